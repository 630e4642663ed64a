# A meeting is moved twice, each time by one of the two; the other one agrees with one tap.
# hint: en
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax nurse
# booked: karim 2027-01-20T18:00
< It is settled: you meet Karim, by video.
< Wednesday, January 20, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 20, 2:00 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
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
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
  [Another time] [Call it off]
@ karim
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ karim
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

> [Another time]
< Which time would suit you? Both of you are free then; I ask Karim whether it suits. Until then, nothing changes.
<
< Wednesday, January 13, 5:00 p.m. (Casablanca) – Wednesday, January 13, 1:00 p.m. (Halifax)
< Thursday, January 14, 5:00 p.m. (Casablanca) – Thursday, January 14, 1:00 p.m. (Halifax)
< Friday, January 15, 5:00 p.m. (Casablanca) – Friday, January 15, 1:00 p.m. (Halifax)
< Monday, January 18, 5:00 p.m. (Casablanca) – Monday, January 18, 1:00 p.m. (Halifax)
< Tuesday, January 19, 5:00 p.m. (Casablanca) – Tuesday, January 19, 1:00 p.m. (Halifax)
  [Wednesday, January 13, 5:00 p.m. (Casablanca)]
  [Thursday, January 14, 5:00 p.m. (Casablanca)]
  [Friday, January 15, 5:00 p.m. (Casablanca)]
  [Monday, January 18, 5:00 p.m. (Casablanca)]
  [Tuesday, January 19, 5:00 p.m. (Casablanca)]
  [More times] [Keep the old time]
  (✓ Another time)

> [Tuesday, January 19, 5:00 p.m. (Casablanca)]
< I have asked Karim.
< Tuesday, January 19, 5:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
<
< Until Karim agrees, the old time stands.
  (✓ Tuesday, January 19, 5:00 p.m. (Casablanca))
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
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
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
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
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
< Which time would suit you? Both of you are free then; I ask Amina whether it suits. Until then, nothing changes.
<
< Wednesday, January 13, 1:00 p.m. (Halifax) – Wednesday, January 13, 5:00 p.m. (Casablanca)
< Thursday, January 14, 1:00 p.m. (Halifax) – Thursday, January 14, 5:00 p.m. (Casablanca)
< Friday, January 15, 1:00 p.m. (Halifax) – Friday, January 15, 5:00 p.m. (Casablanca)
< Monday, January 18, 1:00 p.m. (Halifax) – Monday, January 18, 5:00 p.m. (Casablanca)
< Tuesday, January 19, 1:30 p.m. (Halifax) – Tuesday, January 19, 5:30 p.m. (Casablanca)
  [Wednesday, January 13, 1:00 p.m. (Halifax)]
  [Thursday, January 14, 1:00 p.m. (Halifax)]
  [Friday, January 15, 1:00 p.m. (Halifax)]
  [Monday, January 18, 1:00 p.m. (Halifax)]
  [Tuesday, January 19, 1:30 p.m. (Halifax)]
  [More times] [Keep the old time]
  (✓ Another time)

> [Monday, January 18, 1:00 p.m. (Halifax)]
< I have asked Amina.
< Monday, January 18, 1:00 p.m. (Halifax)
< For Amina: Monday, January 18, 5:00 p.m. (Casablanca)
<
< Until Amina agrees, the old time stands.
  (✓ Monday, January 18, 1:00 p.m. (Halifax))
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
< Which time would suit you? Both of you are free then; I ask Karim whether it suits. Until then, nothing changes.
<
< Wednesday, January 13, 5:00 p.m. (Casablanca) – Wednesday, January 13, 1:00 p.m. (Halifax)
< Thursday, January 14, 5:00 p.m. (Casablanca) – Thursday, January 14, 1:00 p.m. (Halifax)
< Friday, January 15, 5:00 p.m. (Casablanca) – Friday, January 15, 1:00 p.m. (Halifax)
< Monday, January 18, 5:00 p.m. (Casablanca) – Monday, January 18, 1:00 p.m. (Halifax)
< Tuesday, January 19, 5:30 p.m. (Casablanca) – Tuesday, January 19, 1:30 p.m. (Halifax)
  [Wednesday, January 13, 5:00 p.m. (Casablanca)]
  [Thursday, January 14, 5:00 p.m. (Casablanca)]
  [Friday, January 15, 5:00 p.m. (Casablanca)]
  [Monday, January 18, 5:00 p.m. (Casablanca)]
  [Tuesday, January 19, 5:30 p.m. (Casablanca)]
  [More times] [Keep the old time]
  (✓ Another time)

> [Friday, January 15, 5:00 p.m. (Casablanca)]
< I have asked Karim.
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
<
< Until Karim agrees, the old time stands.
  (✓ Friday, January 15, 5:00 p.m. (Casablanca))
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
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
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
< I remind you the day before and an hour before. Should something come up, until 24 hours before you can move it.
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
< Soon you meet Karim.
<
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
<
< Half an hour is short. Three questions that are worth asking:
< 1. How does licensing go in practice here, and what makes it quicker?
< 2. What do newcomers in our field find most surprising in Canada?
< 3. Which part of my experience would you put first, and which would you leave out?
<
< Change them, or take others: they are yours. And let the last one always be: “Whom else should I talk to?”
@ karim
< Soon you meet Amina (nurse).
<
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-14 17:00 UTC
< A reminder: soon you meet Karim by video.
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
< A reminder: soon you meet Amina by video.
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
< Friday, January 15, 5:00 p.m. (Casablanca)
< Friday, January 15, 1:00 p.m. (Halifax)
