# One who says stop at the first reminder: not another word about it, and the door stays open.
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

~ 30 hours
= 2027-01-12 13:00 UTC
< Amina can go further with your help: one talk leads to the next. Does somebody come to mind, a colleague, a recruiter, a former boss? One line is enough.
<
< Introductions for Amina: 0 of 3
  [Log one now] [Later this week]
  [I have no more] [Stop these]

> [Stop these]
< Understood: no more reminders about Amina. Should somebody come to mind, /refer is always there.
  (✓ Stop these)

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekday mornings, 9 a.m.–noon · Weekdays at lunch, noon–2 p.m. · Weekday afternoons, 2–5 p.m.
< Introductions for Amina: 0 of 3
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

~ 60 days
# person: claire

> /stalled
< Nothing is stalled in Halifax.

> /nudge M-71
< K-21 Karim is not reminded: they asked for no more reminders.
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

~ 2 days
