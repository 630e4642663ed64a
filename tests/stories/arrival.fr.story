# Une arrivée repoussée d’un mois; puis elle est là, et toutes les heures sont celles de sa nouvelle ville.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax infirmier-chef
# person: amina
# accepted: halifax infirmière

> /arrivee
< Jusqu’ici : mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> 20 janvier 2027
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.

~ 10 days
= 2027-01-20 16:00 UTC
< D’après ce que vous m’avez dit, c’est à peu près maintenant que vous arrivez au Canada. Y êtes-vous?
  [Oui, je suis au Canada]
  [Pas encore : nouvelle date]
  [Plus tard]

> [Pas encore : nouvelle date]
< Jusqu’ici : mercredi 20 janvier 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]
  (✓ Pas encore : nouvelle date)

> 20 février 2027
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
# meets: karim 2027-02-26 09:30
< C’est convenu : vous rencontrez Karim par vidéo.
< vendredi 26 février, 13 h 30 (Casablanca)
< Pour Karim : vendredi 26 février, 9 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 31 days
= 2027-01-21 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< vendredi 26 février, 9 h 30 (Halifax)
< Pour Amina : vendredi 26 février, 13 h 30 (Casablanca)
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
= 2027-02-20 16:00 UTC
< D’après ce que vous m’avez dit, c’est à peu près maintenant que vous arrivez au Canada. Y êtes-vous?
  [Oui, je suis au Canada]
  [Pas encore : nouvelle date]
  [Plus tard]

> [Oui, je suis au Canada]
< Bienvenue au Canada! Quel plaisir de vous savoir ici.
<
< Où êtes-vous maintenant : Halifax?
  [Oui, j’y suis]
  [Non, dans une autre ville]
  (✓ Oui, je suis au Canada)

> [Oui, j’y suis]
< Halifax, heure locale : dimanche 21 février 2027 à 5 h 01. Désormais, toutes les heures que j’indique et vos disponibilités suivent cette horloge. Si vos disponibilités ont changé, envoyez /heures.
<
< Vous rencontrez Karim comme convenu; là où vous êtes maintenant, cela fait :
< vendredi 26 février, 9 h 30 (Halifax)
  (✓ Oui, j’y suis)

~ 5 days
= 2027-02-21 12:00 UTC
@ claire
< C-101 Amina : arrivée au Canada confirmée.
= 2027-02-24 13:30 UTC
< Vous rencontrez bientôt Karim.
<
< vendredi 26 février, 9 h 30 (Halifax)
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
< vendredi 26 février, 9 h 30 (Halifax)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-02-25 13:30 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< vendredi 26 février, 9 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< vendredi 26 février, 9 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
