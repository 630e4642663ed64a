# A meeting is moved twice, each time by one of the two; the other one agrees with one tap.
# hint: en
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax nurse
# meets: karim 2027-01-20 14:00
< It is settled: you meet Karim, by video.
< Wednesday, January 20, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 20, 2:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 5 hours
= 2027-01-11 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Wednesday, January 20, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 20, 6:00 p.m. (Casablanca)
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

> [Another time]
< Which time would suit you? Both of you are free then; I will ask Karim to confirm. Until then, nothing changes.
<
< 1. Wednesday, January 13, 5:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 1:00 p.m. (Halifax)
< 2. Thursday, January 14, 5:00 p.m. (Casablanca)
< For Karim: Thursday, January 14, 1:00 p.m. (Halifax)
< 3. Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
< 4. Monday, January 18, 5:00 p.m. (Casablanca)
< For Karim: Monday, January 18, 1:00 p.m. (Halifax)
< 5. Tuesday, January 19, 5:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
  [Wed, Jan 13, 5:00 p.m.]
  [Thu, Jan 14, 5:00 p.m.]
  [Fri, Jan 15, 5:00 p.m.]
  [Mon, Jan 18, 5:00 p.m.]
  [Tue, Jan 19, 5:00 p.m.]
  [More times] [Keep the old time]
  (✓ Another time)

> [Tue, Jan 19, 5:00 p.m.]
< I have asked Karim.
< Tuesday, January 19, 5:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
<
< Until Karim agrees, the old time stands.
  (✓ Tue, Jan 19, 5:00 p.m.)
@ karim
< Amina asks to move your meeting to:
< Tuesday, January 19, 1:00 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
<
< Until you agree, the old time stands:
< Wednesday, January 20, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 20, 6:00 p.m. (Casablanca)
  [Yes, that suits me]
  [Another time]
  [Keep the old time]
# person: karim

> [Yes, that suits me]
< It is settled: you meet Amina, by video.
< Tuesday, January 19, 1:00 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
  (✓ Yes, that suits me)
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
@ amina
< It is settled: you meet Karim, by video.
< Tuesday, January 19, 5:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ amina
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ amina
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

> [Yes, that suits me]
< This has changed since. As it stands, you meet Amina:
< Tuesday, January 19, 1:00 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)

> [Another time]
< Which time would suit you? Both of you are free then; I will ask Amina to confirm. Until then, nothing changes.
<
< 1. Wednesday, January 13, 1:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
< 2. Thursday, January 14, 1:00 p.m. (Halifax)
< For Amina: Thursday, January 14, 5:00 p.m. (Casablanca)
< 3. Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
< 4. Monday, January 18, 1:00 p.m. (Halifax)
< For Amina: Monday, January 18, 5:00 p.m. (Casablanca)
< 5. Tuesday, January 19, 1:30 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:30 p.m. (Casablanca)
  [Wed, Jan 13, 1:00 p.m.]
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:30 p.m.]
  [More times] [Keep the old time]
  (✓ Another time)

> [Mon, Jan 18, 1:00 p.m.]
< I have asked Amina.
< Monday, January 18, 1:00 p.m. (Halifax)
< For Amina: Monday, January 18, 5:00 p.m. (Casablanca)
<
< Until Amina agrees, the old time stands.
  (✓ Mon, Jan 18, 1:00 p.m.)
@ amina
< Karim asks to move your meeting to:
< Monday, January 18, 5:00 p.m. (Casablanca)
< For Karim: Monday, January 18, 1:00 p.m. (Halifax)
<
< Until you agree, the old time stands:
< Tuesday, January 19, 5:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
  [Yes, that suits me]
  [Another time]
  [Keep the old time]
# person: amina

> [Another time]
< Which time would suit you? Both of you are free then; I will ask Karim to confirm. Until then, nothing changes.
<
< 1. Wednesday, January 13, 5:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 1:00 p.m. (Halifax)
< 2. Thursday, January 14, 5:00 p.m. (Casablanca)
< For Karim: Thursday, January 14, 1:00 p.m. (Halifax)
< 3. Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
< 4. Monday, January 18, 5:00 p.m. (Casablanca)
< For Karim: Monday, January 18, 1:00 p.m. (Halifax)
< 5. Tuesday, January 19, 5:30 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:30 p.m. (Halifax)
  [Wed, Jan 13, 5:00 p.m.]
  [Thu, Jan 14, 5:00 p.m.]
  [Fri, Jan 15, 5:00 p.m.]
  [Mon, Jan 18, 5:00 p.m.]
  [Tue, Jan 19, 5:30 p.m.]
  [More times] [Keep the old time]
  (✓ Another time)

> [Fri, Jan 15, 5:00 p.m.]
< I have asked Karim.
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
<
< Until Karim agrees, the old time stands.
  (✓ Fri, Jan 15, 5:00 p.m.)
@ karim
< Amina asks to move your meeting to:
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< Until you agree, the old time stands:
< Tuesday, January 19, 1:00 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
  [Yes, that suits me]
  [Another time]
  [Keep the old time]
# person: karim

> [Yes, that suits me]
< It is settled: you meet Amina, by video.
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
  (✓ Yes, that suits me)
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
@ amina
< It is settled: you meet Karim, by video.
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ amina
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ amina
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
# person: amina

~ 4 days
= 2027-01-13 17:00 UTC
< You meet Karim soon.
<
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
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
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-14 17:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-15 13:00 UTC
@ claire
< Halifax
< 1 meeting today: /meetings
  [Stop the morning line]

> [Another time]
< Your meeting is so close that Karim may be getting ready for it already. I have told your coordinator at once, who will help you both. Until you hear from them, the time stands:
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
  [Call it off]
  (✓ Another time)
@ claire
< M-71: C-101 Amina would like another time, at short notice. Nothing has changed yet.
< Karim: Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Friday, January 15, 5:00 p.m. (Casablanca)
  [Move] [Call off…]
  [Remind both]
