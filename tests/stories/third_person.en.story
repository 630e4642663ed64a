# Three who were introduced change their minds: one tells Amina, one Karim, one writes to Claire.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
# person: amina
# accepted: halifax nurse
# met: karim 2027-01-08 14:00
# person: karim

> /refer
< Introductions for Amina: 0 of 3
  [Somebody for Amina…] [I have no more]

> [Somebody for Amina…]
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Somebody for Amina…)

> Sarah Roy, head nurse at QEII ⏎ a recruiter at Emera ⏎ a dean at Dalhousie
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

~ 6 days
= 2027-01-14 09:01 UTC
@ amina
< Did these people write to you? Tap on each of them.
< • Sarah Roy (head nurse, QEII)
< • recruiter, Emera
< • dean, Dalhousie
  [Sarah Roy]
  [recruiter]
  [dean]
# person: amina

> [Sarah Roy]
< Did Sarah Roy (head nurse, QEII) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [We have met already]
< Wonderful. A word of thanks goes a long way; here is one to copy and make your own:
< Hello Sarah Roy! Thank you for taking the time to talk with me. It helped me a great deal, and I would be glad to stay in touch.
<
< Did Sarah Roy (head nurse, QEII) introduce you to anybody else? You can note up to 3 people.
  [Yes, note somebody]
  [Not yet]
  (✓ We have met already)

> [Yes, note somebody]
< Whom did Sarah Roy (head nurse, QEII) introduce you to? One line is enough, for example: “nurse manager, IWK Health”.
  (✓ Yes, note somebody)

> ward manager, IWK Health
< Has this person agreed to be named here? If so, write their name. If you are not sure, skip: it counts all the same.
  [← Back] [Skip]

> [Skip]
< Noted: ward manager, IWK Health. That is 1 of 3 through Sarah Roy (head nurse, QEII). Was there anybody else?
  [Yes, note somebody]
  [Not yet]
  (✓ Skip)

> [Not yet]
< All right. If it happens later, send /introductions.
  (✓ Not yet)

> [recruiter]
< Did your contact (recruiter, Emera) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [They would rather not]
< recruiter, Emera: take them off the list? What I keep of them is erased at once and for good. Whom they introduced stays.
  [Yes, erase them]
  [No, they stay]
  (✓ They would rather not)

> [No, they stay]
< Good: everything stays as it is.
  (✓ No, they stay)

> /introductions
< Amina: 3 introductions, 1 person further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. ward manager, IWK Health: introduced
< 3. recruiter, Emera: introduced
< 4. dean, Dalhousie: introduced
<
< Tap on somebody to tell me how it goes.
  [Sarah Roy]
  [ward manager]
  [recruiter]
  [dean]
  [Picture] [Take somebody off…]
  [Write to Karim]

> [recruiter]
< Did your contact (recruiter, Emera) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [They would rather not]
< recruiter, Emera: take them off the list? What I keep of them is erased at once and for good. Whom they introduced stays.
  [Yes, erase them]
  [No, they stay]
  (✓ They would rather not)

> [Yes, erase them]
< Done: nothing is kept of them. That happens, and says nothing about you; their place is free for somebody else.
  (✓ Yes, erase them)

~ 4 hours
= 2027-01-17 13:00 UTC
@ karim
< One of the people whom you thought of for Amina would rather not take part. I have erased what I kept of them, and /refer shows the others. That happens, and takes nothing away from what you did. If somebody else comes to mind, the place is free.
  [Somebody for Amina…]
# person: karim

> [Somebody for Amina…]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Somebody for Amina…)

> a clinic owner in Bedford
< Hello,
<
< I have met Amina through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For clinic owner in Bedford: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [In French] [Say why them…]

> [Sent]
< 3 of 3. You have kept your promise, and given Amina a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ Sent)

> /refer
< Introductions for Amina: 3 of 3
< 1. Sarah Roy, head nurse, QEII: has introduced further
< 2. dean, Dalhousie: sent
< 3. clinic owner in Bedford: sent
  [1] [2] [3]

> [2]
< dean, Dalhousie: sent
  [The message] [Not sent after all]
  [They agreed to be named]
  [Change the line…] [Remove or erase…]

> [Remove or erase…]
< Remove dean, Dalhousie? What I keep of them is erased at once, and the introduction no longer counts. It cannot be undone.
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
# person: claire

> /network C-101
< Amina: 2 introductions, 1 person further on
< 1. Sarah Roy (head nurse, QEII): introduced others
< → 2. ward manager, IWK Health: introduced
< 3. clinic owner in Bedford: introduced
  (file: network.png)
< Has one of these people asked to be erased?
  [Take somebody off…]

> [Take somebody off…]
< Who would rather not be on the list any more?
  [Sarah Roy]
  [ward manager]
  [clinic owner in Bedford]

> [Sarah Roy]
< Sarah Roy (head nurse, QEII): take them off the list? What I keep of them is erased at once and for good. Whom they introduced stays.
  [Yes, erase them]
  [No, they stay]
  (✓ Sarah Roy)

> [Yes, erase them]
< Done: nothing is kept of them. Those who knew of the introduction hear kindly that they would rather not take part, and nothing else.
  (✓ Yes, erase them)
@ amina
< A word about Sarah Roy (head nurse, QEII): they would rather not be on your list any more, so I have erased what I kept of them. That happens, and it says nothing about you. Please leave the next step to them.
<
< Those whom they introduced to you stay on your list.
@ karim
< One of the people whom you thought of for Amina would rather not take part. I have erased what I kept of them, and /refer shows the others. That happens, and takes nothing away from what you did. If somebody else comes to mind, the place is free.
  [Somebody for Amina…]
# person: amina

> /introductions
< Amina: 1 introduction, 1 person further on
< 1. somebody: no longer listed
< → 2. ward manager, IWK Health: introduced
< 3. clinic owner in Bedford: introduced
<
< Tap on somebody to tell me how it goes.
  [ward manager]
  [clinic owner in Bedford]
  [Picture] [Take somebody off…]
  [Write to Karim]
# person: karim

> /refer
< Introductions for Amina: 1 of 3
< 1. clinic owner in Bedford: sent
  [1]
  [Somebody for Amina…] [I have no more]

> /impact
< You have met 1 person who was on the way to Canada.
< You have made 1 introduction.
< From those has come 1 more.
< Thank you: none of it would have come by itself.

~ 30 days
= 2027-01-20 13:06 UTC
@ amina
< Did your contact (clinic owner in Bedford) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-27 13:06 UTC
@ amina
< Did your contact (clinic owner in Bedford) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]
= 2027-01-31 09:03 UTC
@ amina
< Have you met your contact (ward manager, IWK Health)?
  [Yes, we met] [Not yet]
  [They would rather not]
= 2027-02-14 09:03 UTC
@ amina
< Have you met your contact (ward manager, IWK Health)?
  [Yes, we met] [Not yet]
  [They would rather not]
# person: claire

> /audit M-71
< What was done, the newest first: Halifax
<
< M-71 introduction withdrawn: you, 1 month ago
< M-71 introduction withdrawn: the person concerned, 1 month ago
< M-71 introduction made: the person concerned, 1 month ago
< M-71 introductions promised: the person concerned, 1 month ago
< M-71 introduction withdrawn: the person concerned, 1 month ago
< M-71 introduced further: the person concerned, 1 month ago
< M-71 introduction led to a talk: the person concerned, 1 month ago
< M-71 introduction made: the person concerned, 1 month ago
< M-71 introduction made: the person concerned, 1 month ago
< M-71 introduction made: the person concerned, 1 month ago
  [Earlier →]
