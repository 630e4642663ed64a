# An engineer in Manila begins in English and goes on in French half-way.
# person: miguel
# hint: en-PH

> hello there
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> English
< Before we start, I need your consent. I ask about fifteen questions about your work and your move, and keep the answers, encrypted, for the coordinators of the community you apply to. A professional they have in mind for you first reads a short profile: first name, work, town, languages, topics, arrival and goals, never how to reach you. You can correct every answer before you send, read all that I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats themselves are stored by the messaging company, outside Canada.
<
< I never ask for documents, passport or client numbers, nor for your birth date. Please do not send any.
<
< Do you agree?
  [I agree] [No, thank you]

> yes
< Where in Canada will you live, or which program would you like to join?
  [Accountants, anywhere in Canada]
  [Halifax]
  [Greater Moncton]
  [St. John’s]
  [Vancouver]
  [Winnipeg]

> Winnipeg
< Welcome to Winnipeg! About fifteen short questions, five to ten minutes. You can stop at any time and go on later: nothing is lost.
<
< 1 of about 15
<
< What name shall we call you by?

> Miguel
< 2 of about 15
<
< Nice to meet you, Miguel. Which town do you live in now?
  [← Back]

> Manilla
< Manila, Metro Manila, Philippines: it is 5:01 p.m. there now. Is that right?
  [Yes] [No, another town]
  [← Back]

> yes
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

> Passport request letter
< 4 of about 15
<
< What date is on it? The month is enough.
  [I do not know yet]
  [← Back]

> 12/11/2026
< Which day do you mean?
  [Thursday, November 12, 2026]
  [Friday, December 11, 2026]
  [← Back]

> 2
< 5 of about 15
<
< When do you expect to arrive in Canada? A day, a month, or “in 3 months”.
  [I do not know yet]
  [← Back]

> in 4 months
< 6 of about 15
<
< What is your occupation? For example: nurse, civil engineer, accountant.
  [← Back]

> software engineer
< Which of these is closest to “software engineer”?
<
< Software engineer: Natural and applied sciences, university degree
< Information technology manager: Natural and applied sciences, management
  [Software engineer]
  [Information technology manager]
  [None of these]
  [← Back]

> 1
< 7 of about 15
<
< How many years have you worked as “software engineer”?
  [← Back]

> /language
< Which language shall we speak?
<
< Quelle langue préférez-vous?
  [Français] [English]

> [Français]
< D’accord, continuons en français.
<
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « software engineer »?
  [← Retour]

> 12
< 8 sur environ 15
<
< Quel est votre niveau d’anglais?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> bon
< 9 sur environ 15
<
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> un peu
< Veuillez choisir l’une des réponses ci-dessous ou taper son numéro.
<
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> 2
< 10 sur environ 15
<
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]

> Trouver un poste de développeur et connaître le marché local.
< 11 sur environ 15
<
< De quoi aimeriez-vous parler pendant la rencontre? Trois sujets au plus.
  [Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [Ce que cherchent les employeurs]
  [Les emplois non affichés]
  [← Retour]

> 1 et 4
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

> samedi, dimanche
< Voici ce que j’enverrai (communauté : Winnipeg). Tout est exact?
<
< Nom : Miguel
< Ville actuelle : Manille, Metro Manila, Philippines
< Document détenu : Lettre de demande de passeport
< Date du document : vendredi 11 décembre 2026
< Arrivée : mai 2027
< Profession : software engineer · Sciences naturelles et appliquées · diplôme universitaire
< Années d’expérience : 12
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : De base (NCLC 1 à 4)
< Objectifs : Trouver un poste de développeur et connaître le marché local.
< Sujets : Le secteur au Canada · Ce que cherchent les employeurs
< Disponibilités : Samedis, 9–18 h · Dimanches, 9–18 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> envoyer
< C’est envoyé! Votre référence : C-101. La coordination (Winnipeg) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
