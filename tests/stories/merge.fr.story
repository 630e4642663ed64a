# Deux références se révèlent être une même personne, revenue d’une autre conversation.
# person: dana
# hint: fr
# appoint: coordinator halifax
# person: marie
# hint: fr
# known: moncton Marie Roy

> /profil
< Voici ce que la coordination a. Tout est exact?
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Grand Moncton
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
  [Laisser tel quel]
  [Ajouter des détails (1 minute)]
  [Modifier une réponse…]
  [← Retour]

> [Ajouter des détails (1 minute)]
< Depuis combien d’années travaillez-vous dans votre domaine au Canada?
  [← Retour] [Passer]
  (✓ Ajouter des détails (1 minute))

> passer
< En une phrase : pourquoi le faites-vous? Votre réponse est transmise à la personne que vous rencontrez.
  [← Retour] [Passer]

> passer
< Avez-vous votre propre salle d’appels vidéo? Envoyez son lien. Sinon, nous en fournissons une.
  [← Retour] [Passer]

> passer
< Votre adresse courriel? Elle sert à une seule chose : remarquer si vous vous inscrivez deux fois, pour ne vous compter qu’une fois. Personne n’y écrit.
  [← Retour] [Passer]

> Marie@Example.org
< Pouvons-nous vous remercier publiquement, par votre nom?
  [Oui] [Non]
  [← Retour] [Passer]

> passer
< Avez-vous vous-même immigré au Canada?
  [Oui] [Non]
  [← Retour] [Passer]

> passer
< Pas encore enregistré. Voici ce que la coordination aura :
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Grand Moncton
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
< Années au Canada : non précisé
< Pourquoi : non précisé
< Personnes à la fois : 1
< Préavis en heures : 48
< Lien vidéo : non précisé
< Courriel : Marie@Example.org
< Remercier par le nom : non précisé
< Venu ou venue d’ailleurs : non précisé
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [← Retour]

> [Enregistrer les changements]
< C’est enregistré.
  (✓ Enregistrer les changements)
# person: mary
# hint: fr
# invited: halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

~ 4 hours

> [Français]
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> [J’accepte]
< Halifax vous invite à devenir connecteur ou connectrice : vous rencontrez une personne de votre domaine, une demi-heure par vidéo, quelques fois par an. Une dizaine de questions courtes, trois minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ J’accepte)

> Mary Roy
< 2 sur environ 11
<
< Merci, Mary Roy. Où travaillez-vous?
  [← Retour]

> Harbour Bridges Ltd
< 3 sur environ 11
<
< Quel est votre titre de poste? Par exemple : ingénieur civil, comptable, infirmière-chef.
  [← Retour]

> ingénieure civile
< Vous avez écrit « ingénieure civile ». Quel choix en est le plus proche?
<
< Ingénieur civil / ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
  [Ingénieur civil / ingénieure civile]
  [Aucun de ces choix]
  [← Retour]

> 1
< 4 sur environ 11
<
< Dans quelle ville habitez-vous?
  [← Retour]

> Halifax, Nova Scotia
< Halifax, Nouvelle-Écosse, Canada : il y est 9 h 05 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> oui
< 5 sur environ 11
<
< Vous aidez les personnes qui rejoignent cette communauté : Halifax. Tout se fait par vidéo : aideriez-vous aussi ailleurs? Sinon, touchez simplement « Terminé ».
  [✓ Halifax]
  [Grand Moncton]
  [St. John’s (T.-N.-L.)]
  [Vancouver]
  [Winnipeg]
  [Terminé]
  [← Retour]

> ok
< 6 sur environ 11
<
< Dans quelle langue rencontrez-vous les gens? Vous pouvez cocher les deux.
  [Anglais] [✓ Français]
  [Terminé]
  [← Retour]

> ok
< 7 sur environ 11
<
< De quoi peut-on parler avec vous? Décochez ce que vous préférez laisser de côté.
  [✓ Le secteur au Canada]
  [✓ Les compétences et l’expertise]
  [✓ Les nouvelles du secteur]
  [✓ Ce que cherchent les employeurs]
  [✓ Les emplois non affichés]
  [Terminé]
  [← Retour]

> ok
< 8 sur environ 11
<
< Quand pourriez-vous prendre un appel vidéo de 30 minutes, à votre heure locale? Cochez tout ce qui convient. Vous choisissez le jour à chaque rencontre.
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
< 9 sur environ 11
<
< La promesse. Après la rencontre, vous mettez la personne en relation avec au moins trois de vos connaissances, par un court message que je vous prépare. C’est le cœur du programme. Le promettez-vous?
  [Oui, je promets] [Je préfère m’abstenir]
  [← Retour]

> oui
< 10 sur environ 11
<
< Les règles. Quand je vous propose quelqu’un, vous répondez dans les 3 jours ouvrables; un non convient aussi. Vous venez à la rencontre, ou vous la déplacez au moins 24 heures avant. Vous gardez pour vous ce qu’on vous confie. Êtes-vous d’accord?
  [Oui, j’accepte] [Je préfère m’abstenir]
  [← Retour]

> oui
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Mary Roy
< Organisation : Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer]
  [Ajouter des détails (1 minute)]
  [Modifier une réponse…]
  [← Retour]

