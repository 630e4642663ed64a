# Une ingénieure de Halifax accepte une invitation, répond, et la coordination confirme.
# person: dana
# hint: fr
# appoint: coordinator halifax
# person: marie
# hint: fr

~ 4 hours
# invited: halifax
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
<
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
  [Français] [English]

> [Français]
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> /statut
< Vous n’avez pas encore de demande. Envoyez /start pour commencer.
<
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]

> [J’accepte]
< Halifax vous invite à devenir connecteur ou connectrice : vous rencontrez une personne de votre domaine, une demi-heure par vidéo, quelques fois par an. Une dizaine de questions courtes, trois minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ J’accepte)

> Marie Roy
< 2 sur environ 11
<
< Merci, Marie Roy. Où travaillez-vous?
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

> Halifax
< Il y en a plusieurs. Laquelle est-ce?
  [Halifax, Nouvelle-Écosse, Canada]
  [Halifax, Angleterre, Royaume-Uni]
  [Aucun de ces choix]
  [← Retour]

> 1
< Halifax, Nouvelle-Écosse, Canada : il y est 9 h 03 en ce moment. Est-ce exact?
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

> [Terminé]
< 6 sur environ 11
<
< Dans quelle langue rencontrez-vous les gens? Vous pouvez cocher les deux.
  [Anglais] [✓ Français]
  [Terminé]
  [← Retour]
  (✓ Halifax)

> [Anglais]
  [✓ Anglais] [✓ Français]
  [Terminé]
  [← Retour]

> [Terminé]
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
  (✓ Anglais)
  (✓ Français)

> [Terminé]
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
  (✓ Le secteur au Canada)
  (✓ Les compétences et l’expertise)
  (✓ Les nouvelles du secteur)
  (✓ Ce que cherchent les employeurs)
  (✓ Les emplois non affichés)

> midi, soirs
< 9 sur environ 11
<
< La promesse. Après la rencontre, vous mettez la personne en relation avec au moins trois de vos connaissances, par un court message que je vous prépare. C’est le cœur du programme. Le promettez-vous?
  [Oui, je promets] [Je préfère m’abstenir]
  [← Retour]

> [Je préfère m’abstenir]
< 10 sur environ 11
<
< Je comprends. C’est ce sur quoi comptent les personnes qui arrivent : on ne peut donc pas participer sans cela. Si vous en restez là, tout ce que vous m’avez dit est effacé.
  [Revenir à la question]
  [Ce n’est pas pour moi]
  [← Retour]
  (✓ Je préfère m’abstenir)

> [Revenir à la question]
< La promesse. Après la rencontre, vous mettez la personne en relation avec au moins trois de vos connaissances, par un court message que je vous prépare. C’est le cœur du programme. Le promettez-vous?
  [Oui, je promets] [Je préfère m’abstenir]
  [← Retour]
  (✓ Revenir à la question)

> [Oui, je promets]
< 10 sur environ 11
<
< Les règles. Quand je vous propose quelqu’un, vous répondez dans les 3 jours ouvrables; un non convient aussi. Vous venez à la rencontre, ou vous la déplacez au moins 24 heures avant. Vous gardez pour vous ce qu’on vous confie. Êtes-vous d’accord?
  [Oui, j’accepte] [Je préfère m’abstenir]
  [← Retour]
  (✓ Oui, je promets)

> oui
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
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

> 12
< 13 sur environ 19
<
< En une phrase : pourquoi le faites-vous? Votre réponse est transmise à la personne que vous rencontrez.
  [← Retour] [Passer]

> Je suis arrivée de Beyrouth en 2009, et quelqu’un m’a ouvert une porte.
< 14 sur environ 19
<
< Combien de personnes pouvons-nous vous présenter en même temps? Si vous passez : 1.
  [1] [2] [3]
  [← Retour] [Passer]

> /passer
< 15 sur environ 19
<
< De combien d’heures de préavis avez-vous besoin avant une rencontre? Si vous passez : 48.
  [24] [48] [72]
  [← Retour] [Passer]

> [24]
< 16 sur environ 19
<
< Avez-vous votre propre salle d’appels vidéo? Envoyez son lien. Sinon, nous en fournissons une.
  [← Retour] [Passer]
  (✓ 24)

> whereby.com/marie?roomKey=1
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

> [Oui]
< 19 sur environ 19
<
< Avez-vous vous-même immigré au Canada?
  [Oui] [Non]
  [← Retour] [Passer]
  (✓ Oui)

> oui
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
< Années au Canada : 12
< Pourquoi : Je suis arrivée de Beyrouth en 2009, et quelqu’un m’a ouvert une porte.
< Personnes à la fois : non précisé
< Préavis en heures : 24
< Lien vidéo : https://whereby.com/marie?roomKey=1
< Courriel : marie@example.org
< Remercier par le nom : Oui
< Venu ou venue d’ailleurs : Oui
  [Envoyer]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer]
< Merci, Marie Roy! Votre référence : K-21. La coordination confirme votre participation, d’ordinaire en quelques jours; je vous envoie alors un court guide, puis je vous écris dès qu’une personne vous correspond. D’ici là, il n’y a rien à faire.
  (✓ Envoyer)
@ dana
< Une participation à confirmer :
<
< K-21 Marie Roy, Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Aide : Halifax
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Les trois mises en relation et le code de conduite sont promis.
  [Confirmer] [Pas maintenant]

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< La coordination doit encore confirmer votre participation; je vous envoie alors un court guide. D’ici là, il n’y a rien à faire.

