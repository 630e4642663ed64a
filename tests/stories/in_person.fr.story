# La coordination parle en personne à quelqu’un d’anglophone, puis s’en va; plus tard, le silence y met fin.
# hint: fr
# person: claire
# appoint: coordinator halifax
# hint: en
# person: grace

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

> Grace
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]

> Nairobi
< Nairobi, Nairobi Area, Kenya: it is 12:01 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> [Yes]
< 3 of about 15
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  (✓ Yes)

> copr
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> November 2026
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> end of March
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]

> nurse
< Which of these is closest to “nurse”?
<
< Registered nurse: Health, university degree
< Nurse practitioner: Health, university degree
< Licensed practical nurse: Health, college diploma or apprenticeship of 2 years or more
  [Registered nurse]
  [Nurse practitioner]
  [Licensed practical nurse]
  [None of these]
  [← Back]

> 1
< 7 of about 15
<
< How many years have you worked as “nurse”?
  [← Back]

> 7
< 8 of about 15
<
< How is your English?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> fluent
< 9 of about 15
<
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> basic
< 10 of about 15
<
< In one or two sentences: what do you hope to find in Canada, in your work?
  [← Back]

> Work in a hospital.
< 11 of about 15
<
< What would you like to talk about with your Connector? Up to three.
  [The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [← Back]

> 1
< 12 of about 15
<
< When could you take a 30-minute video call, in your local time? Tick all that fit: the more, the sooner we find a time.
<
< Or type your hours: “Mon–Fri 6–9 p.m.”, “every evening except Tuesday”.
  [Early weekdays, 7–9 a.m.]
  [Weekday mornings, 9 a.m.–noon]
  [Weekdays at lunch, noon–2 p.m.]
  [Weekday afternoons, 2–5 p.m.]
  [Weekday evenings, 5–9 p.m.]
  [Saturdays, 9 a.m.–6 p.m.]
  [Sundays, 9 a.m.–6 p.m.]
  [← Back]

> evenings
< Here is what I will send to Halifax. Is everything right?
<
< Name: Grace
< Lives in: Nairobi, Nairobi Area, Kenya
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: nurse: Health, university degree
< Years of experience: 7
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in a hospital.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)

~ 5 hours
= 2027-01-11 12:00 UTC
@ claire
< C-101 · Grace · nouvelle
< nurse · Santé · diplôme universitaire
< Nairobi, Nairobi Area, Kenya : 7 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : Courant (NCLC 9 ou plus)
< Français : De base (NCLC 1 à 4)
< Objectifs : Work in a hospital.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
# person: claire
# hint: fr

> /prendre C-101
< Vous êtes maintenant en conversation directe : C-101 Grace. Tout ce que vous écrivez ici part à cette personne, et ses mots vous parviennent. Les commandes marchent toujours. /rendre y met fin; un jour de silence aussi.
<
< Là-bas, il est 17 h 06.
@ grace
< A coordinator of Halifax writes to you here in person. Until they leave, I keep quiet and pass on what you write to them.

> Bonjour Grace, puis-je vous poser une question sur votre arrivée?
@ grace
< Coordinator, Halifax: Bonjour Grace, puis-je vous poser une question sur votre arrivée?
# person: grace

> Of course! My client number is 1234-5678.
@ claire
< C-101 Grace : Of course! My client number is •••.

> /status
< C-101, Halifax: your application has been sent. A coordinator reads it and answers you here, usually within a week.

> !voice
< I cannot listen to voice messages yet; please write instead.
# person: claire

> Merci, c’est noté.
@ grace
< Coordinator, Halifax: Merci, c’est noté.

> /note C-101 Arrive avec sa sœur.
< C’est noté, sous C-101.

> /rendre
< C’est fait : cette personne est de nouveau avec moi.
@ grace
< The coordinator has left this conversation; I am here again.
# person: grace

> Thank you!
< There is no open question just now. /status tells where your application stands, /help lists what you can do.
# person: claire

> /prendre C-101 Encore une chose: vous faut-il une lettre pour le visa?
< Vous êtes maintenant en conversation directe : C-101 Grace. Tout ce que vous écrivez ici part à cette personne, et ses mots vous parviennent. Les commandes marchent toujours. /rendre y met fin; un jour de silence aussi.
<
< Là-bas, il est 17 h 09.
@ grace
< A coordinator of Halifax writes to you here in person. Until they leave, I keep quiet and pass on what you write to them.
@ grace
< Coordinator, Halifax: Encore une chose: vous faut-il une lettre pour le visa?

~ 1 day
= 2027-01-12 13:00 UTC
< Halifax : 1 dossier vous attend, arrivé il y a 1 jour.
  [Voir la liste]
  [Arrêter ce bulletin]
= 2027-01-12 14:09 UTC
< Personne n’a écrit depuis un jour : j’ai donc repris C-101 Grace. /prendre recommence.
@ grace
< The coordinator has left this conversation; I am here again.

> /rendre
< Vous n’êtes en conversation avec personne pour l’instant; /prendre en commence une.
