# A Connector rests, twice; the first pause ends by itself, with a word on the day before.
# person: dana
# hint: en
# appoint: coordinator halifax
# person: marie
# hint: en
# known: halifax Marie Roy

~ 4 hours

> /pause
< Until when would you like to rest? Choose, or type a day, such as “15 March”.
  [2 weeks] [1 month] [3 months]
  [Until I say so]

> yesterday
< That day has passed already. Could you check the year?
<
< Until when would you like to rest? Choose, or type a day, such as “15 March”.
  [2 weeks] [1 month] [3 months]
  [Until I say so]

> 03/02/2027
< Which day do you mean?
  [Wednesday, February 3, 2027]
  [Tuesday, March 2, 2027]
  [← Back]

> [Wednesday, February 3, 2027]
< Rest well! Nobody is proposed to you before Wednesday, February 3, 2027; I remind you the day before. Back sooner? Send /resume.
  (✓ Wednesday, February 3, 2027)
@ dana
< K-21 Marie Roy rests, and is back on Wednesday, February 3, 2027.

> /status
< K-21, Connector, back on Wednesday, February 3, 2027
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< You are resting: nobody is proposed to you. To come back, send /resume.

~ 22 days

~ 2 hours
= 2027-02-02 14:00 UTC
< Your pause is about to end: you are back on Wednesday, February 3, 2027. Would you like to rest longer?
  [No, that is fine]
  [2 weeks longer]
  [1 month longer]
  [3 months longer]
  [Until I say so]

> [2 weeks longer]
< Rest well! Nobody is proposed to you before Wednesday, February 17, 2027; I remind you the day before. Back sooner? Send /resume.
  (✓ 2 weeks longer)
@ dana
< K-21 Marie Roy rests, and is back on Wednesday, February 17, 2027.

~ 13 days

~ 20 hours

> [No, that is fine]
  « That button is no longer in use. Send /start to go on. »

~ 3 days
= 2027-02-16 14:00 UTC
< Your pause is about to end: you are back on Wednesday, February 17, 2027. Would you like to rest longer?
  [No, that is fine]
  [2 weeks longer]
  [1 month longer]
  [3 months longer]
  [Until I say so]

> /status
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< I write to you here as soon as somebody fits. To rest for a while, send /pause; to change your answers, /profile.

> [1 month longer]
  « You are back already. To rest again, send /pause. »

> /pause until I say so
< Rest well! Nobody is proposed to you until you send /resume.

> /start
< K-21, Connector
< Helps: Halifax
< People at once: 0 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< You are resting: nobody is proposed to you. To come back, send /resume.

> /resume
< Welcome back! I write to you as soon as somebody fits.

> /resume
< You are not resting: I write to you as soon as somebody fits.
