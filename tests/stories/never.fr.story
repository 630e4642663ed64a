# Une promesse sans suite : quatre rappels à des heures décentes, puis le silence, et une relance à la main.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
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
# person: amina

> [Oui, elle a eu lieu]
< Bonne nouvelle, merci!
  (✓ Oui, elle a eu lieu)
# person: karim

> [Oui, elle a eu lieu]
< Merci pour votre demi-heure avec Amina! Au départ, vous avez promis trois mises en relation. Les noms viennent plus facilement tant que la conversation est fraîche.
<
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Oui, elle a eu lieu)
@ amina
< C’est noté : votre rencontre avec Karim a eu lieu. Un petit mot de remerciement fait toujours plaisir.

> [Plus tard]
< Comme vous voulez. /presenter vous ramène ici dès que quelqu’un vous vient à l’esprit.
  (✓ Plus tard)

~ 25 days
= 2027-01-15 13:00 UTC
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-16 09:00 UTC
@ amina
< Votre conversation avec Karim vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-16 12:00 UTC
< Votre conversation avec Amina vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-18 13:00 UTC
< Une pensée pour Amina : les meilleures mises en relation mènent souvent à des gens qui n’embauchent personne. Qui, dans votre domaine, connaît tout le monde?
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-21 13:00 UTC
< Une personne de plus, et tout un réseau grandit : c’est pour Amina. Inutile de demander d’abord la permission : je note tout aussi bien « recruteuse chez Emera », et je vous donne les mots à écrire.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-28 13:00 UTC
< Pour Amina, en restons-nous là? Si quelqu’un vous vient à l’esprit, un bouton suffit; sinon, un bouton me le dit, et c’est très bien ainsi.
<
< Mises en relation pour Amina : 0 sur 3
<
< C’est mon dernier rappel (Amina).
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
# person: claire

> /bloques
< Halifax : 1 dossier n’avance pas.
<
< M-71 (K-21 pour C-101) : mises en relation 0 sur 3, sans nouvelles (il y a 4 jours)
  [Relancer M-71]

> [Relancer M-71]
< K-21 Karim reçoit un rappel à une meilleure heure : lundi 8 février, 9 h (Halifax)
  (✓ Relancer M-71)

~ 3 days
= 2027-02-08 13:00 UTC
@ karim
< Encore un mot pour Amina : quelqu’un vous est-il venu à l’esprit depuis?
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
# person: karim

> [Plus tard cette semaine]
< Volontiers : je vous le redemanderai le vendredi 12 février 2027.
  (✓ Plus tard cette semaine)

~ 5 days
= 2027-02-12 13:00 UTC
< Encore un mot pour Amina : quelqu’un vous est-il venu à l’esprit depuis?
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]

> [Personne d’autre]
< C’est très bien ainsi, et merci de ce que vous avez fait pour Amina! Je ne vous relancerai plus. Si quelqu’un vous vient un jour à l’esprit : /presenter.
  (✓ Personne d’autre)
# person: claire

> /relancer M-71
< K-21 Karim ne reçoit pas de rappel : il n’y a plus de mises en relation à faire.
