# Somebody in Manila leaves in the middle for three weeks: reminded once, at a decent hour.
# person: miguel
# hint: en-PH

> /start halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> English
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]

> yes
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?

> Miguel
< 2 of about 15
<
< Nice to meet you, Miguel. Which town do you live in now?
  [← Back]

> Manila, Philippines
< Manila, Metro Manila, Philippines: it is 5:01 p.m. there now. Is that right?
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

> Confirmation of permanent residence
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

~ 12 hours

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
< /link: use me in two apps as one person
< /testimonial: your words that may be published
<
< To reach a person, write to vie.privee@passerelle.example.
<
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

~ 21 days
= 2027-01-13 00:00 UTC
< You left off here a while ago. There is no hurry, and nothing is lost: whenever it suits you, we go on with this question.
<
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> not known
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> 15 May 2027
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]
