# A meeting is called off: first for another time, then for good.
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
# person: karim

~ 5 hours
= 2027-01-11 12:00 UTC
< It is settled: you meet Amina, by video.
< Wednesday, January 20, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 20, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

> [Call it off]
< Why would you like to call it off? Only your coordinator sees the reason.
  [I am ill]
  [I have no time]
  [I found another way]
  [Another reason]
  (✓ Call it off)

> [I am ill]
< Call off your meeting with Amina? They are told at once, so it cannot be undone.
< Wednesday, January 20, 2:00 p.m. (Halifax)
< Wednesday, January 20, 6:00 p.m. (Casablanca)
  [Yes, and find another time]
  [Yes, and I cannot meet them at all]
  [I cannot, but a colleague could]
  [No, keep it]
  [← Back]
  (✓ I am ill)

> [Yes, and find another time]
< Your meeting is called off, and Amina is told.
<
< Which time would suit you? Both of you are free then; I will ask Amina to confirm.
<
< 1. Wednesday, January 13, 1:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
< 2. Thursday, January 14, 1:00 p.m. (Halifax)
< For Amina: Thursday, January 14, 5:00 p.m. (Casablanca)
< 3. Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
< 4. Monday, January 18, 1:00 p.m. (Halifax)
< For Amina: Monday, January 18, 5:00 p.m. (Casablanca)
< 5. Tuesday, January 19, 1:00 p.m. (Halifax)
< For Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
  [Wed, Jan 13, 1:00 p.m.]
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [More times]
  (✓ Yes, and find another time)
@ amina
< Your meeting with Karim will not take place: plans have changed. This was the time:
< Wednesday, January 20, 6:00 p.m. (Casablanca)
< For Karim: Wednesday, January 20, 2:00 p.m. (Halifax)
<
< Karim would still like to meet you, and will propose another time.
@ amina
< To take the meeting out of your calendar, open this file.
  (file: meeting-called-off.ics)
@ claire
< M-71: K-21 Karim has called the meeting with C-101 Amina off, and looks for another time.
< Reason: I am ill

> [Fri, Jan 15, 1:00 p.m.]
< I have asked Amina.
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
  (✓ Fri, Jan 15, 1:00 p.m.)
@ amina
< Karim proposes a time for your meeting:
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
  [Yes, that suits me]
  [Another time]
# person: amina

> [Yes, that suits me]
< It is settled: you meet Karim, by video.
< Friday, January 15, 5:00 p.m. (Casablanca)
< For Karim: Friday, January 15, 1:00 p.m. (Halifax)
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

> [Call it off]
< Why would you like to call it off? Only your coordinator sees the reason.
  [I am ill]
  [I have no time]
  [I found another way]
  [Another reason]
  (✓ Call it off)

> [Another reason]
< In your own words, for your coordinator only. You can skip this.
  [← Back] [Skip]
  (✓ Another reason)

> My mother is in hospital.
< Call off your meeting with Karim? They are told at once, so it cannot be undone.
< Friday, January 15, 5:00 p.m. (Casablanca)
< Friday, January 15, 1:00 p.m. (Halifax)
  [Yes, and find another time]
  [Yes, and I no longer need it]
  [No, keep it]
  [← Back]

> [Yes, and I no longer need it]
< Your meeting is called off, and Karim is told.
  (✓ Yes, and I no longer need it)
@ claire
< M-71: C-101 Amina has called the meeting with K-21 Karim off, for good.
< Reason: Another reason
< In their own words: “My mother is in hospital.”
@ karim
< Your meeting with Amina will not take place: plans have changed. This was the time:
< Friday, January 15, 1:00 p.m. (Halifax)
< For Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< There is nothing more to do. Thank you for the half hour that you kept free.
@ karim
< To take the meeting out of your calendar, open this file.
  (file: meeting-called-off.ics)
# person: karim

> [Another time]
< That meeting was called off already.
