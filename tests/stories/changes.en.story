# One who goes back, and changes three answers; a branch vanishes and returns.
# person: priya
# hint: en-IN

> /start moncton
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
< Welcome to Greater Moncton! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ I agree)

> Pria
< 2 of about 15
<
< Nice to meet you, Pria. Which town do you live in now?
  [← Back]

> [← Back]
< 1 of about 15
<
< What name shall we call you by?

> Priya
< 2 of about 15
<
< Nice to meet you, Priya. Which town do you live in now?
  [← Back]

> Kolkata
< Kolkata, West Bengal, India: it is 2:32 p.m. there now. Is that right?
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

> visa
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> 3 weeks ago
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> October 2026
< That day has passed already. Could you check the year?
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> [I do not know yet]
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]
  (✓ I do not know yet)

> accountant
< Which of these is closest to “accountant”?
<
< Accountant or auditor: Business, finance and administration, university degree
  [Accountant or auditor]
  [None of these]
  [← Back]

> 1
< 7 of about 15
<
< How many years have you worked as “accountant”?
  [← Back]

> 6
< 8 of about 15
<
< How is your English?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> [Good, also at work (CLB 7–8)]
< 9 of about 15
<
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]
  (✓ Good, also at work (CLB 7–8))

> [Good, also at work (CLB 7–8)]
< 10 of about 15
<
< In which language would you like to meet? You can tick both.
  [English] [French]
  [← Back]
  (✓ Good, also at work (CLB 7–8))

> [English]
  [✓ English] [French]
  [Done]
  [← Back]

> [French]
  [✓ English] [✓ French]
  [Done]
  [← Back]

> [Done]
< 11 of about 15
<
< In one or two sentences: what do you hope to find in Canada, in your work?
  [← Back]
  (✓ English)
  (✓ French)

> Find a position in audit.
< 12 of about 15
<
< What would you like to talk about with your Connector? Up to three.
  [The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [← Back]

> 2
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

> mornings
< Here is what I will send to Greater Moncton. Is everything right?
<
< Name: Priya
< Lives in: Kolkata, West Bengal, India
< Document: Permanent resident visa
< Date of the document: the week of Monday, December 21, 2026
< Arrival: not known yet
< Occupation: accountant: Business, finance and administration, university degree
< Years of experience: 6
< English: Good, also at work (CLB 7–8)
< French: Good, also at work (CLB 7–8)
< Meeting in: English · French
< Goals: Find a position in audit.
< Topics: My skills and expertise
< Availability: Weekday mornings, 9 a.m.–noon
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Meeting in]
  [Goals] [Topics]
  [Availability]
  [← Back]
  (✓ Change an answer…)

> [French]
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]
  (✓ French)

> [Basic (CLB 1 to 4)]
< Here is what I will send to Greater Moncton. Is everything right?
<
< Name: Priya
< Lives in: Kolkata, West Bengal, India
< Document: Permanent resident visa
< Date of the document: the week of Monday, December 21, 2026
< Arrival: not known yet
< Occupation: accountant: Business, finance and administration, university degree
< Years of experience: 6
< English: Good, also at work (CLB 7–8)
< French: Basic (CLB 1 to 4)
< Goals: Find a position in audit.
< Topics: My skills and expertise
< Availability: Weekday mornings, 9 a.m.–noon
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]
  (✓ Basic (CLB 1 to 4))

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

> [Lives in]
< Which town do you live in now?
  [← Back]
  (✓ Lives in)

> [← Back]
< Here is what I will send to Greater Moncton. Is everything right?
<
< Name: Priya
< Lives in: Kolkata, West Bengal, India
< Document: Permanent resident visa
< Date of the document: the week of Monday, December 21, 2026
< Arrival: not known yet
< Occupation: accountant: Business, finance and administration, university degree
< Years of experience: 6
< English: Good, also at work (CLB 7–8)
< French: Basic (CLB 1 to 4)
< Goals: Find a position in audit.
< Topics: My skills and expertise
< Availability: Weekday mornings, 9 a.m.–noon
  [Send my application]
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

