# Booked with old zone data, opened with today's: official times have changed, people hear it once.
# hint: en
# person: karim
# serves: halifax head nurse
# lives: vancouver
# person: amina
# accepted: halifax nurse
# meets: karim 2027-01-19 11:00 under 2025b
# restarts

~ 1 day
= 2027-01-11 09:00 UTC
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
< The official time of Vancouver has changed. For Karim, nothing changes; for you, your meeting is now at:
< Tuesday, January 19, 6:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
= 2027-01-11 15:00 UTC
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
< Soon you meet Karim.
<
< Tuesday, January 19, 6:00 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 11:00 a.m. (Vancouver)
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
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 6:00 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-18 18:00 UTC
< A reminder: soon you meet Karim by video.
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
< A reminder: soon you meet Amina by video.
<
< Tuesday, January 19, 11:00 a.m. (Vancouver)
< For Amina: Tuesday, January 19, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
