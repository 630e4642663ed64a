# Une personne fait une pause, deux fois; la première finit d’elle-même, avec un mot la veille.
# person: dana
# hint: fr
# appoint: coordinator halifax
# person: marie
# hint: fr
# known: halifax Marie Roy

~ 4 hours

> /pause
< Jusqu’à quand souhaitez-vous faire une pause? Choisissez, ou écrivez un jour, par exemple « 15 mars ».
  [2 semaines] [1 mois] [3 mois]
  [Jusqu’à nouvel ordre]

> hier
< Cette date est déjà passée. Pourriez-vous vérifier l’année?
<
< Jusqu’à quand souhaitez-vous faire une pause? Choisissez, ou écrivez un jour, par exemple « 15 mars ».
  [2 semaines] [1 mois] [3 mois]
  [Jusqu’à nouvel ordre]

> 03/02/2027
< De quel jour s’agit-il?
  [mercredi 3 février 2027]
  [mardi 2 mars 2027]
  [← Retour]

> [mercredi 3 février 2027]
< Bon repos! Je ne vous propose personne avant cette date : mercredi 3 février 2027. Je vous le rappelle la veille. De retour plus tôt? Envoyez /reprendre.
  (✓ mercredi 3 février 2027)
@ dana
< K-21 Marie Roy est en pause, de retour le mercredi 3 février 2027.

> /statut
< K-21, Programme Connecteur, de retour le mercredi 3 février 2027
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Vous êtes en pause : je ne vous propose personne. Pour revenir, envoyez /reprendre.

~ 22 days

~ 2 hours
= 2027-02-02 14:00 UTC
< Votre pause se termine bientôt : vous êtes de retour le mercredi 3 février 2027. Souhaitez-vous la prolonger?
  [Non, c’est très bien]
  [2 semaines de plus]
  [1 mois de plus]
  [3 mois de plus]
  [Jusqu’à nouvel ordre]

> [2 semaines de plus]
< Bon repos! Je ne vous propose personne avant cette date : mercredi 17 février 2027. Je vous le rappelle la veille. De retour plus tôt? Envoyez /reprendre.
  (✓ 2 semaines de plus)
@ dana
< K-21 Marie Roy est en pause, de retour le mercredi 17 février 2027.

~ 13 days

~ 20 hours

> [Non, c’est très bien]
  « Ce bouton ne sert plus. Envoyez /start pour continuer. »

~ 3 days
= 2027-02-16 14:00 UTC
< Votre pause se termine bientôt : vous êtes de retour le mercredi 17 février 2027. Souhaitez-vous la prolonger?
  [Non, c’est très bien]
  [2 semaines de plus]
  [1 mois de plus]
  [3 mois de plus]
  [Jusqu’à nouvel ordre]

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.

> [1 mois de plus]
  « Vous êtes déjà de retour. Pour une nouvelle pause, envoyez /pause. »

> /pause jusqu’à nouvel ordre
< Bon repos! Je ne vous propose personne avant que vous envoyiez /reprendre.

> /start
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Vous êtes en pause : je ne vous propose personne. Pour revenir, envoyez /reprendre.

> /reprendre
< Bon retour! Je vous écris dès qu’une personne vous correspond.

> /reprendre
< Vous n’êtes pas en pause : je vous écris dès qu’une personne vous correspond.
