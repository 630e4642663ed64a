# Une infirmière fait une demande à Halifax; la coordination lui pose une question, puis accepte.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: amina

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

> Travailler aux soins intensifs.
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
< Nom : Amina
< Ville actuelle : Casablanca, Casablanca-Settat, Maroc
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer ma demande]
  [Ajouter des détails (2 minutes)]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer ma demande]
< C’est envoyé! Votre référence : C-101. La coordination (Halifax) lira votre demande et vous répondra ici, d’ordinaire en moins d’une semaine. Vous n’avez rien d’autre à faire; /statut vous dira où elle en est.
  (✓ Envoyer ma demande)

~ 6 hours
= 2027-01-11 12:00 UTC
@ claire
< C-101 · Amina · nouvelle
< infirmière · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : 4 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
# person: claire

> /attente
< Halifax : 1 en attente
<
< C-101 Amina, infirmière · il y a 6 heures
  [C-101]

> [C-101]
< C-101 · Amina · nouvelle
< infirmière · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : il y est 15 h 06
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
< Reçue : il y a 6 heures
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]

> [Toutes les réponses]
< C-101 · Amina · nouvelle
< Nom : Amina
< Ville actuelle : Casablanca, Casablanca-Settat, Maroc
< Document détenu : Confirmation de résidence permanente
< Date du document : novembre 2026
< Arrivée : fin mars 2027
< Profession : infirmière · Santé · diplôme universitaire
< Années d’expérience : 7
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Disponibilités : Soirs de semaine, 17–21 h
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]

> [Poser une question]
< C-101 : quelle est votre question? Écrivez-la telle que la personne doit la lire, en un seul message. /annuler abandonne.

> Avez-vous fait évaluer votre diplôme?
< Votre question est en route (C-101); la réponse vous parviendra ici. Après 3 jours de silence, je la pose une seconde fois.
  [Suivant →]
@ amina
< Halifax : la coordination a une question sur votre demande C-101 :
<
< Avez-vous fait évaluer votre diplôme?
<
< Répondez ici en un seul message, s’il vous plaît.

> /attente
< Halifax : rien ne vous attend.
< 1 personne a reçu une question et n’a pas encore répondu.
# person: amina

> /start
< C-101, Halifax : la coordination a une question pour vous; veuillez y répondre ici.
  [Répondre à la question]

> /statut
< C-101, Halifax : la coordination a une question pour vous; veuillez y répondre ici.
  [Répondre à la question]

> [Répondre à la question]
< Halifax : la coordination a une question sur votre demande C-101 :
<
< Avez-vous fait évaluer votre diplôme?
<
< Répondez ici en un seul message, s’il vous plaît.
  (✓ Répondre à la question)

> Oui, par WES, l’été dernier.
< Merci. La coordination a votre réponse et poursuit l’examen de votre demande.
@ claire
< Voici la réponse à votre question :
<
< C-101 · Amina · réponse reçue
< infirmière · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : 4 h de plus que vous
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
< Question posée : Avez-vous fait évaluer votre diplôme?
< Réponse : Oui, par WES, l’été dernier.
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]
# person: claire

> /examiner
< C-101 · Amina · réponse reçue
< infirmière · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : il y est 15 h 09
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (pas encore vu)
< Question posée : Avez-vous fait évaluer votre diplôme?
< Réponse : Oui, par WES, l’été dernier.
< Reçue : à l’instant
  [Accepter] [Poser une question]
  [Liste d’attente] [Refuser…]
  [Toutes les réponses] [Je m’en occupe]

> /verifier C-101
< C’est inscrit : vous avez vu le document du dossier C-101, en dehors de cette conversation.
  [Annuler]

> [Accepter]
< C-101 : acceptée. La personne l’apprend dans 10 minutes, dans sa langue et en journée; d’ici là, vous pouvez annuler.
  [Annuler] [Suivant →]
  [Trouver un jumelage]
  (✓ Accepter)
# person: amina

> /statut
< C-101, Halifax : votre demande est envoyée. La coordination la lira et vous répondra ici, d’ordinaire en moins d’une semaine.
<
< Votre tour est le prochain. Personne de votre domaine n’a de place en ce moment; la coordination cherche quelqu’un.

~ 1 hour
= 2027-01-11 15:40 UTC
< C-101, Halifax
<
< Bonne nouvelle : votre demande est acceptée! Nous cherchons maintenant un connecteur ou une connectrice de votre domaine et vous donnerons des nouvelles ici. Plus vous avez d’heures libres, plus vite nous trouverons un moment : /heures permet de les changer.

> /statut
< C-101, Halifax : votre demande est acceptée.
<
< Votre tour est le prochain. Personne de votre domaine n’a de place en ce moment; la coordination cherche quelqu’un.
# person: claire

> /note C-101 Parle mieux anglais qu’elle ne le dit.
< C’est noté, sous C-101.

> /montrer C-101
< C-101 · Amina · acceptée
< infirmière · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : il y est 16 h 11
< Arrivée : fin mars 2027
< Anglais : De base (NCLC 1 à 4)
< Français : Courant (NCLC 9 ou plus)
< Objectifs : Travailler aux soins intensifs.
< Sujets : Le secteur au Canada
< Document détenu : Confirmation de résidence permanente (vu le lundi 11 janvier 2027)
< Question posée : Avez-vous fait évaluer votre diplôme?
< Réponse : Oui, par WES, l’été dernier.
<
< Notes
< lundi 11 janvier 2027, vous-même : Parle mieux anglais qu’elle ne le dit.
<
< Historique
< lundi 11 janvier 2027 : demande envoyée
< lundi 11 janvier 2027 : question posée (vous-même)
< lundi 11 janvier 2027 : réponse reçue
< lundi 11 janvier 2027 : document vu (vous-même)
< lundi 11 janvier 2027 : demande acceptée (vous-même)
  [Toutes les réponses] [Je m’en occupe]
