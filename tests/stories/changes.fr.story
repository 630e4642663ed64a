# Une personne revient en arrière et modifie trois réponses; une branche disparaît, puis revient.
# person: priya
# hint: fr

> /start moncton
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
< Bienvenue! Votre communauté : Grand Moncton. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ J’accepte)

> Pria
< 2 sur environ 15
<
< Merci, Pria! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> [← Retour]
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?

> Priya
< 2 sur environ 15
<
< Merci, Priya! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Calcutta
< Calcutta, Bengale-Occidental, Inde : il y est 14 h 32 en ce moment. Est-ce exact?
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

> visa
< 4 sur environ 15
<
< Quelle date porte-t-il? Le mois suffit.
  [Je ne sais pas encore]
  [← Retour]

> il y a 3 semaines
< 5 sur environ 15
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> octobre 2026
< Cette date est déjà passée. Pourriez-vous vérifier l’année?
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> [Je ne sais pas encore]
< 6 sur environ 15
<
< Quelle est votre profession? Par exemple : infirmier, ingénieure civile, comptable.
  [← Retour]
  (✓ Je ne sais pas encore)

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

> 6
< 8 sur environ 15
<
< Quel est votre niveau d’anglais?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]

> [Bon, même au travail (NCLC 7–8)]
< 9 sur environ 15
<
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]
  (✓ Bon, même au travail (NCLC 7–8))

> [Bon, même au travail (NCLC 7–8)]
< 10 sur environ 15
<
< Dans quelle langue aimeriez-vous que la rencontre se déroule? Vous pouvez cocher les deux.
  [Anglais] [Français]
  [← Retour]
  (✓ Bon, même au travail (NCLC 7–8))

> [Anglais]
  [✓ Anglais] [Français]
  [Terminé]
  [← Retour]

> [Français]
  [✓ Anglais] [✓ Français]
  [Terminé]
  [← Retour]

> [Terminé]
< 11 sur environ 15
<
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]
  (✓ Anglais)
  (✓ Français)

> Trouver un poste en audit.
< 12 sur environ 15
<
< De quoi aimeriez-vous parler pendant la rencontre? Trois sujets au plus.
  [Le secteur au Canada]
  [Mes compétences et mon expertise]
  [Les nouvelles du secteur]
  [Ce que cherchent les employeurs]
  [Les emplois non affichés]
  [← Retour]

> 2
< 13 sur environ 15
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

> le matin
< Voici ce que j’enverrai (communauté : Grand Moncton). Tout est exact?
<
< Nom : Priya
< Ville actuelle : Calcutta, Bengale-Occidental, Inde
< Document détenu : Visa de résident permanent
< Date du document : semaine du lundi 21 décembre 2026
< Arrivée : pas encore connue
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 6
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Bon, même au travail (NCLC 7–8)
< Langue de rencontre : Anglais · Français
< Objectifs : Trouver un poste en audit.
< Sujets : Mes compétences et mon expertise
< Disponibilités : Matins de semaine, 9–12 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Langue de rencontre]
  [Objectifs] [Sujets]
  [Disponibilités]
  [← Retour]
  (✓ Modifier une réponse…)

> [Français]
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]
  (✓ Français)

> [De base (NCLC 1 à 4)]
< Voici ce que j’enverrai (communauté : Grand Moncton). Tout est exact?
<
< Nom : Priya
< Ville actuelle : Calcutta, Bengale-Occidental, Inde
< Document détenu : Visa de résident permanent
< Date du document : semaine du lundi 21 décembre 2026
< Arrivée : pas encore connue
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 6
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : De base (NCLC 1 à 4)
< Objectifs : Trouver un poste en audit.
< Sujets : Mes compétences et mon expertise
< Disponibilités : Matins de semaine, 9–12 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]
  (✓ De base (NCLC 1 à 4))

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Objectifs]
  [Sujets] [Disponibilités]
  [← Retour]
  (✓ Modifier une réponse…)

> [Ville actuelle]
< Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Ville actuelle)

> [← Retour]
< Voici ce que j’enverrai (communauté : Grand Moncton). Tout est exact?
<
< Nom : Priya
< Ville actuelle : Calcutta, Bengale-Occidental, Inde
< Document détenu : Visa de résident permanent
< Date du document : semaine du lundi 21 décembre 2026
< Arrivée : pas encore connue
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 6
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : De base (NCLC 1 à 4)
< Objectifs : Trouver un poste en audit.
< Sujets : Mes compétences et mon expertise
< Disponibilités : Matins de semaine, 9–12 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Objectifs]
  [Sujets] [Disponibilités]
  [← Retour]
  (✓ Modifier une réponse…)

