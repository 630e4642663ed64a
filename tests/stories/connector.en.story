# An engineer in Halifax accepts an invitation, is asked, and is confirmed by the coordinator.
# person: dana
# hint: en
# appoint: coordinator halifax
# person: marie
# hint: en

~ 4 hours
# invited: halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> [English]
< Thank you for coming! First, I need your consent. I ask about ten short questions about you and your work, and keep the answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, organisation, job title, languages, topics, video link and what you wrote about yourself, and nothing else. You can read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ English)

> /status
< You have no application yet. Send /start to begin.
<
< Thank you for coming! First, I need your consent. I ask about ten short questions about you and your work, and keep the answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, organisation, job title, languages, topics, video link and what you wrote about yourself, and nothing else. You can read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]

> [I agree]
< Halifax invites you to be a Connector: you meet somebody from your field for half an hour, a few times a year, by video. About ten short questions, three minutes. You can stop at any time and go on later.
<
< 1 of about 11
<
< What is your name, as newcomers will see it?
  (✓ I agree)

> Marie Roy
< 2 of about 11
<
< Nice to meet you, Marie Roy. Where do you work?
  [← Back]

> Harbour Bridges Ltd
< 3 of about 11
<
< What is your job title? For example: civil engineer, accountant, head nurse.
  [← Back]

> civil engineer
< Which of these is closest to “civil engineer”?
<
< Civil engineer: Natural and applied sciences, university degree
< Civil engineering technician: Natural and applied sciences, college diploma or apprenticeship of 2 years or more
  [Civil engineer]
  [Civil engineering technician]
  [None of these]
  [← Back]

> 1
< 4 of about 11
<
< Which town do you live in?
  [← Back]

> Halifax
< There are several. Which one do you mean?
  [Halifax, Nova Scotia, Canada]
  [Halifax, England, United Kingdom]
  [None of these]
  [← Back]

> 1
< Halifax, Nova Scotia, Canada: it is 9:03 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
< 5 of about 11
<
< You help people who are moving to Halifax. Meetings are by video: would you help elsewhere, too? If not, just tap “Done”.
  [✓ Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]
  [Done]
  [← Back]

> [Done]
< 6 of about 11
<
< In which language do you meet people? You can tick both.
  [✓ English] [French]
  [Done]
  [← Back]
  (✓ Halifax)

> [French]
  [✓ English] [✓ French]
  [Done]
  [← Back]

> [Done]
< 7 of about 11
<
< What can people talk about with you? Untick what you would rather leave out.
  [✓ The industry in Canada]
  [✓ Skills and expertise]
  [✓ Industry news]
  [✓ What employers look for now]
  [✓ Jobs that are never advertised]
  [Done]
  [← Back]
  (✓ English)
  (✓ French)

> [Done]
< 8 of about 11
<
< When could you take a 30-minute video call, in your local time? Tick all that fit. You choose the day each time.
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
  (✓ The industry in Canada)
  (✓ Skills and expertise)
  (✓ Industry news)
  (✓ What employers look for now)
  (✓ Jobs that are never advertised)

> lunch, evenings
< 9 of about 11
<
< The promise. After the meeting, you introduce the person to at least three people you know, by a short message that I draft for you. That is what the program lives on. Do you promise?
  [Yes, I promise] [I would rather not]
  [← Back]

> [I would rather not]
< 10 of about 11
<
< I understand. It is what newcomers count on, so nobody becomes a Connector without it. If you leave it at that, everything you have told me is erased.
  [Back to the question]
  [This is not for me]
  [← Back]
  (✓ I would rather not)

> [Back to the question]
< The promise. After the meeting, you introduce the person to at least three people you know, by a short message that I draft for you. That is what the program lives on. Do you promise?
  [Yes, I promise] [I would rather not]
  [← Back]
  (✓ Back to the question)

> [Yes, I promise]
< 10 of about 11
<
< The rules. You answer within 3 business days when I propose somebody; a no is fine. You come to the meeting, or reschedule at least 24 hours before. You keep to yourself what you are told. Do you agree?
  [Yes, I agree] [I would rather not]
  [← Back]
  (✓ Yes, I promise)

> yes
< Here is what I will send to Halifax. Is everything right?
<
< Name: Marie Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English · French
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
  [Send]
  [Add details (1 minute)]
  [Change an answer…]
  [← Back]

> [Add details (1 minute)]
< 12 of about 19
<
< For how many years have you worked in your field in Canada?
  [← Back] [Skip]
  (✓ Add details (1 minute))

> 12
< 13 of about 19
<
< In a sentence: why do you do this? We pass it on to whoever meets you.
  [← Back] [Skip]

> I came from Beirut in 2009, and somebody opened a door for me.
< 14 of about 19
<
< How many people may we introduce to you at once? If you skip this: 1.
  [1] [2] [3]
  [← Back] [Skip]

> /skip
< 15 of about 19
<
< How many hours’ notice do you need before a meeting? If you skip this: 48.
  [24] [48] [72]
  [← Back] [Skip]

> [24]
< 16 of about 19
<
< Do you have a room of your own for video calls? Send its link. If not, we provide one.
  [← Back] [Skip]
  (✓ 24)

> whereby.com/marie?roomKey=1
< 17 of about 19
<
< Your e-mail address? It serves one purpose: to notice if you join twice, so that you are counted once. Nobody writes to it.
  [← Back] [Skip]

> marie@example.org
< 18 of about 19
<
< May we thank you by name, in public?
  [Yes] [No]
  [← Back] [Skip]

