# A nurse in Casablanca who prefers to write English applies to Halifax through a partner’s link.
# person: amina
# hint: en

> /start isans-2026
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

> [Confirmation of permanent residence]
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]
  (✓ Confirmation of permanent residence)

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

> about 7 years
< 8 of about 15
<
< How is your English?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> [Everyday conversations (CLB 5–6)]
< 9 of about 15
<
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]
  (✓ Everyday conversations (CLB 5–6))

> [Fluent (CLB 9 or more)]
< 10 of about 15
<
< In which language would you like to meet? You can tick both.
  [English] [French]
  [← Back]
  (✓ Fluent (CLB 9 or more))

> 1, 2
< 11 of about 15
<
< In one or two sentences: what do you hope to find in Canada, in your work?
  [← Back]

> Work in intensive care, and understand how to have my diploma recognised.
< 12 of about 15
<
< What would you like to talk about with your Connector? Up to three.
  [The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [← Back]

> [The industry in Canada]
  [✓ The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [Done]
  [← Back]

> [What employers look for now]
  [✓ The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [✓ What employers look for now]
  [Jobs that are never advertised]
  [Done]
  [← Back]

> [Done]
< 13 of about 15
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
  (✓ The industry in Canada)
  (✓ What employers look for now)

> evenings, saturday
< Here is what I will send to Halifax. Is everything right?
<
< Name: Amina
< Lives in: Casablanca, Casablanca-Settat, Morocco
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: nurse: Health, university degree
< Years of experience: 7
< English: Everyday conversations (CLB 5–6)
< French: Fluent (CLB 9 or more)
< Meeting in: English · French
< Goals: Work in intensive care, and understand how to have my diploma recognised.
< Topics: The industry in Canada · What employers look for now
< Availability: Weekday evenings, 5–9 p.m. · Saturdays, 9 a.m.–6 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> /status
< C-101, Halifax: the interview is under way; nothing has been sent yet.
<
< Here is what I will send to Halifax. Is everything right?
<
< Name: Amina
< Lives in: Casablanca, Casablanca-Settat, Morocco
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: nurse: Health, university degree
< Years of experience: 7
< English: Everyday conversations (CLB 5–6)
< French: Fluent (CLB 9 or more)
< Meeting in: English · French
< Goals: Work in intensive care, and understand how to have my diploma recognised.
< Topics: The industry in Canada · What employers look for now
< Availability: Weekday evenings, 5–9 p.m. · Saturdays, 9 a.m.–6 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)

> /status
< C-101, Halifax: your application has been sent. A coordinator reads it and answers you here, usually within a week.
