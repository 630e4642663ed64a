# Une ronde : préparée pour toutes les personnes en attente, relue, publiée.
# hint: fr
# person: amina
# accepted: halifax infirmière
# person: karim
# serves: halifax infirmier-chef
# person: dana
# serves: halifax infirmière
# person: boris
# accepted: halifax pharmacien
# person: chen
# accepted: halifax infirmier
# person: louise
# serves: halifax pharmacienne
# person: noor
# serves: halifax pharmacienne clinicienne
# person: claire
# appoint: coordinator halifax

> /ronde
< Je prépare une ronde pour Halifax.
< Ébauche d’une ronde, Halifax : 3 jumelages. Personne n’en sait rien avant que vous publiiez.
<
< 1. C-101 Amina (à l’instant) → K-22 Dana
< 2. C-102 Boris (à l’instant) → K-23 Louise
< 3. C-103 Chen (à l’instant) → K-21 Karim
  [1] [2] [3]
  [Publier] [Supprimer]

> [2]
< C-102 Boris → K-23 Louise
< Même profession
< Même niveau de poste
< Sujets en commun : Le secteur au Canada
< Les deux parlent anglais et français
< Heures en commun : 20 h par semaine
< N’a aucun jumelage en cours
  [Remplacer par le choix suivant]
  [Retirer]
  [← Retour à la liste]

> [Remplacer par le choix suivant]
< C-102 Boris → K-24 Noor
< Même domaine : Santé
< Même niveau de poste
< Sujets en commun : Le secteur au Canada
< Les deux parlent anglais et français
< Heures en commun : 20 h par semaine
< N’a aucun jumelage en cours
  [Remplacer par le choix suivant]
  [Retirer]
  [← Retour à la liste]
  (✓ Remplacer par le choix suivant)

> [← Retour à la liste]
< Ébauche d’une ronde, Halifax : 3 jumelages. Personne n’en sait rien avant que vous publiiez.
<
< 1. C-101 Amina (il y a 1 minute) → K-22 Dana
< 2. C-102 Boris (il y a 1 minute) → K-24 Noor
< 3. C-103 Chen (il y a 1 minute) → K-21 Karim
  [1] [2] [3]
  [Publier] [Supprimer]
  (✓ ← Retour à la liste)
# person: chen

> /retirer
< Vous pouvez retirer la demande C-103, Halifax. Voulez-vous nous dire pourquoi? Vous pouvez passer cette question.
  [J’ai trouvé un emploi]
  [Mes projets ont changé]
  [C’est trop long]
  [Une autre raison]
  [Passer]

> passer
< Les réponses données dans la demande C-103, Halifax, seront effacées aussitôt; il n’en reste que l’existence et les dates, pour nos statistiques. Vous pourrez faire une autre demande quand vous voudrez. La retirer?
  [Oui, la retirer] [Non, la laisser]
  [← Retour]

> oui
< La demande C-103 est retirée et ses réponses sont effacées. Envoyez /start pour en faire une autre un jour, ou /effacer pour effacer tout le reste.
# person: claire

> [Publier]
< Publier? 3 demandes partent, chacune à une heure convenable.
  [Oui, publier]
  [Oui, et en cas de refus passer au suivant]
  [Pas encore]
  (✓ Publier)

> [Oui, publier]
< C’est publié : 2 demandes partent. Je vous transmettrai les réponses.
<
< Laissés de côté, car la situation a changé depuis l’ébauche :
< C-103 ne fait plus partie des personnes acceptées; je n’ai rien demandé à personne.
  (✓ Oui, publier)

~ 4 hours
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
@ noor
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Boris, pharmacien, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 12 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Boris (pharmacien)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]

> /ronde
< Je prépare une ronde pour Halifax.
< Personne n’est en attente d’un jumelage : il n’y a pas de ronde à préparer.