> /start
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< La coordination doit encore confirmer votre participation; je vous envoie alors un court guide. D’ici là, il n’y a rien à faire.
# person: dana

> [Confirmer]
< C’est confirmé : K-21 Marie Roy participe désormais, et recevra le guide à une heure convenable.
  (✓ Confirmer)
@ marie
< Bienvenue au Programme Connecteur (Halifax)! Votre participation est confirmée. Voici l’essentiel, en une minute.
<
< La rencontre : 30 minutes par vidéo avec une personne de votre domaine qui s’installe bientôt au Canada. Personne n’attend de vous un emploi : vous expliquez comment les choses se passent ici, et à qui parler.
<
< Trois bonnes questions :
< 1. Que faites-vous le mieux, et de quoi êtes-vous fier ou fière?
< 2. Qu’avez-vous appris sur notre domaine ici, et qu’est-ce qui vous étonne?
< 3. Avec qui aimeriez-vous parler ensuite?
<
< Les trois mises en relation : en écoutant, pensez à trois personnes : un ou une collègue, quelqu’un qui a suivi le même chemin, quelqu’un qui connaît tout le monde. Nul besoin d’un poste à offrir, et personne n’est nommé sans avoir accepté.
<
< À éviter : promettre un emploi, demander des papiers ou des numéros, prêter ou demander de l’argent, conseiller en immigration (seules les personnes autorisées le peuvent). Ce qu’on vous confie reste entre vous.
<
< La suite : je vous écris ici dès qu’une personne vous correspond. Vous avez 3 jours ouvrables pour dire oui ou non; un non convient aussi. /pause, /heures et /capacite restent à votre disposition; /aide donne le reste.

> [Confirmer]
  « Vous l’avez déjà fait : participation confirmée, à l’instant. »

> /confirmer K-21
< Vous l’avez déjà fait : participation confirmée, à l’instant.

> /confirmer
< Aucune participation n’attend d’être confirmée.
# person: marie

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.

> /heures
< Jusqu’ici : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
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

> samedi
< C’est enregistré.
  [Jours d’absence…]

> /capacite 2
< C’est enregistré.

> /profil
< Voici ce que la coordination a. Tout est exact?
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : ingénieure civile · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Samedis, 9–18 h
< Années au Canada : 12
< Pourquoi : Je suis arrivée de Beyrouth en 2009, et quelqu’un m’a ouvert une porte.
< Personnes à la fois : 2
< Préavis en heures : 24
< Lien vidéo : https://whereby.com/marie?roomKey=1
< Courriel : marie@example.org
< Remercier par le nom : Oui
< Venu ou venue d’ailleurs : Oui
  [Laisser tel quel]
  [Modifier une réponse…]
  [← Retour]

> [Modifier une réponse…]
< Quelle réponse aimeriez-vous modifier?
  [Nom] [Organisation]
  [Profession] [Ville actuelle]
  [Aide] [Langue de rencontre]
  [Sujets] [Disponibilités]
  [Années au Canada] [Pourquoi]
  [Personnes à la fois] [Préavis en heures]
  [Lien vidéo] [Courriel]
  [Remercier par le nom] [Venu ou venue d’ailleurs]
  [← Retour]
  (✓ Modifier une réponse…)

> [Organisation]
< Où travaillez-vous?
  [← Retour]
  (✓ Organisation)

> Ocean Works
< Organisation : Ocean Works
<
< C’est noté; le reste ne change pas. Tout est exact maintenant?
  [Enregistrer les changements]
  [Laisser comme avant]
  [Modifier une réponse…]
  [Voir toutes les réponses]
  [← Retour]

> [Enregistrer les changements]
< C’est enregistré.
  (✓ Enregistrer les changements)

> /confidentialite
< Ce que je garde : vos réponses, chiffrées, pour la coordination de la communauté où vous présentez votre demande. Vos coordonnées ne sont transmises à une autre personne qu’avec votre accord et le sien.
<
< Des connecteurs et connectrices : vos réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre travail, vos langues et vos sujets, et ce que vous avez écrit sur vous; jamais votre adresse courriel, qui sert seulement à ne pas vous compter deux fois. Tout est gardé tant que vous participez, puis 12 mois encore.
<
< Combien de temps : un entretien inachevé, 30 jours; les mots des messages, 7 jours; votre profil, 12 mois encore après votre arrivée ou, tant que j’ignore cette date, après votre dernier message.
<
< Jamais : ni documents, ni numéro de passeport, de client ou d’assurance sociale, ni date de naissance. Ce qui y ressemble n’est pas conservé.
<
< Où : sur le serveur du programme. De leur côté, Telegram et Slack conservent leurs conversations à l’extérieur du Canada.
<
< Vos droits : /mesdonnees vous donne une copie de tout; /effacer efface tout ce qui vous concerne, sur-le-champ.
<
< Responsable de vos renseignements personnels : vie.privee@passerelle.example.

> /aide
< J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier. Répondez à mes questions dans vos propres mots ou avec les boutons. Vous pouvez aussi envoyer :
<
< Comme connecteur ou connectrice : /statut /profil /heures /absence /repondre /rencontres /capacite /pause /reprendre /partir /presenter /retombees
<
< En général : /start /aide /retour /passer /langue /confidentialite /annuler /effacer /mesdonnees /fuseau /joindre /role /relier /temoignage
<
< Pour parler à une personne : vie.privee@passerelle.example.
  [Comme connecteur ou connectrice] [En général]
