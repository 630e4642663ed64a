# Une demi-journée de décalage : le matin de l’une est le soir de l’autre, et chacun son tour à l’heure ingrate.
# hint: fr
# person: amina
# accepted: halifax infirmière
# lives: manila
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
# person: claire
# appoint: coordinator halifax
# person: amina

> /heures tôt, soirs
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
  [Jours d’absence…]
# person: karim

> /heures tôt, soirs
< C’est enregistré.
  [Jours d’absence…]
# person: claire

~ 4 hours

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 4 heures) :
<
< 1. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Karim pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ karim
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, infirmière, 7 ans d’expérience
< Ville : Manille, Région de la capitale nationale, Philippines; il y est 21 h 01 en ce moment
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
# person: karim

> [J’accepte]
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 20 h (Halifax)
< Amina : ven. 15 janv., 8 h (Manille)
< 2. vendredi 15 janvier, 8 h (Halifax)
< Amina : ven. 15 janv., 20 h (Manille)
< 3. lundi 18 janvier, 8 h (Halifax)
< Amina : lun. 18 janv., 20 h (Manille)
< 4. mardi 19 janvier, 20 h (Halifax)
< Amina : mer. 20 janv., 8 h (Manille)
< 5. mercredi 20 janvier, 8 h (Halifax)
< Amina : mer. 20 janv., 20 h (Manille)
< 6. jeudi 21 janvier, 20 h (Halifax)
< Amina : ven. 22 janv., 8 h (Manille)
  [jeu. 14 janv., 20 h]
  [ven. 15 janv., 8 h]
  [lun. 18 janv., 8 h]
  [mar. 19 janv., 20 h]
  [mer. 20 janv., 8 h]
  [jeu. 21 janv., 20 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
  (✓ J’accepte)
@ claire
< M-71 : K-21 Karim accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.

> 1, 2, 3
< Merci! Amina en choisira un, puis je vous écrirai à vous deux.
# person: amina

~ 12 hours
= 2027-01-12 00:00 UTC
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
< Karim peut vous rencontrer à ces moments. Lequel vous convient? Touchez-le, et c’est réservé.
<
< 1. vendredi 15 janvier, 8 h (Manille)
< Karim : jeu. 14 janv., 20 h (Halifax)
< 2. vendredi 15 janvier, 20 h (Manille)
< Karim : ven. 15 janv., 8 h (Halifax)
< 3. lundi 18 janvier, 20 h (Manille)
< Karim : lun. 18 janv., 8 h (Halifax)
  [ven. 15 janv., 8 h]
  [ven. 15 janv., 20 h]
  [lun. 18 janv., 20 h]
  [Aucun de ces choix] [Plus tard]

> 1
< C’est convenu : vous rencontrez Karim par vidéo.
< vendredi 15 janvier, 8 h (Manille)
< Pour Karim : jeudi 14 janvier, 20 h (Halifax)
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
= 2027-01-12 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< jeudi 14 janvier, 20 h (Halifax)
< Pour Amina : vendredi 15 janvier, 8 h (Manille)
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
= 2027-01-13 00:00 UTC
< Vous rencontrez bientôt Karim.
<
< vendredi 15 janvier, 8 h (Manille)
< Pour Karim : jeudi 14 janvier, 20 h (Halifax)
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
< jeudi 14 janvier, 20 h (Halifax)
< Pour Amina : vendredi 15 janvier, 8 h (Manille)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-14 00:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< vendredi 15 janvier, 8 h (Manille)
< Pour Karim : jeudi 14 janvier, 20 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< jeudi 14 janvier, 20 h (Halifax)
< Pour Amina : vendredi 15 janvier, 8 h (Manille)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-14 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-01-14 23:00 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< vendredi 15 janvier, 8 h (Manille)
< Pour Karim : jeudi 14 janvier, 20 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< jeudi 14 janvier, 20 h (Halifax)
< Pour Amina : vendredi 15 janvier, 8 h (Manille)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
