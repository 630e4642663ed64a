# Marie est invitée à coordonner depuis le terminal; dans la conversation, elle invite un connecteur, puis d’autres.
# hint: fr
# person: marie

$ passerelle invite coordinator --community halifax --hint Marie --lang fr
Send to the bot: /start i_code1
Slack: /connector start i_code1
It works once, until 2027-01-14 09:00 UTC.

> /start i_code1
< Bonjour! Je suis Passerelle, l’assistant du Programme Connecteur, et vous avez reçu une invitation. Dans quelle langue voulez-vous me parler?
<
< Hello! I am Passerelle, the assistant of the Connector Program, and you have been invited. Which language shall we speak?
  [Français] [English]

> [Français]
< Bienvenue! Vous faites maintenant partie de la coordination (Halifax). Voici ce que vous pouvez envoyer :
<
< /attente : ce qui vous attend, du plus ancien au plus récent
< /examiner : le prochain dossier en attente, ou celui que vous nommez
< /jumeler : qui attend un jumelage, et avec qui
< /ronde : préparer des jumelages pour toutes les personnes en attente
< /confirmer : confirmer qui accepte de participer
< /chercher : trouver quelqu’un par son nom, sa profession ou sa référence
< /prendre : parler vous-même à quelqu’un, dans cette conversation
< /inviter : inviter un connecteur, une participante, un collègue
< /reglages : les règles et les textes de votre communauté
< /aide montre tout.
  (✓ Français)

> /start i_code1
< Halifax : rien ne vous attend.
<
< /chercher retrouve quelqu’un, /aide montre tout.

> /start
< Halifax : rien ne vous attend.
<
< /chercher retrouve quelqu’un, /aide montre tout.

> /inviter connecteur Jean Tremblay, Acme
< Pour Jean Tremblay, Acme (Halifax), à usage unique, jusqu’au jeudi 14 janvier 2027 à 5 h 01. Transférez ce qui suit :
<
< Bonjour! Aimeriez-vous aider des personnes nouvellement arrivées dans le cadre du Programme Connecteur (Halifax)? Une demi-heure par vidéo, quelques fois par année, avec quelqu’un de votre domaine. Passerelle, notre assistant, vous explique le reste : envoyez /start i_code2 à Passerelle
<
< Hello! Would you help newcomers as a Connector (Halifax)? Half an hour by video, a few times a year, with somebody in your own field. Passerelle, our assistant, tells you the rest: send /start i_code2 to Passerelle
  [Invitations ouvertes]

> /start i_code2
< C’est l’invitation que vous avez créée : transférez-la à la personne. Elle n’a pas été utilisée.
# person: jean

> /start i_code2
< Bonjour! Je suis Passerelle, l’assistant du Programme Connecteur, et vous avez reçu une invitation. Dans quelle langue voulez-vous me parler?
<
< Hello! I am Passerelle, the assistant of the Connector Program, and you have been invited. Which language shall we speak?
  [Français] [English]

> [Français]
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> /start i_code2
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
# person: marie

> /inviter
< Qui voulez-vous inviter?
  [Un connecteur, une connectrice]
  [Un participant, une participante]
  [Un ou une collègue]

> [Un participant, une participante]
< Pour qui? Écrivez un nom, ou deux mots qui vous rappellent la personne; ou collez une liste, une personne par ligne. Seules les personnes qui coordonnent le voient. Passez pour une invitation sans nom.
  [← Retour] [Passer]
  (✓ Un participant, une participante)

> Ada Lovelace
< Pour Ada Lovelace (Halifax), à usage unique, jusqu’au jeudi 14 janvier 2027 à 5 h 03. Transférez ce qui suit :
<
< Bonjour! Avant votre arrivée au Canada, nous pouvons vous présenter gratuitement quelqu’un de votre profession (Halifax). Passerelle, notre assistant, commence par quelques questions : envoyez /start i_code3 à Passerelle
<
< Hello! Before you move to Canada, we can introduce you to a professional in your field (Halifax), free of charge. Passerelle, our assistant, begins with a few questions: send /start i_code3 to Passerelle
  [Invitations ouvertes]

