# Fixée avec d’anciennes données, ouverte avec celles d’aujourd’hui : l’heure officielle a changé, on l’apprend une fois.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# lives: vancouver
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-19 11:00 under 2025b
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 19 janvier, 20 h (Casablanca)
< Pour Karim : mardi 19 janvier, 11 h (Vancouver)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
# restarts

~ 1 day
= 2027-01-11 09:00 UTC
< L’heure officielle a changé (Vancouver). Pour Karim, rien ne change; pour vous, la rencontre est maintenant à ce moment :
< mardi 19 janvier, 18 h (Casablanca)
< Pour Karim : mardi 19 janvier, 11 h (Vancouver)
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
= 2027-01-11 16:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 19 janvier, 11 h (Vancouver)
< Pour Amina : mardi 19 janvier, 20 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ karim
< L’heure officielle a changé (Vancouver). Pour vous, rien ne change : votre rencontre avec Amina reste à la même heure sur votre horloge.
< mardi 19 janvier, 11 h (Vancouver)
< Pour Amina : mardi 19 janvier, 18 h (Casablanca)
@ karim
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
# restarts

~ 7 days
= 2027-01-17 18:00 UTC
< Vous rencontrez bientôt Karim.
<
< mardi 19 janvier, 18 h (Casablanca)
< Pour Karim : mardi 19 janvier, 11 h (Vancouver)
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
< mardi 19 janvier, 11 h (Vancouver)
< Pour Amina : mardi 19 janvier, 18 h (Casablanca)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-18 18:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mardi 19 janvier, 18 h (Casablanca)
< Pour Karim : mardi 19 janvier, 11 h (Vancouver)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mardi 19 janvier, 11 h (Vancouver)
< Pour Amina : mardi 19 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
