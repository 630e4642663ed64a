# A coordinator books a meeting, moves it, calls it off by mistake and takes that back, then for good.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax

~ 5 hours

> /match C-101
< The best for C-101 Amina, who applied 5 hours ago:
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
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 2:00 p.m. there now
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
< 1. Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 14, 5:00 p.m. (Casablanca)
< 2. Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Fri, Jan 15, 5:00 p.m. (Casablanca)
< 3. Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tue, Jan 19, 5:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 1:00 p.m. (Halifax)
< Amina: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 21, 5:00 p.m. (Casablanca)
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [Wed, Jan 20, 1:00 p.m.]
  [Thu, Jan 21, 1:00 p.m.]
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
# person: claire

> /meetings
< Halifax · There is no meeting today.
  [No time yet (1)]

> /book M-71
< M-71 · Amina and Karim
< Waiting for Karim to tick times; the search began just now
<
< Times that suit both, the best first:
<
< 1. Karim: Wednesday, January 13, 1:00 p.m. (Halifax)
< Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
<
< 2. Karim: Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thursday, January 14, 5:00 p.m. (Casablanca)
<
< 3. Karim: Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< 4. Karim: Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Monday, January 18, 5:00 p.m. (Casablanca)
<
< 5. Karim: Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
<
< Or type a day and an hour, by your own clock: /book M-71 Tue 19 Jan 14:30.
  [1. Wednesday, 1:00 p.m.]
  [2. Thursday, 1:00 p.m.]
  [3. Friday, 1:00 p.m.]
  [4. Monday, 1:00 p.m.]
  [5. Tuesday, 1:00 p.m.]

> [1. Wednesday, 1:00 p.m.]
< M-71 is booked, and both hear of it.
< Karim: Wednesday, January 13, 1:00 p.m. (Halifax)
< Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
  [Move] [Call off…]
  (✓ 1. Wednesday, 1:00 p.m.)
@ amina
< It is settled: you meet Karim, by video.
< Wednesday, January 13, 5:00 p.m. (Casablanca)
< For Karim: Wednesday, January 13, 1:00 p.m. (Halifax)
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
@ karim
< It is settled: you meet Amina, by video.
< Wednesday, January 13, 1:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
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

> /book M-71 Wed 19 Jan 14:30
< That date falls on another day of the week. Which one do you mean?

> /reschedule M-71 Tue 19 Jan 19:00 my time
< Move M-71 (Amina and Karim)? Both hear of it at once.
<
< Karim: Tuesday, January 19, 7:00 p.m. (Halifax)
< Amina: Tuesday, January 19, 11:00 p.m. (Casablanca)
<
< That lies outside the hours that Amina and Karim gave. Book it only if you have agreed on it with both.
  [Yes, at that time] [No, leave it]

> [No, leave it]
< Good: everything stays as it is.
  (✓ No, leave it)

> /reschedule M-71 Tue 19 Jan 14:30 my time
< Move M-71 (Amina and Karim)? Both hear of it at once.
<
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [Yes, at that time] [No, leave it]

> [Yes, at that time]
< M-71 is booked, and both hear of it.
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [Move] [Call off…]
  (✓ Yes, at that time)
@ amina
< It is settled: you meet Karim, by video.
< Tuesday, January 19, 6:30 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
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
@ karim
< It is settled: you meet Amina, by video.
< Tuesday, January 19, 2:30 p.m. (Halifax)
< For Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
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

> /meetings
< Halifax · There is no meeting today.
  [Later (1)]

> [Later (1)]
< Halifax · Later
<
< M-71 · Amina and Karim
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [M-71]
  (✓ Later (1))

> [M-71]
< M-71 · Amina and Karim · booked
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [Move] [Call off…]
# person: amina

> /meetings
< M-71 · Karim
< Tuesday, January 19, 6:30 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< The video call: https://whereby.com/karim
  [Another time] [Call it off]
  [Write to Karim]
# person: claire

> /calloff M-71
< Call off M-71 (Amina and Karim)? Both hear that it does not take place, but not why.
<
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [Yes, call it off] [No, leave it]

