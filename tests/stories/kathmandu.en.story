# Two half-hour zones, and the clocks of one change between the yes and the meeting.
# hint: en

~ 56 days
# person: amina
# accepted: st-johns nurse
# lives: kathmandu
# person: karim
# serves: st-johns head nurse
# lives: st_johns
# person: claire
# appoint: coordinator st-johns

~ 6 hours

> /match C-101
< The best for C-101 Amina, who applied 6 hours ago:
<
< 1. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-21]

> [Offer to K-21]
< M-71: I ask K-21 Karim for C-101 Amina at a decent hour. The answer is due by Thursday, March 11, 5:00 p.m. (St. John’s); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
@ karim
< Somebody bound for St. John’s would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Kathmandu, Bagmati Province, Nepal; it is 8:45 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, March 11, 5:00 p.m. (St. John’s) at the latest.
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
< 1. Friday, March 12, 9:00 a.m. (St. John’s)
< Amina: Fri, Mar 12, 6:15 p.m. (Kathmandu)
< 2. Monday, March 15, 12:00 p.m. (St. John’s)
< Amina: Mon, Mar 15, 8:15 p.m. (Kathmandu)
< 3. Tuesday, March 16, 9:00 a.m. (St. John’s)
< Amina: Tue, Mar 16, 5:15 p.m. (Kathmandu)
< 4. Wednesday, March 17, 12:00 p.m. (St. John’s)
< Amina: Wed, Mar 17, 8:15 p.m. (Kathmandu)
< 5. Thursday, March 18, 9:00 a.m. (St. John’s)
< Amina: Thu, Mar 18, 5:15 p.m. (Kathmandu)
< 6. Friday, March 19, 12:00 p.m. (St. John’s)
< Amina: Fri, Mar 19, 8:15 p.m. (Kathmandu)
  [Fri, Mar 12, 9:00 a.m.]
  [Mon, Mar 15, 12:00 p.m.]
  [Tue, Mar 16, 9:00 a.m.]
  [Wed, Mar 17, 12:00 p.m.]
  [Thu, Mar 18, 9:00 a.m.]
  [Fri, Mar 19, 12:00 p.m.]
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

> 1, 2, 3
< Thank you! Amina will choose one; then I will write to you both.
@ amina
< Karim can meet you at these times. Which one suits you? One tap, and it is booked.
<
< 1. Friday, March 12, 6:15 p.m. (Kathmandu)
< Karim: Fri, Mar 12, 9:00 a.m. (St. John’s)
< 2. Monday, March 15, 8:15 p.m. (Kathmandu)
< Karim: Mon, Mar 15, 12:00 p.m. (St. John’s)
< 3. Tuesday, March 16, 5:15 p.m. (Kathmandu)
< Karim: Tue, Mar 16, 9:00 a.m. (St. John’s)
  [Fri, Mar 12, 6:15 p.m.]
  [Mon, Mar 15, 8:15 p.m.]
  [Tue, Mar 16, 5:15 p.m.]
  [None of these] [Later]
# person: amina

~ 10 hours

> 2
< It is settled: you meet Karim, by video.
< Monday, March 15, 8:15 p.m. (Kathmandu)
< For Karim: Monday, March 15, 12:00 p.m. (St. John’s)
<
< Please note: the clocks change before that (St. John’s, Sunday, March 14, 2027). The times above take it into account.
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 7 days
= 2027-03-09 11:30 UTC
@ karim
< It is settled: you meet Amina, by video.
< Monday, March 15, 12:00 p.m. (St. John’s)
< For Amina: Monday, March 15, 8:15 p.m. (Kathmandu)
<
< Please note: the clocks change before that (St. John’s, Sunday, March 14, 2027). The times above take it into account.
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
= 2027-03-13 14:30 UTC
< You meet Karim soon.
<
< Monday, March 15, 8:15 p.m. (Kathmandu)
< For Karim: Monday, March 15, 12:00 p.m. (St. John’s)
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
< Monday, March 15, 12:00 p.m. (St. John’s)
< For Amina: Monday, March 15, 8:15 p.m. (Kathmandu)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-03-14 14:30 UTC
< A reminder: you meet Karim soon, by video.
<
< Monday, March 15, 8:15 p.m. (Kathmandu)
< For Karim: Monday, March 15, 12:00 p.m. (St. John’s)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Monday, March 15, 12:00 p.m. (St. John’s)
< For Amina: Monday, March 15, 8:15 p.m. (Kathmandu)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-03-15 11:30 UTC
@ claire
< St. John’s
< 1 meeting today: /meetings
  [Stop the morning line]
= 2027-03-15 13:30 UTC
< It is almost time: you meet Karim.
<
< Monday, March 15, 8:15 p.m. (Kathmandu)
< For Karim: Monday, March 15, 12:00 p.m. (St. John’s)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Karim would rather know.
  [I will be there]
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Monday, March 15, 12:00 p.m. (St. John’s)
< For Amina: Monday, March 15, 8:15 p.m. (Kathmandu)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Amina would rather know.
  [I will be there]
  [I cannot come]
= 2027-03-15 16:00 UTC
@ karim
< Did you meet Amina?
< Monday, March 15, 12:00 p.m. (St. John’s)
< For Amina: Monday, March 15, 8:15 p.m. (Kathmandu)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
