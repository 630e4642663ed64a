# Trois personnes changent d’avis : l’une le dit à Amina, l’autre à Karim, la troisième écrit à Claire.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
# person: amina
# accepted: halifax infirmière
# met: karim 2027-01-08 14:00
# person: karim

> /presenter
< Mises en relation pour Amina : 0 sur 3
  [Quelqu’un pour Amina…] [Personne d’autre]

> [Quelqu’un pour Amina…]
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Quelqu’un pour Amina…)

> Sarah Roy, infirmière-chef au QEII ⏎ une recruteuse chez Emera ⏎ un doyen à l’Université Dalhousie
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

~ 6 days
= 2027-01-14 09:01 UTC
@ amina
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • Sarah Roy (infirmière-chef, QEII)
< • recruteuse, Emera
< • doyen, Université Dalhousie
  [Sarah Roy]
  [recruteuse]
  [doyen]
# person: amina

> [Sarah Roy]
< Cette personne vous a-t-elle écrit : Sarah Roy (infirmière-chef, QEII)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Rencontre déjà faite]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Sarah Roy! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par Sarah Roy (infirmière-chef, QEII)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Rencontre déjà faite)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière-chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> cheffe d’unité, IWK
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : cheffe d’unité, IWK. Cela fait 1 sur 3 par Sarah Roy (infirmière-chef, QEII). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Pas encore]
< C’est noté. Si cela se produit plus tard, envoyez /relations.
  (✓ Pas encore)

> [recruteuse]
< Cette personne vous a-t-elle écrit : votre contact (recruteuse, Emera)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Préfère ne pas donner suite]
< recruteuse, Emera : retirer cette personne de la liste? Ce que je garde à son sujet est effacé aussitôt et pour de bon. Celles qu’elle a présentées restent.
  [Oui, l’effacer]
  [Non, ne rien changer]
  (✓ Préfère ne pas donner suite)

> [Non, ne rien changer]
< D’accord : tout reste tel quel.
  (✓ Non, ne rien changer)

> /relations
< Amina : 3 mises en relation, 1 autre personne par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. cheffe d’unité, IWK : mise en relation faite
< 3. recruteuse, Emera : mise en relation faite
< 4. doyen, Université Dalhousie : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [Sarah Roy]
  [cheffe d’unité]
  [recruteuse]
  [doyen]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [recruteuse]
< Cette personne vous a-t-elle écrit : votre contact (recruteuse, Emera)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Préfère ne pas donner suite]
< recruteuse, Emera : retirer cette personne de la liste? Ce que je garde à son sujet est effacé aussitôt et pour de bon. Celles qu’elle a présentées restent.
  [Oui, l’effacer]
  [Non, ne rien changer]
  (✓ Préfère ne pas donner suite)

> [Oui, l’effacer]
< C’est fait : rien n’est gardé à son sujet. Cela arrive, et vous n’y êtes pour rien; la place est libre pour quelqu’un d’autre.
  (✓ Oui, l’effacer)

~ 4 hours
= 2027-01-17 13:00 UTC
@ karim
< Une des personnes à qui vous avez pensé pour Amina préfère ne pas donner suite. J’ai effacé ce que je gardais à son sujet; /presenter montre les autres. Cela arrive, et n’enlève rien à ce que vous avez fait. Si quelqu’un d’autre vous vient à l’esprit, la place est libre.
  [Quelqu’un pour Amina…]
# person: karim

> [Quelqu’un pour Amina…]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Quelqu’un pour Amina…)

> la propriétaire d’une clinique à Bedford
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour propriétaire d’une clinique, Bedford : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]

> [Envoyé]
< 3 sur 3. Votre promesse est tenue, et Amina a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Envoyé)

> /presenter
< Mises en relation pour Amina : 3 sur 3
< 1. Sarah Roy, infirmière-chef, QEII : a présenté d’autres personnes
< 2. doyen, Université Dalhousie : envoyé
< 3. propriétaire d’une clinique, Bedford : envoyé
  [1] [2] [3]

> [2]
< doyen, Université Dalhousie : envoyé
  [Le message] [Pas envoyé, finalement]
  [Consentement donné]
  [Changer la ligne…] [Retirer ou effacer…]

