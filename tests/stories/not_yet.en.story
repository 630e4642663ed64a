# One who does not hold any paper yet: keeps the answers, and comes back a week later with one.
# person: samuel
# hint: en-GH

> /start vancouver
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
< Welcome to Vancouver! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ I agree)

> Samuel
< 2 of about 15
<
< Nice to meet you, Samuel. Which town do you live in now?
  [← Back]

> Accra
< Accra, Greater Accra, Ghana: it is 9:01 a.m. there now. Is that right?
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

> [None of these yet]
< To take part, you need one document from IRCC which shows that Canada has accepted you as an immigrant. It comes once your application is approved. You do not need to send it to me: just come back when you have it, and we go on from here.
<
< 4 of about 15
<
< What would you like to do?
  [Change my answer]
  [Keep my answers for later]
  [← Back]
  (✓ None of these yet)

> [Keep my answers for later]
< Your answers are kept for 30 days. Send /start when things have changed.
  (✓ Keep my answers for later)

> /status
< C-101, Vancouver: you have not sent it yet. Send /start to go on where you were.

~ 7 days

> /start
< Welcome back. Your application to Vancouver goes on here.
<
< To take part, you need one document from IRCC which shows that Canada has accepted you as an immigrant. It comes once your application is approved. You do not need to send it to me: just come back when you have it, and we go on from here.
<
< 4 of about 15
<
< What would you like to do?
  [Change my answer]
  [Keep my answers for later]
  [← Back]

> [Change my answer]
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  (✓ Change my answer)

> invitation
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> today
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> summer 2027
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]

> /cancel
< Stopped. Your answers are kept for 30 days; send /start to go on.
  [Go on now]
  [Erase these answers]

> [Go on now]
< Welcome back. Your application to Vancouver goes on here.
<
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]
  (✓ Go on now)

> electrician
< Which of these is closest to “electrician”?
<
< Electrician: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Industrial electrician: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
< Power system electrician: Trades, transport and equipment, college diploma or apprenticeship of 2 years or more
  [Electrician]
  [Industrial electrician]
  [Power system electrician]
  [None of these]
  [← Back]
