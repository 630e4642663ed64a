# Everything that can come instead of an answer is met kindly, and nothing is lost.
# person: lin
# hint: pt-br

> !photo
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> !sticker
< A lovely sticker, but I only understand words and buttons.
<
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

> [English] x20
  « That question is answered already, and nothing has changed. »

> /start halifax
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]

> [No, thank you]
< That is quite all right: nothing about you is kept. Should you change your mind, send /start.

> good morning
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

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

> <script>alert(1)</script> & *Lin*
< 2 of about 15
<
< Nice to meet you, <script>alert(1)</script> & *Lin*. Which town do you live in now?
  [← Back]

> [← Back]
< 1 of about 15
<
< What name shall we call you by?

> My passport is AB1234567
< This looks like a passport, client or social insurance number. I have not kept it: nobody here needs it, and a chat is not a safe place for it. Please answer without the number.
<
< What name shall we call you by?

> 😀😀😀
< I need a few letters here. Emoji alone do not tell me enough.
<
< What name shall we call you by?
<
< If you are stuck, a person can help.
  [Write to a person]

> 林
< 2 of about 15
<
< Nice to meet you, 林. Which town do you live in now?
  [← Back]

> !again

> !voice
< I cannot listen to voice messages yet; please write instead.
<
< Nice to meet you, 林. Which town do you live in now?
  [← Back]

> !edit Lynn
< I have seen that you edited a message, but I keep to what you wrote first. To change an answer, use “← Back” or the summary at the end.
<
< 2 of about 15
<
< Nice to meet you, 林. Which town do you live in now?
  [← Back]

> atlantis
< Atlantis, Western Cape, South Africa: it is 11:06 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> Atlantis
< Atlantis, Western Cape, South Africa: it is 11:06 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> nowhereland
< I do not know nowhereland yet. In which country is it?
  [← Back]

> Peru
< nowhereland, Peru: it is 4:07 a.m. there now. Is that right?
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

> /strat
< I do not know /strat. Did you mean /start?
<
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

> /aide
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

> back
< Please choose one of the answers below, or type its number.
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]

> banana
< Please choose one of the answers below, or type its number.
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
<
< If you are stuck, a person can help.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  [Write to a person]

> pear
< Please choose one of the answers below, or type its number.
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
<
< If you are stuck, a person can help.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  [Write to a person]

> plum
< Please choose one of the answers below, or type its number.
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
<
< If you are stuck, a person can help.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  [Write to a person]

> 2
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

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

> /privacy
< What I keep: your answers, encrypted, for the coordinators of the community you apply to. Your contact details go to another person only if you both agree.
<
< Of Connectors: your answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, your work, your languages and topics, and what you wrote about yourself; never your e-mail address, which only serves to count you once. All of it is kept as long as you are a Connector, and 12 months longer.
<
< For how long: an unfinished interview 30 days; the words of messages 7 days; your profile until 12 months after your arrival or, as long as I do not know that date, after your last message.
<
< Never: documents, passport, client or social insurance numbers, your birth date. What looks like one is not kept.
<
< Where: on the program’s own server. Telegram and Slack keep their chats themselves, outside Canada.
<
< Your rights: /mydata gives you a copy of everything; /forget erases everything about you, at once.
<
< The person responsible for your data: vie.privee@passerelle.example.
<
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> /forget
< This erases everything I know about you: your answers, your application and this chat’s place in our records. It cannot be undone. (Messages already in this chat stay on your phone until you delete them.) Erase everything?
  [Yes, erase everything]
  [No, keep it]

> [No, keep it]
< Good: everything stays as it is.
<
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]
  (✓ No, keep it)

> /forget
< This erases everything I know about you: your answers, your application and this chat’s place in our records. It cannot be undone. (Messages already in this chat stay on your phone until you delete them.) Erase everything?
  [Yes, erase everything]
  [No, keep it]

> [Yes, erase everything]
< Everything about you has been erased. Good luck, wherever you go!

> [Yes, erase everything]
  « That button is no longer in use. Send /start to go on. »

> hello again
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]
