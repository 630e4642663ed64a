# Amina in Telegram and Karim in Slack write to each other, and agree to be reached without the bot.
# hint: en
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: karim
# on: slack T1
# serves: halifax head nurse
# person: amina
# on: telegram
# accepted: halifax nurse
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

~ 6 hours
= 2027-01-11 12:00 UTC
@ karim, slack
< It is settled: you meet Amina, by video.
< Tuesday, January 12, 9:00 a.m. (Halifax)
< For Amina: Tuesday, January 12, 1:00 p.m. (Casablanca)
<
< The video call: https://whereby.com/karim
<
< I will remind you the day before and an hour before. If something comes up, send /meetings: until 24 hours before, you can choose another time.
  [Another time] [Call it off]
@ karim, slack
< You meet for 30 minutes: here are both your days.
  (file: meeting.png)
@ karim, slack
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
@ karim, slack
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

> /meetings
< M-71 · Karim
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
< The video call: https://whereby.com/karim
  [Another time] [Call it off]
  [Write to Karim]

> [Write to Karim]
< What shall I pass on to Karim? Write it as they should read it, in one message of up to 1,500 characters; they see your first name only. /cancel leaves it.

> Thank you for Tuesday! You can reach me at amina@example.com or +212 6 12 34 56 78.
< I pass it on to Karim, at a decent hour.
<
< I have left out what looked like a way to reach you. If you both agree, I exchange your addresses or numbers.
  [Share how to reach me]
@ karim, slack
< Amina writes to you through me:
<
< “Thank you for Tuesday! You can reach me at … or ….”
  [Reply]
  [Report] [Stop]
# person: karim

> [Reply]
< What shall I pass on to Amina? Write it as they should read it, in one message of up to 1,500 characters; they see your first name only. /cancel leaves it.

> With pleasure. Shall I send you the list of hospitals?
< I pass it on to Amina, at a decent hour.
  [Share how to reach me]
@ amina, telegram
< Karim writes to you through me:
<
< “With pleasure. Shall I send you the list of hospitals?”
  [Reply]
  [Report] [Stop]
# person: amina

> [Share how to reach me]
< How may Karim reach you? One e-mail address or telephone number of your choice. I keep it sealed, and pass it on only if Karim shares one, too. Until then you can take it back. /cancel leaves it.
  (✓ Share how to reach me)

> call me!
< I need one e-mail address or one telephone number, for example: marie@example.org or +1 902 555 0134.
<
< How may Karim reach you? One e-mail address or telephone number of your choice. I keep it sealed, and pass it on only if Karim shares one, too. Until then you can take it back. /cancel leaves it.

> amina@example.com
< I keep it sealed, and ask Karim. If they share theirs within thirty days, each of you gets the other’s.
  [Take it back]
@ karim, slack
< Amina would like you two to reach one another without me. If you share an e-mail address or a telephone number of yours, each of you gets the other’s.
  [Share how to reach me]
  [No, thank you]
# person: karim

> [No, thank you]
< That is fine; Amina is not told. You can go on writing through me.
  (✓ No, thank you)
# person: amina

> [Take it back]
< Taken back and erased. Nobody has seen it.
  (✓ Take it back)

> /meetings
< M-71 · Karim
< Tuesday, January 12, 1:00 p.m. (Casablanca)
< For Karim: Tuesday, January 12, 9:00 a.m. (Halifax)
< The video call: https://whereby.com/karim
  [Another time] [Call it off]
  [Write to Karim]

> [Write to Karim]
< What shall I pass on to Karim? Write it as they should read it, in one message of up to 1,500 characters; they see your first name only. /cancel leaves it.

> Yes, please send it.
< I pass it on to Karim, at a decent hour.
  [Share how to reach me]
@ karim, slack
< Amina writes to you through me:
<
< “Yes, please send it.”
  [Reply]
  [Report] [Stop]

> [Share how to reach me]
< How may Karim reach you? One e-mail address or telephone number of your choice. I keep it sealed, and pass it on only if Karim shares one, too. Until then you can take it back. /cancel leaves it.
  (✓ Share how to reach me)

> amina@example.com
< I keep it sealed, and ask Karim. If they share theirs within thirty days, each of you gets the other’s.
  [Take it back]
@ karim, slack
< Amina would like you two to reach one another without me. If you share an e-mail address or a telephone number of yours, each of you gets the other’s.
  [Share how to reach me]
  [No, thank you]
# person: karim

> [Share how to reach me]
< How may Amina reach you? One e-mail address or telephone number of your choice. I keep it sealed, and pass it on only if Amina shares one, too. Until then you can take it back. /cancel leaves it.
  (✓ Share how to reach me)

> +1 902 555 0134
< You both agreed, so here is how to reach Amina: amina@example.com
< I show it this once; note it down. Amina gets yours.
@ amina, telegram
< You both agreed, so here is how to reach Karim: +1 902 555 0134
< I show it this once; note it down. Karim gets yours.
# person: amina

> [Report]
< Thank you for telling. Your coordinator reads it and writes to you. Karim is not told that it was you.
  [Stop]
  (✓ Report)
@ claire, telegram
< M-71: C-101 Amina reports what K-21 Karim wrote to them through me. Please look into it.
<
< “With pleasure. Shall I send you the list of hospitals?”

> [Stop]
< Done: nothing from Karim comes to you through me any more, and nothing of yours goes to them. They learn it only if they write.
  (✓ Stop)
# person: karim

> [Reply]
< Messages between you two do not go through me any more.
