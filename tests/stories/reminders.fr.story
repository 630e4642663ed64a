# Avant une rencontre : de bonnes questions, un jour, une heure; à des heures décentes des deux côtés de l’océan.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# person: amina
# accepted: halifax infirmière
# lives: manila
# meets: karim 2027-01-19 09:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 19 janvier, 21 h (Manille)
< Pour Karim : mardi 19 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 8 days
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 19 janvier, 9 h (Halifax)
< Pour Amina : mardi 19 janvier, 21 h (Manille)
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
= 2027-01-17 13:00 UTC
@ karim
< Vous rencontrez bientôt Amina (infirmière).
<
< mardi 19 janvier, 9 h (Halifax)
< Pour Amina : mardi 19 janvier, 21 h (Manille)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-18 00:00 UTC
< Vous rencontrez bientôt Karim.
<
< mardi 19 janvier, 21 h (Manille)
< Pour Karim : mardi 19 janvier, 9 h (Halifax)
<
< Une demi-heure, c’est court. Trois questions qui en valent la peine :
< 1. En pratique, comment obtient-on le permis d’exercice ici, et qu’est-ce qui accélère les choses?
< 2. Qu’est-ce qui surprend le plus au Canada, dans notre domaine, quand on vient d’arriver?
< 3. Dans mon parcours, que mettriez-vous en avant, et que laisseriez-vous de côté?
<
< Modifiez-les ou choisissez-en d’autres : ce sont les vôtres. Et terminez toujours par celle-ci : « À qui d’autre devrais-je parler? »
= 2027-01-18 13:00 UTC
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mardi 19 janvier, 9 h (Halifax)
< Pour Amina : mardi 19 janvier, 21 h (Manille)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-19 00:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mardi 19 janvier, 21 h (Manille)
< Pour Karim : mardi 19 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]

> [J’y serai]
< Bien. Karim peut compter sur vous.
  (✓ J’y serai)
# person: karim

> [J’ai un empêchement]
< Cela arrive, et vous faites bien de le dire. Qu’est-ce qui vous conviendrait? Tant que vous n’avez pas choisi, la rencontre reste prévue.
  [Un autre moment] [Annuler la rencontre]
  (✓ J’ai un empêchement)
# person: amina

~ 4 hours
= 2027-01-19 12:00 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< mardi 19 janvier, 21 h (Manille)
< Pour Karim : mardi 19 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< mardi 19 janvier, 9 h (Halifax)
< Pour Amina : mardi 19 janvier, 21 h (Manille)
<
< L’appel vidéo : https://whereby.com/karim
<
< Amina a confirmé et y sera.
<
< Vous m’avez signalé un empêchement, mais Amina vous attend toujours. Annulez la rencontre, ou dites que vous y serez malgré tout.
  [J’y serai]
  [J’ai un empêchement]
