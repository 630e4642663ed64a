# Two coordinators at once: Claire declines, Omar comes too late; Claire thinks again.
# person: claire
# appoint: coordinator halifax
# person: omar
# appoint: coordinator halifax
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

> welder
< Which of these is closest to “welder”?
<
< Welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
  [Welder]
  [None of these]
  [← Back]

> 1
< 7 of about 15
<
< How many years have you worked as “welder”?
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

> A workshop of my own.
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
< Occupation: welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Years of experience: 7
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)

~ 4 hours
= 2027-01-11 12:00 UTC
@ claire
< C-101 · Grace · new
< welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Nairobi, Nairobi Area, Kenya: 7 h ahead of you
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
@ omar
< C-101 · Grace · new
< welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Nairobi, Nairobi Area, Kenya: 7 h ahead of you
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
# person: claire

> /review
< C-101 · Grace · new
< welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Nairobi, Nairobi Area, Kenya: it is 4:06 p.m. there
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
< Came in: 4 hours ago
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]

> [Decline…]
< Why is C-101 declined?
  [Already in Canada]
  [No document yet]
  [Another document is needed]
  [Another field of work]
  [Too little English or French]
  [No Connector in the field]
  [Too little to go by]
  [Another reason, in words…]
  [← Leave it]

> [No Connector in the field]
< This is what C-101 will read, in their own language:
<
< Thank you for your application. We have read it with care, and cannot accept it this time.
<
< There is no Connector in your field here, and none in sight. Another community may have one: you can apply there at once; it takes five minutes.
<
< You can apply again when things have changed: send /start. If you think that this is a mistake, send /contact.
  [Yes, decline] [← Leave it]
  (✓ No Connector in the field)

> [Yes, decline]
< C-101: declined. The person hears so in 10 minutes, in their own language and by day; until then you can undo it.
  [Undo] [Next →]
  (✓ Yes, decline)
# person: omar

> [Accept]
< C-101 is settled: declined, just now, by Coordinator 1.
  (✓ Accept)
# person: claire

> [Undo]
< Undone; the person has heard nothing of it.
<
< C-101 · Grace · new
< welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Nairobi, Nairobi Area, Kenya: it is 4:07 p.m. there
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
< Came in: 4 hours ago
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
  (✓ Undo)

> /assign C-101
< Who looks after C-101?
  [Myself]
  [Coordinator 2]
  [Nobody in particular]

> [Coordinator 2]
< Coordinator 2 looks after C-101 from now on, and is told so.
  (✓ Coordinator 2)
@ omar
< Coordinator 1 asks you to look after this:
<
< C-101 · Grace · new
< welder: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Nairobi, Nairobi Area, Kenya: 7 h ahead of you
< Arrival: late March 2027
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: A workshop of my own.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]

> /queue
< Nothing waits for you in Halifax.
< 1 more file is looked after by a colleague.
# person: omar

> /decline C-101 Our welders are all away until May; please try again then.
< This is what C-101 will read, in their own language:
<
< Thank you for your application. We have read it with care, and cannot accept it this time.
<
< The coordinator writes: “Our welders are all away until May; please try again then.”
<
< You can apply again when things have changed: send /start. If you think that this is a mistake, send /contact.
  [Yes, decline] [← Leave it]

> [Yes, decline]
< C-101: declined. The person hears so in 10 minutes, in their own language and by day; until then you can undo it.
  [Undo] [Next →]
  (✓ Yes, decline)
# person: grace

> /status
< C-101, Halifax: your application has been sent. A coordinator reads it and answers you here, usually within a week.

~ 1 hour
= 2027-01-11 13:39 UTC
< C-101, Halifax
<
< Thank you for your application. We have read it with care, and cannot accept it this time.
<
< The coordinator writes: “Our welders are all away until May; please try again then.”
<
< You can apply again when things have changed: send /start. If you think that this is a mistake, send /contact.

> /status
< C-101, Halifax: your application could not be accepted.
