# Deux personnes coordonnent Halifax; l’une est retirée au milieu d’une question.
# hint: fr
# person: marie
# appoint: coordinator halifax
# person: paul
# appoint: coordinator halifax

> /inviter connecteur
< Pour qui? Écrivez un nom, ou deux mots qui vous rappellent la personne; ou collez une liste, une personne par ligne. Seules les personnes qui coordonnent le voient. Passez pour une invitation sans nom.
  [Passer]
# person: marie

> /revoquer
< 2 personnes coordonnent Halifax.
<
< Pour retirer un connecteur ou une connectrice, ajoutez la référence : /revoquer K-22.
  [Me retirer]
  [Retirer Collègue 2]

> [Retirer Collègue 2]
< Collègue 2 ne coordonnerait plus Halifax, dès le prochain message. Confirmez-vous?
  [Oui, retirer]
  [Non, ne rien changer]
  (✓ Retirer Collègue 2)

> [Oui, retirer]
< C’est fait, avec effet immédiat. Pour revenir en arrière, envoyez une nouvelle invitation avec /inviter.
  (✓ Oui, retirer)

> [Oui, retirer]
  « C’est déjà réglé. »
# person: paul

> Jean Tremblay
< Cela ne relève plus de vous : votre rôle a changé.

> /inviter connecteur Jean Tremblay
< Je ne connais pas /inviter. /aide montre ce que vous pouvez envoyer.
# person: marie

> /revoquer
< 1 personne coordonne Halifax.
<
< Pour retirer un connecteur ou une connectrice, ajoutez la référence : /revoquer K-22.

> [Me retirer]
< Vous ne coordonneriez plus Halifax. Confirmez-vous?
  [Oui, retirer]
  [Non, ne rien changer]

> [Oui, retirer]
< Personne d’autre ne coordonne ici. Invitez d’abord un ou une collègue : /inviter.
  (✓ Oui, retirer)
# person: paul

~ 5 hours
= 2027-01-11 12:00 UTC
< Vous ne coordonnez plus Halifax : un ou une collègue y a mis fin. Merci de votre travail.
