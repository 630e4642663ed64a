# Un jumelage est proposé, refusé, proposé à la personne suivante, puis accepté.
# hint: fr
# person: amina
# accepted: halifax infirmière
# person: karim
# serves: halifax infirmier-chef
# person: dana
# serves: halifax infirmière
# person: claire
# appoint: coordinator halifax

~ 5 hours

> /jumeler
< Halifax : 1 personne attend un jumelage.
<
< C-101 Amina, infirmière, demande reçue il y a 5 heures
<
< Qui voulez-vous jumeler?
  [C-101]

> [C-101]
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 5 heures) :
<
< 1. K-22 Dana, infirmière (0 en cours sur 1)
< Même profession; Même niveau de poste; Sujets en commun : Le secteur au Canada
<
< 2. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-22]
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Karim pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ karim
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 14 h en ce moment
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
# person: amina

> /statut
< C-101, Halifax : votre demande est acceptée.
<
< Une personne du métier a reçu notre demande; elle a jusqu’au jeudi 14 janvier, 21 h (Casablanca) pour répondre.
# person: karim

> en savoir plus
< Domaine : Santé
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Courant (NCLC 9 ou plus)
< Disponibilités, à son heure locale : Soirs de semaine, 17–21 h
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]

> pas cette fois
< Aucun problème. Voulez-vous nous dire pourquoi? Vous pouvez passer.
  [Pas le temps en ce moment]
  [Pas mon domaine]
  [Je connais cette personne]
  [Une autre raison]
  [← Retour] [Passer]

> [Pas le temps en ce moment]
< C’est noté, et merci d’avoir répondu. Je m’adresse cette fois à quelqu’un d’autre.
  (✓ Pas le temps en ce moment)
@ claire
< M-71 : K-21 Karim dit non pour C-101 Amina (Pas le temps en ce moment).
< Meilleur choix suivant : K-22 Dana.
  [Proposer : K-22] [Tout voir]

> [J’accepte]
  « Vous avez déjà répondu à cette question; rien n’a changé. »
# person: claire

> [Proposer : K-22]
< M-72 : je sollicite K-22 Dana pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-22)
@ dana
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 14 h 02 en ce moment
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

> [Tout voir]
< M-72 : K-22 Dana a reçu la demande pour C-101 Amina. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax).
  [En cas de refus, passer au suivant]
  [Annuler M-72]
# person: dana

> pause
< Jusqu’à quand souhaitez-vous faire une pause? Un jour ou un mois; ou passez, et vous le direz plus tard.
  [Je ne sais pas encore]
  [← Retour] [Passer]

> dans 3 mois
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Bon repos! Je ne vous propose personne avant cette date : jeudi 1er avril 2027. Je vous le rappelle la veille. De retour plus tôt? Envoyez /reprendre.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 13 h (Halifax)
< Amina : jeu. 14 janv., 17 h (Casablanca)
< 2. vendredi 15 janvier, 13 h (Halifax)
< Amina : ven. 15 janv., 17 h (Casablanca)
< 3. lundi 18 janvier, 13 h (Halifax)
< Amina : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 13 h (Halifax)
< Amina : mar. 19 janv., 17 h (Casablanca)
< 5. mercredi 20 janvier, 13 h (Halifax)
< Amina : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 13 h (Halifax)
< Amina : jeu. 21 janv., 17 h (Casablanca)
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [mer. 20 janv., 13 h]
  [jeu. 21 janv., 13 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
@ amina
< Bonne nouvelle : une personne du métier souhaite vous rencontrer.
<
< Dana, infirmière, QEII Health Sciences Centre
< Rencontre possible en anglais ou en français
< Peut parler des sujets suivants : Le secteur au Canada · Ce que cherchent les employeurs · Les emplois non affichés
< « Somebody once did it for me. »
<
< Exerce la même profession que vous
< Peut parler des sujets que vous avez choisis : Le secteur au Canada
< Parle anglais et français avec vous
<
< Il reste à trouver un moment qui vous convienne à vous deux. Si vos disponibilités ont changé, envoyez /heures.
@ claire
< K-22 Dana est en pause, de retour le jeudi 1er avril 2027.
@ claire
< M-72 : K-22 Dana accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.
# person: amina

> /statut
< C-101, Halifax : votre demande est acceptée.
<
< Dana accepte de vous rencontrer.
< Dana choisit des moments; vous n’avez rien à faire pour l’instant.
# person: claire

> /jumeler C-101
< M-72 : K-22 Dana a dit oui pour C-101 Amina.
  [Annuler M-72]
