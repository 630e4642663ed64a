# Un mot à la coordination entre deux questions, sans se connaître ou en cas de difficulté; puis deux communautés.
# person: nadia
# hint: fr

> /joindre
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.
<
< What would you like to tell a coordinator? One message, please.

> Mon NAS est le 046 454 286
< Cela ressemble à un numéro de passeport, de client ou d’assurance sociale. Je ne l’ai pas gardé : personne ici n’en a besoin, et une messagerie n’est pas un lieu sûr pour cela. Veuillez répondre sans le numéro.
<
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.
<
< What would you like to tell a coordinator? One message, please.

> Est-ce gratuit?
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
<
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
  [Oui, transmettre] [Non, laisser tomber]
  [← Retour]

> [Non, laisser tomber]
< C’est très bien : vos mots ne sont pas gardés.
<
< That is all right: your words are not kept.
  (✓ Non, laisser tomber)

> /joindre Est-ce gratuit?
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
<
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
  [Oui, transmettre] [Non, laisser tomber]
  [← Retour]

> [Oui, transmettre]
< Merci. Vos mots sont gardés pour la coordination, mais personne ne lit encore dans cette conversation : je ne peux donc pas dire quand viendra la réponse. Après 90 jours, ils sont effacés.
<
< Si cela ne peut pas attendre, écrivez à cette adresse : vie.privee@passerelle.example.
<
< Thank you. Your words are kept for a coordinator, but nobody reads along in this chat yet, so I cannot say when you will get an answer. After 90 days they are erased.
<
< If it cannot wait, write to vie.privee@passerelle.example.
  (✓ Oui, transmettre)

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

> /fuseau Tunis
< Je ne peux pas garder cela avant d’avoir votre consentement : veuillez d’abord envoyer /start.
<
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

> [J’accepte]
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ J’accepte)

> !photo
< Je ne peux pas regarder d’images, et je n’ai pas gardé la vôtre.
<
< Quel nom utiliser pour s’adresser à vous?

> 7
< Il me faut quelques lettres ici. Des émojis seuls ne m’en disent pas assez.
<
< Quel nom utiliser pour s’adresser à vous?

> 8
< Il me faut quelques lettres ici. Des émojis seuls ne m’en disent pas assez.
<
< Quel nom utiliser pour s’adresser à vous?
<
< En cas de difficulté, une personne peut vous aider.
  [Écrire à une personne]

> [Écrire à une personne]
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> [Écrire à une personne]
  « Je vous écoute : veuillez écrire votre message ci-dessous. »

> !voice
< Je ne peux pas encore écouter de messages vocaux; veuillez plutôt écrire.
<
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> Pourquoi demander mon nom?
< Merci. Vos mots sont gardés pour la coordination, mais personne ne lit encore dans cette conversation : je ne peux donc pas dire quand viendra la réponse. Après 90 jours, ils sont effacés.
<
< Si cela ne peut pas attendre, écrivez à cette adresse : vie.privee@passerelle.example.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
<
< En cas de difficulté, une personne peut vous aider.
  [Écrire à une personne]

> Nadia
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /joindre
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> /annuler
< C’est arrêté; rien n’a été modifié.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /joindre
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> [← Retour]
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Nadia
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /fuseau
< Dans quelle ville êtes-vous en ce moment? Écrivez son nom ou partagez votre position. J’indiquerai toutes les heures comme elles y sont.

> Springfield
< Il y en a plusieurs. Laquelle est-ce?
  [Springfield, Missouri, États-Unis]
  [Springfield, Massachusetts, États-Unis]
  [Springfield, Illinois, États-Unis]
  [Springfield, Oregon, États-Unis]
  [Springfield, Ohio, États-Unis]
  [Springfield, Virginie, États-Unis]
  [Aucun de ces choix]
  [← Retour]

> /start
< Votre entretien est déjà commencé; continuons.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /fuseau
< Dans quelle ville êtes-vous en ce moment? Écrivez son nom ou partagez votre position. J’indiquerai toutes les heures comme elles y sont.

> !location 36.80 10.18
< Tunis, Tunisie : il y est 10 h 09 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> [Oui]
< Tunis, Tunisie : là-bas, nous sommes le lundi 11 janvier 2027 à 10 h 09. Désormais, j’indique toutes les heures ainsi. Si vous changez de lieu, envoyez de nouveau /fuseau.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Oui)

> /start halifax
< Votre entretien est déjà commencé; continuons.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /start moncton
< Ce lien mène ailleurs (Grand Moncton), mais votre entretien est encore ouvert (Halifax). Vous pouvez faire les deux demandes, l’une après l’autre; vos réponses sont gardées dans les deux cas.
  [Continuer : Halifax]
  [Passer à : Grand Moncton]

> [Continuer : Halifax]
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Continuer : Halifax)

> /start moncton
< Ce lien mène ailleurs (Grand Moncton), mais votre entretien est encore ouvert (Halifax). Vous pouvez faire les deux demandes, l’une après l’autre; vos réponses sont gardées dans les deux cas.
  [Continuer : Halifax]
  [Passer à : Grand Moncton]

> [Passer à : Grand Moncton]
< Bienvenue! Votre communauté : Grand Moncton. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ Passer à : Grand Moncton)

> Nadia
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /statut
< C-101, Halifax : votre demande n’est pas encore envoyée. Envoyez /start pour reprendre où vous en étiez.
<
< C-102, Grand Moncton : l’entretien est en cours; rien n’a encore été envoyé.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /annuler
< C’est arrêté. Vos réponses sont gardées 30 jours; envoyez /start pour continuer.
  [Continuer maintenant]
  [Effacer ces réponses]

> /start
< Plus d’un entretien est ouvert. Lequel voulez-vous continuer?
  [Halifax]
  [Grand Moncton]

> [Halifax]
< Rebonjour! Votre demande (Halifax) reprend ici.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Halifax)

> /joindre Nous sommes deux : mon mari peut-il aussi faire une demande?
< Merci. Vos mots sont gardés pour la coordination, mais personne ne lit encore dans cette conversation : je ne peux donc pas dire quand viendra la réponse. Après 90 jours, ils sont effacés.
<
< Si cela ne peut pas attendre, écrivez à cette adresse : vie.privee@passerelle.example.
<
< 2 sur environ 15
<
< Merci, Nadia! Dans quelle ville habitez-vous maintenant?
  [← Retour]
