# Before a meeting: good questions, a day, an hour; at decent hours on both sides of the ocean.
# hint: en
# person: karim
# serves: halifax head nurse
# person: amina
# accepted: halifax nurse
# lives: manila
# meets: karim 2027-01-19 09:00
< It is settled: you meet Karim, by video.
< Tuesday, January 19, 9:00 p.m. (Manila)
< For Karim: Tuesday, January 19, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 8 days
= 2027-01-11 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Tuesday, January 19, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 19, 9:00 p.m. (Manila)
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
= 2027-01-17 13:00 UTC
@ karim
< You meet Amina (nurse) soon.
<
< Tuesday, January 19, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 19, 9:00 p.m. (Manila)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-18 00:00 UTC
< You meet Karim soon.
<
< Tuesday, January 19, 9:00 p.m. (Manila)
< For Karim: Tuesday, January 19, 9:00 a.m. (Halifax)
<
< Half an hour is short. Three questions that are worth asking:
< 1. How does licensing go in practice here, and what makes it quicker?
< 2. What do newcomers in our field find most surprising in Canada?
< 3. Which part of my experience would you put first, and which would you leave out?
<
< Change them or choose others: they are yours. And always end with this one: “Who else should I talk to?”
= 2027-01-18 13:00 UTC
@ karim
< A reminder: you meet Amina soon, by video.
<
< Tuesday, January 19, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 19, 9:00 p.m. (Manila)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-19 00:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Tuesday, January 19, 9:00 p.m. (Manila)
< For Karim: Tuesday, January 19, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]

> [I will be there]
< Good. Karim can count on you.
  (✓ I will be there)
# person: karim

> [I cannot come]
< That can happen, and it is good that you say so. What would suit you? Until you choose, your meeting stands.
  [Another time] [Call it off]
  (✓ I cannot come)
# person: amina

~ 4 hours
= 2027-01-19 12:00 UTC
< It is almost time: you meet Karim.
<
< Tuesday, January 19, 9:00 p.m. (Manila)
< For Karim: Tuesday, January 19, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Tuesday, January 19, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 19, 9:00 p.m. (Manila)
<
< The video call: https://whereby.com/karim
<
< Amina has confirmed and will be there.
<
< You told me that you cannot come, but Amina still expects you. Please call the meeting off, or say that you will be there after all.
  [I will be there]
  [I cannot come]
