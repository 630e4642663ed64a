# Stop dès le premier rappel : plus un mot là-dessus, et la porte reste ouverte.
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

~ 30 hours
= 2027-01-12 13:00 UTC
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]

> [Arrêter les rappels]
< Entendu : je n’envoie plus aucun rappel (Amina). Si quelqu’un vous vient à l’esprit, /presenter est toujours là.
  (✓ Arrêter les rappels)

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Matins de semaine, 9–12 h · Midis de semaine, 12–14 h · Après-midis de semaine, 14–17 h
< Mises en relation pour Amina : 0 sur 3
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.

~ 60 days
# person: claire

> /bloques
< Rien n’est bloqué (Halifax).

> /relancer M-71
< K-21 Karim ne reçoit pas de rappel : les rappels ont été refusés.
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

~ 2 days
