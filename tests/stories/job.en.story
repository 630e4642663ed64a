# They met; she lands, is asked how it goes, and has a job that counts. Karim hears of it with her leave.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
# person: amina
# accepted: halifax nurse
# meets: karim 2027-01-14 14:30
< It is settled: you meet Karim, by video.
< Thursday, January 14, 6:30 p.m. (Casablanca)
< For Karim: Thursday, January 14, 2:30 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 4 days
= 2027-01-11 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Thursday, January 14, 2:30 p.m. (Halifax)
< For Amina: Thursday, January 14, 6:30 p.m. (Casablanca)
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
= 2027-01-12 18:30 UTC
< You meet Karim soon.
<
< Thursday, January 14, 6:30 p.m. (Casablanca)
< For Karim: Thursday, January 14, 2:30 p.m. (Halifax)
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
< Thursday, January 14, 2:30 p.m. (Halifax)
< For Amina: Thursday, January 14, 6:30 p.m. (Casablanca)
<
< Would like to talk about: The industry in Canada · Skills and expertise
<
< You have promised three introductions. A good way to find them: think of a colleague, of somebody who has walked the same road, and of somebody who knows everybody; and note the names while you talk.
= 2027-01-13 18:30 UTC
< A reminder: you meet Karim soon, by video.
<
< Thursday, January 14, 6:30 p.m. (Casablanca)
< For Karim: Thursday, January 14, 2:30 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Thursday, January 14, 2:30 p.m. (Halifax)
< For Amina: Thursday, January 14, 6:30 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-14 13:00 UTC
@ claire
< Halifax
< 1 meeting today: /meetings
  [Stop the morning line]
= 2027-01-14 17:30 UTC
< It is almost time: you meet Karim.
<
< Thursday, January 14, 6:30 p.m. (Casablanca)
< For Karim: Thursday, January 14, 2:30 p.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Karim would rather know.
  [I will be there]
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Thursday, January 14, 2:30 p.m. (Halifax)
< For Amina: Thursday, January 14, 6:30 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Amina would rather know.
  [I will be there]
  [I cannot come]
= 2027-01-14 20:00 UTC
< Did you meet Karim?
< Thursday, January 14, 6:30 p.m. (Casablanca)
< For Karim: Thursday, January 14, 2:30 p.m. (Halifax)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
@ karim
< Did you meet Amina?
< Thursday, January 14, 2:30 p.m. (Halifax)
< For Amina: Thursday, January 14, 6:30 p.m. (Casablanca)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]

> [Yes, we met]
< Good to hear, and thank you!
  (✓ Yes, we met)
# person: karim

> /impact
< You have not met anybody yet, so there is nothing to count. What comes of your first talk will be told here.

> [Yes, we met]
< Thank you for your half hour with Amina! When you began, you promised three introductions. Names come to mind most easily while the talk is fresh.
<
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Yes, we met)
@ amina
< Noted: you and Karim have met. A short word of thanks goes a long way.

~ 3 days
= 2027-01-17 09:00 UTC
@ amina
< How useful was your talk with Karim? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-17 12:00 UTC
< How useful was your talk with Amina? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]

> [5]
< Thank you! In a line, if you like: what helped most? Only the coordinators read it. You can skip this.
  [Skip]
  (✓ 5)

> [Skip]
< Thank you! It helps us to do better.
<
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Skip)
# person: amina

> [5]
< Thank you! In a line, if you like: what helped most? Only the coordinators read it. You can skip this.
  [Skip]
  (✓ 5)

> Karim told me which licence to ask for.
< Kind words move others to take part. May the program publish them, exactly so, with your first name and nothing else?
<
< “Karim told me which licence to ask for.”
< — Amina
<
< You can take it back at any time: /testimonial.
  [Yes, publish them] [No, do not publish]
  [← Back]

> [Yes, publish them]
< Thank you! They may be read with your first name from now on. To take that back, send /testimonial.
  (✓ Yes, publish them)

> /arrival
< Until now: March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> 20 January 2027
< Saved. Your coordinator sees the new answers from now on.

~ 4 days
= 2027-01-18 12:00 UTC
@ claire
< These words may be published, with the first name Amina:
<
< “Karim told me which licence to ask for.”
= 2027-01-18 13:00 UTC
@ karim
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-20 13:00 UTC
@ karim
< A thought for Amina: the best introductions are often to people who hire nobody. Who in your field knows everybody?
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-20 16:00 UTC
< By what you told me, you should be arriving in Canada about now. Have you landed?
  [Yes, I have landed]
  [Not yet: new date]
  [Later]

> [Yes, I have landed]
< Welcome to Canada! I am glad that you have arrived.
<
< Are you in Halifax now?
  [Yes, I am here]
  [No, in another town]
  (✓ Yes, I have landed)

> [Yes, I am here]
< Halifax: it is Friday, January 22, 2027 at 5:03 a.m. there now. From now on, all times that I show you and your free hours are by that clock. If your hours have changed, send /hours.
  (✓ Yes, I am here)