> [Ajouter des détails (1 minute)]
< 12 sur environ 19
<
< Depuis combien d’années travaillez-vous dans votre domaine au Canada?
  [← Retour] [Passer]
  (✓ Ajouter des détails (1 minute))

> passer
< 13 sur environ 19
<
< En une phrase : pourquoi le faites-vous? Votre réponse est transmise à la personne que vous rencontrez.
  [← Retour] [Passer]

> passer
< 14 sur environ 19
<
< Combien de personnes pouvons-nous vous présenter en même temps? Si vous passez : 1.
  [1] [2] [3]
  [← Retour] [Passer]

> passer
< 15 sur environ 19
<
< De combien d’heures de préavis avez-vous besoin avant une rencontre? Si vous passez : 48.
  [24] [48] [72]
  [← Retour] [Passer]

> passer
< 16 sur environ 19
<
< Avez-vous votre propre salle d’appels vidéo? Envoyez son lien. Sinon, nous en fournissons une.
  [← Retour] [Passer]

> passer
< 17 sur environ 19
<
< Votre adresse courriel? Elle sert à une seule chose : remarquer si vous vous inscrivez deux fois, pour ne vous compter qu’une fois. Personne n’y écrit.
  [← Retour] [Passer]

> marie@example.org
< 18 sur environ 19
<
< Pouvons-nous vous remercier publiquement, par votre nom?
  [Oui] [Non]
  [← Retour] [Passer]

> passer
< 19 sur environ 19
<
< Avez-vous vous-même immigré au Canada?
  [Oui] [Non]
  [← Retour] [Passer]

> passer
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Mary Roy
< Organisation : Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Soirs de semaine, 17–21 h
< Années au Canada : non précisé
< Pourquoi : non précisé
< Personnes à la fois : non précisé
< Préavis en heures : non précisé
< Lien vidéo : non précisé
< Courriel : marie@example.org
< Remercier par le nom : non précisé
< Venu ou venue d’ailleurs : non précisé
  [Envoyer]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer]
< Merci, Mary Roy! Votre référence : K-22. La coordination confirme votre participation, d’ordinaire en quelques jours; je vous envoie alors un court guide, puis je vous écris dès qu’une personne vous correspond. D’ici là, il n’y a rien à faire.
  (✓ Envoyer)
@ dana
< Une participation à confirmer :
<
< K-22 Mary Roy, Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Aide : Halifax
< Disponibilités : Soirs de semaine, 17–21 h
<
< Les trois mises en relation et le code de conduite sont promis.
<
< C’est peut-être la même personne (K-21) : l’adresse courriel est la même. Si oui, envoyez /fusionner K-21 K-22
  [Confirmer] [Pas maintenant]
# person: dana

> /fusionner K-22
< Nommez les deux, en premier la référence à garder : /fusionner K-22 K-31

> /fusionner K-21 K-99
< Je ne trouve rien sous ce nom dans votre communauté.

> /fusionner K-21 K-22
< K-22 Mary Roy, Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Aide : Halifax
< Disponibilités : Soirs de semaine, 17–21 h
<
< Fusionner K-22 et K-21? Dès lors, K-21 réunit les jumelages des deux (en plus : 0) et aide : Halifax · Grand Moncton. K-22 ne compte plus. On ne peut pas revenir en arrière.
  [Oui, fusionner]
  [Non, laisser ainsi]

> [Non, laisser ainsi]
< D’accord : tout reste tel quel.
  (✓ Non, laisser ainsi)

> /fusionner k21 k22
< K-22 Mary Roy, Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Aide : Halifax
< Disponibilités : Soirs de semaine, 17–21 h
<
< Fusionner K-22 et K-21? Dès lors, K-21 réunit les jumelages des deux (en plus : 0) et aide : Halifax · Grand Moncton. K-22 ne compte plus. On ne peut pas revenir en arrière.
  [Oui, fusionner]
  [Non, laisser ainsi]

> [Oui, fusionner]
< C’est fusionné : K-22 est maintenant K-21 Marie Roy.
  (✓ Oui, fusionner)
@ marie
< La coordination a remarqué que nous vous connaissions deux fois; désormais, vous ne comptez qu’une fois, sous cette référence : K-21. Vous aidez : Halifax · Grand Moncton.
@ mary
< La coordination a remarqué que nous vous connaissions déjà, sous cette référence : K-21. Désormais, vous ne comptez qu’une fois. Veuillez m’écrire dans la conversation qui porte cette référence (K-21); si vous ne le pouvez pas, envoyez /joindre.

> [Oui, fusionner]
  « Vous l’avez déjà fait : fiches fusionnées, à l’instant. »

> [Confirmer]
  « Vous l’avez déjà fait : fiches fusionnées, à l’instant. »
# person: mary

> /statut
< Nous vous connaissons déjà sous cette référence : K-21, dans une autre conversation. Veuillez m’y écrire; si vous ne le pouvez pas, envoyez /joindre.

> /start
< Nous vous connaissons déjà sous cette référence : K-21, dans une autre conversation. Veuillez m’y écrire; si vous ne le pouvez pas, envoyez /joindre.
# person: marie

> /statut
< K-21, Programme Connecteur
< Aide : Halifax · Grand Moncton
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.
