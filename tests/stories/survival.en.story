# A survival job first, then the right one, which only the coordinator can judge: both stay in the file.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
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
# person: amina

~ 3 days
= 2027-01-17 09:00 UTC
< How useful was your talk with Karim? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-17 12:00 UTC
@ karim
< How useful was your talk with Amina? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]

> [Something was wrong]
< I am sorry to hear that, and thank you for saying so. Your coordinators know now, and nobody else does: Karim is not told.
<
< What would you like to tell a coordinator? One message, please.
  (✓ Something was wrong)

> The picture froze for half of the time.
< Thank you. A coordinator of Halifax reads this and answers you here.

> /arrival
< Until now: March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> 20 January 2027
< Saved. Your coordinator sees the new answers from now on.
# person: claire

~ 1 day
= 2027-01-18 12:00 UTC
< M-71: C-101 Amina says that something was wrong at the meeting. I have asked what; if they write it down, it waits in /queue. Please get in touch with them.
< C-101 Amina, nurse writes to you:
<
< The picture froze for half of the time.
  [Answer] [No answer needed]
  [C-101]
= 2027-01-18 13:00 UTC
< Halifax: 1 file waits for you; it came 4 hours ago.
  [Show me]
  [Stop the morning line]
@ karim
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]

> [No answer needed]
< Closed without an answer; its words are erased.
  [Next →]
  (✓ No answer needed)
# person: amina

~ 2 days
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
< Halifax: it is Thursday, January 21, 2027 at 5:02 a.m. there now. From now on, all times that I show you and your free hours are by that clock. If your hours have changed, send /hours.
  (✓ Yes, I am here)

> /job
< What is the job called? The words of your contract are best.

> barista
< Which of these is closest to “barista”?
<
< Food counter attendant or kitchen helper: Sales and service, short demonstration
< Bartender: Sales and service, secondary school
  [Food counter attendant or kitchen helper]
  [Bartender]
  [None of these]
  [← Back]

> 1
< Which organisation is it with? Only your coordinators see it. You can skip this.
  [← Back] [Skip]

> [Skip]
< Since when, or from when on? A day or a month. You can skip this.
  [I do not know yet]
  [← Back] [Skip]
  (✓ Skip)

> February 2027
< Well done: a first job in a new country is a real achievement, and it pays the rent. As it is in another field than yours, it does not count in the program’s figures; that says nothing about its worth.
<
< I keep asking how you are doing, and when you find work in your field, /job tells me. Your coordinator is there for you meanwhile: /contact.

~ 31 days
= 2027-01-21 12:00 UTC
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
<
< The last that you told me of was your work as “barista”.
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]

> [Still looking]
< Thank you for telling me. It takes most people longer than they hoped, and it says nothing about you. The people whom you have met are often glad to hear from you again.
<
< I ask again around this day: Tuesday, April 20, 2027. If something changes before, send /job.
  (✓ Still looking)

~ 150 days
= 2027-04-20 15:00 UTC
< You have been in Canada for three months. For many, this is when the first doors open. Where do you stand with work?
<
< The last that you told me of was your work as “barista”.
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]
= 2027-07-20 15:00 UTC
< Half a year in Canada: time goes fast. I would love to know what has become of your search for work.
<
< The last that you told me of was your work as “barista”.
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]

> [I have found a job]
< How good to hear! Three short questions about it, then I am done.
<
< What is the job called? The words of your contract are best.
  (✓ I have found a job)

> ward manager
< In which field is “ward manager”?
  [Legislative and senior management]
  [Business, finance and administration]
  [Natural and applied sciences]
  [Health]
  [Education, law, social and government services]
  [Art, culture, recreation and sport]
  [Sales and service]
  [Trades, transport and equipment]
  [Natural resources and agriculture]
  [Manufacturing and utilities]
  [← Back]

> [Legislative and senior management]
< What does one usually need to work as “ward manager”?
  [management]
  [university degree]
  [college diploma or apprenticeship of 2 years or more]
  [college or apprenticeship under 2 years]
  [secondary school]
  [short demonstration]
  [← Back]
  (✓ Legislative and senior management)

> [management]
< Which organisation is it with? Only your coordinators see it. You can skip this.
  [← Back] [Skip]
  (✓ management)

> [Skip]
< Since when, or from when on? A day or a month. You can skip this.
  [I do not know yet]
  [← Back] [Skip]
  (✓ Skip)

> 15 July 2027
< Congratulations on your new job! Whether it is in your field and at your level is hard for a bot to tell, so I ask your coordinator. You will hear from me here.

> /job
< What you have told me:
< • barista (does not count)
< • ward manager (not settled yet)
  [I have a new job]
  [Correct the last one]
  [Take the last one back]
# person: claire

> /queue
< Halifax: 1 waits
<
< C-101 job: ward manager · just now
  [C-101]

> [C-101]
< C-101 Amina has found a job. Does it count?
< At home: nurse, Health, university degree
< Now: ward manager, Legislative and senior management, management
< It counts if it is in the field and at the level that they had at home. The list of occupations cannot tell: one of the two has no clear field or level, or it is about management.
  [It counts] [It does not count]

> [It counts]
< Noted: it counts. They will hear it from me.
  (✓ It counts)
# person: amina

~ 1 day
= 2027-07-21 11:00 UTC
< Congratulations once more! Your coordinator has looked at your new job: it is in your field and at your level, so it counts.
<
< It would be a great joy to whoever gave you half an hour. I would only say that you have found work as “ward manager”, and not where. May I?
  [Tell Karim]
  [Not yet] [Never]
@ claire
< C-101 Amina has found a job. Does it count?
< At home: nurse, Health, university degree
< Now: ward manager, Legislative and senior management, management
< It counts if it is in the field and at the level that they had at home. The list of occupations cannot tell: one of the two has no clear field or level, or it is about management.
  [It counts] [It does not count]

> [Not yet]
< All right: nobody hears of it. I ask you once more in a month.
  (✓ Not yet)

~ 31 days
= 2027-07-28 11:00 UTC
< You know both sides now: coming, and finding work in your field. Somebody who is on the way to Halifax would give a lot for half an hour with you. Would you like to become a Connector yourself? A few questions, and you choose how much and when. I ask this only once.
  [Yes, I would like to]
  [No, thank you]
= 2027-08-21 11:00 UTC
< It would be a great joy to whoever gave you half an hour. I would only say that you have found work as “ward manager”, and not where. May I?
  [Tell Karim]
  [Not yet] [Never]

> [Never]
< All right: this stays between us, and I do not ask again.
  (✓ Never)

> /job
< What you have told me:
< • barista (does not count)
< • ward manager (counts)
  [I have a new job]
  [Correct the last one]
  [Take the last one back]

> [Take the last one back]
< Take back what you told me of “ward manager”?
  [Yes, take it back]
  [No, it is right]
  (✓ Take the last one back)

> [No, it is right]
< Good: everything stays as it is.
  (✓ No, it is right)
# person: claire

> /show C-101
< C-101 · Amina · accepted
< nurse: Health, university degree
< Halifax: it is 6:10 a.m. there
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
< M-71: Monday, January 18, 2027, C-101: says that something was wrong at the meeting
<
< Jobs
< Thursday, January 21, 2027: barista (does not count: in another field)
< Wednesday, July 21, 2027: ward manager (settled since)
< Wednesday, July 21, 2027: ward manager (counts: a coordinator decided)
  [All answers] [I take it]
