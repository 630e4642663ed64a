# Karim in Vancouver says yes and ticks three times, Amina in Casablanca takes one: both know when.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# lives: vancouver
# person: claire
# appoint: coordinator halifax

~ 8 hours

> /match C-101
< The best for C-101 Amina, who applied 8 hours ago:
<
< 1. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-21]

> [Offer to K-21]
< M-71: I ask K-21 Karim for C-101 Amina at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
@ karim
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 5:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, January 14, 2:00 p.m. (Vancouver) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
# person: karim

> [Accept]
< Thank you! Amina will hear the good news. All that is missing is a time that suits you both.
<
< When could you meet Amina? Tick one to three times and send them: Amina will choose one.
<
< 1. Thursday, January 14, 10:30 a.m. (Vancouver)
< Amina: Thu, Jan 14, 5:30 p.m. (Casablanca)
< 2. Friday, January 15, 12:00 p.m. (Vancouver)
< Amina: Fri, Jan 15, 7:00 p.m. (Casablanca)
< 3. Monday, January 18, 10:00 a.m. (Vancouver)
< Amina: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 12:00 p.m. (Vancouver)
< Amina: Tue, Jan 19, 7:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 10:00 a.m. (Vancouver)
< Amina: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 12:00 p.m. (Vancouver)
< Amina: Thu, Jan 21, 7:00 p.m. (Casablanca)
  [Thu, Jan 14, 10:30 a.m.]
  [Fri, Jan 15, 12:00 p.m.]
  [Mon, Jan 18, 10:00 a.m.]
  [Tue, Jan 19, 12:00 p.m.]
  [Wed, Jan 20, 10:00 a.m.]
  [Thu, Jan 21, 12:00 p.m.]
  [Other times] [None of these]
  [Later]
  (✓ Accept)
@ amina
< Good news: a Connector would like to meet you.
<
< Karim, head nurse, QEII Health Sciences Centre
< Would meet in English or French
< Can talk about: The industry in Canada · What employers look for now · Jobs that are never advertised
< “Somebody once did it for me.”
<
< Works in an occupation close to yours
< Can talk about what you chose: The industry in Canada
< Speaks English and French with you
<
< Next comes a time that suits you both. If your free hours have changed, send /hours.
@ claire
< M-71: K-21 Karim says yes to C-101 Amina. Next, they choose a time.

> [Thu, Jan 14, 10:30 a.m.]
  (When could you meet Amina? Tick one to three times and send them: Amina will choose one.)
  ()
  (1. Thursday, January 14, 10:30 a.m. (Vancouver))
  (Amina: Thu, Jan 14, 5:30 p.m. (Casablanca))
  (2. Friday, January 15, 12:00 p.m. (Vancouver))
  (Amina: Fri, Jan 15, 7:00 p.m. (Casablanca))
  (3. Monday, January 18, 10:00 a.m. (Vancouver))
  (Amina: Mon, Jan 18, 5:00 p.m. (Casablanca))
  (4. Tuesday, January 19, 12:00 p.m. (Vancouver))
  (Amina: Tue, Jan 19, 7:00 p.m. (Casablanca))
  (5. Wednesday, January 20, 10:00 a.m. (Vancouver))
  (Amina: Wed, Jan 20, 5:00 p.m. (Casablanca))
  (6. Thursday, January 21, 12:00 p.m. (Vancouver))
  (Amina: Thu, Jan 21, 7:00 p.m. (Casablanca))
  [✓ Thu, Jan 14, 10:30 a.m.]
  [Fri, Jan 15, 12:00 p.m.]
  [Mon, Jan 18, 10:00 a.m.]
  [Tue, Jan 19, 12:00 p.m.]
  [Wed, Jan 20, 10:00 a.m.]
  [Thu, Jan 21, 12:00 p.m.]
  [Send]
  [Other times] [None of these]
  [Later]

> [Mon, Jan 18, 10:00 a.m.]
  [✓ Thu, Jan 14, 10:30 a.m.]
  [Fri, Jan 15, 12:00 p.m.]
  [✓ Mon, Jan 18, 10:00 a.m.]
  [Tue, Jan 19, 12:00 p.m.]
  [Wed, Jan 20, 10:00 a.m.]
  [Thu, Jan 21, 12:00 p.m.]
  [Send]
  [Other times] [None of these]
  [Later]

> [Wed, Jan 20, 10:00 a.m.]
  [✓ Thu, Jan 14, 10:30 a.m.]
  [Fri, Jan 15, 12:00 p.m.]
  [✓ Mon, Jan 18, 10:00 a.m.]
  [Tue, Jan 19, 12:00 p.m.]
  [✓ Wed, Jan 20, 10:00 a.m.]
  [Thu, Jan 21, 12:00 p.m.]
  [Send]
  [Other times] [None of these]
  [Later]

> [Send]
< Thank you! Amina will choose one; then I will write to you both.
  (✓ Thu, Jan 14, 10:30 a.m.)
  (✓ Mon, Jan 18, 10:00 a.m.)
  (✓ Wed, Jan 20, 10:00 a.m.)
@ amina
< Karim can meet you at these times. Which one suits you? One tap, and it is booked.
<
< 1. Thursday, January 14, 5:30 p.m. (Casablanca)
< Karim: Thu, Jan 14, 10:30 a.m. (Vancouver)
< 2. Monday, January 18, 5:00 p.m. (Casablanca)
< Karim: Mon, Jan 18, 10:00 a.m. (Vancouver)
< 3. Wednesday, January 20, 5:00 p.m. (Casablanca)
< Karim: Wed, Jan 20, 10:00 a.m. (Vancouver)
  [Thu, Jan 14, 5:30 p.m.]
  [Mon, Jan 18, 5:00 p.m.]
  [Wed, Jan 20, 5:00 p.m.]
  [None of these] [Later]
# person: amina

> /status
< C-101, Halifax: your application is accepted.
<
< Karim has agreed to meet you.
< It is your turn to choose a time for meeting Karim.
<
< Karim can meet you at these times. Which one suits you? One tap, and it is booked.
<
< 1. Thursday, January 14, 5:30 p.m. (Casablanca)
< Karim: Thu, Jan 14, 10:30 a.m. (Vancouver)
< 2. Monday, January 18, 5:00 p.m. (Casablanca)
< Karim: Mon, Jan 18, 10:00 a.m. (Vancouver)
< 3. Wednesday, January 20, 5:00 p.m. (Casablanca)
< Karim: Wed, Jan 20, 10:00 a.m. (Vancouver)
  [Thu, Jan 14, 5:30 p.m.]
  [Mon, Jan 18, 5:00 p.m.]
  [Wed, Jan 20, 5:00 p.m.]
  [None of these] [Later]

> lundi
< It is settled: you meet Karim, by video.
< Monday, January 18, 5:00 p.m. (Casablanca)
< For Karim: Monday, January 18, 10:00 a.m. (Vancouver)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
@ karim
< It is settled: you meet Amina, by video.
< Monday, January 18, 10:00 a.m. (Vancouver)
< For Amina: Monday, January 18, 5:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ karim
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ karim
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

> [Thu, Jan 14, 5:30 p.m.]
  « That question is answered already, and nothing has changed. »
# person: karim

> [Send]
  « That question is answered already, and nothing has changed. »
