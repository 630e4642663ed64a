# Une rencontre est annulée : d’abord pour un autre moment, puis pour de bon.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax infirmière
# booked: karim 2027-01-20T18:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 20 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 20 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous envoie un rappel la veille, puis une heure avant. En cas d’imprévu, vous pouvez déplacer la rencontre jusqu’à 24 heures avant.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
# person: karim

~ 5 hours
= 2027-01-11 12:00 UTC
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 20 janvier, 14 h (Halifax)
< Pour Amina : mercredi 20 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous envoie un rappel la veille, puis une heure avant. En cas d’imprévu, vous pouvez déplacer la rencontre jusqu’à 24 heures avant.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

> [Annuler la rencontre]
< Pourquoi souhaitez-vous annuler? Seule la coordination voit la raison.
  [Un problème de santé]
  [Pas le temps]
  [Une autre solution trouvée]
  [Une autre raison]
  (✓ Annuler la rencontre)

> [Un problème de santé]
< Annuler votre rencontre avec Amina? L’autre personne l’apprend aussitôt : on ne peut pas revenir en arrière.
< mercredi 20 janvier, 14 h (Halifax)
< mercredi 20 janvier, 18 h (Casablanca)
  [Oui, et trouver un autre moment]
  [Oui, et je ne peux plus du tout]
  [Pas moi, mais un ou une collègue]
  [Non, la garder]
  [← Retour]
  (✓ Un problème de santé)

> [Oui, et trouver un autre moment]
< Votre rencontre est annulée, et je le fais savoir : Amina.
<
< Quel moment vous conviendrait? Voici des moments libres de part et d’autre; Amina doit encore dire oui.
<
< mercredi 13 janvier, 13 h (Halifax) – mercredi 13 janvier, 17 h (Casablanca)
< jeudi 14 janvier, 13 h (Halifax) – jeudi 14 janvier, 17 h (Casablanca)
< vendredi 15 janvier, 13 h (Halifax) – vendredi 15 janvier, 17 h (Casablanca)
< lundi 18 janvier, 13 h (Halifax) – lundi 18 janvier, 17 h (Casablanca)
< mardi 19 janvier, 13 h (Halifax) – mardi 19 janvier, 17 h (Casablanca)
  [mercredi 13 janvier, 13 h (Halifax)]
  [jeudi 14 janvier, 13 h (Halifax)]
  [vendredi 15 janvier, 13 h (Halifax)]
  [lundi 18 janvier, 13 h (Halifax)]
  [mardi 19 janvier, 13 h (Halifax)]
  [Plus de choix]
  (✓ Oui, et trouver un autre moment)
@ amina
< Votre rencontre n’aura pas lieu, car les plans ont changé. Elle était prévue ainsi :
< mercredi 20 janvier, 18 h (Casablanca)
< mercredi 20 janvier, 14 h (Halifax)
<
< Karim souhaite toujours vous rencontrer et proposera bientôt un autre moment.
@ amina
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
@ claire
< M-71 : K-21 Karim annule la rencontre avec C-101 Amina et cherche un autre moment.
< Raison : Un problème de santé

> [vendredi 15 janvier, 13 h (Halifax)]
< J’ai posé la question : Amina vous répondra.
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
  (✓ vendredi 15 janvier, 13 h (Halifax))
@ amina
< Karim propose un moment pour votre rencontre :
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
  [Oui, cela me convient]
  [Un autre moment]
# person: amina

> [Oui, cela me convient]
< C’est convenu : vous rencontrez Karim par vidéo.
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous envoie un rappel la veille, puis une heure avant. En cas d’imprévu, vous pouvez déplacer la rencontre jusqu’à 24 heures avant.
  [Un autre moment] [Annuler la rencontre]
  (✓ Oui, cela me convient)
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous envoie un rappel la veille, puis une heure avant. En cas d’imprévu, vous pouvez déplacer la rencontre jusqu’à 24 heures avant.
  [Un autre moment] [Annuler la rencontre]
@ karim
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

> [Annuler la rencontre]
< Pourquoi souhaitez-vous annuler? Seule la coordination voit la raison.
  [Un problème de santé]
  [Pas le temps]
  [Une autre solution trouvée]
  [Une autre raison]
  (✓ Annuler la rencontre)

> [Une autre raison]
< Dans vos mots, pour la coordination seulement. Vous pouvez passer cette question.
  [← Retour] [Passer]
  (✓ Une autre raison)

> Ma mère est à l’hôpital.
< Annuler votre rencontre avec Karim? L’autre personne l’apprend aussitôt : on ne peut pas revenir en arrière.
< vendredi 15 janvier, 17 h (Casablanca)
< vendredi 15 janvier, 13 h (Halifax)
  [Oui, et trouver un autre moment]
  [Oui, je n’en ai plus besoin]
  [Non, la garder]
  [← Retour]

> [Oui, je n’en ai plus besoin]
< Votre rencontre est annulée, et je le fais savoir : Karim.
  (✓ Oui, je n’en ai plus besoin)
@ claire
< M-71 : C-101 Amina annule la rencontre avec K-21 Karim, pour de bon.
< Raison : Une autre raison
< Dans ses mots : « Ma mère est à l’hôpital. »
@ karim
< Votre rencontre n’aura pas lieu, car les plans ont changé. Elle était prévue ainsi :
< vendredi 15 janvier, 13 h (Halifax)
< vendredi 15 janvier, 17 h (Casablanca)
<
< Vous n’avez rien d’autre à faire. Merci d’avoir réservé cette demi-heure.
@ karim
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
# person: karim

> [Un autre moment]
< Cette rencontre est déjà annulée.
