# Two Connectors turn out to be one person, who came again from another chat.
# person: dana
# hint: en
# appoint: coordinator halifax
# person: marie
# hint: en
# known: moncton Marie Roy

> /profile
< This is what your coordinator has. Is everything right?
<
< Name: Marie Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Greater Moncton
< Meeting in: English · French
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
  [Leave it as it is]
  [Add details (1 minute)]
  [Change an answer…]
  [← Back]

> [Add details (1 minute)]
< For how many years have you worked in your field in Canada?
  [← Back] [Skip]
  (✓ Add details (1 minute))

> skip
< In a sentence: why do you do this? We pass it on to whoever meets you.
  [← Back] [Skip]

> skip
< Do you have a room of your own for video calls? Send its link. If not, we provide one.
  [← Back] [Skip]

> skip
< Your e-mail address? It serves one purpose: to notice if you join twice, so that you are counted once. Nobody writes to it.
  [← Back] [Skip]

> Marie@Example.org
< May we thank you by name, in public?
  [Yes] [No]
  [← Back] [Skip]

> skip
< Did you come to Canada as a newcomer yourself?
  [Yes] [No]
  [← Back] [Skip]

> skip
< Not saved yet. This is what your coordinator will have:
<
< Name: Marie Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Greater Moncton
< Meeting in: English · French
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
< Years in Canada: left out
< Why: left out
< People at once: 1
< Hours of notice: 48
< Video link: left out
< E-mail: Marie@Example.org
< Thank by name: left out
< Came as a newcomer: left out
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [← Back]

> [Save the changes]
< Saved.
  (✓ Save the changes)
# person: mary
# hint: en
# invited: halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

~ 4 hours

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

> Mary Roy
< 2 of about 11
<
< Nice to meet you, Mary Roy. Where do you work?
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

> Halifax, Nova Scotia
< Halifax, Nova Scotia, Canada: it is 9:05 a.m. there now. Is that right?
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

> yes
< 10 of about 11
<
< The rules. You answer within 3 business days when I propose somebody; a no is fine. You come to the meeting, or reschedule at least 24 hours before. You keep to yourself what you are told. Do you agree?
  [Yes, I agree] [I would rather not]
  [← Back]

> yes
< Here is what I will send to Halifax. Is everything right?
<
< Name: Mary Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekday evenings, 5–9 p.m.
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

> skip
< 13 of about 19
<
< In a sentence: why do you do this? We pass it on to whoever meets you.
  [← Back] [Skip]

> skip
< 14 of about 19
<
< How many people may we introduce to you at once? If you skip this: 1.
  [1] [2] [3]
  [← Back] [Skip]

> skip
< 15 of about 19
<
< How many hours’ notice do you need before a meeting? If you skip this: 48.
  [24] [48] [72]
  [← Back] [Skip]

> skip
< 16 of about 19
<
< Do you have a room of your own for video calls? Send its link. If not, we provide one.
  [← Back] [Skip]

> skip
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

> skip
< 19 of about 19
<
< Did you come to Canada as a newcomer yourself?
  [Yes] [No]
  [← Back] [Skip]

> skip
< Here is what I will send to Halifax. Is everything right?
<
< Name: Mary Roy
< Organisation: Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekday evenings, 5–9 p.m.
< Years in Canada: left out
< Why: left out
< People at once: left out
< Hours of notice: left out
< Video link: left out
< E-mail: marie@example.org
< Thank by name: left out
< Came as a newcomer: left out
  [Send]
  [Change an answer…]
  [← Back]

> [Send]
< Thank you, Mary Roy! You are K-22. Your coordinator confirms you, usually within a few days; then I send you a short guide, and write when somebody fits. There is nothing to do until then.
  (✓ Send)
@ dana
< A Connector to confirm:
<
< K-22 Mary Roy, Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Helps: Halifax
< Availability: Weekday evenings, 5–9 p.m.
<
< The three introductions and the code of conduct are promised.
<
< May be the same person as K-21: the e-mail address is the same. If so, send /merge K-21 K-22
  [Confirm] [Not now]
# person: dana

> /merge K-22
< Name the two, the one to be kept first: /merge K-22 K-31

> /merge K-21 K-99
< I find nothing of that name in your community.

> /merge K-21 K-22
< K-22 Mary Roy, Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Helps: Halifax
< Availability: Weekday evenings, 5–9 p.m.
<
< Join K-22 to K-21? From then on K-21 has both their matches (0 are added) and helps: Halifax · Greater Moncton. K-22 is not counted any more. This cannot be undone.
  [Yes, join them]
  [No, leave them]

> [No, leave them]
< Good: everything stays as it is.
  (✓ No, leave them)

> /merge k21 k22
< K-22 Mary Roy, Harbour Bridges Ltd
< Occupation: civil engineer: Natural and applied sciences, university degree
< Helps: Halifax
< Availability: Weekday evenings, 5–9 p.m.
<
< Join K-22 to K-21? From then on K-21 has both their matches (0 are added) and helps: Halifax · Greater Moncton. K-22 is not counted any more. This cannot be undone.
  [Yes, join them]
  [No, leave them]

> [Yes, join them]
< Joined: K-22 is now K-21 Marie Roy.
  (✓ Yes, join them)
@ marie
< Your coordinator has noticed that we knew you twice; as K-21 you are counted once from now on. You help: Halifax · Greater Moncton.
@ mary
< Your coordinator has noticed that we knew you already, as K-21: from now on you are counted once. Please write to me in the chat in which you are K-21; if you cannot, send /contact.

> [Yes, join them]
  « You have done so yourself already: two Connectors joined, just now. »

> [Confirm]
  « You have done so yourself already: two Connectors joined, just now. »
# person: mary

> /status
< We know you already as K-21, from another chat. Please write to me there; if you cannot, send /contact.

> /start
< We know you already as K-21, from another chat. Please write to me there; if you cannot, send /contact.
# person: marie

> /status
< K-21, Connector
< Helps: Halifax · Greater Moncton
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.