> /testimonial
< You agreed that these words are published:
<
< “Karim told me which licence to ask for.”
  [Take number 1 back]

~ 31 days
= 2027-01-22 12:00 UTC
@ claire
< C-101 Amina has landed in Canada.
= 2027-01-22 13:00 UTC
@ karim
< Amina would be glad of one more name. You need not ask anybody first: I keep “a recruiter at Emera” just as well, and give you the words to write.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-29 13:00 UTC
@ karim
< Shall we leave it here for Amina? If somebody comes to mind, one tap is enough; if not, one tap tells me, and all is well.
<
< Introductions for Amina: 0 of 3
<
< This is my last reminder about Amina.
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-02-20 16:00 UTC
< A month in Canada already! How is it going with work?
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]

> [Still looking]
< Thank you for telling me. It takes most people longer than they hoped, and it says nothing about you. The people whom you have met are often glad to hear from you again.
<
< I ask again around this day: Tuesday, April 20, 2027. If something changes before, send /job.
  (✓ Still looking)

~ 60 days
= 2027-04-20 15:00 UTC
< You have been in Canada for three months. For many, this is when the first doors open. Where do you stand with work?
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]

> [I have found a job]
< How good to hear! Three short questions about it, then I am done.
<
< What is the job called? The words of your contract are best.
  (✓ I have found a job)

> registered nurse
< Which of these is closest to “registered nurse”?
<
< Registered nurse: Health, university degree
< Licensed practical nurse: Health, college diploma or apprenticeship of 2 years or more
  [Registered nurse]
  [Licensed practical nurse]
  [None of these]
  [← Back]

> 1
< Which organisation is it with? Only your coordinators see it. You can skip this.
  [← Back] [Skip]

> QEII Health Sciences Centre
< Since when, or from when on? A day or a month. You can skip this.
  [I do not know yet]
  [← Back] [Skip]

> April 2027
< Congratulations! This is work in your own field, at the level that you had at home: what this program is for. It counts, and you have every reason to be proud.
<
< It would be a great joy to whoever gave you half an hour. I would only say that you have found work as “registered nurse”, and not where. May I?
  [Tell Karim]
  [Not yet] [Never]

> [Tell Karim]
< Karim will be delighted: I pass it on.
  (✓ Tell Karim)

~ 8 days
= 2027-04-23 11:00 UTC
@ claire
< Good news! C-101 Amina has found a job that counts: registered nurse, QEII Health Sciences Centre.
@ karim
< Good news, and some of it is yours: Amina, whom you met, has found work as “registered nurse”, in the field and at the level they had at home. Amina wanted you to know. Thank you for your half hour!
= 2027-04-30 11:00 UTC
< You know both sides now: coming, and finding work in your field. Somebody who is on the way to Halifax would give a lot for half an hour with you. Would you like to become a Connector yourself? A few questions, and you choose how much and when. I ask this only once.
  [Yes, I would like to]
  [No, thank you]

> [Yes, I would like to]
< Thank you for coming! First, I need your consent. I ask about ten short questions about you and your work, and keep the answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, organisation, job title, languages, topics, video link and what you wrote about yourself, and nothing else. You can read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ Yes, I would like to)
# person: karim

> /impact
< You have met 1 person who was on the way to Canada.
< 1 person has found work in their field since.
< They wanted you to know: Amina.
< Thank you: none of it would have come by itself.
# person: claire

> /show C-101
< C-101 · Amina · accepted
< nurse: Health, university degree
< Halifax: it is 6:07 a.m. there
< Arrival: Wednesday, January 20, 2027
< English: Good, also at work (CLB 7–8)
< French: Fluent (CLB 9 or more)
< Meeting in: English · French
< Goals: Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Topics: The industry in Canada · My skills and expertise
< Document: Confirmation of permanent residence (not seen yet)
<
< History
< Monday, January 18, 2027: answers changed
<
< Matches
< M-71: C-101 and K-21, they have met
<
< Meetings
< M-71: Thursday, January 14, 2:30 p.m. (Halifax), held
<
< What came of it
< M-71: 0 of 3 introductions; nothing is heard
< M-71: how useful the meeting was, 5 being the best: C-101: 5 and K-21: 5
<
< Jobs
< Friday, April 23, 2027: registered nurse, QEII Health Sciences Centre (counts: in their field, at their level)
  [All answers] [I take it]

~ 253 days
= 2028-01-08 16:00 UTC
@ amina
< We have come to the end of our way together. All in all, how useful was the program to you? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
# person: amina

> [4]
< Thank you! In a line, if you like: what helped most? Only the coordinators read it. You can skip this.
  [Skip]
  (✓ 4)

> [Skip]
< Thank you! It helps us to do better.
  (✓ Skip)
# person: karim

~ 4 days
= 2028-01-11 16:00 UTC
< Another year as a Connector, and this is what has come of your time so far.
<
< You have met 1 person who was on the way to Canada.
< 1 person has found work in their field since.
< They wanted you to know: Amina.
< Thank you: none of it would have come by itself.
