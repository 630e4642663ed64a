# Après l’envoi : modifier ses réponses, l’heure affichée, retirer sa demande, en refaire une.
# person: awa
# hint: fr-CI

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

> /heures
< Vous n’avez pas de demande en ce moment. Envoyez /start pour en commencer une.
<
< Avant de commencer, votre consentement. Je pose une quinzaine de questions sur votre travail et votre installation, et je garde les réponses, chiffrées, pour l’équipe de coordination de la communauté à laquelle vous vous adressez. La personne à qui elle pense pour vous lit d’abord un court profil : prénom, métier, ville, langues, sujets, arrivée et objectifs, jamais vos coordonnées. Vous pouvez corriger chaque réponse avant l’envoi, lire tout ce que je garde (/mesdonnees) et l’effacer à n’importe quel moment (/effacer); /confidentialite explique le reste. Les conversations elles-mêmes sont conservées par l’entreprise de messagerie, à l’extérieur du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

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

> Abidjan
< Abidjan, Côte d’Ivoire : il y est 9 h 01 en ce moment. Est-ce exact?
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

> 1
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « infirmière »?
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

> Travailler dans un hôpital.
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
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> /retirer
< Ce sera pour plus tard : vous n’avez pas encore envoyé de demande. /start y mène.
<
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> envoyer
< C’est envoyé! Votre référence : C-101. La coordination (Halifax) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.

> /aide
< J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier. Répondez à mes questions dans vos propres mots ou avec les boutons. Vous pouvez aussi envoyer :
<
< /start : commencer, ou reprendre où vous en étiez
< /aide : ce que vous pouvez faire ici
< /statut : où en est votre demande
< /retour : annuler votre dernière réponse
< /passer : passer une question facultative
< /langue : français ou anglais
< /confidentialite : ce que je garde, et vos droits
< /annuler : arrêter; vos réponses sont gardées
< /effacer : effacer tout ce qui vous concerne
< /mesdonnees : une copie de tout ce que je garde à votre sujet
< /fuseau : la ville dont j’indique l’heure
< /joindre : écrire à la coordination
< /profil : voir et modifier vos réponses
< /heures : modifier vos disponibilités
< /arrivee : modifier votre date d’arrivée
< /absence : les jours où vous ne pouvez pas faire de rencontre
< /retirer : retirer votre demande
< /rencontres : vos rencontres
< /relier : me parler depuis deux applications
< /relations : vos mises en relation
< /emploi : annoncer un emploi que vous avez trouvé
< /temoignage : vos mots qui peuvent être publiés
<
< Pour parler à une personne : vie.privee@passerelle.example.

> /profil
< Voici ce qui a été transmis (Halifax). Est-ce que tout est exact?
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Laisser tel quel]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> oui
< Rien n’a été modifié.

> /profil
< Voici ce qui a été transmis (Halifax). Est-ce que tout est exact?
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Laisser tel quel]
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

> [Objectifs]
< Sur le plan professionnel, qu’espérez-vous trouver au Canada? Une ou deux phrases suffisent.
  [← Retour]
  (✓ Objectifs)

> Travailler dans un hôpital pour enfants.
< Objectifs : Travailler dans un hôpital pour enfants.
<
< Pas encore enregistré; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Ajouter des détails (2 minutes)]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> [Ajouter des détails (2 minutes)]
< Quel est votre diplôme le plus élevé?
  [Études secondaires] [Certificat de métier]
  [Diplôme collégial] [Baccalauréat (licence)]
  [Maîtrise (master)] [Doctorat]
  [← Retour] [Passer]
  (✓ Ajouter des détails (2 minutes))

> licence
< Faut-il un permis pour exercer votre profession au Canada? C’est généralement le cas en soins infirmiers, en génie et en enseignement.
  [Oui] [Non]
  [← Retour] [Passer]

> passer
< Y a-t-il une organisation où vous aimeriez particulièrement travailler?
  [← Retour] [Passer]

> passer
< Quel type d’emploi cherchez-vous?
  [Permanent] [Contractuel]
  [À temps partiel] [Peu importe]
  [← Retour] [Passer]

> passer
< Avez-vous un profil LinkedIn? Si oui, envoyez-en le lien.
  [← Retour] [Passer]

> passer
< Qui vous a parlé du programme?
  [← Retour] [Passer]

> passer
< Deux dernières questions, pour les statistiques seulement : vos réponses ne seront jamais montrées à côté de votre nom. Quel est votre genre?
  [Femme]
  [Homme]
  [Autre genre]
  [← Retour] [Passer]

