# Marie's Slack profile says French and Vancouver: both are proposed, and neither is taken unasked.
# hint: fr
# zone: America/Vancouver
# person: marie
# on: slack T1
# invited: halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> [English]
< Thank you for coming! First, I need your consent. I ask about ten short questions about you and your work, and keep the answers, encrypted, for the coordinators of the communities that you help. Whoever you agree to meet sees your name, organisation, job title, languages, topics, video link and what you wrote about yourself, and nothing else. You can read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ English)

> [I agree]
< Halifax invites you to be a Connector: you meet somebody from your field for half an hour, a few times a year, by video. About ten short questions, three minutes. You can stop at any time and go on later.
<
< 1 of about 11
<
< What is your name, as newcomers will see it?
  (✓ I agree)

> /timezone
< Which town are you in now? Write its name, or share your location. I will show you all times as they are there.
<
< Your profile here says Vancouver, British Columbia, Canada, where it is 2:01 a.m. now. If that is right, one tap is enough.
  [Yes, that is right]

> [Yes, that is right]
< Vancouver, British Columbia, Canada: it is Monday, January 11, 2027 at 2:01 a.m. there now. From now on I show you all times so. If you move on, send /timezone again.
<
< 1 of about 11
<
< What is your name, as newcomers will see it?
  (✓ Yes, that is right)
