# Amina applies in one app, goes on in another, and becomes one person in both.
# hint: en
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

> /link
< To use me as one person in two apps, send this from the other app within an hour:
<
< In a chat with me: /start i_code1
< In Slack: /connector start i_code1
<
< Give this code to nobody: it opens what I keep about you.
<
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]
# person: amina-slack

> /start i_code1
< Somebody asked for this code just now, in Story. Was it you? Then I take both chats for one person from now on.
<
< Both chats will show: C-101.
<
< If somebody else gave you the code, choose “No”: it would show them your data.
  [Yes, both are me]
  [No, leave them apart]

> [No, leave them apart]
< Good: everything stays as it is.
  (✓ No, leave them apart)

> /start i_code1
< This invitation does not open anything. It may have been used, or be too old. Please ask whoever sent it for a new one. If you are moving to Canada yourself, just send /start.
<
< Cette invitation n’ouvre rien. Elle a peut-être déjà servi, ou elle est trop ancienne. Demandez-en une nouvelle à la personne qui vous l’a envoyée. Si c’est vous qui partez pour le Canada, envoyez simplement /start.
# person: amina

> /link
< To use me as one person in two apps, send this from the other app within an hour:
<
< In a chat with me: /start i_code2
< In Slack: /connector start i_code2
<
< Give this code to nobody: it opens what I keep about you.
<
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]
# person: amina-slack

> /start i_code2
< Somebody asked for this code just now, in Story. Was it you? Then I take both chats for one person from now on.
<
< Both chats will show: C-101.
<
< If somebody else gave you the code, choose “No”: it would show them your data.
  [Yes, both are me]
  [No, leave them apart]

> [Yes, both are me]
  (✓ Yes, both are me)
< Done: your two chats are one person’s now. I answer wherever you write, and unasked messages come here or there. If that was not you, tell us at once: /contact.
@ amina
< Done: your two chats are one person’s now. I answer wherever you write, and unasked messages come here or there. If that was not you, tell us at once: /contact.

> [Yes, both are me]
  « That has been dealt with already. »

> /start
< We are in the middle of it; let us go on from here.
<
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]

> Nairobi
< Nairobi, Nairobi Area, Kenya: it is 12:04 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]
# person: amina

> /start
< We are in the middle of it; let us go on from here.
<
< Nairobi, Nairobi Area, Kenya: it is 12:04 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]
