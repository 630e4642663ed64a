# Quelqu’un écrit à la coordination au milieu de l’entretien, et reçoit une réponse.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: amina

> /start halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> [Français]
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> [J’accepte]
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ J’accepte)

> Amina
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /joindre Est-ce gratuit? Et mon mari peut-il faire une demande aussi?
< Merci. Une personne de la coordination (Halifax) vous lira et vous répondra ici.
<
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]

~ 5 hours
= 2027-01-11 12:00 UTC
@ claire
< ✉ 1 Quelqu’un qui n’a pas fait de demande vous écrit :
<
< Est-ce gratuit? Et mon mari peut-il faire une demande aussi?
  [Répondre] [Pas de réponse à donner]
# person: claire

> /attente
< Halifax : 1 en attente
<
< ✉ 1 Est-ce gratuit? Et mon mari peut-il faire une demande aussi? · il y a 5 heures
  [✉ 1]

> [✉ 1]
< ✉ 1 Quelqu’un qui n’a pas fait de demande vous écrit :
<
< Est-ce gratuit? Et mon mari peut-il faire une demande aussi?
<
< Message écrit il y a 5 heures
  [Répondre] [Pas de réponse à donner]

> [Répondre]
< ✉ 1 : que répondez-vous? Écrivez-le tel que la personne doit le lire, en un seul message. /annuler abandonne.

> C’est gratuit, et oui: il envoie sa propre demande.
< Votre réponse est en route; elle arrive en journée.
  [Suivant →]
@ amina
< Halifax : la coordination vous écrit : « C’est gratuit, et oui: il envoie sa propre demande. »
<
< Pour répondre, envoyez /joindre.

> [Répondre]
  « Vous l’avez déjà fait : réponse au message, à l’instant. »

> /attente
< Halifax : rien ne vous attend.
# person: amina

> Casablanca
< Casablanca, Casablanca-Settat, Maroc : il y est 14 h 03 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

~ 1 day
= 2027-01-12 14:03 UTC
< Nous en étions ici il y a quelque temps. Rien ne presse et rien n’est perdu : quand cela vous conviendra, nous continuons avec cette question.
<
< Casablanca, Casablanca-Settat, Maroc : il y est 14 h 03 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]
# person: claire

> /attente
< Halifax : rien ne vous attend.
# person: zoe
# Somebody without a community writes: who coordinates one, each in turn, reads it.

> /joindre Me faut-il un visa avant de vous écrire?
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
<
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
  [Oui, transmettre] [Non, laisser tomber]
  [← Retour]

> [Oui, transmettre]
< Merci. Une personne de la coordination (Halifax) vous lira et vous répondra ici.
<
< Thank you. A coordinator of Halifax reads this and answers you here.
  (✓ Oui, transmettre)
@ claire
< ✉ 2 Quelqu’un qui n’a pas fait de demande vous écrit :
<
< Me faut-il un visa avant de vous écrire?
  [Répondre] [Pas de réponse à donner]
# person: claire

> /attente
< Halifax : 1 en attente
<
< ✉ 2 Me faut-il un visa avant de vous écrire? · à l’instant
  [✉ 2]

> [✉ 2]
< ✉ 2 Quelqu’un qui n’a pas fait de demande vous écrit :
<
< Me faut-il un visa avant de vous écrire?
<
< Message écrit à l’instant
  [Répondre] [Pas de réponse à donner]

> [Répondre]
< ✉ 2 : que répondez-vous? Écrivez-le tel que la personne doit le lire, en un seul message. /annuler abandonne.

> Pas du tout.
< Votre réponse est en route; elle arrive en journée.
  [Suivant →]
@ zoe
< Halifax : la coordination vous écrit : « Pas du tout. »
<
< Pour répondre, envoyez /joindre.
