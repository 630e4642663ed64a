# Une personne qui n’a encore aucun document : ses réponses sont gardées, elle revient une semaine plus tard.
# person: samuel
# hint: fr-CI

> /start vancouver
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
< Bienvenue! Votre communauté : Vancouver. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ J’accepte)

> Samuel
< 2 sur environ 15
<
< Merci, Samuel! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Abidjan
< Abidjan, Côte d’Ivoire : il y est 9 h 01 en ce moment. Est-ce exact?
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

> [Aucun pour l’instant]
< Pour participer, il vous faut un document d’IRCC qui montre que le Canada a accepté votre demande d’immigration. Vous le recevrez une fois cette demande acceptée. Inutile de me l’envoyer : revenez simplement quand vous l’aurez, et nous reprendrons ici.
<
< 4 sur environ 15
<
< Que souhaitez-vous faire?
  [Modifier ma réponse]
  [Garder mes réponses pour plus tard]
  [← Retour]
  (✓ Aucun pour l’instant)

> [Garder mes réponses pour plus tard]
< Vos réponses sont gardées 30 jours. Envoyez /start quand la situation aura changé.
  (✓ Garder mes réponses pour plus tard)

> /statut
< C-101, Vancouver : votre demande n’est pas encore envoyée. Envoyez /start pour reprendre où vous en étiez.

~ 7 days

> /start
< Rebonjour! Votre demande (Vancouver) reprend ici.
<
< Pour participer, il vous faut un document d’IRCC qui montre que le Canada a accepté votre demande d’immigration. Vous le recevrez une fois cette demande acceptée. Inutile de me l’envoyer : revenez simplement quand vous l’aurez, et nous reprendrons ici.
<
< 4 sur environ 15
<
< Que souhaitez-vous faire?
  [Modifier ma réponse]
  [Garder mes réponses pour plus tard]
  [← Retour]

> [Modifier ma réponse]
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]
  (✓ Modifier ma réponse)

> invitation
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

> aujourd’hui
< 5 sur environ 15
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> été 2027
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]

> /annuler
< C’est arrêté. Vos réponses sont gardées 30 jours; envoyez /start pour continuer.
  [Continuer maintenant]
  [Effacer ces réponses]

> [Continuer maintenant]
< Rebonjour! Votre demande (Vancouver) reprend ici.
<
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]
  (✓ Continuer maintenant)

> électricien
< Vous avez écrit « électricien ». Quel choix en est le plus proche?
<
< Électricien / électricienne · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Ingénieur électricien / ingénieure électricienne · Sciences naturelles et appliquées · diplôme universitaire
< Entrepreneur / entrepreneuse ou contremaître / contremaîtresse, électricité · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
  [Électricien / électricienne]
  [Ingénieur électricien / ingénieure électricienne]
  [Entrepreneur / entrepreneuse ou contremaître / contremaîtresse, électricité]
  [Aucun de ces choix]
  [← Retour]
