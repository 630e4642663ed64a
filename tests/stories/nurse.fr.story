# Une infirmière de Casablanca s’inscrit à Halifax, dix jours avant de recevoir son visa.
# person: amina
# hint: fr-MA

> /start isans-2026
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

> Casa
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

> infirmière
< Vous avez écrit « infirmière ». Quel choix en est le plus proche?
<
< Infirmier autorisé / infirmière autorisée · Santé · diplôme universitaire
< Infirmier praticien / infirmière praticienne · Santé · diplôme universitaire
< Infirmier auxiliaire / infirmière auxiliaire · Santé · diplôme collégial ou apprentissage de 2 ans ou plus
  [Infirmier autorisé / infirmière autorisée]
  [Infirmier praticien / infirmière praticienne]
  [Infirmier auxiliaire / infirmière auxiliaire]
  [Aucun de ces choix]
  [← Retour]

> [Infirmier autorisé / infirmière autorisée]
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « infirmière »?
  [← Retour]
  (✓ Infirmier autorisé / infirmière autorisée)

> sept ans
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

> 5
< 10 sur environ 15
<
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]

> Travailler en soins intensifs dans un hôpital, et comprendre comment faire reconnaître mon diplôme.
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

> [Ce que cherchent les employeurs]
  [✓ Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [✓ Ce que cherchent les employeurs]
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
  (✓ Ce que cherchent les employeurs)

> soirs, samedi
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Amina
< Ville actuelle : Casablanca, Casablanca-Settat, Maroc
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler en soins intensifs dans un hôpital, et comprendre comment faire reconnaître mon diplôme.
< Sujets : Le secteur au Canada · Ce que cherchent les employeurs
< Disponibilités : Soirs de semaine, 17–21 h · Samedis, 9–18 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> /statut
< C-101, Halifax : l’entretien est en cours; rien n’a encore été envoyé.
<
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Amina
< Ville actuelle : Casablanca, Casablanca-Settat, Maroc
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler en soins intensifs dans un hôpital, et comprendre comment faire reconnaître mon diplôme.
< Sujets : Le secteur au Canada · Ce que cherchent les employeurs
< Disponibilités : Soirs de semaine, 17–21 h · Samedis, 9–18 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer ma demande]
< C’est envoyé! Votre référence : C-101. La coordination (Halifax) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
  (✓ Envoyer ma demande)

> /statut
< C-101, Halifax : votre demande est envoyée. La coordination la lira et vous répondra ici, d’ordinaire en moins d’une semaine.
