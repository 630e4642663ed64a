# Une personne ne répond jamais : un rappel, puis la demande passe à la suivante.
# hint: fr
# person: amina
# accepted: halifax infirmière
# person: karim
# serves: halifax infirmier-chef
# person: dana
# serves: halifax infirmière
# person: claire
# appoint: coordinator halifax

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue à l’instant) :
<
< 1. K-22 Dana, infirmière (0 en cours sur 1)
< Même profession; Même niveau de poste; Sujets en commun : Le secteur au Canada
<
< 2. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-22]
  [Proposer : K-21]

> [Proposer : K-22]
< M-71 : je sollicite K-22 Dana pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-22)

> [En cas de refus, passer au suivant]
< En cas de refus pour C-101 Amina, je passe moi-même à la personne suivante et je vous le dis.
  (✓ En cas de refus, passer au suivant)

~ 3 days
= 2027-01-11 12:00 UTC
@ dana
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 12 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]

~ 1 days
= 2027-01-14 21:00 UTC
@ dana
< Un petit rappel : quelqu’un espère votre réponse. Sans réponse avant le vendredi 15 janvier, 17 h (Halifax), je m’adresserai à quelqu’un d’autre; ce n’est pas grave non plus.
<
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 21 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le vendredi 15 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]

> /bloques
< Halifax : 1 dossier n’avance pas.
<
< M-71 (K-22 pour C-101) : sans réponse, échéance il y a 12 heures
  [Annuler M-71]

~ 1 days
= 2027-01-15 21:00 UTC
< M-71 : K-22 Dana n’a pas répondu pour C-101 Amina. La demande est déjà passée au choix suivant : K-21 Karim.
@ dana
< Sans nouvelles de vous, je m’adresse cette fois à quelqu’un d’autre. Ce n’est pas grave. Pour souffler un peu, envoyez /pause.
@ karim
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 21 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le mercredi 20 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]

> /jumeler C-101
< M-72 : K-21 Karim a reçu la demande pour C-101 Amina. Réponse au plus tard : mercredi 20 janvier, 17 h (Halifax).
  [En cas de refus, me demander d’abord]
  [Annuler M-72]
# person: karim

> Pas avant
< À partir de quand puis-je vous solliciter de nouveau? Un jour ou un mois.
  [Je ne sais pas encore]
  [← Retour]

> mars 2027
< C’est noté : je ne vous propose personne avant le lundi 1er mars 2027. Merci!
# person: claire

~ 4 hours
= 2027-01-16 12:00 UTC
< M-72 : K-21 Karim dit non pour C-101 Amina et préfère qu’on ne lui demande rien avant le lundi 1er mars 2027.
< Personne d’autre ne convient en ce moment :
< 2 connecteurs ou connectrices ont déjà reçu une demande pour cette personne
  [Tout voir]

> /jumeler c101
< Personne ne convient en ce moment pour C-101 Amina :
<
< 2 connecteurs ou connectrices ont déjà reçu une demande pour cette personne
<
< Ce qui aiderait : Invitez quelqu’un d’autre, car toutes les personnes ici ont déjà reçu la demande.
