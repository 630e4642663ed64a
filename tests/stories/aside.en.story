# A word to a coordinator in between, from a stranger and from somebody who is stuck; then two communities.
# person: tariq
# hint: en

> /contact
< What would you like to tell a coordinator? One message, please.
<
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> My SIN is 046 454 286
< This looks like a passport, client or social insurance number. I have not kept it: nobody here needs it, and a chat is not a safe place for it. Please answer without the number.
<
< What would you like to tell a coordinator? One message, please.
<
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.

> Is this free of charge?
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
<
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
  [Yes, pass it on] [No, drop it]
  [← Back]

> [No, drop it]
< That is all right: your words are not kept.
<
< C’est très bien : vos mots ne sont pas gardés.
  (✓ No, drop it)

> /contact Is this free of charge?
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
<
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
  [Yes, pass it on] [No, drop it]
  [← Back]

> [Yes, pass it on]
< Thank you. Your words are kept for a coordinator, but nobody reads along in this chat yet, so I cannot say when you will get an answer. After 90 days they are erased.
<
< If it cannot wait, write to vie.privee@passerelle.example.
<
< Merci. Vos mots sont gardés pour la coordination, mais personne ne lit encore dans cette conversation : je ne peux donc pas dire quand viendra la réponse. Après 90 jours, ils sont effacés.
<
< Si cela ne peut pas attendre, écrivez à cette adresse : vie.privee@passerelle.example.
  (✓ Yes, pass it on)

> /start halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> [English]
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ English)

> /timezone Karachi
< I may not keep that before I have your consent: please send /start first.
<
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]

> [I agree]
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ I agree)

> !photo
< I cannot look at pictures, and have not kept yours.
<
< What name shall we call you by?

> 7
< I need a few letters here. Emoji alone do not tell me enough.
<
< What name shall we call you by?

> 8
< I need a few letters here. Emoji alone do not tell me enough.
<
< What name shall we call you by?
<
< If you are stuck, a person can help.
  [Write to a person]

> [Write to a person]
< What would you like to tell a coordinator? One message, please.

> [Write to a person]
  « I am listening: please write your message below. »

> !voice
< I cannot listen to voice messages yet; please write instead.
<
< What would you like to tell a coordinator? One message, please.

> Why do you need my name?
< Thank you. Your words are kept for a coordinator, but nobody reads along in this chat yet, so I cannot say when you will get an answer. After 90 days they are erased.
<
< If it cannot wait, write to vie.privee@passerelle.example.
<
< 1 of about 15
<
< What name shall we call you by?
<
< If you are stuck, a person can help.
  [Write to a person]

> Tariq
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /contact
< What would you like to tell a coordinator? One message, please.

> /cancel
< Stopped; nothing has been changed.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /contact
< What would you like to tell a coordinator? One message, please.

> [← Back]
< 1 of about 15
<
< What name shall we call you by?

> Tariq
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /timezone
< Which town are you in now? Write its name, or share your location. I will show you all times as they are there.

> Springfield
< There are several. Which one do you mean?
  [Springfield, Missouri, United States]
  [Springfield, Massachusetts, United States]
  [Springfield, Illinois, United States]
  [Springfield, Oregon, United States]
  [Springfield, Ohio, United States]
  [Springfield, Virginia, United States]
  [None of these]
  [← Back]

> /start
< We are in the middle of it; let us go on from here.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /timezone
< Which town are you in now? Write its name, or share your location. I will show you all times as they are there.

> !location 24.86 67.01
< Karachi, Sindh, Pakistan: it is 2:09 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> [Yes]
< Karachi, Sindh, Pakistan: it is Monday, January 11, 2027 at 2:09 p.m. there now. From now on I show you all times so. If you move on, send /timezone again.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]
  (✓ Yes)

> /start halifax
< We are in the middle of it; let us go on from here.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /start moncton
< This link leads to Greater Moncton, but your interview for Halifax is still open. You can apply to both, one after the other; what you have answered is kept either way.
  [Go on with Halifax]
  [Switch to Greater Moncton]

> [Go on with Halifax]
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]
  (✓ Go on with Halifax)

> /start moncton
< This link leads to Greater Moncton, but your interview for Halifax is still open. You can apply to both, one after the other; what you have answered is kept either way.
  [Go on with Halifax]
  [Switch to Greater Moncton]

> [Switch to Greater Moncton]
< Welcome to Greater Moncton! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ Switch to Greater Moncton)

> Tariq
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /status
< C-101, Halifax: you have not sent it yet. Send /start to go on where you were.
<
< C-102, Greater Moncton: the interview is under way; nothing has been sent yet.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]

> /cancel
< Stopped. Your answers are kept for 30 days; send /start to go on.
  [Go on now]
  [Erase these answers]

> /start
< Two interviews or more are open. Which one shall we go on with?
  [Halifax]
  [Greater Moncton]

> [Halifax]
< Welcome back. Your application to Halifax goes on here.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]
  (✓ Halifax)

> /contact We are two: may my wife apply as well?
< Thank you. Your words are kept for a coordinator, but nobody reads along in this chat yet, so I cannot say when you will get an answer. After 90 days they are erased.
<
< If it cannot wait, write to vie.privee@passerelle.example.
<
< 2 of about 15
<
< Nice to meet you, Tariq. Which town do you live in now?
  [← Back]
