# Somebody in the middle of the interview writes to the coordinators, and is answered.
# person: claire
# appoint: coordinator halifax
# person: amina

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

> [I agree]
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ I agree)

> Amina
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]

> /contact Is it free? And can my husband apply too?
< Thank you. A coordinator of Halifax reads this and answers you here.
<
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]

~ 5 hours
= 2027-01-11 12:00 UTC
@ claire
< ✉ 1 Somebody who has not applied writes to you:
<
< Is it free? And can my husband apply too?
  [Answer] [No answer needed]
# person: claire

> /queue
< Halifax: 1 waits
<
< ✉ 1 Is it free? And can my husband apply too? · 5 hours ago
  [✉ 1]

> [✉ 1]
< ✉ 1 Somebody who has not applied writes to you:
<
< Is it free? And can my husband apply too?
<
< Written 5 hours ago
  [Answer] [No answer needed]

> [Answer]
< What do you answer ✉ 1? Write it as they should read it, in one message. /cancel leaves it.

> It is free, and yes: he sends his own application.
< Your answer is on its way; it is delivered by day.
  [Next →]
@ amina
< A coordinator of Halifax writes: “It is free, and yes: he sends his own application.”
<
< To write back, send /contact.

> [Answer]
  « You have done so yourself already: message answered, just now. »

> /queue
< Nothing waits for you in Halifax.
# person: amina

> Casablanca
< Casablanca, Casablanca-Settat, Morocco: it is 2:03 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

~ 1 day
= 2027-01-12 14:03 UTC
< You left off here a while ago. There is no hurry, and nothing is lost: whenever it suits you, we go on with this question.
<
< Casablanca, Casablanca-Settat, Morocco: it is 2:03 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]
# person: claire

> /queue
< Nothing waits for you in Halifax.
# person: zoe
# Somebody without a community writes: who coordinates one, each in turn, reads it.

> /contact Do I need a visa before I write to you?
< May I keep these words and where you wrote from, encrypted, until a coordinator has answered, and for 90 days at most? Nothing else about you is kept.
<
< Puis-je garder ces mots et l’adresse d’où vous écrivez, chiffrés, jusqu’à la réponse de la coordination et pendant 90 jours au plus? Rien d’autre sur vous n’est gardé.
  [Yes, pass it on] [No, drop it]
  [← Back]

> [Yes, pass it on]
< Thank you. A coordinator of Halifax reads this and answers you here.
<
< Merci. Une personne de la coordination (Halifax) vous lira et vous répondra ici.
  (✓ Yes, pass it on)
@ claire
< ✉ 2 Somebody who has not applied writes to you:
<
< Do I need a visa before I write to you?
  [Answer] [No answer needed]
# person: claire

> /queue
< Halifax: 1 waits
<
< ✉ 2 Do I need a visa before I write to you? · just now
  [✉ 2]

> [✉ 2]
< ✉ 2 Somebody who has not applied writes to you:
<
< Do I need a visa before I write to you?
<
< Written just now
  [Answer] [No answer needed]

> [Answer]
< What do you answer ✉ 2? Write it as they should read it, in one message. /cancel leaves it.

> Not at all.
< Your answer is on its way; it is delivered by day.
  [Next →]
@ zoe
< A coordinator of Halifax writes: “Not at all.”
<
< To write back, send /contact.
