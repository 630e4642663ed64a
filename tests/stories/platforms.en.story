# Amina writes in Telegram and in French, Marie in Slack and in English; both hear in their own.
# hint: en
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: marie
# on: slack T1
# known: halifax Marie Roy
# person: amina
# on: telegram
# hint: fr

> /start halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> [Français]
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> [J’accepte]
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ J’accepte)

> Amina
< 2 sur environ 15
<
< Merci, Amina! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Casablanca
< Casablanca, Casablanca-Settat, Maroc : il y est 9 h 01 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> [Oui]
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
  (✓ Oui)

> [Confirmation de résidence permanente]
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]
  (✓ Confirmation de résidence permanente)

> novembre 2026
< 5 sur environ 15
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> fin mars
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]

> ingénieure civile
< Vous avez écrit « ingénieure civile ». Quel choix en est le plus proche?
<
< Ingénieur civil / ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
  [Ingénieur civil / ingénieure civile]
  [Aucun de ces choix]
  [← Retour]

> 1
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « ingénieure civile »?
  [← Retour]

> 7
< 8 sur environ 15
<
< Quel est votre niveau d’anglais?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> [De base (NCLC 1 à 4)]
< 9 sur environ 15
<
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]
  (✓ De base (NCLC 1 à 4))

> courant
< 10 sur environ 15
<
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]

