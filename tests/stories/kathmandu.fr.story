# Deux fuseaux à la demi-heure, et l’un change d’heure entre le oui et la rencontre.
# hint: fr

~ 56 days
# person: amina
# accepted: st-johns infirmière
# lives: kathmandu
# person: karim
# serves: st-johns infirmier-chef
# lives: st_johns
# person: claire
# appoint: coordinator st-johns

~ 6 hours

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 6 heures) :
<
< 1. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Karim pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 11 mars, 17 h (St. John’s); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ karim
< Une personne en route vers votre communauté (St. John’s (T.-N.-L.)) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Katmandou, Bagmati, Népal; il y est 20 h 45 en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (infirmière)? Veuillez répondre au plus tard le jeudi 11 mars, 17 h (St. John’s).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
# person: karim

> [J’accepte]
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. vendredi 12 mars, 9 h (St. John’s)
< Amina : ven. 12 mars, 18 h 15 (Katmandou)
< 2. lundi 15 mars, 12 h (St. John’s)
< Amina : lun. 15 mars, 20 h 15 (Katmandou)
< 3. mardi 16 mars, 9 h (St. John’s)
< Amina : mar. 16 mars, 17 h 15 (Katmandou)
< 4. mercredi 17 mars, 12 h (St. John’s)
< Amina : mer. 17 mars, 20 h 15 (Katmandou)
< 5. jeudi 18 mars, 9 h (St. John’s)
< Amina : jeu. 18 mars, 17 h 15 (Katmandou)
< 6. vendredi 19 mars, 12 h (St. John’s)
< Amina : ven. 19 mars, 20 h 15 (Katmandou)
  [ven. 12 mars, 9 h]
  [lun. 15 mars, 12 h]
  [mar. 16 mars, 9 h]
  [mer. 17 mars, 12 h]
  [jeu. 18 mars, 9 h]
  [ven. 19 mars, 12 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
  (✓ J’accepte)
@ amina
< Bonne nouvelle : une personne du métier souhaite vous rencontrer.
<
< Karim, infirmier-chef, QEII Health Sciences Centre
< Rencontre possible en anglais ou en français
< Peut parler des sujets suivants : Le secteur au Canada · Ce que cherchent les employeurs · Les emplois non affichés
< « Somebody once did it for me. »
<
< Exerce une profession proche de la vôtre
< Peut parler des sujets que vous avez choisis : Le secteur au Canada
< Parle anglais et français avec vous
<
< Il reste à trouver un moment qui vous convienne à vous deux. Si vos disponibilités ont changé, envoyez /heures.
@ claire
< M-71 : K-21 Karim accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.

> 1, 2, 3
< Merci! Amina en choisira un, puis je vous écrirai à vous deux.
@ amina
< Karim peut vous rencontrer à ces moments. Lequel vous convient? Touchez-le, et c’est réservé.
<
< 1. vendredi 12 mars, 18 h 15 (Katmandou)
< Karim : ven. 12 mars, 9 h (St. John’s)
< 2. lundi 15 mars, 20 h 15 (Katmandou)
< Karim : lun. 15 mars, 12 h (St. John’s)
< 3. mardi 16 mars, 17 h 15 (Katmandou)
< Karim : mar. 16 mars, 9 h (St. John’s)
  [ven. 12 mars, 18 h 15]
  [lun. 15 mars, 20 h 15]
  [mar. 16 mars, 17 h 15]
  [Aucun de ces choix] [Plus tard]
# person: amina

~ 10 hours

> 2
< C’est convenu : vous rencontrez Karim par vidéo.
< lundi 15 mars, 20 h 15 (Katmandou)
< Pour Karim : lundi 15 mars, 12 h (St. John’s)
<
< À noter : on change d’heure d’ici là (St. John’s, dimanche 14 mars 2027). Les heures ci-dessus en tiennent compte.
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 7 days
= 2027-03-09 11:30 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< lundi 15 mars, 12 h (St. John’s)
< Pour Amina : lundi 15 mars, 20 h 15 (Katmandou)
<
< À noter : on change d’heure d’ici là (St. John’s, dimanche 14 mars 2027). Les heures ci-dessus en tiennent compte.
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
= 2027-03-13 14:30 UTC
< Vous rencontrez bientôt Karim.
<
< lundi 15 mars, 20 h 15 (Katmandou)
< Pour Karim : lundi 15 mars, 12 h (St. John’s)
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
< lundi 15 mars, 12 h (St. John’s)
< Pour Amina : lundi 15 mars, 20 h 15 (Katmandou)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-03-14 14:30 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< lundi 15 mars, 20 h 15 (Katmandou)
< Pour Karim : lundi 15 mars, 12 h (St. John’s)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< lundi 15 mars, 12 h (St. John’s)
< Pour Amina : lundi 15 mars, 20 h 15 (Katmandou)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-03-15 11:30 UTC
@ claire
< St. John’s (T.-N.-L.)
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-03-15 13:30 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< lundi 15 mars, 20 h 15 (Katmandou)
< Pour Karim : lundi 15 mars, 12 h (St. John’s)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< lundi 15 mars, 12 h (St. John’s)
< Pour Amina : lundi 15 mars, 20 h 15 (Katmandou)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
= 2027-03-15 16:00 UTC
@ karim
< Votre rencontre avec Amina a-t-elle eu lieu?
< lundi 15 mars, 12 h (St. John’s)
< Pour Amina : lundi 15 mars, 20 h 15 (Katmandou)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
