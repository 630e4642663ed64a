# Quelqu’un ne revient jamais : un mot après 27 jours, tout s’efface après 30.
# person: nadia
# hint: fr-MA

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

> Nadia
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /mesdonnees
< Je rassemble tout ce que je garde à votre sujet; le fichier arrive tout de suite.
< Tout ce que je garde à votre sujet. Le fichier s’ouvre dans un éditeur de texte ou un navigateur. Pour tout faire effacer, envoyez /effacer.
  (file: passerelle-mesdonnees.json)

> Casablanca
< Casablanca, Casablanca-Settat, Maroc : il y est 9 h 01 en ce moment. Est-ce exact?
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

~ 40 days
= 2027-01-12 09:02 UTC
< Nous en étions ici il y a quelque temps. Rien ne presse et rien n’est perdu : quand cela vous conviendra, nous continuons avec cette question.
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
= 2027-02-07 09:02 UTC
< Votre demande (Halifax) n’est pas encore terminée. J’en efface les réponses le mercredi 10 février 2027, à moins que vous ne repreniez avant.
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
= 2027-02-10 09:02 UTC
< Comme annoncé, les réponses de votre demande inachevée sont effacées. Pour recommencer, envoyez /start.

> /start
< Où au Canada habiterez-vous, ou à quel programme aimeriez-vous participer?
  [Comptables, partout au Canada]
  [Halifax]
  [Grand Moncton]
  [St. John’s (T.-N.-L.)]
  [Vancouver]
  [Winnipeg]

> Halifax
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Nadia
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /annuler
< C’est arrêté. Vos réponses sont gardées 30 jours; envoyez /start pour continuer.
  [Continuer maintenant]
  [Effacer ces réponses]

~ 28 days
= 2027-03-19 09:03 UTC
< Votre demande (Halifax) n’est pas encore terminée. J’en efface les réponses le lundi 22 mars 2027, à moins que vous ne repreniez avant.
  [Continuer maintenant]

> [Continuer maintenant]
< Rebonjour! Votre demande (Halifax) reprend ici.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Continuer maintenant)

> /effacer
< Cela effacera tout ce que je sais de vous : vos réponses, votre demande et la trace de cette conversation dans nos dossiers. C’est irréversible. (Les messages déjà reçus restent sur votre téléphone jusqu’à ce que vous les supprimiez.) Tout effacer?
  [Oui, tout effacer]
  [Non, tout garder]

> [Oui, tout effacer]
< Tout ce qui vous concerne est effacé. Bonne chance, où que vous alliez!

~ 40 days
