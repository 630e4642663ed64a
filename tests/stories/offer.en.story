# A match is offered, declined, offered to the next, and accepted; who is who stays private.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: dana
# serves: halifax registered nurse
# person: claire
# appoint: coordinator halifax

~ 5 hours

> /match
< Halifax: one person waits for a Connector.
<
< C-101 Amina, nurse, applied 5 hours ago
<
< Whom shall we match?
  [C-101]

> [C-101]
< The best for C-101 Amina, who applied 5 hours ago:
<
< 1. K-22 Dana, registered nurse (0 of 1 under way)
< Same occupation; Same level of position; Topics in common: The industry in Canada
<
< 2. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-22]
  [Offer to K-21]

> [Offer to K-21]
< M-71: I ask K-21 Karim for C-101 Amina at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
@ karim
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 2:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
# person: amina

> /status
< C-101, Halifax: your application is accepted.
<
< A Connector has been asked, and has until Thursday, January 14, 9:00 p.m. (Casablanca) to answer.
# person: karim

> tell me more
< Field: Health
< English: Good, also at work (CLB 7–8)
< French: Fluent (CLB 9 or more)
< Free, in their own time: Weekday evenings, 5–9 p.m.
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]

> not this time
< No problem at all. Would you tell us why? You can skip this.
  [Too busy just now]
  [Not my field]
  [I know this person]
  [Another reason]
  [← Back] [Skip]

> [Too busy just now]
< Understood, and thank you for answering. I ask somebody else this time.
  (✓ Too busy just now)
@ claire
< M-71: K-21 Karim says no to C-101 Amina (Too busy just now).
< The next best is K-22 Dana.
  [Offer to K-22] [See all]

> [Accept]
  « That question is answered already, and nothing has changed. »
# person: claire

> [Offer to K-22]
< M-72: I ask K-22 Dana for C-101 Amina at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-22)
@ dana
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 2:02 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]

> [See all]
< M-72: K-22 Dana was asked for C-101 Amina, and has until Thursday, January 14, 5:00 p.m. (Halifax) to answer.
  [After a no, go on to the next]
  [Call off M-72]
# person: dana

> accept and pause
< Until when would you like to rest? A day or a month; or skip it and say so later.
  [I do not know yet]
  [← Back] [Skip]

> in 3 months
< Thank you! Amina will hear the good news. All that is missing is a time that suits you both.
<
< Rest well! Nobody is proposed to you before Thursday, April 1, 2027; I remind you the day before. Back sooner? Send /resume.
<
< When could you meet Amina? Tick one to three times and send them: Amina will choose one.
<
< 1. Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 14, 5:00 p.m. (Casablanca)
< 2. Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Fri, Jan 15, 5:00 p.m. (Casablanca)
< 3. Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tue, Jan 19, 5:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 1:00 p.m. (Halifax)
< Amina: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 21, 5:00 p.m. (Casablanca)
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [Wed, Jan 20, 1:00 p.m.]
  [Thu, Jan 21, 1:00 p.m.]
  [Other times] [None of these]
  [Later]
@ amina
< Good news: a Connector would like to meet you.
<
< Dana, registered nurse, QEII Health Sciences Centre
< Would meet in English or French
< Can talk about: The industry in Canada · What employers look for now · Jobs that are never advertised
< “Somebody once did it for me.”
<
< Has the same occupation as you
< Can talk about what you chose: The industry in Canada
< Speaks English and French with you
<
< Next comes a time that suits you both. If your free hours have changed, send /hours.
@ claire
< K-22 Dana rests, and is back on Thursday, April 1, 2027.
@ claire
< M-72: K-22 Dana says yes to C-101 Amina. Next, they choose a time.
# person: amina

> /status
< C-101, Halifax: your application is accepted.
<
< Dana has agreed to meet you.
< Dana is asked for a time; there is nothing to do for you just now.
# person: claire

> /match C-101
< M-72: K-22 Dana has said yes to C-101 Amina.
  [Call off M-72]
