# Somebody in St. John’s (for the odd half hour) never comes back: a word at 27 days, erased at 30.
# person: nadia
# hint: en-CA

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

> Nadia
< 2 of about 15
<
< Nice to meet you, Nadia. Which town do you live in now?
  [← Back]

> /mydata
< I am putting together everything that I keep about you; the file comes at once.
< Everything that I keep about you. The file opens in any text editor or browser. To have it all erased, send /forget.
  (file: passerelle-mydata.json)

> St. John's
< There are several. Which one do you mean?
  [St. John's, Newfoundland and Labrador, Canada]
  [Saint John’s, Saint John, Antigua and Barbuda]
  [St. Johns, Florida, United States]
  [None of these]
  [← Back]

> 1
< St. John's, Newfoundland and Labrador, Canada: it is 5:32 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
< This program is for people who are still outside Canada. If you live in Canada already, good news: you can join the local Connector Program in person. Ask the settlement services in your town; they are free.
<
< 3 of about 15
<
< What would you like to do?
  [Change my answer]
  [Keep my answers for later]
  [← Back]

~ 40 days
= 2027-01-12 11:30 UTC
< You left off here a while ago. There is no hurry, and nothing is lost: whenever it suits you, we go on with this question.
<
< 3 of about 15
<
< What would you like to do?
  [Change my answer]
  [Keep my answers for later]
  [← Back]
= 2027-02-07 11:30 UTC
< Your application to Halifax is still unfinished. I erase its answers on Wednesday, February 10, 2027, unless you go on before.
<
< 3 of about 15
<
< What would you like to do?
  [Change my answer]
  [Keep my answers for later]
  [← Back]
= 2027-02-10 11:30 UTC
< As announced, the answers of your unfinished application are erased. Should you wish to begin anew, send /start.

> /start
< Where in Canada will you live, or which program would you like to join?
  [Accountants, anywhere in Canada]
  [Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]

> Halifax
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?

> Nadia
< 2 of about 15
<
< Nice to meet you, Nadia. Which town do you live in now?
  [← Back]

> /cancel
< Stopped. Your answers are kept for 30 days; send /start to go on.
  [Go on now]
  [Erase these answers]

~ 28 days
= 2027-03-19 10:30 UTC
< Your application to Halifax is still unfinished. I erase its answers on Monday, March 22, 2027, unless you go on before.
  [Go on now]

> [Go on now]
< Welcome back. Your application to Halifax goes on here.
<
< 2 of about 15
<
< Nice to meet you, Nadia. Which town do you live in now?
  [← Back]
  (✓ Go on now)

> /forget
< This erases everything I know about you: your answers, your application and this chat’s place in our records. It cannot be undone. (Messages already in this chat stay on your phone until you delete them.) Erase everything?
  [Yes, erase everything]
  [No, keep it]

> [Yes, erase everything]
< Everything about you has been erased. Good luck, wherever you go!

~ 40 days
