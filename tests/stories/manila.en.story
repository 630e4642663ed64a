# Half a day apart: the morning of one is the evening of the other, and they take turns at the odd hour.
# hint: en
# person: amina
# accepted: halifax nurse
# lives: manila
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
# person: claire
# appoint: coordinator halifax
# person: amina

> /hours early, evenings
< Saved. Your coordinator sees the new answers from now on.
  [Days away…]
# person: karim

> /hours early, evenings
< Saved.
  [Days away…]
# person: claire

~ 4 hours

> /match C-101
< The best for C-101 Amina, who applied 4 hours ago:
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
< Lives in Manila, National Capital Region, Philippines; it is 9:01 p.m. there now
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
# person: karim

> [Accept]
< Thank you! Amina will hear the good news. All that is missing is a time that suits you both.
<
< When could you meet Amina? Tick one to three times and send them: Amina will choose one.
<
< 1. Thursday, January 14, 8:00 p.m. (Halifax)
< Amina: Fri, Jan 15, 8:00 a.m. (Manila)
< 2. Friday, January 15, 8:00 a.m. (Halifax)
< Amina: Fri, Jan 15, 8:00 p.m. (Manila)
< 3. Monday, January 18, 8:00 a.m. (Halifax)
< Amina: Mon, Jan 18, 8:00 p.m. (Manila)
< 4. Tuesday, January 19, 8:00 p.m. (Halifax)
< Amina: Wed, Jan 20, 8:00 a.m. (Manila)
< 5. Wednesday, January 20, 8:00 a.m. (Halifax)
< Amina: Wed, Jan 20, 8:00 p.m. (Manila)
< 6. Thursday, January 21, 8:00 p.m. (Halifax)
< Amina: Fri, Jan 22, 8:00 a.m. (Manila)
  [Thu, Jan 14, 8:00 p.m.]
  [Fri, Jan 15, 8:00 a.m.]
  [Mon, Jan 18, 8:00 a.m.]
  [Tue, Jan 19, 8:00 p.m.]
  [Wed, Jan 20, 8:00 a.m.]
  [Thu, Jan 21, 8:00 p.m.]
  [Other times] [None of these]
  [Later]
  (✓ Accept)
@ claire
< M-71: K-21 Karim says yes to C-101 Amina. Next, they choose a time.

> 1, 2, 3
< Thank you! Amina will choose one; then I will write to you both.
# person: amina

~ 12 hours
= 2027-01-12 00:00 UTC
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
< Karim can meet you at these times. Which one suits you? One tap, and it is booked.
<
< 1. Friday, January 15, 8:00 a.m. (Manila)
< Karim: Thu, Jan 14, 8:00 p.m. (Halifax)
< 2. Friday, January 15, 8:00 p.m. (Manila)
< Karim: Fri, Jan 15, 8:00 a.m. (Halifax)
< 3. Monday, January 18, 8:00 p.m. (Manila)
< Karim: Mon, Jan 18, 8:00 a.m. (Halifax)
  [Fri, Jan 15, 8:00 a.m.]
  [Fri, Jan 15, 8:00 p.m.]
  [Mon, Jan 18, 8:00 p.m.]
  [None of these] [Later]

> 1
< It is settled: you meet Karim, by video.
< Friday, January 15, 8:00 a.m. (Manila)
< For Karim: Thursday, January 14, 8:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 3 days
= 2027-01-12 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Thursday, January 14, 8:00 p.m. (Halifax)
< For Amina: Friday, January 15, 8:00 a.m. (Manila)
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
= 2027-01-13 00:00 UTC
< You meet Karim soon.
<
< Friday, January 15, 8:00 a.m. (Manila)
< For Karim: Thursday, January 14, 8:00 p.m. (Halifax)
<
< Half an hour is short. Three questions that are worth asking:
< 1. How does licensing go in practice here, and what makes it quicker?
< 2. What do newcomers in our field find most surprising in Canada?
< 3. Which part of my experience would you put first, and which would you leave out?
<
< Change them or choose others: they are yours. And always end with this one: “Who else should I talk to?”
@ karim
< You meet Amina (nurse) soon.
<
< Thursday, January 14, 8:00 p.m. (Halifax)
< For Amina: Friday, January 15, 8:00 a.m. (Manila)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-14 00:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Friday, January 15, 8:00 a.m. (Manila)
< For Karim: Thursday, January 14, 8:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Thursday, January 14, 8:00 p.m. (Halifax)
< For Amina: Friday, January 15, 8:00 a.m. (Manila)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-14 13:00 UTC
@ claire
< Halifax
< 1 meeting today: /meetings
  [Stop the morning line]
= 2027-01-14 23:00 UTC
< It is almost time: you meet Karim.
<
< Friday, January 15, 8:00 a.m. (Manila)
< For Karim: Thursday, January 14, 8:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Karim would rather know.
  [I will be there]
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Thursday, January 14, 8:00 p.m. (Halifax)
< For Amina: Friday, January 15, 8:00 a.m. (Manila)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Amina would rather know.
  [I will be there]
  [I cannot come]