> [Invitations ouvertes]
< 1 invitation ouverte.
<
< 1. Participant(e) : Ada Lovelace, créée à l’instant, expire dans 3 jours
  [1 : nouveau code] [1 : révoquer]

> [1 : révoquer]
< Invitation révoquée : Participant(e) : Ada Lovelace. Le code n’ouvre plus rien.
  [Inviter de nouveau]
  [Invitations ouvertes]
  (✓ 1 : révoquer)
# person: ada

> /start i_code3
< Cette invitation n’ouvre rien. Elle a peut-être déjà servi, ou elle est trop ancienne. Demandez-en une nouvelle à la personne qui vous l’a envoyée. Si c’est vous qui partez pour le Canada, envoyez simplement /start.
<
< This invitation does not open anything. It may have been used, or be too old. Please ask whoever sent it for a new one. If you are moving to Canada yourself, just send /start.
# person: marie

> [Inviter de nouveau]
< Pour Ada Lovelace (Halifax), à usage unique, jusqu’au jeudi 14 janvier 2027 à 5 h 05. Transférez ce qui suit :
<
< Bonjour! Avant votre arrivée au Canada, nous pouvons vous présenter gratuitement quelqu’un de votre profession (Halifax). Passerelle, notre assistant, commence par quelques questions : envoyez /start i_code4 à Passerelle
<
< Hello! Before you move to Canada, we can introduce you to a professional in your field (Halifax), free of charge. Passerelle, our assistant, begins with a few questions: send /start i_code4 to Passerelle
  [Invitations ouvertes]
  (✓ Inviter de nouveau)
# person: ada

> /start i_code4
< Bonjour! Je suis Passerelle, l’assistant du Programme Connecteur, et vous avez reçu une invitation. Dans quelle langue voulez-vous me parler?
<
< Hello! I am Passerelle, the assistant of the Connector Program, and you have been invited. Which language shall we speak?
  [Français] [English]

> [Français]
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)
# person: marie

> /revoquer
< 1 personne coordonne Halifax.
<
< Pour retirer un connecteur ou une connectrice, ajoutez la référence : /revoquer K-22.

> /journal
< Ce qui a été fait, du plus récent au plus ancien (Halifax)
<
< invitation utilisée : la personne concernée, à l’instant
< invitation créée : vous, il y a 1 minute
< invitation révoquée : vous, il y a 2 minutes
< invitation créée : vous, il y a 3 minutes
< invitation utilisée : la personne concernée, il y a 4 minutes
< invitation créée : vous, il y a 5 minutes
< rôle attribué : vous, il y a 6 minutes
< invitation utilisée : vous, il y a 6 minutes
< invitation créée : Passerelle, il y a 6 minutes

> /aide
< J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier. Répondez à mes questions dans vos propres mots ou avec les boutons. Vous pouvez aussi envoyer :
<
< Au quotidien : /rencontres /fixer /deplacer /decommander /attente /examiner /accepter /listeattente /preciser /refuser /attribuer /verifier /chercher /montrer /note /prendre /rendre /confier /reseau
<
< Jumelages : /jumeler /ronde /bloques /relancer
<
< Personnes et invitations : /confirmer /fusionner /inviter /revoquer /partenaire
<
< La communauté : /reglages /journal /pannes /bulletin
<
< En général : /start /aide /statut /retour /passer /langue /confidentialite /annuler /effacer /mesdonnees /joindre /role /relier /temoignage
<
< Pour parler à une personne : vie.privee@passerelle.example.
  [Au quotidien] [Jumelages]
  [Personnes et invitations] [La communauté]
  [En général]

> [Jumelages]
< Jumelages
< /jumeler : qui attend un jumelage, et avec qui
< /ronde : préparer des jumelages pour toutes les personnes en attente
< /bloques : les jumelages et rencontres qui n’avancent pas
< /relancer : rappeler à quelqu’un les mises en relation promises
  [Au quotidien] [Personnes et invitations]
  [La communauté] [En général]
