# Des heures écrites : reprises quand elles sont vagues, redites, ajustées; et des absences.
# person: marie
# hint: fr
# known: halifax Marie Roy

~ 4 hours

> /heures
< Jusqu’ici : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Quand pourriez-vous prendre un appel vidéo de 30 minutes, à votre heure locale? Cochez tout ce qui convient. Vous choisissez le jour à chaque rencontre.
<
< Ou écrivez vos heures : « lun-ven 18 h-21 h », « tous les soirs sauf le mardi ».
  [Tôt en semaine, 7–9 h]
  [Matins de semaine, 9–12 h]
  [Midis de semaine, 12–14 h]
  [Après-midis de semaine, 14–17 h]
  [Soirs de semaine, 17–21 h]
  [Samedis, 9–18 h]
  [Dimanches, 9–18 h]

> lun-ven 7-9
< Que voulez-vous dire?
  [du lundi au vendredi, de 7 h à 9 h]
  [du lundi au vendredi, de 19 h à 21 h]
  [← Retour]

> [du lundi au vendredi, de 19 h à 21 h]
< J’ai compris : du lundi au vendredi, de 19 h à 21 h
<
< Est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]
  (✓ du lundi au vendredi, de 19 h à 21 h)

> [Ajouter]
< J’ai compris : du lundi au vendredi, de 19 h à 21 h
<
< Que faut-il ajouter ou retirer? Par exemple : « samedi 9 h-12 h », « pas le mardi ».
  [← Retour]
  (✓ Ajouter)

> samedi 9h-12h et dimanche
< Je ne vois pas quelles heures vont avec quels jours. Mettez-les sur des lignes séparées.
<
< Par exemple : « lun-ven 18 h-21 h », « le samedi matin », « en semaine après 18 h sauf le vendredi ».
<
< J’ai compris : du lundi au vendredi, de 19 h à 21 h
<
< Que faut-il ajouter ou retirer? Par exemple : « samedi 9 h-12 h », « pas le mardi ».
  [← Retour]

> samedi 9h-12h et dimanche après-midi
< J’ai compris : du lundi au vendredi, de 19 h à 21 h; le samedi, de 9 h à midi; le dimanche, de 14 h à 17 h
<
< Est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]

> pas le vendredi
< J’ai compris : du lundi au jeudi, de 19 h à 21 h; le samedi, de 9 h à midi; le dimanche, de 14 h à 17 h
<
< Est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]

> [Ajuster les heures…]
< Quelle plage faut-il changer?
  [le lundi, de 19 h à 21 h]
  [le mardi, de 19 h à 21 h]
  [le mercredi, de 19 h à 21 h]
  [le jeudi, de 19 h à 21 h]
  [le samedi, de 9 h à midi]
  [le dimanche, de 14 h à 17 h]
  [Terminé]
  [← Retour]
  (✓ Ajuster les heures…)

> [le samedi, de 9 h à midi]
  (le samedi, de 9 h à midi)
  [Commencer plus tôt] [Commencer plus tard]
  [Finir plus tôt] [Finir plus tard]
  [Retirer]
  [C’est bon]
  [← Retour]

> [Commencer plus tard]
  (le samedi, de 9 h 30 à midi)
  [Commencer plus tôt] [Commencer plus tard]
  [Finir plus tôt] [Finir plus tard]
  [Retirer]
  [C’est bon]
  [← Retour]

> [C’est bon]
  (Quelle plage faut-il changer?)
  [le lundi, de 19 h à 21 h]
  [le mardi, de 19 h à 21 h]
  [le mercredi, de 19 h à 21 h]
  [le jeudi, de 19 h à 21 h]
  [le samedi, de 9 h 30 à midi]
  [le dimanche, de 14 h à 17 h]
  [Terminé]
  [← Retour]

