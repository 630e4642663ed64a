# A nurse applies to Halifax; a coordinator asks her something, then accepts.
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

> Casablanca
< Casablanca, Casablanca-Settat, Morocco: it is 9:01 a.m. there now. Is that right?
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

> Work in intensive care.
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
< Name: Amina
< Lives in: Casablanca, Casablanca-Settat, Morocco
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: nurse: Health, university degree
< Years of experience: 7
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)

~ 6 hours
= 2027-01-11 12:00 UTC
@ claire
< C-101 · Amina · new
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: 4 h ahead of you
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
# person: claire

> /queue
< Halifax: 1 waits
<
< C-101 Amina, nurse · 6 hours ago
  [C-101]

> [C-101]
< C-101 · Amina · new
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: it is 3:06 p.m. there
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
< Came in: 6 hours ago
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]

> [All answers]
< C-101 · Amina · new
< Name: Amina
< Lives in: Casablanca, Casablanca-Settat, Morocco
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: nurse: Health, university degree
< Years of experience: 7
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]

> [Ask something]
< What would you like to ask C-101? Write it as they should read it, in one message. /cancel leaves it.

> Have you had your diploma assessed?
< Your question is on its way to C-101; the answer comes to you here. After 3 days of silence I ask once more.
  [Next →]
@ amina
< A coordinator of Halifax asks about your application C-101:
<
< Have you had your diploma assessed?
<
< Please answer here, in one message.

> /queue
< Nothing waits for you in Halifax.
< 1 person was asked something and has not answered yet.
# person: amina

> /start
< C-101, Halifax: the coordinator has a question for you; please answer it here.
  [Answer the question]

> /status
< C-101, Halifax: the coordinator has a question for you; please answer it here.
  [Answer the question]

> [Answer the question]
< A coordinator of Halifax asks about your application C-101:
<
< Have you had your diploma assessed?
<
< Please answer here, in one message.
  (✓ Answer the question)

> Yes, by WES, last summer.
< Thank you. The coordinator has your answer, and goes on with your application.
@ claire
< Here is the answer to your question:
<
< C-101 · Amina · has answered
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: 4 h ahead of you
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
< Asked: Have you had your diploma assessed?
< Answer: Yes, by WES, last summer.
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
# person: claire

> /review
< C-101 · Amina · has answered
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: it is 3:09 p.m. there
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
< Asked: Have you had your diploma assessed?
< Answer: Yes, by WES, last summer.
< Came in: just now
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]

> /verify C-101
< Recorded: you have seen the document of C-101, outside this chat.
  [Undo]

> [Accept]
< C-101: accepted. The person hears so in 10 minutes, in their own language and by day; until then you can undo it.
  [Undo] [Next →]
  [Find a Connector]
  (✓ Accept)
# person: amina

> /status
< C-101, Halifax: your application has been sent. A coordinator reads it and answers you here, usually within a week.
<
< You are the next in line for a Connector. No Connector in your field is free just now; your coordinator looks for one.

~ 1 hour
= 2027-01-11 15:40 UTC
< C-101, Halifax
<
< Good news: your application is accepted! We now look for a Connector in your field, and you hear from us here. The more hours you are free, the sooner we find a time: /hours changes them.

> /status
< C-101, Halifax: your application is accepted.
<
< You are the next in line for a Connector. No Connector in your field is free just now; your coordinator looks for one.
# person: claire

> /note C-101 Speaks French better than she says.
< Noted; it lies under C-101.

> /show C-101
< C-101 · Amina · accepted
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: it is 4:11 p.m. there
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Work in intensive care.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (seen on Monday, January 11, 2027)
< Asked: Have you had your diploma assessed?
< Answer: Yes, by WES, last summer.
<
< Notes
< Monday, January 11, 2027, yourself: Speaks French better than she says.
<
< History
< Monday, January 11, 2027: sent
< Monday, January 11, 2027: question asked (yourself)
< Monday, January 11, 2027: question answered
< Monday, January 11, 2027: document seen (yourself)
< Monday, January 11, 2027: accepted (yourself)
  [All answers] [I take it]
