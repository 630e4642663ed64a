# La personne du métier ne vient pas : des excuses, puis la demande passe à la suivante.
# hint: fr
# person: dana
# serves: halifax infirmière
# person: karim
# serves: halifax infirmier-chef
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-13 14:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 3 days
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ karim
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
= 2027-01-11 18:00 UTC
< Vous rencontrez bientôt Karim.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< Une demi-heure, c’est court. Trois questions qui en valent la peine :
< 1. En pratique, comment obtient-on le permis d’exercice ici, et qu’est-ce qui accélère les choses?
< 2. Qu’est-ce qui surprend le plus au Canada, dans notre domaine, quand on vient d’arriver?
< 3. Dans mon parcours, que mettriez-vous en avant, et que laisseriez-vous de côté?
<
< Modifiez-les ou choisissez-en d’autres : ce sont les vôtres. Et terminez toujours par celle-ci : « À qui d’autre devrais-je parler? »
@ karim
< Vous rencontrez bientôt Amina (infirmière).
<
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-12 18:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-13 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-01-13 17:00 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-13 19:30 UTC
< Votre rencontre avec Karim a-t-elle eu lieu?
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
@ karim
< Votre rencontre avec Amina a-t-elle eu lieu?
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]

> [L’autre personne n’est pas venue]
< Je regrette : vous étiez là, mais pas Karim. Merci de votre temps et de votre patience. Que souhaitez-vous?
  [Proposer un nouveau moment]
  [Quelqu’un d’autre]
  (✓ L’autre personne n’est pas venue)

> [L’autre personne n’est pas venue]
  « Cette question est déjà réglée. »

> [Quelqu’un d’autre]
< Compris. Nous cherchons une autre personne du métier; vous aurez des nouvelles ici.
  (✓ Quelqu’un d’autre)
# person: claire

~ 4 hours
= 2027-01-14 12:00 UTC
< M-71 : absence à la rencontre, K-22 Karim.
< M-71 est annulé : après la rencontre manquée, C-101 Amina préfère ne pas réessayer.
< Meilleur choix suivant : K-21 Dana.
  [Proposer : K-21] [Tout voir]
@ karim
< Votre rencontre n’a pas eu lieu, et nous nous adressons cette fois à quelqu’un d’autre. Cela arrive à tout le monde, et personne ne vous en veut. Vous n’avez rien à faire.

> [Proposer : K-21]
< M-72 : je sollicite K-21 Dana pour C-101 Amina, à une heure convenable. Réponse au plus tard : mardi 19 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ dana
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 13 h 01 en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le mardi 19 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