> [Retirer ou effacer…]
< Retirer cette mise en relation (doyen, Université Dalhousie)? Ce que je garde de la personne est effacé aussitôt, et la mise en relation ne compte plus. Impossible de revenir en arrière.
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
# person: claire

> /reseau C-101
< Amina : 2 mises en relation, 1 autre personne par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. cheffe d’unité, IWK : mise en relation faite
< 3. propriétaire d’une clinique, Bedford : mise en relation faite
  (file: reseau.png)
< Une de ces personnes a-t-elle demandé l’effacement?
  [Retirer quelqu’un…]

> [Retirer quelqu’un…]
< Qui préfère ne plus figurer dans la liste?
  [Sarah Roy]
  [cheffe d’unité]
  [propriétaire d’une clinique]

> [Sarah Roy]
< Sarah Roy (infirmière-chef, QEII) : retirer cette personne de la liste? Ce que je garde à son sujet est effacé aussitôt et pour de bon. Celles qu’elle a présentées restent.
  [Oui, l’effacer]
  [Non, ne rien changer]
  (✓ Sarah Roy)

> [Oui, l’effacer]
< C’est fait : rien n’est gardé à son sujet. Les autres personnes concernées apprennent, avec tact, que celle-ci préfère ne pas donner suite, et rien de plus.
  (✓ Oui, l’effacer)
@ amina
< Un mot sur Sarah Roy (infirmière-chef, QEII) : cette personne préfère ne plus figurer dans votre liste. J’ai donc effacé ce que je gardais à son sujet. Cela arrive, et vous n’y êtes pour rien. Merci de la laisser faire le prochain pas.
<
< Les personnes qu’elle vous a présentées restent dans votre liste.
@ karim
< Une des personnes à qui vous avez pensé pour Amina préfère ne pas donner suite. J’ai effacé ce que je gardais à son sujet; /presenter montre les autres. Cela arrive, et n’enlève rien à ce que vous avez fait. Si quelqu’un d’autre vous vient à l’esprit, la place est libre.
  [Quelqu’un pour Amina…]
# person: amina

> /relations
< Amina : 1 mise en relation, 1 autre personne par la suite
< 1. quelqu’un : n’est plus dans la liste
< → 2. cheffe d’unité, IWK : mise en relation faite
< 3. propriétaire d’une clinique, Bedford : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [cheffe d’unité]
  [propriétaire d’une clinique]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]
# person: karim

> /presenter
< Mises en relation pour Amina : 1 sur 3
< 1. propriétaire d’une clinique, Bedford : envoyé
  [1]
  [Quelqu’un pour Amina…] [Personne d’autre]

> /retombees
< Vous avez rencontré 1 personne en route vers le Canada.
< Vous avez fait 1 mise en relation.
< Il en est né 1 autre.
< Merci : rien de tout cela ne serait arrivé tout seul.

~ 30 days
= 2027-01-20 13:06 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (propriétaire d’une clinique, Bedford)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-27 13:06 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (propriétaire d’une clinique, Bedford)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-31 09:03 UTC
@ amina
< Avez-vous rencontré votre contact (cheffe d’unité, IWK)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]
= 2027-02-14 09:03 UTC
@ amina
< Avez-vous rencontré votre contact (cheffe d’unité, IWK)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]
# person: claire

> /journal M-71
< Ce qui a été fait, du plus récent au plus ancien (Halifax)
<
< M-71 mise en relation retirée : vous, il y a 1 mois
< M-71 mise en relation retirée : la personne concernée, il y a 1 mois
< M-71 mise en relation faite : la personne concernée, il y a 1 mois
< M-71 mises en relation promises : la personne concernée, il y a 1 mois
< M-71 mise en relation retirée : la personne concernée, il y a 1 mois
< M-71 a mené à une autre personne : la personne concernée, il y a 1 mois
< M-71 rencontre qui en découle : la personne concernée, il y a 1 mois
< M-71 mise en relation faite : la personne concernée, il y a 1 mois
< M-71 mise en relation faite : la personne concernée, il y a 1 mois
< M-71 mise en relation faite : la personne concernée, il y a 1 mois
  [Plus anciens →]
