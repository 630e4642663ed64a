# Les trois mises en relation d’un coup; l’une des trois personnes veut être effacée, une autre la remplace.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
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

~ 3 days
= 2027-01-14 19:30 UTC
@ karim
< Un petit rappel, le dernier : il suffit de toucher un bouton.
<
< Votre rencontre avec Amina a-t-elle eu lieu?
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
= 2027-01-16 19:30 UTC
< C’est noté : votre rencontre avec Karim a eu lieu. Un petit mot de remerciement fait toujours plaisir.
@ karim
< Merci pour votre demi-heure avec Amina! Au départ, vous avez promis trois mises en relation. Les noms viennent plus facilement tant que la conversation est fraîche.
  [Nommer quelqu’un]
# person: karim

> [Nommer quelqu’un]
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Nommer quelqu’un)

> 1. Sarah Roy, infirmière-chef au QEII ⏎ 2. recruteuse chez Emera ⏎ 3. la présidente de l’ordre
< Puis-je noter le nom Sarah Roy? Tant que la personne n’y a pas consenti, je garde seulement ce qu’elle fait et où; cela compte tout autant.
  [Consentement donné]
  [Pas encore demandé]
  [Ce n’est pas un nom]
  [← Retour]

> [Consentement donné]
< Bonjour Sarah,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour Sarah Roy, infirmière-chef, QEII : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [Tout est envoyé]
  [En anglais] [Dire pourquoi…]
  (✓ Consentement donné)

> [Tout est envoyé]
< 3 sur 3. Votre promesse est tenue, et Amina a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Tout est envoyé)

> /presenter
< Mises en relation pour Amina : 3 sur 3
< 1. Sarah Roy, infirmière-chef, QEII : envoyé
< 2. recruteuse, Emera : envoyé
< 3. présidente de l’ordre : envoyé
  [1] [2] [3]

> [1]
< Sarah Roy, infirmière-chef, QEII : envoyé
  [Le message] [Pas envoyé, finalement]
  [Changer la ligne…] [Retirer ou effacer…]

> [Retirer ou effacer…]
< Retirer cette mise en relation (Sarah Roy, infirmière-chef, QEII)? Ce que je garde de la personne est effacé aussitôt, et la mise en relation ne compte plus. Impossible de revenir en arrière.
  [Oui, retirer]
  [Oui, à sa demande]
  [Non, la laisser]
  (✓ Retirer ou effacer…)

> [Oui, à sa demande]
< C’est fait : rien n’est gardé à son sujet. J’en informe Amina, avec tact. Si quelqu’un d’autre vous vient à l’esprit, la place est libre; sinon, tout va bien.
  [Quelqu’un pour Amina…]
  (✓ Oui, à sa demande)
@ amina
< Une des personnes qui avaient reçu un mot à votre sujet préfère finalement ne pas donner suite. J’ai effacé ce que je gardais à son sujet; /relations montre les autres. Cela arrive, et vous n’y êtes pour rien.

> [Quelqu’un pour Amina…]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Quelqu’un pour Amina…)

> directrice des soins à l’IWK
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour directrice des soins, IWK : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]

> [Envoyé]
< 3 sur 3. Votre promesse est tenue, et Amina a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Envoyé)

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Matins de semaine, 9–12 h · Midis de semaine, 12–14 h · Après-midis de semaine, 14–17 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.
