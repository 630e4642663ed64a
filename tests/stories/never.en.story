# One who never logs: four nudges at decent hours, then silence, and a coordinator nudges by hand.
# hint: en
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax nurse
# meets: karim 2027-01-13 14:00
< It is settled: you meet Karim, by video.
< Wednesday, January 13, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 2:00 p.m. (Halifax)
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
= 2027-01-11 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
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
= 2027-01-11 18:00 UTC
< You meet Karim soon.
<
< Wednesday, January 13, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 2:00 p.m. (Halifax)
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
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-12 18:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Wednesday, January 13, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 2:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-13 13:00 UTC
@ claire
< Halifax
< 1 meeting today: /meetings
  [Stop the morning line]
= 2027-01-13 17:00 UTC
< It is almost time: you meet Karim.
<
< Wednesday, January 13, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 2:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Karim would rather know.
  [I will be there]
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Amina would rather know.
  [I will be there]
  [I cannot come]
= 2027-01-13 19:30 UTC
< Did you meet Karim?
< Wednesday, January 13, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 2:00 p.m. (Halifax)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
@ karim
< Did you meet Amina?
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
# person: amina

> [Yes, we met]
< Good to hear, and thank you!
  (✓ Yes, we met)
# person: karim

> [Yes, we met]
< Thank you for your half hour with Amina! When you began, you promised three introductions. Names come to mind most easily while the talk is fresh.
<
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – knows every ward
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Yes, we met)
@ amina
< I am glad that you met Karim! A short word of thanks goes a long way.

> [Later]
< As you like. /refer leads back here whenever somebody comes to mind.
  (✓ Later)

~ 25 days
= 2027-01-15 13:00 UTC
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-16 09:00 UTC
@ amina
< How useful was your talk with Karim? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-16 12:00 UTC
< How useful was your talk with Amina? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-18 13:00 UTC
< A thought for Amina: the best introductions are often to people who hire nobody. Who in your field knows everybody?
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-21 13:00 UTC
< Amina would be glad of one more name. You need not ask anybody first: I keep “a recruiter at Emera” just as well, and give you the words to write.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-28 13:00 UTC
< Shall we leave it here for Amina? If somebody comes to mind, one tap is enough; if not, one tap tells me, and all is well.
<
< Introductions for Amina: 0 of 3
<
< This is my last reminder about Amina.
  [Log one now] [Later this week]
  [I have no more] [Stop these]
# person: claire

> /stalled
< Halifax: one thing does not move.
<
< M-71 (K-21 for C-101): 0 of 3 introductions, silent 4 days ago
  [Nudge M-71]

> [Nudge M-71]
< K-21 Karim is reminded at a better hour: Monday, February 8, 9:00 a.m. (Halifax)
  (✓ Nudge M-71)

~ 3 days
= 2027-02-08 13:00 UTC
@ karim
< Once more about Amina: has somebody come to mind since?
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
# person: karim

> [Later this week]
< Gladly: I ask again on Friday, February 12, 2027.
  (✓ Later this week)

~ 5 days
= 2027-02-12 13:00 UTC
< Once more about Amina: has somebody come to mind since?
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]

> [I have no more]
< That is fine, and thank you for what you did for Amina! I do not ask again. Should somebody come to mind one day: /refer.
  (✓ I have no more)
# person: claire

> /nudge M-71
< K-21 Karim is not reminded: they have no more introductions to make.
