# Quatre conversations en deux jours : un seul rappel pour toutes, puis chacune suit son chemin.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
# person: amina
# accepted: halifax infirmière
# met: karim 2027-01-07 14:00
# person: badr
# accepted: halifax infirmier
# met: karim 2027-01-07 15:00
# person: chen
# accepted: halifax infirmier
# met: karim 2027-01-08 14:00
# person: dalia
# accepted: halifax infirmière
# met: karim 2027-01-08 15:00
# person: karim

~ 30 hours
= 2027-01-12 13:00 UTC
< Pour Amina, Badr, Chen et Dalia, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 0 sur 3
< Mises en relation pour Badr : 0 sur 3
< Mises en relation pour Chen : 0 sur 3
< Mises en relation pour Dalia : 0 sur 3
  [Quelqu’un pour Amina]
  [Quelqu’un pour Badr]
  [Quelqu’un pour Chen]
  [Quelqu’un pour Dalia]
  [Une seule personne…] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]

> [Une seule personne…]
< Pour qui?
  [Amina]
  [Badr]
  [Chen]
  [Dalia]

> [Badr]
< Mises en relation pour Badr : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
  (✓ Badr)

> [Arrêter les rappels]
< Entendu : je n’envoie plus aucun rappel (Badr). Si quelqu’un vous vient à l’esprit, /presenter est toujours là.
  (✓ Arrêter les rappels)

> [Quelqu’un pour Amina]
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Quelqu’un pour Amina)

> recruteuse chez Emera
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour recruteuse, Emera : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]

> [Envoyé]
< 1 sur 3 : Amina vous en remercie!
  [Pas envoyé, finalement]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Envoyé)

> [Plus tard]
< Comme vous voulez. /presenter vous ramène ici dès que quelqu’un vous vient à l’esprit.
  (✓ Plus tard)

> [Une seule personne…]
< Pour qui?
  [Amina]
  [Chen]
  [Dalia]

> [Dalia]
< Mises en relation pour Dalia : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
  (✓ Dalia)

> [Personne d’autre]
< C’est très bien ainsi, et merci de ce que vous avez fait pour Dalia! Je ne vous relancerai plus. Si quelqu’un vous vient un jour à l’esprit : /presenter.
  (✓ Personne d’autre)

~ 3 days
= 2027-01-14 13:00 UTC
< Une pensée pour Amina et Chen : les meilleures mises en relation mènent souvent à des gens qui n’embauchent personne. Qui, dans votre domaine, connaît tout le monde?
<
< Mises en relation pour Amina : 1 sur 3
< Mises en relation pour Chen : 0 sur 3
  [Quelqu’un pour Amina]
  [Quelqu’un pour Chen]
  [Une seule personne…] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-15 15:01 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (recruteuse, Emera)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Plus tard cette semaine]
< Volontiers : je vous le redemanderai le lundi 18 janvier 2027.
  (✓ Plus tard cette semaine)

~ 1 day

~ 1 day

> [Quelqu’un pour Chen]
< Pour Chen, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]

> mon ancien patron au QEII ⏎ une déléguée syndicale ⏎ la doyenne des sciences infirmières
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Chen : infirmier, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Chen, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour ancien patron, QEII : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [Tout est envoyé]
  [En anglais] [Dire pourquoi…]

> [Tout est envoyé]
< 3 sur 3. Votre promesse est tenue, et Chen a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Tout est envoyé)

~ 6 days
= 2027-01-18 13:00 UTC
< Une personne de plus, et tout un réseau grandit : c’est pour Amina. Inutile de demander d’abord la permission : je note tout aussi bien « recruteuse chez Emera », et je vous donne les mots à écrire.
<
< Mises en relation pour Amina : 1 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-20 15:04 UTC
@ chen
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • ancien patron, QEII
< • déléguée syndicale
< • doyenne des sciences infirmières
  [ancien patron]
  [déléguée syndicale]
  [doyenne des sciences infirmières]
= 2027-01-22 15:01 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (recruteuse, Emera)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Arrêter les rappels]
< Entendu : je n’envoie plus aucun rappel (Amina). Si quelqu’un vous vient à l’esprit, /presenter est toujours là.
  (✓ Arrêter les rappels)

> /presenter
< Mises en relation pour Amina : 1 sur 3
< 1. recruteuse, Emera : envoyé
<
< Mises en relation pour Badr : 0 sur 3
<
< Mises en relation pour Chen : 3 sur 3
< 2. ancien patron, QEII : envoyé
< 3. déléguée syndicale : envoyé
< 4. doyenne des sciences infirmières : envoyé
<
< Mises en relation pour Dalia : 0 sur 3
  [1] [2] [3] [4]
  [Quelqu’un pour Amina…] [Personne d’autre]
  [Quelqu’un pour Badr…] [Personne d’autre]
  [Quelqu’un pour Dalia…] [Personne d’autre]

~ 30 days
= 2027-01-27 15:04 UTC
@ chen
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • ancien patron, QEII
< • déléguée syndicale
< • doyenne des sciences infirmières
  [ancien patron]
  [déléguée syndicale]
  [doyenne des sciences infirmières]
# person: claire

> /bloques
< Rien n’est bloqué (Halifax).
