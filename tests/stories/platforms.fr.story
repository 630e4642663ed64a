# Amina écrit dans Telegram et en anglais, Marie dans Slack et en français; chacune dans sa langue.
# hint: fr
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: marie
# on: slack T1
# known: halifax Marie Roy
# person: amina
# on: telegram
# hint: en

> /start halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> [English]
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]
  (✓ English)

> [I agree]
< Welcome to Halifax! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?
  (✓ I agree)

> Amina
< 2 of about 15
<
< Nice to meet you, Amina. Which town do you live in now?
  [← Back]

> Casablanca
< Casablanca, Casablanca-Settat, Morocco: it is 9:01 a.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> [Yes]
< 3 of about 15
<
< Which document have you received from Canada’s immigration department (IRCC)? One is enough, and please do not send it: I only note which one.
  [IRCC invitation to pre-arrival services]
  [Confirmation of permanent residence]
  [Passport request letter]
  [Permanent resident visa]
  [Work permit approval]
  [None of these yet]
  [← Back]
  (✓ Yes)

> copr
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> November 2026
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> end of March
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]

> civil engineer
< Which of these is closest to “civil engineer”?
<
< Civil engineer: Natural and applied sciences, university degree
< Civil engineering technician: Natural and applied sciences, college diploma or apprenticeship of 2 years or more
  [Civil engineer]
  [Civil engineering technician]
  [None of these]
  [← Back]

> 1
< 7 of about 15
<
< How many years have you worked as “civil engineer”?
  [← Back]

> 7
< 8 of about 15
<
< How is your English?
  [Not at all, or a few words]
  [Basic (CLB 1 to 4)]
  [Everyday conversations (CLB 5–6)]
  [Good, also at work (CLB 7–8)]
  [Fluent (CLB 9 or more)]
  [← Back]

> fluent
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

> Find work in civil engineering.
< 11 of about 15
<
< What would you like to talk about with your Connector? Up to three.
  [The industry in Canada]
  [My skills and expertise]
  [Industry news]
  [What employers look for now]
  [Jobs that are never advertised]
  [← Back]

> 1
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

> evenings
< Here is what I will send to Halifax. Is everything right?
<
< Name: Amina
< Lives in: Casablanca, Casablanca-Settat, Morocco
< Document: Confirmation of permanent residence
< Date of the document: November 2026
< Arrival: late March 2027
< Occupation: civil engineer: Natural and applied sciences, university degree
< Years of experience: 7
< English: Fluent (CLB 9 or more)
< French: Basic (CLB 1 to 4)
< Goals: Find work in civil engineering.
< Topics: The industry in Canada
< Availability: Weekday evenings, 5–9 p.m.
  [Send my application]
  [Add details (2 minutes)]
  [Change an answer…]
  [← Back]

> [Send my application]
< Sent! Your reference is C-101. A coordinator of Halifax will read your application and answer you here, usually within a week. There is nothing more to do; /status tells where things stand.
  (✓ Send my application)

~ 5 hours
= 2027-01-11 12:00 UTC
@ claire, telegram
< C-101 · Amina · nouvelle
< civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : 4 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : Courant (NCLC 9 ou plus)
< Français : De base (NCLC 1 à 4)
< Objectifs : Find work in civil engineering.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
# person: claire

> /accepter C-101
< C-101 : acceptée. La personne l’apprend dans 10 minutes, dans sa langue et en journée; d’ici là, vous pouvez annuler.
  [Annuler] [Suivant →]
  [Trouver un jumelage]

~ 1 hour
= 2027-01-11 14:16 UTC
@ amina, telegram
< C-101, Halifax
<
< Good news: your application is accepted! We now look for a Connector in your field, and you hear from us here. The more hours you are free, the sooner we find a time: /hours changes them.

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 6 heures) :
<
< 1. K-21 Marie Roy, civil engineer (0 en cours sur 1)
< Même profession; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Marie Roy pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ marie, slack
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, civil engineer, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 15 h 06 en ce moment
< Rencontre possible en anglais
< Aimerait parler des sujets suivants : Le secteur au Canada
< Arrivée au Canada : fin mars 2027
< « Find work in civil engineering. »
<
< Prendriez-vous une demi-heure pour Amina (civil engineer)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
# person: marie

> [J’accepte, puis une pause]
< Jusqu’à quand souhaitez-vous faire une pause? Un jour ou un mois; ou passez, et vous le direz plus tard.
  [Je ne sais pas encore]
  [← Retour] [Passer]
  (✓ J’accepte, puis une pause)

> dans 3 mois
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Bon repos! Je ne vous propose personne avant cette date : jeudi 1er avril 2027. Je vous le rappelle la veille. De retour plus tôt? Envoyez /reprendre.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 13 h (Halifax)
< Amina : jeu. 14 janv., 17 h (Casablanca)
< 2. vendredi 15 janvier, 13 h (Halifax)
< Amina : ven. 15 janv., 17 h (Casablanca)
< 3. lundi 18 janvier, 13 h (Halifax)
< Amina : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 13 h (Halifax)
< Amina : mar. 19 janv., 17 h (Casablanca)
< 5. mercredi 20 janvier, 13 h (Halifax)
< Amina : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 13 h (Halifax)
< Amina : jeu. 21 janv., 17 h (Casablanca)
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [mer. 20 janv., 13 h]
  [jeu. 21 janv., 13 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
@ amina, telegram
< Good news: a Connector would like to meet you.
<
< Marie Roy, civil engineer, Harbour Bridges Ltd
< Would meet in English or French
< Can talk about: The industry in Canada · My skills and expertise · Industry news · What employers look for now · Jobs that are never advertised
<
< Has the same occupation as you
< Can talk about what you chose: The industry in Canada
< Speaks English with you
<
< Next comes a time that suits you both. If your free hours have changed, send /hours.
@ claire, telegram
< K-21 Marie Roy est en pause, de retour le jeudi 1er avril 2027.
@ claire, telegram
< M-71 : K-21 Marie Roy accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.

> /statut
< K-21, Programme Connecteur, de retour le jeudi 1er avril 2027
< Aide : Halifax
< Personnes à la fois : 1 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Vous êtes en pause : je ne vous propose personne. Pour revenir, envoyez /reprendre.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 13 h (Halifax)
< Amina : jeu. 14 janv., 17 h (Casablanca)
< 2. vendredi 15 janvier, 13 h (Halifax)
< Amina : ven. 15 janv., 17 h (Casablanca)
< 3. lundi 18 janvier, 13 h (Halifax)
< Amina : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 13 h (Halifax)
< Amina : mar. 19 janv., 17 h (Casablanca)
< 5. mercredi 20 janvier, 13 h (Halifax)
< Amina : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 13 h (Halifax)
< Amina : jeu. 21 janv., 17 h (Casablanca)
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [mer. 20 janv., 13 h]
  [jeu. 21 janv., 13 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
# person: amina

> /status
< C-101, Halifax: your application is accepted.
<
< Marie has agreed to meet you.
< Marie is asked for a time; there is nothing to do for you just now.
# person: claire

> /montrer K-21
< K-21 · Marie Roy
< civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Employeur : Harbour Bridges Ltd
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Langue de rencontre : Anglais · Français
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
< À la fois : 1
<
< Jumelages
< M-71 : C-101 et K-21, accepté
<
< Rencontres
< M-71 : sans heure
