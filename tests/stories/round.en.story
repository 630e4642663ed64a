# A round: drafted for all who wait, looked through, published; one thing changed meanwhile.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: dana
# serves: halifax registered nurse
# person: boris
# accepted: halifax pharmacist
# person: chen
# accepted: halifax nurse
# person: louise
# serves: halifax pharmacist
# person: noor
# serves: halifax clinical pharmacist
# person: claire
# appoint: coordinator halifax

> /round
< I am working on a round for Halifax.
< Draft of a round, Halifax: 3 matches. Nobody hears of it before you publish.
<
< 1. C-101 Amina (just now) → K-22 Dana
< 2. C-102 Boris (just now) → K-23 Louise
< 3. C-103 Chen (just now) → K-21 Karim
  [1] [2] [3]
  [Publish] [Discard]

> [2]
< C-102 Boris → K-23 Louise
< Same occupation
< Same level of position
< Topics in common: The industry in Canada
< Both speak English and French
< Their hours overlap by 20 h a week
< Has no match under way
  [Swap for the next best]
  [Leave out]
  [← Back to the list]

> [Swap for the next best]
< C-102 Boris → K-24 Noor
< Same occupation
< Same level of position
< Topics in common: The industry in Canada
< Both speak English and French
< Their hours overlap by 20 h a week
< Has no match under way
  [Swap for the next best]
  [Leave out]
  [← Back to the list]
  (✓ Swap for the next best)

> [← Back to the list]
< Draft of a round, Halifax: 3 matches. Nobody hears of it before you publish.
<
< 1. C-101 Amina (1 minute ago) → K-22 Dana
< 2. C-102 Boris (1 minute ago) → K-24 Noor
< 3. C-103 Chen (1 minute ago) → K-21 Karim
  [1] [2] [3]
  [Publish] [Discard]
  (✓ ← Back to the list)
# person: chen

> /withdraw
< You can withdraw C-103, Halifax. Would you tell us why? You can skip this.
  [I have found work]
  [My plans have changed]
  [It takes too long]
  [Another reason]
  [Skip]

> skip
< Your answers in C-103, Halifax, will be erased at once; only that you applied, and when, stays for our statistics. You can apply again whenever you like. Withdraw it?
  [Yes, withdraw it] [No, leave it]
  [← Back]

> yes
< C-103 is withdrawn, and its answers are erased. Send /start to apply again one day, or /forget to erase all the rest.
# person: claire

> [Publish]
< Publish? 3 offers go out, each at a decent hour.
  [Yes, publish]
  [Yes, and after a no go on to the next]
  [Not yet]
  (✓ Publish)

> [Yes, publish]
< Published: 2 offers go out. I tell you what the Connectors answer.
<
< Left out, as things have changed since the draft:
< C-103 is not accepted any more; nobody has been asked.
  (✓ Yes, publish)

~ 4 hours
= 2027-01-11 12:00 UTC
@ dana
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 12:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
@ noor
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Boris, pharmacist, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 12:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Boris (pharmacist)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]

> /round
< I am working on a round for Halifax.
< Nobody waits for a Connector, so there is no round to make.
