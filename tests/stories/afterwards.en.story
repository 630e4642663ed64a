# After sending: changing answers, the times one is shown, withdrawing, and applying anew.
# person: grace
# hint: en-KE

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

> /hours
< You have no application just now. Send /start to begin one.
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

> Grace
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]

> Nairobi
< Nairobi, Nairobi Area, Kenya: it is 12:01 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
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

> /withdraw
< That is for later: you have not sent an application yet. /start leads there.
<
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

> send
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.

> /help
< I help people who are moving to Canada meet a professional in their field. Answer my questions in your own words or with the buttons. You can also send:
<
< /start: begin, or go on where you were
< /help: what you can do here
< /status: where your application stands
< /back: undo your last answer
< /skip: leave an optional question out
< /language: English or French
< /privacy: what I keep, and your rights
< /cancel: stop; your answers are kept
< /forget: erase everything about you
< /mydata: a copy of all that I keep about you
< /timezone: the town whose time I show you
< /contact: write to a coordinator
< /profile: see and change your answers
< /hours: change when you are free
< /arrival: change your arrival
< /away: days on which you cannot meet
< /withdraw: take your application back
< /meetings: your meetings
< /link: use me in two apps as one person
< /introductions: whom you were introduced to
< /job: tell of a job that you have found
< /testimonial: your words that may be published
<
< To reach a person, write to vie.privee@passerelle.example.

> /profile
< This is what Halifax has. Is everything right?
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
  [Leave it as it is]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> yes
< Nothing has been changed.

> /profile
< This is what Halifax has. Is everything right?
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
  [Leave it as it is]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Goals]
  [Topics] [Availability]
  [← Back]
  (✓ Change an answer…)

> [Goals]
< In one or two sentences: what do you hope to find in Canada, in your work?
  [← Back]
  (✓ Goals)

> Work in a children’s hospital.
< Goals: Work in a children’s hospital.
<
< Not saved yet; the rest is as before. Is everything right now?
  [Save the changes]
  [Add details (2 minutes)]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]

> [Add details (2 minutes)]
< What is your highest credential?
  [Secondary school] [Trade certificate]
  [College diploma] [Bachelor’s degree]
  [Master’s degree] [Doctorate]
  [← Back] [Skip]
  (✓ Add details (2 minutes))

> bachelor
< Do you need a licence to practise your profession in Canada? Nurses, engineers and teachers usually do.
  [Yes] [No]
  [← Back] [Skip]

> skip
< Is there an organisation that you would love to work for?
  [← Back] [Skip]

> skip
< What kind of job are you looking for?
  [Permanent] [Contract]
  [Part-time] [Any of these]
  [← Back] [Skip]

> skip
< Your LinkedIn profile, if you have one:
  [← Back] [Skip]

> skip
< Who told you about us?
  [← Back] [Skip]

> skip
< Two last questions, for statistics only: nobody sees them beside your name. What is your gender?
  [Woman]
  [Man]
  [Another gender]
  [← Back] [Skip]

> woman
< And your age group?
  [Under 25] [25 to 34]
  [35 to 44] [45 to 54]
  [55 or over]
  [← Back] [Skip]

> skip
< Not saved yet. This is what Halifax will have:
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
< Goals: Work in a children’s hospital.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
< Credential: Bachelor’s degree
< Regulated profession: left out
< Organisation of interest: left out
< Job type: left out
< LinkedIn: left out
< Heard of us from: left out
< Gender: Woman
< Age group: left out
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [← Back]

> [Save the changes]
< Saved. Your coordinator sees the new answers from now on.
  (✓ Save the changes)

> /profile
< This is what Halifax has. Is everything right?
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
< Goals: Work in a children’s hospital.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
< Credential: Bachelor’s degree
< Regulated profession: left out
< Organisation of interest: left out
< Job type: left out
< LinkedIn: left out
< Heard of us from: left out
< Gender: Woman
< Age group: left out
  [Leave it as it is]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Goals]
  [Topics] [Availability]
  [Credential] [Regulated profession]
  [Organisation of interest] [Job type]
  [LinkedIn] [Heard of us from]
  [Gender] [Age group]
  [← Back]
  (✓ Change an answer…)

> [Gender]
< Two last questions, for statistics only: nobody sees them beside your name. What is your gender?
  [Woman]
  [Man]
  [Another gender]
  [← Back] [Skip]
  (✓ Gender)

> [Skip]
< Gender: left out
<
< Not saved yet; the rest is as before. Is everything right now?
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]
  (✓ Skip)

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Goals]
  [Topics] [Availability]
  [Credential] [Regulated profession]
  [Organisation of interest] [Job type]
  [LinkedIn] [Heard of us from]
  [Gender] [Age group]
  [← Back]
  (✓ Change an answer…)

> [Lives in]
< Which town do you live in now?
  [← Back]
  (✓ Lives in)

> Winnipeg
< Winnipeg, Manitoba, Canada: it is 4:14 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> 1
< Lives in: Winnipeg, Manitoba, Canada
<
< Please note: This community takes people who are still outside Canada. If your answer is true, keep it all the same: a coordinator will look at your application again.
<
< Not saved yet; the rest is as before. Is everything right now?
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Goals]
  [Topics] [Availability]
  [Credential] [Regulated profession]
  [Organisation of interest] [Job type]
  [LinkedIn] [Heard of us from]
  [Gender] [Age group]
  [← Back]
  (✓ Change an answer…)

