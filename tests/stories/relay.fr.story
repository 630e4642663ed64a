# Amina sur Telegram et Karim sur Slack s’écrivent, puis acceptent de se joindre sans le robot.
# hint: fr
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: karim
# on: slack T1
# serves: halifax head nurse
# person: amina
# on: telegram
# accepted: halifax nurse
# meets: karim 2027-01-12 09:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 6 hours
= 2027-01-11 12:00 UTC
@ karim, slack
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ karim, slack
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim, slack
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
= 2027-01-11 13:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim, slack
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]

> /rencontres
< M-71 · Karim
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
< L’appel vidéo : https://whereby.com/karim
  [Un autre moment] [Annuler la rencontre]
  [Écrire (Karim)]

> [Écrire (Karim)]
< Quel message transmettre (Karim)? Écrivez-le en une fois, tel qu’il doit être lu, en 1 500 caractères au plus; seul votre prénom est montré. /annuler y renonce.

> Merci pour mardi! Vous pouvez me joindre à amina@example.com ou au +212 6 12 34 56 78.
< C’est noté : Karim recevra votre message à une heure convenable.
<
< J’ai retiré ce qui ressemblait à des coordonnées. D’un commun accord, vous pouvez échanger une adresse ou un numéro.
  [Donner mes coordonnées]
@ karim, slack
< Amina vous écrit par mon entremise :
<
< « Merci pour mardi! Vous pouvez me joindre à … ou au …. »
  [Répondre]
  [Signaler] [Arrêter]
# person: karim

> [Répondre]
< Quel message transmettre (Amina)? Écrivez-le en une fois, tel qu’il doit être lu, en 1 500 caractères au plus; seul votre prénom est montré. /annuler y renonce.

> Avec plaisir. Voulez-vous la liste des hôpitaux?
< C’est noté : Amina recevra votre message à une heure convenable.
  [Donner mes coordonnées]
@ amina, telegram
< Karim vous écrit par mon entremise :
<
< « Avec plaisir. Voulez-vous la liste des hôpitaux? »
  [Répondre]
  [Signaler] [Arrêter]
# person: amina

> [Donner mes coordonnées]
< Quelles coordonnées voulez-vous donner? Une adresse de courriel ou un numéro de téléphone, à votre choix. Je les garde chiffrées; Karim ne les recevra qu’en donnant aussi les siennes. D’ici là, vous pouvez les reprendre. Pour y renoncer : /annuler.
  (✓ Donner mes coordonnées)

> appelez-moi!
< Il me faut une seule adresse de courriel ou un seul numéro de téléphone, par exemple : marie@example.org ou +1 902 555 0134.
<
< Quelles coordonnées voulez-vous donner? Une adresse de courriel ou un numéro de téléphone, à votre choix. Je les garde chiffrées; Karim ne les recevra qu’en donnant aussi les siennes. D’ici là, vous pouvez les reprendre. Pour y renoncer : /annuler.

> amina@example.com
< Je garde vos coordonnées chiffrées et je pose la question : si Karim donne les siennes d’ici trente jours, vos coordonnées sont échangées.
  [Les reprendre]
@ karim, slack
< Amina aimerait que vous puissiez vous joindre sans passer par moi. Si vous donnez une adresse de courriel ou un numéro de téléphone, vos coordonnées sont échangées.
  [Donner mes coordonnées]
  [Non, merci]
# person: karim

> [Non, merci]
< C’est très bien ainsi; Amina n’en saura rien. Vous pouvez continuer à vous écrire par mon entremise.
  (✓ Non, merci)
# person: amina

> [Les reprendre]
< C’est repris et effacé. Personne n’a rien vu.
  (✓ Les reprendre)

> /rencontres
< M-71 · Karim
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
< L’appel vidéo : https://whereby.com/karim
  [Un autre moment] [Annuler la rencontre]
  [Écrire (Karim)]

> [Écrire (Karim)]
< Quel message transmettre (Karim)? Écrivez-le en une fois, tel qu’il doit être lu, en 1 500 caractères au plus; seul votre prénom est montré. /annuler y renonce.

> Oui, je veux bien.
< C’est noté : Karim recevra votre message à une heure convenable.
  [Donner mes coordonnées]
@ karim, slack
< Amina vous écrit par mon entremise :
<
< « Oui, je veux bien. »
  [Répondre]
  [Signaler] [Arrêter]

> [Donner mes coordonnées]
< Quelles coordonnées voulez-vous donner? Une adresse de courriel ou un numéro de téléphone, à votre choix. Je les garde chiffrées; Karim ne les recevra qu’en donnant aussi les siennes. D’ici là, vous pouvez les reprendre. Pour y renoncer : /annuler.
  (✓ Donner mes coordonnées)

> amina@example.com
< Je garde vos coordonnées chiffrées et je pose la question : si Karim donne les siennes d’ici trente jours, vos coordonnées sont échangées.
  [Les reprendre]
@ karim, slack
< Amina aimerait que vous puissiez vous joindre sans passer par moi. Si vous donnez une adresse de courriel ou un numéro de téléphone, vos coordonnées sont échangées.
  [Donner mes coordonnées]
  [Non, merci]
# person: karim

> [Donner mes coordonnées]
< Quelles coordonnées voulez-vous donner? Une adresse de courriel ou un numéro de téléphone, à votre choix. Je les garde chiffrées; Amina ne les recevra qu’en donnant aussi les siennes. D’ici là, vous pouvez les reprendre. Pour y renoncer : /annuler.
  (✓ Donner mes coordonnées)

> +1 902 555 0134
< D’un commun accord, voici comment joindre Amina : amina@example.com
< Je ne le montre que cette fois-ci; prenez-en note. Amina reçoit vos coordonnées.
@ amina, telegram
< D’un commun accord, voici comment joindre Karim : +1 902 555 0134
< Je ne le montre que cette fois-ci; prenez-en note. Karim reçoit vos coordonnées.
# person: amina

> [Signaler]
< Merci de le signaler. L’équipe de coordination lit le message et vous écrit. Karim n’apprendra pas que cela vient de vous.
  [Arrêter]
  (✓ Signaler)
@ claire, telegram
< M-71 : C-101 Amina signale un message transmis par moi et écrit par K-21 Karim. Merci de vous en occuper.
<
< « Avec plaisir. Voulez-vous la liste des hôpitaux? »

> [Arrêter]
< C’est fait : plus aucun message ne passe par moi entre Karim et vous, ni dans un sens ni dans l’autre. L’autre personne ne l’apprendra que si elle vous écrit.
  (✓ Arrêter)
# person: karim

> [Répondre]
< Je ne transmets plus de messages entre vous deux.
