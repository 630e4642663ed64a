# A coordinator talks to a French speaker in person, and leaves again; later, silence ends it.
# person: claire
# appoint: coordinator halifax
# hint: fr
# person: awa

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

> Awa
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Dakar
< Dakar, Sénégal : il y est 9 h 01 en ce moment. Est-ce exact?
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

> crp
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

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

> comptable
< Vous avez écrit « comptable ». Quel choix en est le plus proche?
<
< Comptable ou auditeur / auditrice · Affaires, finance et administration · diplôme universitaire
< Superviseur / superviseure, finance ou assurance · Affaires, finance et administration · diplôme collégial ou apprentissage de 2 ans ou plus
< Technicien / technicienne comptable, teneur / teneuse de livres · Affaires, finance et administration · diplôme collégial ou apprentissage de 2 ans ou plus
  [Comptable ou auditeur / auditrice]
  [Superviseur / superviseure, finance ou assurance]
  [Technicien / technicienne comptable, teneur / teneuse de livres]
  [Aucun de ces choix]
  [← Retour]

> 1
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « comptable »?
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

> base
< 9 sur environ 15
<
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> couramment
< 10 sur environ 15
<
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]

> Trouver un poste.
< 11 sur environ 15
<
< De quoi aimeriez-vous parler pendant la rencontre? Trois sujets au plus.
  [Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [Ce que cherchent les employeurs]
  [Les emplois non affichés]
  [← Retour]

> 1
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

> soirs
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Awa
< Ville actuelle : Dakar, Sénégal
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Trouver un poste.
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
@ claire
< C-101 · Awa · new
< comptable: Business, finance and administration, university degree
< Dakar, Senegal: 4 h ahead of you
< Arrival: late March 2027
< English: Basic (CLB 1 to 4)
< French: Fluent (CLB 9 or more)
< Goals: Trouver un poste.
< Topics: The industry in Canada
< Document: Confirmation of permanent residence (not seen yet)
  [Accept] [Ask something]
  [Waiting list] [Decline…]
  [All answers] [I take it]
# person: claire
# hint: en

> /take C-101
< You now talk to C-101 Awa in person: whatever you write here goes to them, and their words come to you. Commands still work. /release ends it; so does a day of silence.
<
< It is 2:06 p.m. where they are.
@ awa
< Halifax : la coordination vous écrit ici en personne. Tant qu’elle est là, je me tais et je lui transmets ce que vous écrivez.

> Hello Awa, may I ask about your arrival?
@ awa
< Coordination, Halifax : Hello Awa, may I ask about your arrival?
# person: awa

> Bien sûr! Mon numéro de client est 1234-5678.
@ claire
< C-101 Awa: Bien sûr! Mon numéro de client est •••.

> /statut
< C-101, Halifax : votre demande est envoyée. La coordination la lira et vous répondra ici, d’ordinaire en moins d’une semaine.

> !voice
< Je ne peux pas encore écouter de messages vocaux; veuillez plutôt écrire.
# person: claire

> Thank you. I have noted it.
@ awa
< Coordination, Halifax : Thank you. I have noted it.

> /note C-101 Arrives with her sister.
< Noted; it lies under C-101.

> /release
< Done: they talk to me again.
@ awa
< La coordination a quitté cette conversation; je suis de retour.
# person: awa

> Merci!
< Je n’ai pas de question à vous poser en ce moment. /statut dit où en est votre demande, /aide montre ce que vous pouvez faire.
# person: claire

> /take C-101 One more thing: do you need a visa letter?
< You now talk to C-101 Awa in person: whatever you write here goes to them, and their words come to you. Commands still work. /release ends it; so does a day of silence.
<
< It is 2:09 p.m. where they are.
@ awa
< Halifax : la coordination vous écrit ici en personne. Tant qu’elle est là, je me tais et je lui transmets ce que vous écrivez.
@ awa
< Coordination, Halifax : One more thing: do you need a visa letter?

~ 1 day
= 2027-01-12 13:00 UTC
< Halifax: 1 file waits for you; it came 1 day ago.
  [Show me]
  [Stop the morning line]
= 2027-01-12 14:09 UTC
< Nobody wrote for a day, so I have taken C-101 Awa back. /take begins anew.
@ awa
< La coordination a quitté cette conversation; je suis de retour.

> /release
< You are talking to nobody in person just now; /take begins it.