> [Yes, call it off]
< M-71 is called off. Both hear so in 10 minutes; until then you can undo it.
  [Undo]
  [Another time] [Another Connector…]
  (✓ Yes, call it off)

> [Undo]
< The meeting is back in place; the two have heard nothing of it.
<
< M-71 · Amina and Karim · booked
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
  [Move] [Call off…]
  (✓ Undo)

> /calloff M-71 Karim changes hospitals
< Call off M-71 (Amina and Karim)? Both hear that it does not take place, but not why.
<
< Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
< Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
<
< To be kept in the file: “Karim changes hospitals”
  [Yes, call it off] [No, leave it]

> [Yes, call it off]
< M-71 is called off. Both hear so in 10 minutes; until then you can undo it.
  [Undo]
  [Another time] [Another Connector…]
  (✓ Yes, call it off)

~ 11 minutes
= 2027-01-11 14:16 UTC
@ amina
< Your meeting with Karim will not take place: plans have changed. This was the time:
< Tuesday, January 19, 6:30 p.m. (Casablanca)
< For Karim: Tuesday, January 19, 2:30 p.m. (Halifax)
@ amina
< To take the meeting out of your calendar, open this file.
  (file: meeting-called-off.ics)
@ karim
< Your meeting with Amina will not take place: plans have changed. This was the time:
< Tuesday, January 19, 2:30 p.m. (Halifax)
< For Amina: Tuesday, January 19, 6:30 p.m. (Casablanca)
@ karim
< To take the meeting out of your calendar, open this file.
  (file: meeting-called-off.ics)
# person: claire

> /book C-101
< C-101 · Amina and Coordinator 1, intake call · no time yet
<
< Times that suit both, the best first:
<
< 1. Coordinator 1: Wednesday, January 13, 1:00 p.m. (Halifax)
< Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)
<
< 2. Coordinator 1: Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thursday, January 14, 5:00 p.m. (Casablanca)
<
< 3. Coordinator 1: Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Friday, January 15, 5:00 p.m. (Casablanca)
<
< 4. Coordinator 1: Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Monday, January 18, 5:00 p.m. (Casablanca)
<
< 5. Coordinator 1: Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tuesday, January 19, 5:00 p.m. (Casablanca)
<
< Or type a day and an hour, by your own clock: /book C-101 Tue 19 Jan 14:30.
  [1. Wednesday, 1:00 p.m.]
  [2. Thursday, 1:00 p.m.]
  [3. Friday, 1:00 p.m.]
  [4. Monday, 1:00 p.m.]
  [5. Tuesday, 1:00 p.m.]
  [Let Amina choose]

> [2. Thursday, 1:00 p.m.]
< It is settled: you meet Amina, by video.
< Thursday, January 14, 1:00 p.m. (Halifax)
< For Amina: Thursday, January 14, 5:00 p.m. (Casablanca)
<
< There is no link to a video call yet. Please send Amina one in this chat: /take C-101
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
<
< C-101 is booked.
  [Move] [Call off…]
  (✓ 2. Thursday, 1:00 p.m.)
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)
@ amina
< It is settled: you meet Halifax Coordinator, by video.
< Thursday, January 14, 5:00 p.m. (Casablanca)
< For Halifax Coordinator: Thursday, January 14, 1:00 p.m. (Halifax)
<
< You will get the link to the video call here, before the meeting.
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ amina
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ amina
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

> /show C-101
< C-101 · Amina · accepted
< nurse: Health, university degree
< Casablanca, Casablanca-Settat, Morocco: it is 2:18 p.m. there
< Arrival: March 2027
< English: Good, also at work (CLB 7–8)
< French: Fluent (CLB 9 or more)
< Meeting in: English · French
< Goals: Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Topics: The industry in Canada · My skills and expertise
< Document: Confirmation of permanent residence (not seen yet)
<
< Matches
< M-71: C-101 and K-21, accepted
<
< Meetings
< M-71: Tuesday, January 19, 2:30 p.m. (Halifax), called off
< C-101: Thursday, January 14, 1:00 p.m. (Halifax), booked
  [All answers] [I take it]