> Trouver un emploi en génie civil.
< 11 sur environ 15
<
< De quoi aimeriez-vous parler pendant la rencontre? Trois sujets au plus.
  [Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [Ce que cherchent les employeurs]
  [Les emplois non affichés]
  [← Retour]

> [Le secteur au Canada]
  [✓ Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [Ce que cherchent les employeurs]
  [Les emplois non affichés]
  [Terminé]
  [← Retour]

> [Terminé]
< 12 sur environ 15
<
< Quand pourriez-vous faire un appel vidéo de 30 minutes, à votre heure locale? Cochez tout ce qui vous convient : plus il y en a, plus vite nous trouverons un moment.
<
< Ou écrivez vos heures : « lun-ven 18 h-21 h », « tous les soirs sauf le mardi ».
  [Tôt en semaine, 7–9 h]
  [Matins de semaine, 9–12 h]
  [Midis de semaine, 12–14 h]
  [Après-midis de semaine, 14–17 h]
  [Soirs de semaine, 17–21 h]
  [Samedis, 9–18 h]
  [Dimanches, 9–18 h]
  [← Retour]
  (✓ Le secteur au Canada)

> soirs
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Amina
< Ville actuelle : Casablanca, Casablanca-Settat, Maroc
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Trouver un emploi en génie civil.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer ma demande]
< C’est envoyé! Votre référence : C-101. La coordination (Halifax) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
  (✓ Envoyer ma demande)

~ 5 hours
= 2027-01-11 12:00 UTC
@ claire, telegram
< C-101 · Amina · new
< ingénieure civile: Natural and applied sciences, university degree
< Casablanca, Casablanca-Settat, Morocco: 4 h ahead of you
< Arrival: late March 2027
< English: Basic (CLB 1 to 4)
< French: Fluent (CLB 9 or more)
< Goals: Trouver un emploi en génie civil.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
# person: claire

> /accept C-101
< C-101: accepted. The person hears so in 10 minutes, in their own language and by day; until then you can undo it.
  [Undo] [Next →]
  [Find a Connector]

~ 1 hour
= 2027-01-11 14:16 UTC
@ amina, telegram
< C-101, Halifax
<
< Bonne nouvelle : votre demande est acceptée! Nous cherchons maintenant un connecteur ou une connectrice de votre domaine et vous donnerons des nouvelles ici. Plus vous avez d’heures libres, plus vite nous trouverons un moment : /heures permet de les changer.

> /match C-101
< The best for C-101 Amina, who applied 6 hours ago:
<
< 1. K-21 Marie Roy, civil engineer (0 of 1 under way)
< Same occupation; Same level of position; Topics in common: The industry in Canada
  [Offer to K-21]

> [Offer to K-21]
< M-71: I ask K-21 Marie Roy for C-101 Amina at a decent hour. The answer is due by Thursday, January 14, 5:00 p.m. (Halifax); I pass it on.
  [After a no, go on to the next]
  (✓ Offer to K-21)
@ marie, slack
< Somebody bound for Halifax would love half an hour of your experience, by video call:
<
< Amina, ingénieure civile, 7 years of experience
< Lives in Casablanca, Casablanca-Settat, Morocco; it is 3:07 p.m. there now
< Would meet in French
< Would like to talk about: The industry in Canada
< Arrival in Canada: late March 2027
< “Trouver un emploi en génie civil.”
<
< Would you take half an hour for Amina (ingénieure civile)? Please answer by Thursday, January 14, 5:00 p.m. (Halifax) at the latest.
  [Accept]
  [Accept and pause me]
  [Not this time]
  [Not before …]
  [Tell me more]
# person: marie

> [Accept and pause me]
< Until when would you like to rest? A day or a month; or skip it and say so later.
  [I do not know yet]
  [← Back] [Skip]
  (✓ Accept and pause me)

> in 3 months
< Thank you! Amina will hear the good news. All that is missing is a time that suits you both.
<
< Rest well! Nobody is proposed to you before Thursday, April 1, 2027; I remind you the day before. Back sooner? Send /resume.
<
< When could you meet Amina? Tick one to three times and send them: Amina will choose one.
<
< 1. Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 14, 5:00 p.m. (Casablanca)
< 2. Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Fri, Jan 15, 5:00 p.m. (Casablanca)
< 3. Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tue, Jan 19, 5:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 1:00 p.m. (Halifax)
< Amina: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 21, 5:00 p.m. (Casablanca)
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [Wed, Jan 20, 1:00 p.m.]
  [Thu, Jan 21, 1:00 p.m.]
  [Other times] [None of these]
  [Later]
@ amina, telegram
< Bonne nouvelle : une personne du métier souhaite vous rencontrer.
<
< Marie Roy, civil engineer, Harbour Bridges Ltd
< Rencontre possible en anglais ou en français
< Peut parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
<
< Exerce la même profession que vous
< Peut parler des sujets que vous avez choisis : Le secteur au Canada
< Parle français avec vous
<
< Il reste à trouver un moment qui vous convienne à vous deux. Si vos disponibilités ont changé, envoyez /heures.
@ claire, telegram
< K-21 Marie Roy rests, and is back on Thursday, April 1, 2027.
@ claire, telegram
< M-71: K-21 Marie Roy says yes to C-101 Amina. Next, they choose a time.

> /status
< K-21, Connector, back on Thursday, April 1, 2027
< Helps: Halifax
< People at once: 1 of 1 at most
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
<
< You are resting: nobody is proposed to you. To come back, send /resume.
<
< When could you meet Amina? Tick one to three times and send them: Amina will choose one.
<
< 1. Thursday, January 14, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 14, 5:00 p.m. (Casablanca)
< 2. Friday, January 15, 1:00 p.m. (Halifax)
< Amina: Fri, Jan 15, 5:00 p.m. (Casablanca)
< 3. Monday, January 18, 1:00 p.m. (Halifax)
< Amina: Mon, Jan 18, 5:00 p.m. (Casablanca)
< 4. Tuesday, January 19, 1:00 p.m. (Halifax)
< Amina: Tue, Jan 19, 5:00 p.m. (Casablanca)
< 5. Wednesday, January 20, 1:00 p.m. (Halifax)
< Amina: Wed, Jan 20, 5:00 p.m. (Casablanca)
< 6. Thursday, January 21, 1:00 p.m. (Halifax)
< Amina: Thu, Jan 21, 5:00 p.m. (Casablanca)
  [Thu, Jan 14, 1:00 p.m.]
  [Fri, Jan 15, 1:00 p.m.]
  [Mon, Jan 18, 1:00 p.m.]
  [Tue, Jan 19, 1:00 p.m.]
  [Wed, Jan 20, 1:00 p.m.]
  [Thu, Jan 21, 1:00 p.m.]
  [Other times] [None of these]
  [Later]
# person: amina

> /statut
< C-101, Halifax : votre demande est acceptée.
<
< Marie accepte de vous rencontrer.
< Marie choisit des moments; vous n’avez rien à faire pour l’instant.
# person: claire

> /show K-21
< K-21 · Marie Roy
< civil engineer: Natural and applied sciences, university degree
< Works for: Harbour Bridges Ltd
< Lives in: Halifax, Nova Scotia, Canada
< Meeting in: English · French
< Availability: Weekdays at lunch, noon–2 p.m. · Weekday evenings, 5–9 p.m.
< At once: 1
<
< Matches
< M-71: C-101 and K-21, accepted
<
< Meetings
< M-71: no time yet