> femme
< Et votre groupe d’âge?
  [Moins de 25 ans] [De 25 à 34 ans]
  [De 35 à 44 ans] [De 45 à 54 ans]
  [55 ans ou plus]
  [← Retour] [Passer]

> passer
< Pas encore enregistré. Voici ce qui sera transmis (Halifax) :
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital pour enfants.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
< Diplôme : Baccalauréat (licence)
< Profession réglementée : non précisé
< Organisation visée : non précisé
< Type d’emploi : non précisé
< LinkedIn : non précisé
< Programme connu par : non précisé
< Genre : Femme
< Groupe d’âge : non précisé
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [← Retour]

> [Enregistrer les changements]
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
  (✓ Enregistrer les changements)

> /profil
< Voici ce qui a été transmis (Halifax). Est-ce que tout est exact?
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital pour enfants.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
< Diplôme : Baccalauréat (licence)
< Profession réglementée : non précisé
< Organisation visée : non précisé
< Type d’emploi : non précisé
< LinkedIn : non précisé
< Programme connu par : non précisé
< Genre : Femme
< Groupe d’âge : non précisé
  [Laisser tel quel]
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
  [Diplôme] [Profession réglementée]
  [Organisation visée] [Type d’emploi]
  [LinkedIn] [Programme connu par]
  [Genre] [Groupe d’âge]
  [← Retour]
  (✓ Modifier une réponse…)

> [Genre]
< Deux dernières questions, pour les statistiques seulement : vos réponses ne seront jamais montrées à côté de votre nom. Quel est votre genre?
  [Femme]
  [Homme]
  [Autre genre]
  [← Retour] [Passer]
  (✓ Genre)

> [Passer]
< Genre : non précisé
<
< Pas encore enregistré; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]
  (✓ Passer)

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Objectifs]
  [Sujets] [Disponibilités]
  [Diplôme] [Profession réglementée]
  [Organisation visée] [Type d’emploi]
  [LinkedIn] [Programme connu par]
  [Genre] [Groupe d’âge]
  [← Retour]
  (✓ Modifier une réponse…)

> [Ville actuelle]
< Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Ville actuelle)

> Winnipeg
< Winnipeg, Manitoba, Canada : il y est 4 h 14 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> 1
< Ville actuelle : Winnipeg, Manitoba, Canada
<
< À noter : Cette communauté accueille les personnes qui sont encore à l’extérieur du Canada. Si votre réponse est exacte, gardez-la quand même : une personne de la coordination relira votre demande.
<
< Pas encore enregistré; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Ville actuelle]
  [Document détenu] [Date du document]
  [Arrivée] [Profession]
  [Années d’expérience] [Anglais]
  [Français] [Objectifs]
  [Sujets] [Disponibilités]
  [Diplôme] [Profession réglementée]
  [Organisation visée] [Type d’emploi]
  [LinkedIn] [Programme connu par]
  [Genre] [Groupe d’âge]
  [← Retour]
  (✓ Modifier une réponse…)

> [Ville actuelle]
< Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Ville actuelle)

> Bouaké
< Bouaké, Vallee du Bandama, Côte d’Ivoire : il y est 9 h 15 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< Ville actuelle : Bouaké, Vallee du Bandama, Côte d’Ivoire
<
< Pas encore enregistré; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> /annuler
< C’est arrêté; rien n’a été modifié.

> /profil
< Voici ce qui a été transmis (Halifax). Est-ce que tout est exact?
<
< Nom : Awa
< Ville actuelle : Abidjan, Côte d’Ivoire
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler dans un hôpital pour enfants.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
< Diplôme : Baccalauréat (licence)
< Profession réglementée : non précisé
< Organisation visée : non précisé
< Type d’emploi : non précisé
< LinkedIn : non précisé
< Programme connu par : non précisé
< Genre : Femme
< Groupe d’âge : non précisé
  [Laisser tel quel]
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
  [Diplôme] [Profession réglementée]
  [Organisation visée] [Type d’emploi]
  [LinkedIn] [Programme connu par]
  [Genre] [Groupe d’âge]
  [← Retour]
  (✓ Modifier une réponse…)

> [Ville actuelle]
< Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Ville actuelle)

> Bouaké
< Bouaké, Vallee du Bandama, Côte d’Ivoire : il y est 9 h 17 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< Ville actuelle : Bouaké, Vallee du Bandama, Côte d’Ivoire
<
< Pas encore enregistré; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> [Enregistrer les changements]
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
  (✓ Enregistrer les changements)

> /heures
< Jusqu’ici : Soirs de semaine, 17–21 h
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

> matins, samedi
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
  [Jours d’absence…]

> /arrivee
< Jusqu’ici : fin mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> [← Retour]
< Rien n’a été modifié.

