# Three introductions, one by one: the words to write are drafted, and logging is a tap.
# hint: en
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
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
# person: amina

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

> Sarah Roy, head nurse at QEII – thirty years on the wards
< May I note the name Sarah Roy? Until they agree to that, I keep only what they do and where; it counts all the same.
  [They agreed to be named]
  [Not asked yet]
  [That is not a name]
  [← Back]

> [Not asked yet]
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Why I thought of you: thirty years on the wards.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For head nurse, QEII: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French]
  (✓ Not asked yet)

> [In French]
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : nurse (Infirmier autorisé / infirmière autorisée), 7 ans d’expérience, bientôt au Canada.
<
< Pourquoi j’ai pensé à vous : thirty years on the wards.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< For head nurse, QEII: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In English]
  (✓ In French)

> [Sent]
< 1 of 3: thank you on behalf of Amina!
  [Not sent after all]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Sent)

> a recruiter at Emera
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For recruiter, Emera: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]

> [Say why them…]
< Why them? One line, as you would say it to them: it goes into your message after “Why I thought of you”.
  (✓ Say why them…)

> She looks for nurses all year
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Why I thought of you: She looks for nurses all year.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For recruiter, Emera: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French]

> [Later]
< It waits for you: /refer leads back to it.
  (✓ Later)

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekday mornings, 9 a.m.–noon · Weekdays at lunch, noon–2 p.m. · Weekday afternoons, 2–5 p.m.
< Introductions for Amina: 1 of 3
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

~ 2 days
= 2027-01-15 13:00 UTC
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 1 of 3
< Named, and not written to yet: recruiter, Emera
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-16 09:00 UTC
@ amina
< How useful was your talk with Karim? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]

> [Log one now]
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Why I thought of you: She looks for nurses all year.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For recruiter, Emera: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French]
  (✓ Log one now)

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

> [They agreed to be named]
< Hello Raj,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For Raj Patel, nurse educator, Dalhousie University: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]
  (✓ They agreed to be named)

> [Sent]
< 3 of 3. You have kept your promise, and given Amina a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ Sent)

> /refer
< Introductions for Amina: 3 of 3
< 1. head nurse, QEII: sent
< 2. recruiter, Emera: sent
< 3. Raj Patel, nurse educator, Dalhousie University: sent
  [1] [2] [3]

~ 15 days
= 2027-01-16 12:00 UTC
< How useful was your talk with Amina? 1 is not at all, 5 is very much.
  [1] [2] [3] [4] [5]
  [Something was wrong]
= 2027-01-17 09:01 UTC
@ amina
< Did your contact (head nurse, QEII) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-19 09:04 UTC
@ amina
< Did these people write to you? Tap on each of them.
< • recruiter, Emera
< • Raj Patel (nurse educator, Dalhousie University)
  [recruiter]
  [Raj Patel]
= 2027-01-24 09:01 UTC
@ amina
< Did your contact (head nurse, QEII) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-26 09:04 UTC
@ amina
< Did these people write to you? Tap on each of them.
< • recruiter, Emera
< • Raj Patel (nurse educator, Dalhousie University)
  [recruiter]
  [Raj Patel]
# person: claire

> /stalled
< Nothing is stalled in Halifax.
