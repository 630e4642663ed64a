# A whole year: Amina in Telegram, Karim in Slack; one talk, three people, nine more, and a job.
# hint: en
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: karim
# on: slack T1
# serves: halifax head nurse
# appoint: connector halifax
# person: amina
# on: telegram
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

~ 60 hours
= 2027-01-11 12:00 UTC
@ karim, slack
< It is settled: you meet Amina, by video.
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ karim, slack
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ karim, slack
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
@ karim, slack
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
@ karim, slack
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
@ claire, telegram
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
@ karim, slack
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
@ karim, slack
< Did you meet Amina?
< Wednesday, January 13, 2:00 p.m. (Halifax)
< For Amina: Wednesday, January 13, 6:00 p.m. (Casablanca)
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

> Sarah Roy, head nurse at QEII – knows every ward
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
< Why I thought of you: knows every ward.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For Sarah Roy, head nurse, QEII: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French]
  (✓ They agreed to be named)

> [Sent]
< 1 of 3: thank you on behalf of Amina!
  [Not sent after all]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Sent)

> [Later]
< As you like. /refer leads back here whenever somebody comes to mind.
  (✓ Later)

~ 2 days
= 2027-01-14 08:00 UTC
@ amina, telegram
< Noted: you and Karim have met. A short word of thanks goes a long way.
= 2027-01-14 21:00 UTC
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 1 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-15 21:00 UTC
< How useful was your talk with Amina? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]

> [Log one now]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Log one now)

> a clinical instructor at Nova Scotia Health
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For clinical instructor, Nova Scotia Health: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]

> [Sent]
< 2 of 3: thank you on behalf of Amina!
  [Not sent after all]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Sent)

> Raj Patel, nurse educator, Dalhousie University
< May I note the name Raj Patel? Until they agree to that, I keep only what they do and where; it counts all the same.
  [They agreed to be named]
  [Not asked yet]
  [That is not a name]
  [← Back]

> [Not asked yet]
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For nurse educator, Dalhousie University: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]
  (✓ Not asked yet)

> [Sent]
< 3 of 3. You have kept your promise, and given Amina a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ Sent)

~ 4 days
= 2027-01-16 08:00 UTC
@ amina, telegram
< How useful was your talk with Karim? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-17 08:00 UTC
@ amina, telegram
< Did Sarah Roy (head nurse, QEII) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-19 08:00 UTC
@ amina, telegram
< Did these people write to you? Tap on each of them.
< • clinical instructor, Nova Scotia Health
< • nurse educator, Dalhousie University
  [clinical instructor]
  [nurse educator]
# person: amina

> [Yes]
< Good news! Answer within a day or two, with two or three times that suit you, and ask for twenty minutes. I ask again in two weeks.
  (✓ Yes)

> [clinical instructor]
< Did your contact (clinical instructor, Nova Scotia Health) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [Yes]
< Good news! Answer within a day or two, with two or three times that suit you, and ask for twenty minutes. I ask again in two weeks.
  (✓ Yes)

> [nurse educator]
< Did your contact (nurse educator, Dalhousie University) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [We have met already]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
<
< Did your contact (nurse educator, Dalhousie University) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]
  (✓ We have met already)

> [Yes, note somebody]
< Whom did your contact (nurse educator, Dalhousie University) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> dean, Dalhousie University
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: dean, Dalhousie University. That is 1 of 3 through your contact (nurse educator, Dalhousie University). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did your contact (nurse educator, Dalhousie University) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> clinic owner, Bedford
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: clinic owner, Bedford. That is 2 of 3 through your contact (nurse educator, Dalhousie University). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did your contact (nurse educator, Dalhousie University) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> researcher, Nova Scotia Health
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: researcher, Nova Scotia Health. All 3 through your contact (nurse educator, Dalhousie University): your network grows! /introductions shows it.
  (✓ Skip)

~ 16 days
= 2027-02-03 08:00 UTC
< Have you met these people? Tap on each of them.
< • Sarah Roy (head nurse, QEII)
< • clinical instructor, Nova Scotia Health
< • dean, Dalhousie University
< • clinic owner, Bedford
< • researcher, Nova Scotia Health
  [Sarah Roy]
  [clinical instructor]
  [dean]
  [clinic owner]
  [researcher]

> [Sarah Roy]
< Have you met Sarah Roy (head nurse, QEII)?
  [Yes, we met] [Not yet]
  [They would rather not]

> [Yes, we met]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello Sarah Roy! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
<
< Did Sarah Roy (head nurse, QEII) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]
  (✓ Yes, we met)