> [Lives in]
< Which town do you live in now?
  [← Back]
  (✓ Lives in)

> Kampala
< Kampala, Central Region, Uganda: it is 12:15 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
< Lives in: Kampala, Central Region, Uganda
<
< Not saved yet; the rest is as before. Is everything right now?
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]

> /cancel
< Stopped; nothing has been changed.

> /profile
< This is what Halifax has. Is everything right?
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
< Goals: Work in a children’s hospital.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
< Credential: Bachelor’s degree
< Regulated profession: left out
< Organisation of interest: left out
< Job type: left out
< LinkedIn: left out
< Heard of us from: left out
< Gender: Woman
< Age group: left out
  [Leave it as it is]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Goals]
  [Topics] [Availability]
  [Credential] [Regulated profession]
  [Organisation of interest] [Job type]
  [LinkedIn] [Heard of us from]
  [Gender] [Age group]
  [← Back]
  (✓ Change an answer…)

> [Lives in]
< Which town do you live in now?
  [← Back]
  (✓ Lives in)

> Kampala
< Kampala, Central Region, Uganda: it is 12:17 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
< Lives in: Kampala, Central Region, Uganda
<
< Not saved yet; the rest is as before. Is everything right now?
  [Save the changes]
  [Leave it as it was]
  [Change an answer…]
  [Show all answers]
  [← Back]

> [Save the changes]
< Saved. Your coordinator sees the new answers from now on.
  (✓ Save the changes)

> /hours
< Until now: Weekday evenings, 5–9 p.m.
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

> mornings, saturday
< Saved. Your coordinator sees the new answers from now on.
  [Days away…]

> /arrival
< Until now: late March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> [← Back]
< Nothing has been changed.

> /arrival
< Until now: late March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> in 6 months
< Saved. Your coordinator sees the new answers from now on.

> /timezone Casablanca
< Casablanca, Casablanca-Settat, Morocco: it is Monday, January 11, 2027 at 9:20 a.m. there now. From now on I show you all times so. If you move on, send /timezone again.

> /timezone
< Which town are you in now? Write its name, or share your location. I will show you all times as they are there.

> Manila
< Manila, Metro Manila, Philippines: it is 5:21 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
< Manila, Metro Manila, Philippines: it is Monday, January 11, 2027 at 5:21 p.m. there now. From now on I show you all times so. If you move on, send /timezone again.

> /withdraw
< You can withdraw C-101, Halifax. Would you tell us why? You can skip this.
  [I have found work]
  [My plans have changed]
  [It takes too long]
  [Another reason]
  [Skip]

> [It takes too long]
< Your answers in C-101, Halifax, will be erased at once; only that you applied, and when, stays for our statistics. You can apply again whenever you like. Withdraw it?
  [Yes, withdraw it] [No, leave it]
  [← Back]
  (✓ It takes too long)

> [No, leave it]
< Good: everything stays as it is.
  (✓ No, leave it)

> /withdraw
< You can withdraw C-101, Halifax. Would you tell us why? You can skip this.
  [I have found work]
  [My plans have changed]
  [It takes too long]
  [Another reason]
  [Skip]

> [Skip]
< Your answers in C-101, Halifax, will be erased at once; only that you applied, and when, stays for our statistics. You can apply again whenever you like. Withdraw it?
  [Yes, withdraw it] [No, leave it]
  [← Back]
  (✓ Skip)

> [Yes, withdraw it]
< C-101 is withdrawn, and its answers are erased. Send /start to apply again one day, or /forget to erase all the rest.
  (✓ Yes, withdraw it)

> [Yes, withdraw it]
  « That question is answered already, and nothing has changed. »

> /profile
< You have no application just now. Send /start to begin one.

> /status
< C-101, Halifax: your application is withdrawn.

> /start
< Where in Canada will you live, or which program would you like to join?
  [Accountants, anywhere in Canada]
  [Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]

> [Greater Moncton]
< Welcome to Greater Moncton! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ Greater Moncton)

> Grace
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]

> /start halifax
< This link leads to Halifax, but your interview for Greater Moncton is still open. You can apply to both, one after the other; what you have answered is kept either way.
  [Go on with Greater Moncton]
  [Switch to Halifax]

> [Switch to Halifax]
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ Switch to Halifax)

> Grace
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]

> /status
< C-102, Greater Moncton: you have not sent it yet. Send /start to go on where you were.
<
< C-103, Halifax: the interview is under way; nothing has been sent yet.
<
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]

> /cancel
< Stopped. Your answers are kept for 30 days; send /start to go on.
  [Go on now]
  [Erase these answers]

> [Go on now]
< Two interviews or more are open. Which one shall we go on with?
  [Greater Moncton]
  [Halifax]
  (✓ Go on now)

> [Greater Moncton]
< Welcome back. Your application to Greater Moncton goes on here.
<
< 2 of about 15
<
< Nice to meet you, Grace. Which town do you live in now?
  [← Back]
  (✓ Greater Moncton)
