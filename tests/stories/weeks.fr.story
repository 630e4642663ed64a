# Quelqu’un d’Abidjan s’arrête au milieu pendant trois semaines : un seul rappel, à une heure convenable.
# person: awa
# hint: fr-CI

> /start halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> Français
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

> oui
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Awa
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Abidjan
< Abidjan, Côte d’Ivoire : il y est 9 h 01 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< 3 sur environ 15
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]

> Confirmation de résidence permanente
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

~ 12 hours

> /aide
< J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier. Répondez à mes questions dans vos propres mots ou avec les boutons. Vous pouvez aussi envoyer :
<
< /start : commencer, ou reprendre où vous en étiez
< /aide : ce que vous pouvez faire ici
< /statut : où en est votre demande
< /retour : annuler votre dernière réponse
< /passer : passer une question facultative
< /langue : français ou anglais
< /confidentialite : ce que je garde, et vos droits
< /annuler : arrêter; vos réponses sont gardées
< /effacer : effacer tout ce qui vous concerne
< /mesdonnees : une copie de tout ce que je garde à votre sujet
< /fuseau : la ville dont j’indique l’heure
< /joindre : écrire à la coordination
< /profil : voir et modifier vos réponses
< /heures : modifier vos disponibilités
< /arrivee : modifier votre date d’arrivée
< /relier : me parler depuis deux applications
< /temoignage : vos mots qui peuvent être publiés
<
< Pour parler à une personne : vie.privee@passerelle.example.
<
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

~ 21 days
= 2027-01-13 08:00 UTC
< Nous en étions ici il y a quelque temps. Rien ne presse et rien n’est perdu : quand cela vous conviendra, nous continuons avec cette question.
<
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

> pas encore
< 5 sur environ 15
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> 15 mai 2027
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]
