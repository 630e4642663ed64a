# Une rencontre est déplacée deux fois, chaque fois par l’une des deux personnes; l’autre dit oui d’un geste.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-20 14:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 20 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 20 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 5 hours
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 20 janvier, 14 h (Halifax)
< Pour Amina : mercredi 20 janvier, 18 h (Casablanca)
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

> [Un autre moment]
< Quel moment vous conviendrait? Voici des moments libres de part et d’autre; Karim doit encore dire oui. D’ici là, rien ne change.
<
< 1. mercredi 13 janvier, 17 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 13 h (Halifax)
< 2. jeudi 14 janvier, 17 h (Casablanca)
< Pour Karim : jeudi 14 janvier, 13 h (Halifax)
< 3. vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
< 4. lundi 18 janvier, 17 h (Casablanca)
< Pour Karim : lundi 18 janvier, 13 h (Halifax)
< 5. mardi 19 janvier, 17 h (Casablanca)
< Pour Karim : mardi 19 janvier, 13 h (Halifax)
  [mer. 13 janv., 17 h]
  [jeu. 14 janv., 17 h]
  [ven. 15 janv., 17 h]
  [lun. 18 janv., 17 h]
  [mar. 19 janv., 17 h]
  [Plus de choix] [Garder le moment prévu]
  (✓ Un autre moment)

> [mar. 19 janv., 17 h]
< J’ai posé la question : Karim vous répondra.
< mardi 19 janvier, 17 h (Casablanca)
< Pour Karim : mardi 19 janvier, 13 h (Halifax)
<
< Karim doit encore accepter; d’ici là, le moment prévu tient toujours.
  (✓ mar. 19 janv., 17 h)
@ karim
< Amina souhaite déplacer votre rencontre :
< mardi 19 janvier, 13 h (Halifax)
< Pour Amina : mardi 19 janvier, 17 h (Casablanca)
<
< Tant que vous n’avez pas dit oui, le moment prévu tient toujours :
< mercredi 20 janvier, 14 h (Halifax)
< Pour Amina : mercredi 20 janvier, 18 h (Casablanca)
  [Oui, cela me convient]
  [Un autre moment]
  [Garder le moment prévu]
# person: karim

> [Oui, cela me convient]
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 19 janvier, 13 h (Halifax)
< Pour Amina : mardi 19 janvier, 17 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
  (✓ Oui, cela me convient)
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ amina
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 19 janvier, 17 h (Casablanca)
< Pour Karim : mardi 19 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ amina
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ amina
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

> [Oui, cela me convient]
< C’est changé depuis. Pour l’instant, vous rencontrez Amina :
< mardi 19 janvier, 13 h (Halifax)
< Pour Amina : mardi 19 janvier, 17 h (Casablanca)

> [Un autre moment]
< Quel moment vous conviendrait? Voici des moments libres de part et d’autre; Amina doit encore dire oui. D’ici là, rien ne change.
<
< 1. mercredi 13 janvier, 13 h (Halifax)
< Pour Amina : mercredi 13 janvier, 17 h (Casablanca)
< 2. jeudi 14 janvier, 13 h (Halifax)
< Pour Amina : jeudi 14 janvier, 17 h (Casablanca)
< 3. vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
< 4. lundi 18 janvier, 13 h (Halifax)
< Pour Amina : lundi 18 janvier, 17 h (Casablanca)
< 5. mardi 19 janvier, 13 h 30 (Halifax)
< Pour Amina : mardi 19 janvier, 17 h 30 (Casablanca)
  [mer. 13 janv., 13 h]
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h 30]
  [Plus de choix] [Garder le moment prévu]
  (✓ Un autre moment)

> [lun. 18 janv., 13 h]
< J’ai posé la question : Amina vous répondra.
< lundi 18 janvier, 13 h (Halifax)
< Pour Amina : lundi 18 janvier, 17 h (Casablanca)
<
< Amina doit encore accepter; d’ici là, le moment prévu tient toujours.
  (✓ lun. 18 janv., 13 h)
@ amina
< Karim souhaite déplacer votre rencontre :
< lundi 18 janvier, 17 h (Casablanca)
< Pour Karim : lundi 18 janvier, 13 h (Halifax)
<
< Tant que vous n’avez pas dit oui, le moment prévu tient toujours :
< mardi 19 janvier, 17 h (Casablanca)
< Pour Karim : mardi 19 janvier, 13 h (Halifax)
  [Oui, cela me convient]
  [Un autre moment]
  [Garder le moment prévu]
# person: amina

> [Un autre moment]
< Quel moment vous conviendrait? Voici des moments libres de part et d’autre; Karim doit encore dire oui. D’ici là, rien ne change.
<
< 1. mercredi 13 janvier, 17 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 13 h (Halifax)
< 2. jeudi 14 janvier, 17 h (Casablanca)
< Pour Karim : jeudi 14 janvier, 13 h (Halifax)
< 3. vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
< 4. lundi 18 janvier, 17 h (Casablanca)
< Pour Karim : lundi 18 janvier, 13 h (Halifax)
< 5. mardi 19 janvier, 17 h 30 (Casablanca)
< Pour Karim : mardi 19 janvier, 13 h 30 (Halifax)
  [mer. 13 janv., 17 h]
  [jeu. 14 janv., 17 h]
  [ven. 15 janv., 17 h]
  [lun. 18 janv., 17 h]
  [mar. 19 janv., 17 h 30]
  [Plus de choix] [Garder le moment prévu]
  (✓ Un autre moment)

> [ven. 15 janv., 17 h]
< J’ai posé la question : Karim vous répondra.
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
<
< Karim doit encore accepter; d’ici là, le moment prévu tient toujours.
  (✓ ven. 15 janv., 17 h)
@ karim
< Amina souhaite déplacer votre rencontre :
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< Tant que vous n’avez pas dit oui, le moment prévu tient toujours :
< mardi 19 janvier, 13 h (Halifax)
< Pour Amina : mardi 19 janvier, 17 h (Casablanca)
  [Oui, cela me convient]
  [Un autre moment]
  [Garder le moment prévu]
# person: karim

> [Oui, cela me convient]
< C’est convenu : vous rencontrez Amina par vidéo.
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
  (✓ Oui, cela me convient)
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ amina
< C’est convenu : vous rencontrez Karim par vidéo.
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ amina
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ amina
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
# person: amina

~ 4 days
= 2027-01-13 17:00 UTC
< Vous rencontrez bientôt Karim.
<
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
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
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-14 17:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-15 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]

> [Un autre moment]
< Votre rencontre approche, et Karim s’y prépare peut-être déjà. J’ai aussitôt prévenu la coordination, qui vous aidera. D’ici là, le moment prévu tient toujours :
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
  [Annuler la rencontre]
  (✓ Un autre moment)
@ claire
< M-71 : C-101 Amina souhaite un autre moment, à court préavis. Rien n’est changé pour l’instant.
< Karim : vendredi 15 janvier, 13 h (Halifax)
< Amina : vendredi 15 janvier, 17 h (Casablanca)
  [Déplacer] [Annuler…]
  [Rappel aux deux]
