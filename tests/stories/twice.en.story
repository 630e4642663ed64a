# Two coordinators offer the same Connector in the same moment: one wins, the other is told who.
# hint: en
# person: amina
# accepted: halifax nurse
# person: boris
# accepted: halifax registered nurse
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax
# person: denis
# appoint: coordinator halifax
# person: claire

> /match C-101
< The best for C-101 Amina, who applied just now:
<
< 1. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-21]
# person: denis

> /match C-102
< The best for C-102 Boris, who applied just now:
<
< 1. K-21 Karim, head nurse (0 of 1 under way)
< Neighbouring occupations; Same level of position; Topics in common: The industry in Canada
  [Offer to K-21]

> [Offer to K-21]
< M-71: I ask K-21 Karim for C-102 Boris at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
# person: claire

> [Offer to K-21]
< K-21 has no place left: asked for C-102 (just now).

> /match C-101
< Nobody fits C-101 Amina just now:
<
< One Connector has no place left
<
< What would help: Ask a Connector to take one more at once, or invite another.

~ 4 hours
= 2027-01-11 12:00 UTC
@ karim
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Boris, registered nurse, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 12:00 p.m. there now
< Would meet in English or French
< Would like to talk about: The industry in Canada · My skills and expertise
< Arrival in Canada: March 2027
< “Work in intensive care. Write to … or …!”
<
< Would you take half an hour for Boris (registered nurse)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
# person: karim

> yes
< Thank you! Boris will hear the good news. All that is missing is a time that suits you both.
<
< When could you meet Boris? Tick one to three times and send them: Boris will choose one.
<
< 1. Thursday, January 14, 1:00 p.m. (Halifax)
< Boris: Thu, Jan 14, 5:00 p.m. (Casablanca)
< 2. Friday, January 15, 1:00 p.m. (Halifax)
< Boris: Fri, Jan 15, 5:00 p.m. (Casablanca)
< 3. Monday, January 18, 1:00 p.m. (Halifax)
< Boris: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 1:00 p.m. (Halifax)
< Boris: Tue, Jan 19, 5:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 1:00 p.m. (Halifax)
< Boris: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 1:00 p.m. (Halifax)
< Boris: Thu, Jan 21, 5:00 p.m. (Casablanca)
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [Wed, Jan 20, 1:00 p.m.]
  [Thu, Jan 21, 1:00 p.m.]
  [Other times] [None of these]
  [Later]
@ boris
< Good news: a Connector would like to meet you.
<
< Karim, head nurse, QEII Health Sciences Centre
< Would meet in English or French
< Can talk about: The industry in Canada · What employers look for now · Jobs that are never advertised
< “Somebody once did it for me.”
<
< Works in an occupation close to yours
< Can talk about what you chose: The industry in Canada
< Speaks English and French with you
<
< Next comes a time that suits you both. If your free hours have changed, send /hours.
@ claire
< M-71: K-21 Karim says yes to C-102 Boris. Next, they choose a time.
@ denis
< M-71: K-21 Karim says yes to C-102 Boris. Next, they choose a time.

> [Accept]
  « That question is answered already, and nothing has changed. »
# person: boris

> /withdraw
< You can withdraw C-102, Halifax. Would you tell us why? You can skip this.
  [I have found work]
  [My plans have changed]
  [It takes too long]
  [Another reason]
  [Skip]

> skip
< Your answers in C-102, Halifax, will be erased at once; only that you applied, and when, stays for our statistics. You can apply again whenever you like. Withdraw it?
  [Yes, withdraw it] [No, leave it]
  [← Back]

> yes
< C-102 is withdrawn, and its answers are erased. Send /start to apply again one day, or /forget to erase all the rest.
@ claire
< M-71 is called off: C-102 is no longer in the program.
@ denis
< M-71 is called off: C-102 is no longer in the program.

~ 1 hours
= 2027-01-11 13:31 UTC
@ karim
< The meeting that you agreed to will not take place: plans have changed. Thank you for your yes. There is nothing more to do.
# person: claire

> /match
< Halifax: one person waits for a Connector.
<
< C-101 Amina, nurse, applied 5 hours ago
<
< Whom shall we match?
  [C-101]