> [Yes]
< 19 of about 19
<
< Did you come to Canada as a newcomer yourself?
  [Yes] [No]
  [← Back] [Skip]
  (✓ Yes)

> yes
< Here is what I will send to Halifax. Is everything right?
<
< Name: Marie Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English · French
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
< Years in Canada: 12
< Why: I came from Beirut in 2009, and somebody opened a door for me.
< People at once: left out
< Hours of notice: 24
< Video link: https://whereby.com/marie?roomKey=1
< E-mail: marie@example.org
< Thank by name: Yes
< Came as a newcomer: Yes
  [Send]
  [Change an answer…]
  [← Back]

> [Send]
< Thank you, Marie Roy! You are K-21. Your coordinator confirms you, usually within a few days; then I send you a short guide, and write when somebody fits. There is nothing to do until then.
  (✓ Send)
@ dana
< A Connector to confirm:
<
< K-21 Marie Roy, Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Helps: Halifax
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< The three introductions and the code of conduct are promised.
  [Confirm] [Not now]

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< Your coordinator has still to confirm you; then I send you a short guide. There is nothing to do until then.

> /start
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< Your coordinator has still to confirm you; then I send you a short guide. There is nothing to do until then.
# person: dana

> [Confirm]
< Confirmed: K-21 Marie Roy is a Connector now, and gets the guide at a decent hour.
  (✓ Confirm)
@ marie
< Welcome to the Connectors of Halifax! You are confirmed. Here is all you need, in a minute.
<
< The meeting: 30 minutes by video with somebody from your field who is about to move to Canada. Nobody expects a job of you: you tell how things work here, and whom to talk to.
<
< Three good questions:
< 1. What do you do best, and what are you proud of?
< 2. What have you learned about our field here, and what puzzles you?
< 3. Whom would you most like to talk to next?
<
< The three introductions: while you listen, think of three people: a colleague, somebody who has walked the same road, somebody who knows everybody. They need no job to offer, and none of them is named before they agree.
<
< Please do not promise a job, ask for papers or numbers, lend or ask for money, or advise on immigration: only licensed people may. Whatever you are told stays between you.
<
< What comes next: I write to you here when somebody fits. You have 3 business days to say yes or no; a no is fine. /pause, /hours and /capacity are yours at any time; /help lists the rest.

> [Confirm]
  « You have done so yourself already: Connector confirmed, just now. »

> /confirm K-21
< You have done so yourself already: Connector confirmed, just now.

> /confirm
< No Connector waits to be confirmed.
# person: marie

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

> /hours
< Until now: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< When could you take a 30-minute video call, in your local time? Tick all that fit. You choose the day each time.
<
< Or type your hours: “Mon–Fri 6–9 p.m.”, “every evening except Tuesday”.
  [Early weekdays, 7–9 a.m.]
  [Weekday mornings, 9 a.m.–noon]
  [Weekdays at lunch, noon–2 p.m.]
  [Weekday afternoons, 2–5 p.m.]
  [Weekday evenings, 5–9 p.m.]
  [Saturdays, 9 a.m.–6 p.m.]
  [Sundays, 9 a.m.–6 p.m.]

> saturday
< Saved.
  [Days away…]

> /capacity 2
< Saved.

> /profile
< This is what your coordinator has. Is everything right?
<
< Name: Marie Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English · French
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Saturdays, 9 a.m.–6 p.m.
< Years in Canada: 12
< Why: I came from Beirut in 2009, and somebody opened a door for me.
< People at once: 2
< Hours of notice: 24
< Video link: https://whereby.com/marie?roomKey=1
< E-mail: marie@example.org
< Thank by name: Yes
< Came as a newcomer: Yes
  [Leave it as it is]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Organisation]
  [Occupation] [Lives in]
  [Helps] [Meeting in]
  [Topics] [Availability]
  [Years in Canada] [Why]
  [People at once] [Hours of notice]
  [Video link] [E-mail]
  [Thank by name] [Came as a newcomer]
  [← Back]
  (✓ Change an answer…)

> [Organisation]
< Where do you work?
  [← Back]
  (✓ Organisation)

> Ocean Works
< Organisation: Ocean Works
<
< That is noted; the rest is as before. Is everything right now?
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]

> [Save the changes]
< Saved.
  (✓ Save the changes)

> /privacy
< What I keep: your answers, encrypted, for the coordinators of the community you apply to. Your contact details go to another person only if you both agree.
<
< Of Connectors: your answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, your work, your languages and topics, and what you wrote about yourself; never your e-mail address, which only serves to count you once. All of it is kept as long as you are a Connector, and 12 months longer.
<
< For how long: an unfinished interview 30 days; the words of messages 7 days; your profile until 12 months after your arrival or, as long as I do not know that date, after your last message.
<
< Never: documents, passport, client or social insurance numbers, your birth date. What looks like one is not kept.
<
< Where: on the program’s own server. Telegram and Slack keep their chats themselves, outside Canada.
<
< Your rights: /mydata gives you a copy of everything; /forget erases everything about you, at once.
<
< The person responsible for your data: vie.privee@passerelle.example.

> /help
< I help people who are moving to Canada meet a professional in their field. Answer my questions in your own words or with the buttons. You can also send:
<
< As a Connector: /status /profile /hours /away /answer /meetings /capacity /pause /resume /leave /refer /impact
<
< In general: /start /help /back /skip /language /privacy /cancel /forget /mydata /timezone /contact /hat /link /testimonial
<
< To reach a person, write to vie.privee@passerelle.example.
  [As a Connector] [In general]
