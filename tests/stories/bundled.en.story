# Four talks in two days: one reminder for all of them, and each goes its own way from there.
# hint: en
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# appoint: connector halifax
# person: amina
# accepted: halifax nurse
# met: karim 2027-01-07 14:00
# person: badr
# accepted: halifax nurse
# met: karim 2027-01-07 15:00
# person: chen
# accepted: halifax nurse
# met: karim 2027-01-08 14:00
# person: dalia
# accepted: halifax nurse
# met: karim 2027-01-08 15:00
# person: karim

~ 30 hours
= 2027-01-12 13:00 UTC
< Amina, Badr, Chen and Dalia can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 0 of 3
< Introductions for Badr: 0 of 3
< Introductions for Chen: 0 of 3
< Introductions for Dalia: 0 of 3
  [Log one now: Amina]
  [Log one now: Badr]
  [Log one now: Chen]
  [Log one now: Dalia]
  [Only one of them…] [Later this week]
  [I have no more] [Stop these]

> [Only one of them…]
< About whom?
  [Amina]
  [Badr]
  [Chen]
  [Dalia]

> [Badr]
< Introductions for Badr: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
  (✓ Badr)

> [Stop these]
< Understood: no more reminders about Badr. Should somebody come to mind, /refer is always there.
  (✓ Stop these)

> [Log one now: Amina]
< Whom should Amina talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]
  (✓ Log one now: Amina)

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

> [Sent]
< 1 of 3: thank you on behalf of Amina!
  [Not sent after all]
< Who else comes to mind for Amina? One line is enough.
  [Later] [I have no more]
  (✓ Sent)

> [Later]
< As you like. /refer leads back here whenever somebody comes to mind.
  (✓ Later)

> [Only one of them…]
< About whom?
  [Amina]
  [Chen]
  [Dalia]

> [Dalia]
< Introductions for Dalia: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
  (✓ Dalia)

> [I have no more]
< That is fine, and thank you for what you did for Dalia! I do not ask again. Should somebody come to mind one day: /refer.
  (✓ I have no more)

~ 3 days
= 2027-01-14 13:00 UTC
< A thought for Amina and Chen: the best introductions are often to people who hire nobody. Who in your field knows everybody?
<
< Introductions for Amina: 1 of 3
< Introductions for Chen: 0 of 3
  [Log one now: Amina]
  [Log one now: Chen]
  [Only one of them…] [Later this week]
  [I have no more] [Stop these]
= 2027-01-15 15:01 UTC
@ amina
< Did your contact (recruiter, Emera) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [Later this week]
< Gladly: I ask again on Monday, January 18, 2027.
  (✓ Later this week)

~ 1 day

~ 1 day

> [Log one now: Chen]
< Whom should Chen talk to next? One line each, up to three at once, for example:
< Sarah Roy, head nurse at QEII – thirty years on the wards
< a recruiter at Emera
< Without a name it counts just as well.
  [Later] [I have no more]

> my old boss at the QEII ⏎ a union steward ⏎ the dean of nursing
< Hello,
<
< I have met Chen through the Connector Program: nurse, 7 years of experience, soon to arrive in Canada.
<
< Would you give Chen twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< For old boss, QEII: copy or forward the message above, or open it as an e-mail. Then tell me that it is sent.
  [Sent] [Later]
  [All are sent]
  [In French] [Say why them…]

> [All are sent]
< 3 of 3. You have kept your promise, and given Chen a network: thank you! You will hear what comes of it.
  [Not sent after all]
  (✓ All are sent)

~ 6 days
= 2027-01-18 13:00 UTC
< Amina would be glad of one more name. You need not ask anybody first: I keep “a recruiter at Emera” just as well, and give you the words to write.
<
< Introductions for Amina: 1 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]
= 2027-01-20 15:04 UTC
@ chen
< Did these people write to you? Tap on each of them.
< • old boss, QEII
< • union steward
< • dean of nursing
  [old boss]
  [union steward]
  [dean of nursing]
= 2027-01-22 15:01 UTC
@ amina
< Did your contact (recruiter, Emera) write to you?
  [Yes] [Not yet]
  [We have met already]
  [They would rather not]

> [Stop these]
< Understood: no more reminders about Amina. Should somebody come to mind, /refer is always there.
  (✓ Stop these)

> /refer
< Introductions for Amina: 1 of 3
< 1. recruiter, Emera: sent
<
< Introductions for Badr: 0 of 3
<
< Introductions for Chen: 3 of 3
< 2. old boss, QEII: sent
< 3. union steward: sent
< 4. dean of nursing: sent
<
< Introductions for Dalia: 0 of 3
  [1] [2] [3] [4]
  [Somebody for Amina…] [I have no more]
  [Somebody for Badr…] [I have no more]
  [Somebody for Dalia…] [I have no more]

~ 30 days
= 2027-01-27 15:04 UTC
@ chen
< Did these people write to you? Tap on each of them.
< • old boss, QEII
< • union steward
< • dean of nursing
  [old boss]
  [union steward]
  [dean of nursing]
# person: claire

> /stalled
< Nothing is stalled in Halifax.