> [French]
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]
  (✓ French)

> 4
< Here is what I will send to Greater Moncton. Is everything right?
<
< Name: Priya
< Lives in: Kolkata, West Bengal, India
< Document: Permanent resident visa
< Date of the document: the week of Monday, December 21, 2026
< Arrival: not known yet
< Occupation: accountant: Business, finance and administration, university degree
< Years of experience: 6
< English: Good, also at work (CLB 7–8)
< French: Good, also at work (CLB 7–8)
< Meeting in: English · French
< Goals: Find a position in audit.
< Topics: My skills and expertise
< Availability: Weekday mornings, 9 a.m.–noon
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Change an answer…]
< Which answer would you like to change?
  [Name] [Lives in]
  [Document] [Date of the document]
  [Arrival] [Occupation]
  [Years of experience] [English]
  [French] [Meeting in]
  [Goals] [Topics]
  [Availability]
  [← Back]
  (✓ Change an answer…)

> [Arrival]
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]
  (✓ Arrival)

> spring 2027
< Arrival: between Monday, March 1, 2027 and Monday, May 31, 2027
<
< That is noted; the rest is as before. Is everything right now?
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [Show all answers]
  [← Back]

> [Add details (2 minutes)]
< 15 of about 24
<
< What is your highest credential?
  [Secondary school] [Trade certificate]
  [College diploma] [Bachelor’s degree]
  [Master’s degree] [Doctorate]
  [← Back] [Skip]
  (✓ Add details (2 minutes))

> [Master’s degree]
< 16 of about 24
<
< Do you need a licence to practise your profession in Canada? Nurses, engineers and teachers usually do.
  [Yes] [No]
  [← Back] [Skip]
  (✓ Master’s degree)

> [Yes]
< 17 of about 24
<
< Have you had your credentials assessed for Canada?
  [Yes] [No]
  [← Back] [Skip]
  (✓ Yes)

> [No]
< 18 of about 24
<
< Is there an organisation that you would love to work for?
  [← Back] [Skip]
  (✓ No)

> [Skip]
< 19 of about 24
<
< What kind of job are you looking for?
  [Permanent] [Contract]
  [Part-time] [Any of these]
  [← Back] [Skip]
  (✓ Skip)

> [Any of these]
< 20 of about 24
<
< Your LinkedIn profile, if you have one:
  [← Back] [Skip]
  (✓ Any of these)

> linkedin.com/in/priya-1234567
< 21 of about 24
<
< Who told you about us?
  [← Back] [Skip]

> My cousin
< 22 of about 24
<
< Two last questions, for statistics only: nobody sees them beside your name. What is your gender?
  [Woman]
  [Man]
  [Another gender]
  [← Back] [Skip]

> [Skip]
< 23 of about 24
<
< And your age group?
  [Under 25] [25 to 34]
  [35 to 44] [45 to 54]
  [55 or over]
  [← Back] [Skip]
  (✓ Skip)

> [Skip]
< Here is what I will send to Greater Moncton. Is everything right?
<
< Name: Priya
< Lives in: Kolkata, West Bengal, India
< Document: Permanent resident visa
< Date of the document: the week of Monday, December 21, 2026
< Arrival: between Monday, March 1, 2027 and Monday, May 31, 2027
< Occupation: accountant: Business, finance and administration, university degree
< Years of experience: 6
< English: Good, also at work (CLB 7–8)
< French: Good, also at work (CLB 7–8)
< Meeting in: English · French
< Goals: Find a position in audit.
< Topics: My skills and expertise
< Availability: Weekday mornings, 9 a.m.–noon
< Credential: Master’s degree
< Regulated profession: Yes
< Credentials assessed: No
< Organisation of interest: left out
< Job type: Any of these
< LinkedIn: https://linkedin.com/in/priya-1234567
< Heard of us from: My cousin
< Gender: left out
< Age group: left out
  [Send my application]
  [Change an answer…]
  [← Back]
  (✓ Skip)

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Greater Moncton will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)