> /arrivee
< Jusqu’ici : fin mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> dans 6 mois
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.

> /fuseau Casablanca
< Casablanca, Casablanca-Settat, Maroc : là-bas, nous sommes le lundi 11 janvier 2027 à 9 h 20. Désormais, j’indique toutes les heures ainsi. Si vous changez de lieu, envoyez de nouveau /fuseau.

> /fuseau
< Dans quelle ville êtes-vous en ce moment? Écrivez son nom ou partagez votre position. J’indiquerai toutes les heures comme elles y sont.

> Manille
< Manille, Metro Manila, Philippines : il y est 17 h 21 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< Manille, Metro Manila, Philippines : là-bas, nous sommes le lundi 11 janvier 2027 à 17 h 21. Désormais, j’indique toutes les heures ainsi. Si vous changez de lieu, envoyez de nouveau /fuseau.

> /retirer
< Vous pouvez retirer la demande C-101, Halifax. Voulez-vous nous dire pourquoi? Vous pouvez passer cette question.
  [J’ai trouvé un emploi]
  [Mes projets ont changé]
  [C’est trop long]
  [Une autre raison]
  [Passer]

> [C’est trop long]
< Les réponses données dans la demande C-101, Halifax, seront effacées aussitôt; il n’en reste que l’existence et les dates, pour nos statistiques. Vous pourrez faire une autre demande quand vous voudrez. La retirer?
  [Oui, la retirer] [Non, la laisser]
  [← Retour]
  (✓ C’est trop long)

> [Non, la laisser]
< D’accord : tout reste tel quel.
  (✓ Non, la laisser)

> /retirer
< Vous pouvez retirer la demande C-101, Halifax. Voulez-vous nous dire pourquoi? Vous pouvez passer cette question.
  [J’ai trouvé un emploi]
  [Mes projets ont changé]
  [C’est trop long]
  [Une autre raison]
  [Passer]

> [Passer]
< Les réponses données dans la demande C-101, Halifax, seront effacées aussitôt; il n’en reste que l’existence et les dates, pour nos statistiques. Vous pourrez faire une autre demande quand vous voudrez. La retirer?
  [Oui, la retirer] [Non, la laisser]
  [← Retour]
  (✓ Passer)

> [Oui, la retirer]
< La demande C-101 est retirée et ses réponses sont effacées. Envoyez /start pour en faire une autre un jour, ou /effacer pour effacer tout le reste.
  (✓ Oui, la retirer)

> [Oui, la retirer]
  « Vous avez déjà répondu à cette question; rien n’a changé. »

> /profil
< Vous n’avez pas de demande en ce moment. Envoyez /start pour en commencer une.

> /statut
< C-101, Halifax : votre demande est retirée.

> /start
< Où au Canada habiterez-vous, ou à quel programme aimeriez-vous participer?
  [Comptables, partout au Canada]
  [Halifax]
  [Grand Moncton]
  [St. John’s (T.-N.-L.)]
  [Vancouver]
  [Winnipeg]

> [Grand Moncton]
< Bienvenue! Votre communauté : Grand Moncton. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ Grand Moncton)

> Awa
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /start halifax
< Ce lien mène ailleurs (Halifax), mais votre entretien est encore ouvert (Grand Moncton). Vous pouvez faire les deux demandes, l’une après l’autre; vos réponses sont gardées dans les deux cas.
  [Continuer : Grand Moncton]
  [Passer à : Halifax]

> [Passer à : Halifax]
< Bienvenue! Votre communauté : Halifax. Une quinzaine de courtes questions vous attendent; comptez de cinq à dix minutes. Vous pouvez arrêter à tout moment et reprendre plus tard : rien ne se perd.
<
< 1 sur environ 15
<
< Quel nom utiliser pour s’adresser à vous?
  (✓ Passer à : Halifax)

> Awa
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /statut
< C-102, Grand Moncton : votre demande n’est pas encore envoyée. Envoyez /start pour reprendre où vous en étiez.
<
< C-103, Halifax : l’entretien est en cours; rien n’a encore été envoyé.
<
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> /annuler
< C’est arrêté. Vos réponses sont gardées 30 jours; envoyez /start pour continuer.
  [Continuer maintenant]
  [Effacer ces réponses]

> [Continuer maintenant]
< Plus d’un entretien est ouvert. Lequel voulez-vous continuer?
  [Grand Moncton]
  [Halifax]
  (✓ Continuer maintenant)

> [Grand Moncton]
< Rebonjour! Votre demande (Grand Moncton) reprend ici.
<
< 2 sur environ 15
<
< Merci, Awa! Dans quelle ville habitez-vous maintenant?
  [← Retour]
  (✓ Grand Moncton)
