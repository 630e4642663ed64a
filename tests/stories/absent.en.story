# The Connector does not come: an apology, and the next Connector is asked.
# hint: en
# person: dana
# serves: halifax registered nurse
# person: karim
# serves: halifax head nurse
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

> [They did not come]
< I am sorry: you were there, and Karim was not. Thank you for your time and your patience. What would you like to do?
  [Propose a new time]
  [Another Connector]
  (✓ They did not come)

> [They did not come]
  « That meeting has been dealt with already. »

> [Another Connector]
< Understood. We are looking for another Connector; you will hear from us here.
  (✓ Another Connector)
# person: claire

~ 4 hours
= 2027-01-14 12:00 UTC
< M-71: K-22 Karim did not come to the meeting.
< M-71 is called off: after the missed meeting, C-101 Amina would rather not try again.
< The next best is K-21 Dana.
  [Offer to K-21] [See all]
@ karim
< Your meeting did not take place, and we are looking for somebody else this time. That happens to the best, and nobody is cross. There is nothing more to do.

> [Offer to K-21]
< M-72: I ask K-21 Dana for C-101 Amina at a decent hour. The answer is due by Tuesday, January 19, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
@ dana
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 1:01 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Tuesday, January 19, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
