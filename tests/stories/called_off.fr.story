# Une rencontre est annulée : d’abord pour un autre moment, puis pour de bon.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-20 14:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 20 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 20 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
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
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
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
< 1. mercredi 13 janvier, 13 h (Halifax)
< Pour Amina : mercredi 13 janvier, 17 h (Casablanca)
< 2. jeudi 14 janvier, 13 h (Halifax)
< Pour Amina : jeudi 14 janvier, 17 h (Casablanca)
< 3. vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
< 4. lundi 18 janvier, 13 h (Halifax)
< Pour Amina : lundi 18 janvier, 17 h (Casablanca)
< 5. mardi 19 janvier, 13 h (Halifax)
< Pour Amina : mardi 19 janvier, 17 h (Casablanca)
  [mer. 13 janv., 13 h]
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [Plus de choix]
  (✓ Oui, et trouver un autre moment)
@ amina
< Votre rencontre avec Karim n’aura pas lieu : les plans ont changé. Elle était prévue à ce moment :
< mercredi 20 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 20 janvier, 14 h (Halifax)
<
< Karim souhaite toujours vous rencontrer et proposera un autre moment.
@ amina
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
@ claire
< M-71 : K-21 Karim annule la rencontre avec C-101 Amina et cherche un autre moment.
< Raison : Un problème de santé

> [ven. 15 janv., 13 h]
< J’ai posé la question : Amina vous répondra.
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
  (✓ ven. 15 janv., 13 h)
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
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
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
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
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
< Votre rencontre avec Amina n’aura pas lieu : les plans ont changé. Elle était prévue à ce moment :
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< Vous n’avez rien d’autre à faire. Merci d’avoir réservé cette demi-heure.
@ karim
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
# person: karim

> [Un autre moment]
< Cette rencontre est déjà annulée.
