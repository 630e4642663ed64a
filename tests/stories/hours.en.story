# Hours that are typed: asked back where they are vague, said back, put right; and days away.
# person: marie
# hint: en
# known: halifax Marie Roy

~ 4 hours

> /hours
< Until now: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
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

> weekdays 7-9
< Which do you mean?
  [Mon–Fri, 7:00 a.m. to 9:00 a.m.]
  [Mon–Fri, 7:00 p.m. to 9:00 p.m.]
  [← Back]

> [Mon–Fri, 7:00 p.m. to 9:00 p.m.]
< I understood: Mon–Fri, 7:00 p.m. to 9:00 p.m.
<
< Is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]
  (✓ Mon–Fri, 7:00 p.m. to 9:00 p.m.)

> [Add more]
< I understood: Mon–Fri, 7:00 p.m. to 9:00 p.m.
<
< What is to be added, or taken away? For example: “Saturday 9–12”, “not on Tuesdays”.
  [← Back]
  (✓ Add more)

> sat 9-12 and Sunday
< I cannot tell which hours belong to which days. Put them on separate lines.
<
< For example: “Mon–Fri 18:00–21:00”, “Saturday mornings”, “weekdays after 6 p.m. except Friday”.
<
< I understood: Mon–Fri, 7:00 p.m. to 9:00 p.m.
<
< What is to be added, or taken away? For example: “Saturday 9–12”, “not on Tuesdays”.
  [← Back]

> sat 9-12 and Sunday afternoon
< I understood: Mon–Fri, 7:00 p.m. to 9:00 p.m.; Sat, 9:00 a.m. to noon; Sun, 2:00 p.m. to 5:00 p.m.
<
< Is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]

> not on Fridays
< I understood: Mon–Thu, 7:00 p.m. to 9:00 p.m.; Sat, 9:00 a.m. to noon; Sun, 2:00 p.m. to 5:00 p.m.
<
< Is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]

> [Adjust the times…]
< Which one shall I change?
  [Mon, 7:00 p.m. to 9:00 p.m.]
  [Tue, 7:00 p.m. to 9:00 p.m.]
  [Wed, 7:00 p.m. to 9:00 p.m.]
  [Thu, 7:00 p.m. to 9:00 p.m.]
  [Sat, 9:00 a.m. to noon]
  [Sun, 2:00 p.m. to 5:00 p.m.]
  [Done]
  [← Back]
  (✓ Adjust the times…)

> [Sat, 9:00 a.m. to noon]
  (Sat, 9:00 a.m. to noon)
  [Start earlier] [Start later]
  [End earlier] [End later]
  [Leave it out]
  [Done with this one]
  [← Back]

> [Start later]
  (Sat, 9:30 a.m. to noon)
  [Start earlier] [Start later]
  [End earlier] [End later]
  [Leave it out]
  [Done with this one]
  [← Back]

> [Done with this one]
  (Which one shall I change?)
  [Mon, 7:00 p.m. to 9:00 p.m.]
  [Tue, 7:00 p.m. to 9:00 p.m.]
  [Wed, 7:00 p.m. to 9:00 p.m.]
  [Thu, 7:00 p.m. to 9:00 p.m.]
  [Sat, 9:30 a.m. to noon]
  [Sun, 2:00 p.m. to 5:00 p.m.]
  [Done]
  [← Back]

> [Done]
< I understood: Mon–Thu, 7:00 p.m. to 9:00 p.m.; Sat, 9:30 a.m. to noon; Sun, 2:00 p.m. to 5:00 p.m.
<
< Is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]
  (✓ Done)

> [That’s right]
< Saved.
  [Days away…]
  (✓ That’s right)

> [Days away…]
< Which days are you away? For example: “20–27 December”, or just “3 February”.
  (✓ Days away…)

> 20-27
< I did not understand those days, or they are past. Please write the month as a word: “20–27 December”, “3 February”.
<
< Which days are you away? For example: “20–27 December”, or just “3 February”.

> 20–27 December
< Noted: no meeting is proposed to you on the days that you are away.
<
< You are away
< 1. Monday, December 20, 2027 to Monday, December 27, 2027
  [Remove 1]

> /away 3 February
< Noted: no meeting is proposed to you on the days that you are away.
<
< You are away
< 1. Wednesday, February 3, 2027
< 2. Monday, December 20, 2027 to Monday, December 27, 2027
  [Remove 1]
  [Remove 2]

> [Remove 1]
< Taken back: Wednesday, February 3, 2027.
<
< You are away
< 1. Monday, December 20, 2027 to Monday, December 27, 2027
  [Remove 1]
  (✓ Remove 1)

> /hours evenings
< Saved.
  [Days away…]

> /hours 18:00-20:00
< “18:00-20:00”: on which days is that?
  [Every day]
  [Monday to Friday]
  [At the weekend]
  [← Back]

> tuesday and thursday
< I understood: Tue and Thu, 6:00 p.m. to 8:00 p.m.
<
< Is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]

> [Start again]
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
  (✓ Start again)

> [Weekday mornings, 9 a.m.–noon]
  [Early weekdays, 7–9 a.m.]
  [✓ Weekday mornings, 9 a.m.–noon]
  [Weekdays at lunch, noon–2 p.m.]
  [Weekday afternoons, 2–5 p.m.]
  [Weekday evenings, 5–9 p.m.]
  [Saturdays, 9 a.m.–6 p.m.]
  [Sundays, 9 a.m.–6 p.m.]
  [Done]
  [Adjust the times…]

> [Done]
< Saved.
  [Days away…]
  (✓ Weekday mornings, 9 a.m.–noon)

> /hours Sunday 5am-8am
< I understood: Sun, 5:00 a.m. to 8:00 a.m.
<
< You may then be asked for 5:00 a.m.: is that right?
  [That’s right] [Add more]
  [Adjust the times…] [Start again]
  [← Back]

> [That’s right]
< Saved.
  [Days away…]
  (✓ That’s right)

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Sun, 5:00 a.m. to 8:00 a.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

> /mydata
< I am putting together everything that I keep about you; the file comes at once.
< Everything that I keep about you. The file opens in any text editor or browser. To have it all erased, send /forget.
  (file: passerelle-mydata.json)
# person: grace
# accepted: halifax nurse

> /away until 5 February
< Noted: no meeting is proposed to you on the days that you are away.
<
< You are away
< 1. Monday, January 11, 2027 to Friday, February 5, 2027
  [Remove 1]
