# Amina commence dans une application, continue dans une autre, et ne fait plus qu’une dans les deux.
# hint: fr
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

> /relier
< Pour que je vous reconnaisse dans deux applications, envoyez ceci depuis l’autre d’ici une heure :
<
< Dans une conversation avec moi : /start i_code1
< Dans Slack : /connector start i_code1
<
< Ne donnez ce code à personne : il ouvre tout ce que je conserve à votre sujet.
<
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]
# person: amina-slack

> /start i_code1
< Quelqu’un a demandé ce code à l’instant (Story). Était-ce vous? Les deux conversations seront alors celles d’une seule et même personne.
<
< Les deux conversations donneront accès à ceci : C-101.
<
< Si le code vous vient de quelqu’un d’autre, choisissez « Non » : cette personne verrait vos données.
  [Oui, les deux, c’est moi]
  [Non, ne rien réunir]

> [Non, ne rien réunir]
< D’accord : tout reste tel quel.
  (✓ Non, ne rien réunir)

> /start i_code1
< Cette invitation n’ouvre rien. Elle a peut-être déjà servi, ou elle est trop ancienne. Demandez-en une nouvelle à la personne qui vous l’a envoyée. Si c’est vous qui partez pour le Canada, envoyez simplement /start.
<
< This invitation does not open anything. It may have been used, or be too old. Please ask whoever sent it for a new one. If you are moving to Canada yourself, just send /start.
# person: amina

> /relier
< Pour que je vous reconnaisse dans deux applications, envoyez ceci depuis l’autre d’ici une heure :
<
< Dans une conversation avec moi : /start i_code2
< Dans Slack : /connector start i_code2
<
< Ne donnez ce code à personne : il ouvre tout ce que je conserve à votre sujet.
<
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]
# person: amina-slack

> /start i_code2
< Quelqu’un a demandé ce code à l’instant (Story). Était-ce vous? Les deux conversations seront alors celles d’une seule et même personne.
<
< Les deux conversations donneront accès à ceci : C-101.
<
< Si le code vous vient de quelqu’un d’autre, choisissez « Non » : cette personne verrait vos données.
  [Oui, les deux, c’est moi]
  [Non, ne rien réunir]

> [Oui, les deux, c’est moi]
  (✓ Oui, les deux, c’est moi)
< C’est fait : vos deux conversations n’en font plus qu’une à mes yeux. Je réponds là où vous écrivez; mes rappels arrivent à l’un des deux endroits. Si ce n’était pas vous, prévenez-nous tout de suite : /joindre.
@ amina
< C’est fait : vos deux conversations n’en font plus qu’une à mes yeux. Je réponds là où vous écrivez; mes rappels arrivent à l’un des deux endroits. Si ce n’était pas vous, prévenez-nous tout de suite : /joindre.

> [Oui, les deux, c’est moi]
  « C’est déjà réglé. »

> /start
< Votre entretien est déjà commencé; continuons.
<
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Nairobi
< Nairobi, Nairobi Area, Kenya : il y est 12 h 04 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]
# person: amina

> /start
< Votre entretien est déjà commencé; continuons.
<
< Nairobi, Nairobi Area, Kenya : il y est 12 h 04 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]
