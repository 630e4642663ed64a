# A Connector never answers: reminded once, then the next is asked by itself.
# hint: en
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: dana
# serves: halifax registered nurse
# person: claire
# appoint: coordinator halifax

> /match C-101
< The best for C-101 Amina, who applied just now:
<
< 1. K-22 Dana, registered nurse (0 of 1 under way)
< Same occupation; Same level of position; Topics in common: The industry in Canada
<
< 2. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-22]
  [Offer to K-21]

> [Offer to K-22]
< M-71: I ask K-22 Dana for C-101 Amina at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-22)

> [After a no, go on to the next]
< After a no for C-101 Amina, I ask the next best by myself and tell you.
  (✓ After a no, go on to the next)

~ 3 days
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

~ 1 days
= 2027-01-14 21:00 UTC
@ dana
< A gentle reminder: somebody hopes for your answer. Without one, I shall ask somebody else after Friday, January 15, 5:00 p.m. (Halifax); that is all right, too.
<
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 9:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Friday, January 15, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]

> /stalled
< Halifax: one thing does not move.
<
< M-71 (K-22 for C-101): no answer, due 12 hours ago
  [Call off M-71]

~ 1 days
= 2027-01-15 21:00 UTC
< M-71: no answer from K-22 Dana for C-101 Amina. I have asked the next already: K-21 Karim.
@ dana
< I have not heard from you, so I ask somebody else this time. No harm done; should you need a rest, send /pause.
@ karim
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 9:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Amina (nurse)? Please answer by Wednesday, January 20, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]

> /match C-101
< M-72: K-21 Karim was asked for C-101 Amina, and has until Wednesday, January 20, 5:00 p.m. (Halifax) to answer.
  [After a no, ask me first]
  [Call off M-72]
# person: karim

> Not before
< From when on may I ask you again? A day or a month.
  [I do not know yet]
  [← Back]

> March 2027
< Understood: I do not ask you before Monday, March 1, 2027. Thank you!
# person: claire

~ 4 hours
= 2027-01-16 12:00 UTC
< M-72: K-21 Karim says no to C-101 Amina, and would not like to be asked before Monday, March 1, 2027.
< Nobody else fits just now:
< 2 Connectors have been asked for this person before
  [See all]

> /match c101
< Nobody fits C-101 Amina just now:
<
< 2 Connectors have been asked for this person before
<
< What would help: Invite another Connector, for those who are here have been asked before.
