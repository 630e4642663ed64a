# Hours change between offer and yes: there is no time in common, until Amina widens hers.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax

~ 5 hours

> /match C-101
< The best for C-101 Amina, who applied 5 hours ago:
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

> Early weekdays
< Saved. Your coordinator sees the new answers from now on.
  [Days away…]
# person: karim

> [Accept]
< Thank you! Amina will hear the good news. All that is missing is a time that suits you both.
<
< You and Amina have no free hours in common in the next four weeks. As soon as one of you changes their hours, I look again.
  [Change my hours]
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
@ amina
< You and Karim have no free hours in common in the next four weeks. As soon as one of you changes their hours, I look again.
<
< It would help if you were also free:
< • Mon–Fri, 1:00 p.m. to 1:30 p.m. (18 times in four weeks)
  [Change my hours]
@ claire
< M-71: K-21 Karim says yes to C-101 Amina. Next, they choose a time.
@ claire
< M-71: C-101 Amina and K-21 Karim have no free hours in common. I look again as soon as hours change.
  [Book a time] [Call off…]
# person: amina

> [Change my hours]
< Until now: Early weekdays, 7–9 a.m.
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
  (✓ Change my hours)

> mornings, evenings
< Saved. Your coordinator sees the new answers from now on.
<
< Now there are times at which you and Karim can meet. I will ask Karim for some, and come back to you.
  [Days away…]
# person: karim

~ 1 hour
= 2027-01-11 14:31 UTC
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

> 2
< Thank you! I will ask Amina whether that suits, then write to you both.
@ amina
< Karim can meet you at this time. Does it suit you? One tap, and it is booked.
<
< 1. Friday, January 15, 5:00 p.m. (Casablanca)
< Karim: Fri, Jan 15, 1:00 p.m. (Halifax)
  [Fri, Jan 15, 5:00 p.m.]
  [None of these] [Later]
# person: amina

~ 1 hour

> 1
< It is settled: you meet Karim, by video.
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
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
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
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
