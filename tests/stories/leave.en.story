# A Connector leaves, comes back by a new invitation, and in the end has everything forgotten.
# person: dana
# hint: en
# appoint: coordinator halifax
# person: marie
# hint: en
# known: halifax Marie Roy

~ 4 hours

> /leave
< Would you like to leave the Connectors for good?
  [Yes, I leave]
  [Rest instead]
  [No, I stay]

> [Rest instead]
< Until when would you like to rest? Choose, or type a day, such as “15 March”.
  [2 weeks] [1 month] [3 months]
  [Until I say so]
  (✓ Rest instead)

> /cancel
< Stopped; nothing has been changed.

> /leave
< Would you like to leave the Connectors for good?
  [Yes, I leave]
  [Rest instead]
  [No, I stay]

> [No, I stay]
< Good: everything stays as it is.
  (✓ No, I stay)

> /leave
< Would you like to leave the Connectors for good?
  [Yes, I leave]
  [Rest instead]
  [No, I stay]

> [Yes, I leave]
< Thank you for everything, Marie Roy! You have left; nothing more is proposed to you. What you told me is kept for 12 months, should you come back; /forget erases it now.
  (✓ Yes, I leave)
@ dana
< K-21 Marie Roy has left the Connectors.

> [Yes, I leave]
  « That button is no longer in use. Send /start to go on. »

> /pause
< I do not know /pause. /help lists what you can send.

> /start
< You are not a Connector any more. Your coordinator will gladly invite you again; /contact reaches them. To have everything erased, send /forget.

> /status
< You are not a Connector any more. Your coordinator will gladly invite you again; /contact reaches them. To have everything erased, send /forget.
# invited: halifax
< Welcome back. We go on where you were.
<
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
# person: dana

> /confirm
< These Connectors wait. Tap to confirm:
  [K-21 Marie Roy]

> [K-21 Marie Roy]
< Confirmed: K-21 Marie Roy is a Connector now, and gets the guide at a decent hour.
  (✓ K-21 Marie Roy)
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
# person: marie
# invited: moncton
< Done: you now help Greater Moncton, too.
# invited: moncton
< K-21, Connector
< Helps: Halifax · Greater Moncton
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

> /forget
< This erases everything I know about you: your answers, your application and this chat’s place in our records. It cannot be undone. (Messages already in this chat stay on your phone until you delete them.) Erase everything?
  [Yes, erase everything]
  [No, keep it]

> [Yes, erase everything]
< Everything about you has been erased. Good luck, wherever you go!
@ dana
< K-21 has left the Connectors.
# person: tom
# hint: en
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

> [I agree]
< Halifax invites you to be a Connector: you meet somebody from your field for half an hour, a few times a year, by video. About ten short questions, three minutes. You can stop at any time and go on later.
<
< 1 of about 11
<
< What is your name, as newcomers will see it?
  (✓ I agree)

> Tom
< 2 of about 11
<
< Nice to meet you, Tom. Where do you work?
  [← Back]

> /cancel
< Stopped. Your answers are kept for 30 days; send /start to go on.
  [Go on now]

> [Go on now]
< Welcome back. We go on where you were.
<
< 2 of about 11
<
< Nice to meet you, Tom. Where do you work?
  [← Back]
  (✓ Go on now)

> Navy
< 3 of about 11
<
< What is your job title? For example: civil engineer, accountant, head nurse.
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
< 4 of about 11
<
< Which town do you live in?
  [← Back]

> Moncton
< Moncton, New Brunswick, Canada: it is 9:09 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> 1
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

> yes
< Please tap what fits and then “Done”, or type the numbers, for example: 1, 3.
<
< You help people who are moving to Halifax. Meetings are by video: would you help elsewhere, too? If not, just tap “Done”.
  [✓ Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]
  [Done]
  [← Back]

> ok
< 6 of about 11
<
< In which language do you meet people? You can tick both.
  [✓ English] [French]
  [Done]
  [← Back]

> ok
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

> ok
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

> evenings
< 9 of about 11
<
< The promise. After the meeting, you introduce the person to at least three people you know, by a short message that I draft for you. That is what the program lives on. Do you promise?
  [Yes, I promise] [I would rather not]
  [← Back]

> no
< 10 of about 11
<
< I understand. It is what newcomers count on, so nobody becomes a Connector without it. If you leave it at that, everything you have told me is erased.
  [Back to the question]
  [This is not for me]
  [← Back]

> [This is not for me]
< Thank you for thinking about it. Your answers are erased. Should you change your mind, your coordinator will gladly invite you again.
  (✓ This is not for me)
@ dana
< K-22, whom you invited, will not become a Connector.

> /start
< You were invited to be a Connector, and are none. Should you change your mind, your coordinator will gladly invite you again; /contact reaches them.