> [Yes, note somebody]
< Whom did Sarah Roy (head nurse, QEII) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> nurse manager, IWK Health
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: nurse manager, IWK Health. That is 1 of 3 through Sarah Roy (head nurse, QEII). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did Sarah Roy (head nurse, QEII) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> recruiter, Northwood
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: recruiter, Northwood. That is 2 of 3 through Sarah Roy (head nurse, QEII). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did Sarah Roy (head nurse, QEII) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> union steward
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: union steward. All 3 through Sarah Roy (head nurse, QEII): your network grows! /introductions shows it.
  (✓ Skip)

> [clinical instructor]
< Have you met your contact (clinical instructor, Nova Scotia Health)?
  [Yes, we met] [Not yet]
  [They would rather not]

> [Yes, we met]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
<
< Did your contact (clinical instructor, Nova Scotia Health) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]
  (✓ Yes, we met)

> [Yes, note somebody]
< Whom did your contact (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> home care lead, VON
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: home care lead, VON. That is 1 of 3 through your contact (clinical instructor, Nova Scotia Health). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did your contact (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> nurse practitioner, Truro
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: nurse practitioner, Truro. That is 2 of 3 through your contact (clinical instructor, Nova Scotia Health). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did your contact (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> licensing officer, NSCN
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: licensing officer, NSCN. All 3 through your contact (clinical instructor, Nova Scotia Health): your network grows! /introductions shows it.
  (✓ Skip)

> /introductions
< Amina: 3 introductions, 9 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. recruiter, Northwood: introduced
< → 4. union steward: introduced
< 5. clinical instructor, Nova Scotia Health: introduced others
< → 6. home care lead, VON: introduced
< → 7. nurse practitioner, Truro: introduced
< → 8. licensing officer, NSCN: introduced
< 9. nurse educator, Dalhousie University: introduced others
< → 10. dean, Dalhousie University: introduced
< → 11. clinic owner, Bedford: introduced
< → 12. researcher, Nova Scotia Health: introduced
<
< Tap on somebody to tell me how it goes.
  [nurse manager]
  [recruiter]
  [union steward]
  [home care lead]
  [nurse practitioner]
  [licensing officer]
  [dean]
  [clinic owner]
  [researcher]
  [Picture] [Take somebody off…]
  [Write to Karim]

> [Picture]
< Amina: 3 introductions, 9 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. recruiter, Northwood: introduced
< → 4. union steward: introduced
< 5. clinical instructor, Nova Scotia Health: introduced others
< → 6. home care lead, VON: introduced
< → 7. nurse practitioner, Truro: introduced
< → 8. licensing officer, NSCN: introduced
< 9. nurse educator, Dalhousie University: introduced others
< → 10. dean, Dalhousie University: introduced
< → 11. clinic owner, Bedford: introduced
< → 12. researcher, Nova Scotia Health: introduced
  (file: network.png)
# person: claire

> /network C-101
< Amina: 3 introductions, 9 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. recruiter, Northwood: introduced
< → 4. union steward: introduced
< 5. clinical instructor, Nova Scotia Health: introduced others
< → 6. home care lead, VON: introduced
< → 7. nurse practitioner, Truro: introduced
< → 8. licensing officer, NSCN: introduced
< 9. nurse educator, Dalhousie University: introduced others
< → 10. dean, Dalhousie University: introduced
< → 11. clinic owner, Bedford: introduced
< → 12. researcher, Nova Scotia Health: introduced
  (file: network.png)
< Has one of these people asked to be erased?
  [Take somebody off…]
# person: amina
# person: amina

> [dean]
< Have you met your contact (dean, Dalhousie University)?
  [Yes, we met] [Not yet]
  [They would rather not]

> [Yes, we met]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
  (✓ Yes, we met)

~ 40 days
= 2027-02-17 08:00 UTC
< Have you met these people? Tap on each of them.
< • clinic owner, Bedford
< • researcher, Nova Scotia Health
  [clinic owner]
  [researcher]
= 2027-02-19 08:00 UTC
< Have you met these people? Tap on each of them.
< • nurse manager, IWK Health
< • recruiter, Northwood
< • union steward
< • home care lead, VON
< • nurse practitioner, Truro
< • licensing officer, NSCN
  [nurse manager]
  [recruiter]
  [union steward]
  [home care lead]
  [nurse practitioner]
  [licensing officer]
= 2027-03-05 08:00 UTC
< Have you met these people? Tap on each of them.
< • nurse manager, IWK Health
< • recruiter, Northwood
< • union steward
< • home care lead, VON
< • nurse practitioner, Truro
< • licensing officer, NSCN
  [nurse manager]
  [recruiter]
  [union steward]
  [home care lead]
  [nurse practitioner]
  [licensing officer]

> /arrival
< Until now: March 2027
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> 20 March 2027
< Saved. Your coordinator sees the new answers from now on.

~ 10 days
= 2027-03-20 15:00 UTC
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
@ claire, telegram
< C-101 Amina has landed in Canada.

> [Yes, I am here]
< Halifax: it is Friday, March 26, 2027 at 6:18 p.m. there now. From now on, all times that I show you and your free hours are by that clock. If your hours have changed, send /hours.
  (✓ Yes, I am here)

~ 32 days
= 2027-04-20 15:00 UTC
< A month in Canada already! How is it going with work?
  [I have found a job]
  [Still looking]
  [I am studying]
  [Something else]

> [Still looking]
< Thank you for telling me. It takes most people longer than they hoped, and it says nothing about you. The people whom you have met are often glad to hear from you again.
<
< I ask again around this day: Sunday, June 20, 2027. If something changes before, send /job.
  (✓ Still looking)

~ 61 days
= 2027-06-20 15:00 UTC
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

> June 2027
< Congratulations! This is work in your own field, at the level that you had at home: what this program is for. It counts, and you have every reason to be proud.
<
< It would be a great joy to whoever gave you half an hour. I would only say that you have found work as “registered nurse”, and not where. May I?
  [Tell Karim]
  [Not yet] [Never]
@ claire, telegram
< Good news! C-101 Amina has found a job that counts: registered nurse, QEII Health Sciences Centre.

> [Tell Karim]
< Karim will be delighted: I pass it on.
  (✓ Tell Karim)
@ karim, slack
< Good news, and some of it is yours: Amina, whom you met, has found work as “registered nurse”, in the field and at the level they had at home. Amina wanted you to know. Thank you for your half hour!

~ 8 days
= 2027-07-04 21:20 UTC
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

> [I agree]
< Halifax invites you to be a Connector: you meet somebody from your field for half an hour, a few times a year, by video. About ten short questions, three minutes. You can stop at any time and go on later.
<
< 1 of about 11
<
< What is your name, as newcomers will see it?
  (✓ I agree)

> Amina Idrissi
< 2 of about 11
<
< Nice to meet you, Amina Idrissi. Where do you work?
  [← Back]

> QEII Health Sciences Centre
< 3 of about 11
<
< What is your job title? For example: civil engineer, accountant, head nurse.
  [← Back]

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
< 4 of about 11
<
< Which town do you live in?
  [← Back]

> Halifax
< There are several. Which one do you mean?
  [Halifax, Nova Scotia, Canada]
  [Halifax, England, United Kingdom]
  [None of these]
  [← Back]

> 1
< Halifax, Nova Scotia, Canada: it is 6:23 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> [Yes]
< 5 of about 11
<
< You help people who are moving to Halifax. Meetings are by video: would you help elsewhere, too? If not, just tap “Done”.
  [✓ Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]
  [Done]
  [← Back]
  (✓ Yes)

> [Done]
< 6 of about 11
<
< In which language do you meet people? You can tick both.
  [✓ English] [French]
  [Done]
  [← Back]
  (✓ Halifax)

> [Done]
< 7 of about 11
<
< What can people talk about with you? Untick what you would rather leave out.
  [✓ The industry in Canada]
  [✓ Skills and expertise]
  [✓ Industry news]
  [✓ What employers look for now]
  [✓ Jobs that are never advertised]
  [Done]
  [← Back]
  (✓ English)

> [Done]
< 8 of about 11
<
< When could you take a 30-minute video call, in your local time? Tick all that fit. You choose the day each time.
<
< Or type your hours: “Mon–Fri 6–9 p.m.”, “every evening except Tuesday”.
  [Early weekdays, 7–9 a.m.]
  [Weekday mornings, 9 a.m.–noon]
  [Weekdays at lunch, noon–2 p.m.]
  [Weekday afternoons, 2–5 p.m.]
  [Weekday evenings, 5–9 p.m.]
  [Saturdays, 9 a.m.–6 p.m.]
  [Sundays, 9 a.m.–6 p.m.]
  [← Back]
  (✓ The industry in Canada)
  (✓ Skills and expertise)
  (✓ Industry news)
  (✓ What employers look for now)
  (✓ Jobs that are never advertised)

> evenings
< 9 of about 11
<
< The promise. After the meeting, you introduce the person to at least three people you know, by a short message that I draft for you. That is what the program lives on. Do you promise?
  [Yes, I promise] [I would rather not]
  [← Back]

> [Yes, I promise]
< 10 of about 11
<
< The rules. You answer within 3 business days when I propose somebody; a no is fine. You come to the meeting, or reschedule at least 24 hours before. You keep to yourself what you are told. Do you agree?
  [Yes, I agree] [I would rather not]
  [← Back]
  (✓ Yes, I promise)

> [Yes, I agree]
< Here is what I will send to Halifax. Is everything right?
<
< Name: Amina Idrissi
< Organisation: QEII Health Sciences Centre
< Occupation: registered nurse: Health, university degree
< Lives in: Halifax, Nova Scotia, Canada
< Helps: Halifax
< Meeting in: English
< Topics: The industry in Canada · Skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
< Availability: Weekday evenings, 5–9 p.m.
  [Send]
  [Add details (1 minute)]
  [Change an answer…]
  [← Back]
  (✓ Yes, I agree)

> [Send]
< Thank you, Amina Idrissi! You are K-22. Your coordinator confirms you, usually within a few days; then I send you a short guide, and write when somebody fits. There is nothing to do until then.
  (✓ Send)
@ claire, telegram
< A Connector to confirm:
<
< K-22 Amina Idrissi, QEII Health Sciences Centre
< Occupation: registered nurse: Health, university degree
< Helps: Halifax
< Availability: Weekday evenings, 5–9 p.m.
<
< The three introductions and the code of conduct are promised.
  [Confirm] [Not now]
# person: claire

> [Confirm]
< Confirmed: K-22 Amina Idrissi is a Connector now, and gets the guide at a decent hour.
  (✓ Confirm)
@ amina, telegram
< Welcome to the Connectors of Halifax! You are confirmed. Here is all you need, in a minute.
<
< The meeting: 30 minutes by video with somebody from your field who is about to move to Canada. Nobody expects a job of you: you tell how things work here, and whom to talk to.
<
< Three good questions:
< 1. What do you do best, and what are you proud of?
< 2. What have you learned about our field here, and what puzzles you?
< 3. Whom would you most like to talk to next?
<
< The three introductions: while you listen, think of three people: a colleague, somebody who has walked the same road, somebody who knows everybody. They need no job to offer, and none of them is named before they agree.
<
< Please do not promise a job, ask for papers or numbers, lend or ask for money, or advise on immigration: only licensed people may. Whatever you are told stays between you.
<
< What comes next: I write to you here when somebody fits. You have 3 business days to say yes or no; a no is fine. /pause, /hours and /capacity are yours at any time; /help lists the rest.

> /show C-101
< C-101 · Amina · accepted
< nurse: Health, university degree
< Halifax: it is 6:27 p.m. there
< Arrival: Saturday, March 20, 2027
< English: Good, also at work (CLB 7–8)
< French: Fluent (CLB 9 or more)
< Meeting in: English · French
< Goals: Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Topics: The industry in Canada · My skills and expertise
< Document: Confirmation of permanent residence (not seen yet)
<
< History
< Tuesday, March 16, 2027: answers changed
<
< Matches
< M-71: C-101 and K-21, they have met
<
< Meetings
< M-71: Wednesday, January 13, 2:00 p.m. (Halifax), held
<
< What came of it
< M-71: 3 of 3 introductions; it is kept
< M-71: introduced by the Connector: 3, by the people met: 9; talks that took place: 4
<
< Jobs
< Sunday, June 27, 2027: registered nurse, QEII Health Sciences Centre (counts: in their field, at their level)
  [All answers] [I take it]
# person: karim

~ 150 days

~ 50 days
= 2028-01-11 16:00 UTC
< Another year as a Connector, and this is what has come of your time so far.
<
< You have met 1 person who was on the way to Canada.
< You have made 3 introductions.
< From those have come 9 more.
< 1 person has found work in their field since.
< They wanted you to know: Amina.
< Thank you: none of it would have come by itself.
# person: amina

~ 49 days
= 2028-03-08 16:00 UTC
< We have come to the end of our way together. All in all, how useful was the program to you? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]

> [5]
< Thank you! In a line, if you like: what helped most? Only the coordinators read it. You can skip this.
  [Skip]
  (✓ 5)

> [Skip]
< Thank you! It helps us to do better.
  (✓ Skip)

> /introductions
< Amina: 3 introductions, 9 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. recruiter, Northwood: introduced
< → 4. union steward: introduced
< 5. clinical instructor, Nova Scotia Health: introduced others
< → 6. home care lead, VON: introduced
< → 7. nurse practitioner, Truro: introduced
< → 8. licensing officer, NSCN: introduced
< 9. nurse educator, Dalhousie University: introduced others
< → 10. dean, Dalhousie University: met
< → 11. clinic owner, Bedford: introduced
< → 12. researcher, Nova Scotia Health: introduced
<
< Tap on somebody to tell me how it goes.
  [nurse manager]
  [recruiter]
  [union steward]
  [home care lead]
  [nurse practitioner]
  [licensing officer]
  [clinic owner]
  [researcher]
  [Picture] [Take somebody off…]
  [Write to Karim]
