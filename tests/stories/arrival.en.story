# An arrival moves by a month; then she has landed, and all times are those of her new home.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# person: amina
# accepted: halifax nurse

> /arrival
< Until now: March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> 20 January 2027
< Saved. Your coordinator sees the new answers from now on.

~ 10 days
= 2027-01-20 16:00 UTC
< By what you told me, you should be arriving in Canada about now. Have you landed?
  [Yes, I have landed]
  [Not yet: new date]
  [Later]

> [Not yet: new date]
< Until now: Wednesday, January 20, 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]
  (✓ Not yet: new date)

> 20 February 2027
< Saved. Your coordinator sees the new answers from now on.
# meets: karim 2027-02-26 09:30
< It is settled: you meet Karim, by video.
< Friday, February 26, 1:30 p.m. (Casablanca)
< For Karim: Friday, February 26, 9:30 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 31 days
= 2027-01-21 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Friday, February 26, 9:30 a.m. (Halifax)
< For Amina: Friday, February 26, 1:30 p.m. (Casablanca)
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
= 2027-02-20 16:00 UTC
< By what you told me, you should be arriving in Canada about now. Have you landed?
  [Yes, I have landed]
  [Not yet: new date]
  [Later]

> [Yes, I have landed]
< Welcome to Canada! I am glad that you have arrived.
<
< Are you in Halifax now?
  [Yes, I am here]
  [No, in another town]
  (✓ Yes, I have landed)

> [Yes, I am here]
< Halifax: it is Sunday, February 21, 2027 at 5:01 a.m. there now. From now on, all times that I show you and your free hours are by that clock. If your hours have changed, send /hours.
<
< You meet Karim as agreed; where you are now, that is:
< Friday, February 26, 9:30 a.m. (Halifax)
  (✓ Yes, I am here)

~ 5 days
= 2027-02-21 12:00 UTC
@ claire
< C-101 Amina has landed in Canada.
= 2027-02-24 13:30 UTC
< You meet Karim soon.
<
< Friday, February 26, 9:30 a.m. (Halifax)
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
< Friday, February 26, 9:30 a.m. (Halifax)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-02-25 13:30 UTC
< A reminder: you meet Karim soon, by video.
<
< Friday, February 26, 9:30 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Friday, February 26, 9:30 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
