# Tout ce qui peut arriver à la place d’une réponse est accueilli gentiment, et rien ne se perd.
# person: lin
# hint: zh-hans

> !photo
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> !sticker
< A lovely sticker, but I only understand words and buttons.
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> [Français]
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> [Français] x20
  « Vous avez déjà répondu à cette question; rien n’a changé. »

> /start halifax
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

> [Non, merci]
< Aucun problème : je ne garde rien à votre sujet. Si vous changez d’idée, envoyez /start.

> bonjour
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> /start halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
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

> <script>alert(1)</script> & *Lin*
< 2 sur environ 15
<
< Merci, <script>alert(1)</script> & *Lin*! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> [← Retour]
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Mon passeport est AB1234567
< Cela ressemble à un numéro de passeport, de client ou d’assurance sociale. Je ne l’ai pas gardé : personne ici n’en a besoin, et une messagerie n’est pas un lieu sûr pour cela. Veuillez répondre sans le numéro.
<
< Quel nom utiliser pour s’adresser à vous?

> 😀😀😀
< Il me faut quelques lettres ici. Des émojis seuls ne m’en disent pas assez.
<
< Quel nom utiliser pour s’adresser à vous?
<
< En cas de difficulté, une personne peut vous aider.
  [Écrire à une personne]

> 林
< 2 sur environ 15
<
< Merci, 林! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> !again

> !voice
< Je ne peux pas encore écouter de messages vocaux; veuillez plutôt écrire.
<
< Merci, 林! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> !edit Lynn
< J’ai vu que vous aviez modifié un message, mais je m’en tiens à ce que vous aviez d’abord écrit. Pour changer une réponse, utilisez « ← Retour » ou le résumé à la fin.
<
< 2 sur environ 15
<
< Merci, 林! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> atlantis
< Atlantis, Cap-Occidental, Afrique du Sud : il y est 11 h 06 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> Atlantis
< Atlantis, Cap-Occidental, Afrique du Sud : il y est 11 h 06 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> nulle part
< Je ne connais pas encore nulle part. Dans quel pays est-ce?
  [← Retour]

> Pérou
< nulle part, Pérou : il y est 4 h 07 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> [Oui]
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
  (✓ Oui)

> /strat
< Je ne connais pas /strat. Vouliez-vous dire /start?
<
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

> /help
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

> retour
< Veuillez choisir l’une des réponses ci-dessous ou taper son numéro.
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]

> banane
< Veuillez choisir l’une des réponses ci-dessous ou taper son numéro.
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
<
< En cas de difficulté, une personne peut vous aider.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]
  [Écrire à une personne]

> poire
< Veuillez choisir l’une des réponses ci-dessous ou taper son numéro.
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
<
< En cas de difficulté, une personne peut vous aider.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]
  [Écrire à une personne]

> prune
< Veuillez choisir l’une des réponses ci-dessous ou taper son numéro.
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
<
< En cas de difficulté, une personne peut vous aider.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]
  [Écrire à une personne]

> 2
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

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

> /confidentialite
< Ce que je garde : vos réponses, chiffrées, pour la coordination de la communauté où vous présentez votre demande. Vos coordonnées ne sont transmises à une autre personne qu’avec votre accord et le sien.
<
< Des connecteurs et connectrices : vos réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre travail, vos langues et vos sujets, et ce que vous avez écrit sur vous; jamais votre adresse courriel, qui sert seulement à ne pas vous compter deux fois. Tout est gardé tant que vous participez, puis 12 mois encore.
<
< Combien de temps : un entretien inachevé, 30 jours; les mots des messages, 7 jours; votre profil, 12 mois encore après votre arrivée ou, tant que j’ignore cette date, après votre dernier message.
<
< Jamais : ni documents, ni numéro de passeport, de client ou d’assurance sociale, ni date de naissance. Ce qui y ressemble n’est pas conservé.
<
< Où : sur le serveur du programme. De leur côté, Telegram et Slack conservent leurs conversations à l’extérieur du Canada.
<
< Vos droits : /mesdonnees vous donne une copie de tout; /effacer efface tout ce qui vous concerne, sur-le-champ.
<
< Responsable de vos renseignements personnels : vie.privee@passerelle.example.
<
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

> /effacer
< Cela effacera tout ce que je sais de vous : vos réponses, votre demande et la trace de cette conversation dans nos dossiers. C’est irréversible. (Les messages déjà reçus restent sur votre téléphone jusqu’à ce que vous les supprimiez.) Tout effacer?
  [Oui, tout effacer]
  [Non, tout garder]

> [Non, tout garder]
< D’accord : tout reste tel quel.
<
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]
  (✓ Non, tout garder)

> /effacer
< Cela effacera tout ce que je sais de vous : vos réponses, votre demande et la trace de cette conversation dans nos dossiers. C’est irréversible. (Les messages déjà reçus restent sur votre téléphone jusqu’à ce que vous les supprimiez.) Tout effacer?
  [Oui, tout effacer]
  [Non, tout garder]

> [Oui, tout effacer]
< Tout ce qui vous concerne est effacé. Bonne chance, où que vous alliez!

> [Oui, tout effacer]
  « That button is no longer in use. Send /start to go on. »

> rebonjour
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]
