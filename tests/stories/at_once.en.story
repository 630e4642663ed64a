# All three introductions at once; one of the three asks to be erased, and another takes her place.
# hint: en
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
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

~ 3 days
= 2027-01-14 19:30 UTC
@ karim
< A gentle reminder, and the last one: one tap is enough.
<
< Did you meet Amina?
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
= 2027-01-16 19:30 UTC
< Noted: you and Karim have met. A short word of thanks goes a long way.
@ karim
< Thank you for your half hour with Amina! When you began, you promised three introductions. Names come to mind most easily while the talk is fresh.
  [Name somebody now]
# person: karim

> [Name somebody now]
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Name somebody now)

> 1. Sarah Roy, head nurse at QEII ⏎ 2. a recruiter at Emera ⏎ 3. the president of the nurses' college
< May I note the name Sarah Roy? Until they agree to that, I keep only what they do and where; it counts all the same.
  [They agreed to be named]
  [Not asked yet]
  [That is not a name]
  [← Back]

> [They agreed to be named]
< Hello Sarah,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For Sarah Roy, head nurse, QEII: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [All are sent]
  [In French] [Say why them…]
  (✓ They agreed to be named)

> [All are sent]
< 3 of 3. You have kept your promise, and given Amina a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ All are sent)

> /refer
< Introductions for Amina: 3 of 3
< 1. Sarah Roy, head nurse, QEII: sent
< 2. recruiter, Emera: sent
< 3. president of the nurses' college: sent
  [1] [2] [3]

> [1]
< Sarah Roy, head nurse, QEII: sent
  [The message] [Not sent after all]
  [Change the line…] [Remove or erase…]

> [Remove or erase…]
< Remove Sarah Roy, head nurse, QEII? What I keep of them is erased at once, and the introduction no longer counts. It cannot be undone.
  [Yes, remove it]
  [Yes, at their request]
  [No, leave it]
  (✓ Remove or erase…)

> [Yes, at their request]
< Done: nothing is kept of them. I let Amina know, kindly. If somebody else comes to mind, the place is free; if not, all is well.
  [Somebody for Amina…]
  (✓ Yes, at their request)
@ amina
< One of the people to whom you were introduced would rather not take part after all. I have erased what I kept of them, and /introductions shows the others. That happens, and it says nothing about you.

> [Somebody for Amina…]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Somebody for Amina…)

> Director of nursing, IWK
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For Director of nursing, IWK: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]

> [Sent]
< 3 of 3. You have kept your promise, and given Amina a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ Sent)

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekday mornings, 9 a.m.–noon · Weekdays at lunch, noon–2 p.m. · Weekday afternoons, 2–5 p.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.
