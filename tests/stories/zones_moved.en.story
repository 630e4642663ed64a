# Booked with old zone data, opened with today's: official times have changed, people hear it once.
# hint: en
# person: karim
# serves: halifax head nurse
# lives: vancouver
# person: amina
# accepted: halifax nurse
# meets: karim 2027-01-19 11:00 under 2025b
< It is settled: you meet Karim, by video.
< Tuesday, January 19, 8:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
# restarts

~ 1 day
= 2027-01-11 09:00 UTC
< The official time of Vancouver has changed. For Karim, nothing changes; for you, your meeting is now at:
< Tuesday, January 19, 6:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
= 2027-01-11 16:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 8:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ karim
< The official time of Vancouver has changed. For you, nothing changes: your meeting with Amina stays where it is on your clock.
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 6:00 p.m. (Casablanca)
@ karim
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ karim
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
# restarts

~ 7 days
= 2027-01-17 18:00 UTC
< You meet Karim soon.
<
< Tuesday, January 19, 6:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
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
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 6:00 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-18 18:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Tuesday, January 19, 6:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