> [Terminé]
< J’ai compris : du lundi au jeudi, de 19 h à 21 h; le samedi, de 9 h 30 à midi; le dimanche, de 14 h à 17 h
<
< Est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]
  (✓ Terminé)

> [C’est exact]
< C’est enregistré.
  [Jours d’absence…]
  (✓ C’est exact)

> [Jours d’absence…]
< Quels jours serez-vous en déplacement ou en congé? Par exemple : « 20-27 décembre », ou simplement « 3 février ».
  (✓ Jours d’absence…)

> 20-27
< Je n’ai pas compris ces jours, ou ils sont passés. Écrivez le mois en lettres : « 20-27 décembre », « 3 février ».
<
< Quels jours serez-vous en déplacement ou en congé? Par exemple : « 20-27 décembre », ou simplement « 3 février ».

> absente du 20 au 27 décembre
< C’est noté : aucune rencontre ne vous est proposée pendant vos absences.
<
< Vos absences
< 1. du lundi 20 décembre 2027 au lundi 27 décembre 2027
  [Retirer : 1]

> /absence 3 février
< C’est noté : aucune rencontre ne vous est proposée pendant vos absences.
<
< Vos absences
< 1. mercredi 3 février 2027
< 2. du lundi 20 décembre 2027 au lundi 27 décembre 2027
  [Retirer : 1]
  [Retirer : 2]

> [Retirer : 1]
< Absence retirée : mercredi 3 février 2027.
<
< Vos absences
< 1. du lundi 20 décembre 2027 au lundi 27 décembre 2027
  [Retirer : 1]
  (✓ Retirer : 1)

> /heures le soir
< C’est enregistré.
  [Jours d’absence…]

> /heures 18h-20h
< « 18h-20h » : quels jours?
  [Tous les jours]
  [Du lundi au vendredi]
  [La fin de semaine]
  [← Retour]

> mardi et jeudi
< J’ai compris : le mardi et le jeudi, de 18 h à 20 h
<
< Est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]

> [Recommencer]
< Quand pourriez-vous prendre un appel vidéo de 30 minutes, à votre heure locale? Cochez tout ce qui convient. Vous choisissez le jour à chaque rencontre.
<
< Ou écrivez vos heures : « lun-ven 18 h-21 h », « tous les soirs sauf le mardi ».
  [Tôt en semaine, 7–9 h]
  [Matins de semaine, 9–12 h]
  [Midis de semaine, 12–14 h]
  [Après-midis de semaine, 14–17 h]
  [Soirs de semaine, 17–21 h]
  [Samedis, 9–18 h]
  [Dimanches, 9–18 h]
  [← Retour]
  (✓ Recommencer)

> [Matins de semaine, 9–12 h]
  [Tôt en semaine, 7–9 h]
  [✓ Matins de semaine, 9–12 h]
  [Midis de semaine, 12–14 h]
  [Après-midis de semaine, 14–17 h]
  [Soirs de semaine, 17–21 h]
  [Samedis, 9–18 h]
  [Dimanches, 9–18 h]
  [Terminé]
  [Ajuster les heures…]

> [Terminé]
< C’est enregistré.
  [Jours d’absence…]
  (✓ Matins de semaine, 9–12 h)

> /heures dimanche 5h-8h
< J’ai compris : le dimanche, de 5 h à 8 h
<
< On pourra alors vous proposer 5 h : est-ce bien cela?
  [C’est exact] [Ajouter]
  [Ajuster les heures…] [Recommencer]
  [← Retour]

> [C’est exact]
< C’est enregistré.
  [Jours d’absence…]
  (✓ C’est exact)

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : le dimanche, de 5 h à 8 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.
# person: grace
# hint: fr
# accepted: halifax nurse

> /absence jusqu'au 5 février
< C’est noté : aucune rencontre ne vous est proposée pendant vos absences.
<
< Vos absences
< 1. du lundi 11 janvier 2027 au vendredi 5 février 2027
  [Retirer : 1]
