# Deux personnes décident en même temps: Claire refuse, Omar arrive trop tard; Claire se ravise.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: omar
# appoint: coordinator halifax
# person: grace

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

> Grace
< 2 sur environ 15
<
< Merci, Grace! Dans quelle ville habitez-vous maintenant?
  [← Retour]

> Nairobi
< Nairobi, Nairobi Area, Kenya : il y est 12 h 01 en ce moment. Est-ce exact?
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

> soudeuse
< Vous avez écrit « soudeuse ». Quel choix en est le plus proche?
<
< Soudeur / soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Entrepreneur / entrepreneuse ou contremaître / contremaîtresse, métaux · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
  [Soudeur / soudeuse]
  [Entrepreneur / entrepreneuse ou contremaître / contremaîtresse, métaux]
  [Aucun de ces choix]
  [← Retour]

> 1
< 7 sur environ 15
<
< Combien d’années avez-vous travaillé comme « soudeuse »?
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

> Mon propre atelier.
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
< Nom : Grace
< Ville actuelle : Nairobi, Nairobi Area, Kenya
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer ma demande]
< C’est envoyé! Votre référence : C-101. La coordination (Halifax) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
  (✓ Envoyer ma demande)

~ 4 hours
= 2027-01-11 12:00 UTC
@ claire
< C-101 · Grace · nouvelle
< soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Nairobi, Nairobi Area, Kenya : 7 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
@ omar
< C-101 · Grace · nouvelle
< soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Nairobi, Nairobi Area, Kenya : 7 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
# person: claire

> /examiner
< C-101 · Grace · nouvelle
< soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Nairobi, Nairobi Area, Kenya : il y est 16 h 06
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
< Reçue : il y a 4 heures
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]

> [Refuser…]
< C-101 : pourquoi ce refus?
  [Déjà au Canada]
  [Pas encore de document]
  [Il faut un autre document]
  [Un autre domaine de travail]
  [Trop peu d’anglais ou de français]
  [Personne dans ce domaine]
  [Trop peu de renseignements]
  [Une autre raison, à écrire…]
  [← Laisser]

> [Personne dans ce domaine]
< Voici ce que lira C-101, dans sa langue :
<
< Merci de votre demande. Nous l’avons lue avec soin, et nous ne pouvons pas l’accepter cette fois-ci.
<
< Nous n’avons ici personne de votre domaine à vous présenter, et personne en vue. Une autre communauté a peut-être quelqu’un : vous pouvez y faire une demande tout de suite, en cinq minutes.
<
< Vous pourrez refaire une demande quand les choses auront changé : envoyez /start. Si vous pensez qu’il y a erreur, envoyez /joindre.
  [Oui, refuser] [← Laisser]
  (✓ Personne dans ce domaine)

> [Oui, refuser]
< C-101 : refusée. La personne l’apprend dans 10 minutes, dans sa langue et en journée; d’ici là, vous pouvez annuler.
  [Annuler] [Suivant →]
  (✓ Oui, refuser)
# person: omar

> [Accepter]
< C-101, c’est réglé : refusée, à l’instant, par Collègue 1.
  (✓ Accepter)
# person: claire

> [Annuler]
< C’est annulé; la personne n’en a rien su.
<
< C-101 · Grace · nouvelle
< soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Nairobi, Nairobi Area, Kenya : il y est 16 h 07
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
< Reçue : il y a 4 heures
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
  (✓ Annuler)

> /attribuer C-101
< Qui s’occupe du dossier C-101?
  [Moi]
  [Collègue 2]
  [Personne en particulier]

> [Collègue 2]
< Collègue 2 s’occupe désormais du dossier C-101 et en reçoit l’avis.
  (✓ Collègue 2)
@ omar
< Collègue 1 vous confie ce dossier :
<
< C-101 · Grace · nouvelle
< soudeuse · Métiers, transport et machinerie · diplôme collégial ou apprentissage de 2 ans ou plus
< Nairobi, Nairobi Area, Kenya : 7 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Mon propre atelier.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]

> /attente
< Halifax : rien ne vous attend.
< 1 autre dossier est suivi par quelqu’un de l’équipe.
# person: omar

> /refuser C-101 Nos soudeurs sont tous absents jusqu’en mai; revenez à ce moment-là.
< Voici ce que lira C-101, dans sa langue :
<
< Merci de votre demande. Nous l’avons lue avec soin, et nous ne pouvons pas l’accepter cette fois-ci.
<
< La coordination ajoute : « Nos soudeurs sont tous absents jusqu’en mai; revenez à ce moment-là. »
<
< Vous pourrez refaire une demande quand les choses auront changé : envoyez /start. Si vous pensez qu’il y a erreur, envoyez /joindre.
  [Oui, refuser] [← Laisser]

> [Oui, refuser]
< C-101 : refusée. La personne l’apprend dans 10 minutes, dans sa langue et en journée; d’ici là, vous pouvez annuler.
  [Annuler] [Suivant →]
  (✓ Oui, refuser)
# person: grace

> /statut
< C-101, Halifax : votre demande est envoyée. La coordination la lira et vous répondra ici, d’ordinaire en moins d’une semaine.

~ 1 hour
= 2027-01-11 13:39 UTC
< C-101, Halifax
<
< Merci de votre demande. Nous l’avons lue avec soin, et nous ne pouvons pas l’accepter cette fois-ci.
<
< La coordination ajoute : « Nos soudeurs sont tous absents jusqu’en mai; revenez à ce moment-là. »
<
< Vous pourrez refaire une demande quand les choses auront changé : envoyez /start. Si vous pensez qu’il y a erreur, envoyez /joindre.

> /statut
< C-101, Halifax : votre demande n’a pas pu être acceptée.