> [Français]
< Et votre français?
  [Aucun, ou quelques mots]
  [De base (NCLC 1 à 4)]
  [Conversations du quotidien (NCLC 5–6)]
  [Bon, même au travail (NCLC 7–8)]
  [Courant (NCLC 9 ou plus)]
  [← Retour]
  (✓ Français)

> 4
< Voici ce que j’enverrai (communauté : Grand Moncton). Tout est exact?
<
< Nom : Priya
< Ville actuelle : Calcutta, Bengale-Occidental, Inde
< Document détenu : Visa de résident permanent
< Date du document : semaine du lundi 21 décembre 2026
< Arrivée : pas encore connue
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 6
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Bon, même au travail (NCLC 7–8)
< Langue de rencontre : Anglais · Français
< Objectifs : Trouver un poste en audit.
< Sujets : Mes compétences et mon expertise
< Disponibilités : Matins de semaine, 9–12 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Langue de rencontre]
  [Objectifs] [Sujets]
  [Disponibilités]
  [← Retour]
  (✓ Modifier une réponse…)

> [Arrivée]
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]
  (✓ Arrivée)

> printemps 2027
< Arrivée : du lundi 1er mars 2027 au lundi 31 mai 2027
<
< C’est noté; le reste ne change pas. Tout est exact maintenant?
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> [Ajouter des détails (2 minutes)]
< 15 sur environ 24
<
< Quel est votre diplôme le plus élevé?
  [Études secondaires] [Certificat de métier]
  [Diplôme collégial] [Baccalauréat (licence)]
  [Maîtrise (master)] [Doctorat]
  [← Retour] [Passer]
  (✓ Ajouter des détails (2 minutes))

> [Maîtrise (master)]
< 16 sur environ 24
<
< Faut-il un permis pour exercer votre profession au Canada? C’est généralement le cas en soins infirmiers, en génie et en enseignement.
  [Oui] [Non]
  [← Retour] [Passer]
  (✓ Maîtrise (master))

> [Oui]
< 17 sur environ 24
<
< Avez-vous fait évaluer vos diplômes pour le Canada?
  [Oui] [Non]
  [← Retour] [Passer]
  (✓ Oui)

> [Non]
< 18 sur environ 24
<
< Y a-t-il une organisation où vous aimeriez particulièrement travailler?
  [← Retour] [Passer]
  (✓ Non)

> [Passer]
< 19 sur environ 24
<
< Quel type d’emploi cherchez-vous?
  [Permanent] [Contractuel]
  [À temps partiel] [Peu importe]
  [← Retour] [Passer]
  (✓ Passer)

> [Peu importe]
< 20 sur environ 24
<
< Avez-vous un profil LinkedIn? Si oui, envoyez-en le lien.
  [← Retour] [Passer]
  (✓ Peu importe)

> linkedin.com/in/priya-1234567
< 21 sur environ 24
<
< Qui vous a parlé du programme?
  [← Retour] [Passer]

> Mon cousin
< 22 sur environ 24
<
< Deux dernières questions, pour les statistiques seulement : vos réponses ne seront jamais montrées à côté de votre nom. Quel est votre genre?
  [Femme]
  [Homme]
  [Autre genre]
  [← Retour] [Passer]

> [Passer]
< 23 sur environ 24
<
< Et votre groupe d’âge?
  [Moins de 25 ans] [De 25 à 34 ans]
  [De 35 à 44 ans] [De 45 à 54 ans]
  [55 ans ou plus]
  [← Retour] [Passer]
  (✓ Passer)

> [Passer]
< Voici ce que j’enverrai (communauté : Grand Moncton). Tout est exact?
<
< Nom : Priya
< Ville actuelle : Calcutta, Bengale-Occidental, Inde
< Document détenu : Visa de résident permanent
< Date du document : semaine du lundi 21 décembre 2026
< Arrivée : du lundi 1er mars 2027 au lundi 31 mai 2027
< Profession : comptable · Affaires, finance et administration · diplôme universitaire
< Années d’expérience : 6
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Bon, même au travail (NCLC 7–8)
< Langue de rencontre : Anglais · Français
< Objectifs : Trouver un poste en audit.
< Sujets : Mes compétences et mon expertise
< Disponibilités : Matins de semaine, 9–12 h
< Diplôme : Maîtrise (master)
< Profession réglementée : Oui
< Diplômes évalués : Non
< Organisation visée : non précisé
< Type d’emploi : Peu importe
< LinkedIn : https://linkedin.com/in/priya-1234567
< Programme connu par : Mon cousin
< Genre : non précisé
< Groupe d’âge : non précisé
  [Envoyer ma demande]
  [Modifier une réponse…]
  [← Retour]
  (✓ Passer)

> [Envoyer ma demande]
< C’est envoyé! Votre référence : C-101. La coordination (Grand Moncton) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
  (✓ Envoyer ma demande)
