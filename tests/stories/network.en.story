# From “did she write to you?” to the ninth person whom these people introduced.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# person: amina
# accepted: halifax nurse

> /introductions
< Nobody yet, and that is as it should be: it begins with a meeting. After it, your Connector introduces you to up to three people, and each of them may introduce you to three more. Here you will see them all. /meetings tells when you meet.
# meets: karim 2027-01-12 09:00
< It is settled: you meet Karim, by video.
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
< For your calendar: open this file, or add the meeting to Google or Outlook.
  (file: meeting.ics)

~ 9 days
= 2027-01-11 12:00 UTC
@ karim
< It is settled: you meet Amina, by video.
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
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
= 2027-01-11 13:00 UTC
< A reminder: you meet Karim soon, by video.
<
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
@ karim
< A reminder: you meet Amina soon, by video.
<
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< Will you be there? One tap is enough.
  [I will be there]
  [I cannot come]
= 2027-01-12 12:00 UTC
< It is almost time: you meet Karim.
<
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Karim would rather know.
  [I will be there]
  [I cannot come]
@ karim
< It is almost time: you meet Amina.
<
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I have not heard yet whether you can come. If something has come up, one tap is enough: Amina would rather know.
  [I will be there]
  [I cannot come]
= 2027-01-12 13:00 UTC
@ claire
< Halifax
< 1 meeting today: /meetings
  [Stop the morning line]
= 2027-01-12 14:30 UTC
< Did you meet Karim?
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
@ karim
< Did you meet Amina?
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
= 2027-01-13 14:30 UTC
< A gentle reminder, and the last one: one tap is enough.
<
< Did you meet Karim?
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
@ karim
< A gentle reminder, and the last one: one tap is enough.
<
< Did you meet Amina?
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
  [Yes, we met]
  [Not yet: it was moved]
  [They did not come]
  [I could not]
= 2027-01-15 14:30 UTC
@ claire
< M-71: did they meet? It was to be on Tuesday, January 12, 9:00 a.m. (Halifax).
< C-101 Amina: no answer
< K-21 Karim: no answer
  [They met] [They did not meet]

> [Yes, we met]
< Good to hear, and thank you!
  (✓ Yes, we met)
# introduced: Sarah Roy, head nurse, QEII

~ 1 day
# introduced: Nguyễn Thị Phương Thảo, clinical instructor, Nova Scotia Health
# introduced: , nurse educator, Dalhousie University

~ 3 days
= 2027-01-23 09:00 UTC
< Did Sarah Roy (head nurse, QEII) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-24 09:00 UTC
< Did these people write to you? Tap on each of them.
< • Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health)
< • nurse educator, Dalhousie University
  [Nguyễn Thị Phương Thảo]
  [nurse educator]

> [Yes]
< Good news! Answer within a day or two, with two or three times that suit you, and ask for twenty minutes. I ask again in two weeks.
  (✓ Yes)

~ 1 day

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

> [Not yet]
< All right. If it happens later, send /introductions.
  (✓ Not yet)

> /introductions
< Amina: 3 introductions
< 1. Sarah Roy (head nurse, QEII): introduced
< 2. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced
< 3. nurse educator, Dalhousie University: met
<
< Tap on somebody to tell me how it goes.
  [Sarah Roy]
  [Nguyễn Thị Phương Thảo]
  [nurse educator]
  [Picture] [Take somebody off…]
  [Write to Karim]

> [Nguyễn Thị Phương Thảo]
< Did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [Not yet]
< That happens. I ask you once more, later.
  (✓ Not yet)

~ 7 days
= 2027-01-31 09:00 UTC
< Did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [Yes]
< Good news! Answer within a day or two, with two or three times that suit you, and ask for twenty minutes. I ask again in two weeks.
  (✓ Yes)

~ 9 days
= 2027-02-07 09:00 UTC
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

> nurse manager, IWK Health; call 902 555 0134
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

> recruiter at Northwood
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> Jo Hébert
< Noted: Jo Hébert (recruiter, Northwood). That is 2 of 3 through Sarah Roy (head nurse, QEII). Was there anybody else?
  [Yes, note somebody]
  [Not yet]

> [Yes, note somebody]
< Whom did Sarah Roy (head nurse, QEII) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> union steward
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: union steward. All 3 through Sarah Roy (head nurse, QEII): your network grows! /introductions shows it.
  (✓ Skip)

~ 14 days
= 2027-02-15 09:03 UTC
< Have you met Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health)?
  [Yes, we met] [Not yet]
  [They would rather not]
= 2027-02-24 09:04 UTC
< Have you met these people? Tap on each of them.
< • nurse manager, IWK Health
< • Jo Hébert (recruiter, Northwood)
< • union steward
  [nurse manager]
  [Jo Hébert]
  [union steward]

> /introductions
< Amina: 3 introductions, 3 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. Jo Hébert (recruiter, Northwood): introduced
< → 4. union steward: introduced
< 5. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced
< 6. nurse educator, Dalhousie University: met
<
< Tap on somebody to tell me how it goes.
  [nurse manager]
  [Jo Hébert]
  [union steward]
  [Nguyễn Thị Phương Thảo]
  [nurse educator]
  [Picture] [Take somebody off…]
  [Write to Karim]

> [nurse educator]
< Did your contact (nurse educator, Dalhousie University) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]

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

> /introductions
< Amina: 3 introductions, 6 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. Jo Hébert (recruiter, Northwood): introduced
< → 4. union steward: introduced
< 5. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced
< 6. nurse educator, Dalhousie University: introduced others
< → 7. dean, Dalhousie University: introduced
< → 8. clinic owner, Bedford: introduced
< → 9. researcher, Nova Scotia Health: introduced
<
< Tap on somebody to tell me how it goes.
  [nurse manager]
  [Jo Hébert]
  [union steward]
  [Nguyễn Thị Phương Thảo]
  [dean]
  [clinic owner]
  [researcher]
  [Picture] [Take somebody off…]
  [Write to Karim]

> [Nguyễn Thị Phương Thảo]
< Have you met Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health)?
  [Yes, we met] [Not yet]
  [They would rather not]

> [Yes, we met]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello Nguyễn Thị Phương Thảo! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
<
< Did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]
  (✓ Yes, we met)

> [Yes, note somebody]
< Whom did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> home care lead, VON
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: home care lead, VON. That is 1 of 3 through Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> nurse practitioner, Truro
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: nurse practitioner, Truro. That is 2 of 3 through Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Yes, note somebody]
< Whom did Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> licensing officer, NSCN
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: licensing officer, NSCN. All 3 through Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): your network grows! /introductions shows it.
  (✓ Skip)

> /introductions
< Amina: 3 introductions, 9 people further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. nurse manager, IWK Health: introduced
< → 3. Jo Hébert (recruiter, Northwood): introduced
< → 4. union steward: introduced
< 5. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced others
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
  [Jo Hébert]
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
< → 3. Jo Hébert (recruiter, Northwood): introduced
< → 4. union steward: introduced
< 5. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced others
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
< → 3. Jo Hébert (recruiter, Northwood): introduced
< → 4. union steward: introduced
< 5. Nguyễn Thị Phương Thảo (clinical instructor, Nova Scotia Health): introduced others
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
