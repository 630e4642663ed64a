# Un ingénieur à Manille commence en français et continue en anglais à mi-chemin.
# person: miguel
# hint: fr

> bonjour
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> français
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

> oui
< Où au Canada habiterez-vous, ou à quel programme aimeriez-vous participer?
  [Comptables, partout au Canada]
  [Halifax]
  [Grand Moncton]
  [St. John’s (T.-N.-L.)]
  [Vancouver]
  [Winnipeg]

> 4
< Bienvenue! Votre communauté : St. John’s (T.-N.-L.). Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Miguel
< 2 sur environ 15
<
< Merci, Miguel! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Manille
< Manille, Metro Manila, Philippines : il y est 17 h 01 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< 3 sur environ 15
<
< Quel document avez-vous reçu du ministère de l’Immigration (IRCC)? Un seul suffit. Veuillez ne pas l’envoyer : je note seulement lequel.
  [Invitation d’IRCC (avant l’arrivée)]
  [Confirmation de résidence permanente]
  [Lettre de demande de passeport]
  [Visa de résident permanent]
  [Approbation de permis de travail]
  [Aucun pour l’instant]
  [← Retour]

> lettre de demande de passeport
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

> 12/11/2026
< De quel jour s’agit-il?
  [jeudi 12 novembre 2026]
  [vendredi 11 décembre 2026]
  [← Retour]

> 1
< 5 sur environ 15
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> dans 4 mois
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]

> ingénieur logiciel
< Vous avez écrit « ingénieur logiciel ». Quel choix en est le plus proche?
<
< Ingénieur / ingénieure en logiciel · Sciences naturelles et appliquées · diplôme universitaire
  [Ingénieur / ingénieure en logiciel]
  [Aucun de ces choix]
  [← Retour]

> 1
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « ingénieur logiciel »?
  [← Retour]

> /langue anglais
< We speak English from now on.
<
< 7 of about 15
<
< How many years have you worked as “ingénieur logiciel”?
  [← Back]

> 12 years
< 8 of about 15
<
< How is your English?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> good
< 9 of about 15
<
< And your French?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> basic
< 10 of about 15
<
< In one or two sentences: what do you hope to find in Canada, in your work?
  [← Back]

> Find a developer position, and learn about the local market.
< 11 of about 15
<
< What would you like to talk about with your Connector? Up to three.
  [The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [← Back]

> 1 and 4
< 12 of about 15
<
< When could you take a 30-minute video call, in your local time? Tick all that fit: the more, the sooner we find a time.
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

> saturday, sunday
< Here is what I will send to St. John’s. Is everything right?
<
< Name: Miguel
< Lives in: Manila, Metro Manila, Philippines
< Document: Passport request letter
< Date of the document: Thursday, November 12, 2026
< Arrival: May 2027
< Occupation: ingénieur logiciel: Natural and applied sciences, university degree
< Years of experience: 12
< English: Good, also at work (CLB 7–8)
< French: Basic (CLB 1 to 4)
< Goals: Find a developer position, and learn about the local market.
< Topics: The industry in Canada · What employers look for now
< Availability: Saturdays, 9 a.m.–6 p.m. · Sundays, 9 a.m.–6 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> send
< Sent! Your reference is C-101. A coordinator of St. John’s will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
