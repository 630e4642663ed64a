# Marie is invited to coordinate by the command line; from the chat she invites a Connector and others.
# hint: en
# person: marie

$ passerelle invite coordinator --community halifax --hint Marie
Send to the bot: /start i_code1
Slack: /connector start i_code1
It works once, until 2027-01-14 09:00 UTC.

> /start i_code1
< Hello! I am Passerelle, the assistant of the Connector Program, and you have been invited. Which language shall we speak?
<
< Bonjour! Je suis Passerelle, l’assistant du Programme Connecteur, et vous avez reçu une invitation. Dans quelle langue voulez-vous me parler?
  [Français] [English]

> [English]
< Welcome! You are a coordinator now (Halifax). This is what you can send:
<
< /queue: what waits for you, the oldest first
< /review: the next one that waits, or the one that you name
< /match: who waits for a Connector, and who suits them
< /round: draft matches for all who wait
< /confirm: confirm who has agreed to be a Connector
< /find: find somebody by name, occupation or reference
< /take: talk to somebody yourself, in this chat
< /invite: invite a Connector, a Connectee or a colleague
< /settings: your community’s rules and texts
< /help lists everything.
  (✓ English)

> /start i_code1
< Nothing waits for you in Halifax.
<
< /find looks somebody up, /help lists everything.

> /start
< Nothing waits for you in Halifax.
<
< /find looks somebody up, /help lists everything.

> /invite connector Jean Tremblay, Acme
< For Jean Tremblay, Acme (Halifax). Until Thursday, January 14, 2027 at 5:01 a.m., it works once; forward what follows:
<
< Hello! Would you help newcomers as a Connector (Halifax)? Half an hour by video, a few times a year, with somebody in your own field. Passerelle, our assistant, tells you the rest: send /start i_code2 to Passerelle
<
< Bonjour! Aimeriez-vous aider des personnes nouvellement arrivées dans le cadre du Programme Connecteur (Halifax)? Une demi-heure par vidéo, quelques fois par année, avec quelqu’un de votre domaine. Passerelle, notre assistant, vous explique le reste : envoyez /start i_code2 à Passerelle
  [Open invitations]

> /start i_code2
< This is the invitation that you made: forward it to the person. It has not been used up.
# person: jean
# hint: fr

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
# hint: en

> /invite
< Whom would you like to invite?
  [A Connector]
  [A Connectee]
  [A colleague]

> [A Connectee]
< For whom? Write a name or two words that remind you of the person, or paste a list: one person per line. Only coordinators see it. Skip this for one invitation without a name.
  [← Back] [Skip]
  (✓ A Connectee)

> Ada Lovelace
< For Ada Lovelace (Halifax). Until Thursday, January 14, 2027 at 5:03 a.m., it works once; forward what follows:
<
< Hello! Before you move to Canada, we can introduce you to a professional in your field (Halifax), free of charge. Passerelle, our assistant, begins with a few questions: send /start i_code3 to Passerelle
<
< Bonjour! Avant votre arrivée au Canada, nous pouvons vous présenter gratuitement quelqu’un de votre profession (Halifax). Passerelle, notre assistant, commence par quelques questions : envoyez /start i_code3 à Passerelle
  [Open invitations]

> [Open invitations]
< One invitation is open.
<
< 1. Connectee: Ada Lovelace, made just now, ends in 3 days
  [1: new code] [1: revoke]

> [1: revoke]
< Revoked: Connectee: Ada Lovelace. The code opens nothing any more.
  [Invite again]
  [Open invitations]
  (✓ 1: revoke)
# person: ada

> /start i_code3
< This invitation does not open anything. It may have been used, or be too old. Please ask whoever sent it for a new one. If you are moving to Canada yourself, just send /start.
<
< Cette invitation n’ouvre rien. Elle a peut-être déjà servi, ou elle est trop ancienne. Demandez-en une nouvelle à la personne qui vous l’a envoyée. Si c’est vous qui partez pour le Canada, envoyez simplement /start.
# person: marie

> [Invite again]
< For Ada Lovelace (Halifax). Until Thursday, January 14, 2027 at 5:05 a.m., it works once; forward what follows:
<
< Hello! Before you move to Canada, we can introduce you to a professional in your field (Halifax), free of charge. Passerelle, our assistant, begins with a few questions: send /start i_code4 to Passerelle
<
< Bonjour! Avant votre arrivée au Canada, nous pouvons vous présenter gratuitement quelqu’un de votre profession (Halifax). Passerelle, notre assistant, commence par quelques questions : envoyez /start i_code4 à Passerelle
  [Open invitations]
  (✓ Invite again)
# person: ada

> /start i_code4
< Hello! I am Passerelle, the assistant of the Connector Program, and you have been invited. Which language shall we speak?
<
< Bonjour! Je suis Passerelle, l’assistant du Programme Connecteur, et vous avez reçu une invitation. Dans quelle langue voulez-vous me parler?
  [Français] [English]

> [English]
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ English)
# person: marie

> /revoke
< 1 person coordinates Halifax.
<
< To remove a Connector, add the reference: /revoke K-22.

> /audit
< What was done, the newest first: Halifax
<
< invitation used: the person concerned, just now
< invitation made: you, 1 minute ago
< invitation revoked: you, 2 minutes ago
< invitation made: you, 3 minutes ago
< invitation used: the person concerned, 4 minutes ago
< invitation made: you, 5 minutes ago
< role given: you, 6 minutes ago
< invitation used: you, 6 minutes ago
< invitation made: Passerelle, 6 minutes ago

> /help
< I help people who are moving to Canada meet a professional in their field. Answer my questions in your own words or with the buttons. You can also send:
<
< Day to day: /meetings /book /reschedule /calloff /queue /review /accept /waitlist /clarify /decline /assign /verify /find /show /note /take /release /handover /network
<
< Matches: /match /round /stalled /nudge
<
< People and invitations: /confirm /merge /invite /revoke /partner
<
< The community: /settings /audit /failures /digest
<
< In general: /start /help /status /back /skip /language /privacy /cancel /forget /mydata /contact /hat /link /testimonial
<
< To reach a person, write to vie.privee@passerelle.example.
  [Day to day] [Matches]
  [People and invitations] [The community]
  [In general]

> [Matches]
< Matches
< /match: who waits for a Connector, and who suits them
< /round: draft matches for all who wait
< /stalled: matches and meetings that do not move
< /nudge: remind a Connector of the introductions they promised
  [Day to day] [People and invitations]
  [The community] [In general]
