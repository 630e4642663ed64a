# Quelqu’un quitte le programme, revient par une nouvelle invitation, puis fait tout effacer.
# person: dana
# hint: fr
# appoint: coordinator halifax
# person: marie
# hint: fr
# known: halifax Marie Roy

~ 4 hours

> /partir
< Souhaitez-vous quitter le Programme Connecteur pour de bon?
  [Oui, je pars]
  [Plutôt une pause]
  [Non, je reste]

> [Plutôt une pause]
< Jusqu’à quand souhaitez-vous faire une pause? Choisissez, ou écrivez un jour, par exemple « 15 mars ».
  [2 semaines] [1 mois] [3 mois]
  [Jusqu’à nouvel ordre]
  (✓ Plutôt une pause)

> /annuler
< C’est arrêté; rien n’a été modifié.

> /partir
< Souhaitez-vous quitter le Programme Connecteur pour de bon?
  [Oui, je pars]
  [Plutôt une pause]
  [Non, je reste]

> [Non, je reste]
< D’accord : tout reste tel quel.
  (✓ Non, je reste)

> /partir
< Souhaitez-vous quitter le Programme Connecteur pour de bon?
  [Oui, je pars]
  [Plutôt une pause]
  [Non, je reste]

> [Oui, je pars]
< Merci pour tout, Marie Roy! Votre participation a pris fin; je ne vous propose plus personne. Ce que vous m’avez dit est gardé 12 mois, au cas où vous reviendriez; /effacer l’efface tout de suite.
  (✓ Oui, je pars)
@ dana
< K-21 Marie Roy a quitté le Programme Connecteur.

> [Oui, je pars]
  « Ce bouton ne sert plus. Envoyez /start pour continuer. »

> /pause
< Je ne connais pas /pause. Vouliez-vous dire /passer?

> /start
< Vous ne participez plus au Programme Connecteur. La coordination vous invitera de nouveau avec plaisir; /joindre permet de lui écrire. Pour tout faire effacer, envoyez /effacer.

> /statut
< Vous ne participez plus au Programme Connecteur. La coordination vous invitera de nouveau avec plaisir; /joindre permet de lui écrire. Pour tout faire effacer, envoyez /effacer.
# invited: halifax
< Bon retour! Reprenons où vous en étiez.
<
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Marie Roy
< Organisation : Harbour Bridges Ltd
< Profession : civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Anglais · Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
  [Envoyer]
  [Ajouter des détails (1 minute)]
  [Modifier une réponse…]
  [← Retour]

> [Envoyer]
< Merci, Marie Roy! Votre référence : K-21. La coordination confirme votre participation, d’ordinaire en quelques jours; je vous envoie alors un court guide, puis je vous écris dès qu’une personne vous correspond. D’ici là, il n’y a rien à faire.
  (✓ Envoyer)
@ dana
< Une participation à confirmer :
<
< K-21 Marie Roy, Harbour Bridges Ltd
< Profession : civil engineer · Sciences naturelles et appliquées · diplôme universitaire
< Aide : Halifax
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Les trois mises en relation et le code de conduite sont promis.
  [Confirmer] [Pas maintenant]
# person: dana

> /confirmer
< Ces personnes attendent. Touchez un nom pour confirmer :
  [K-21 Marie Roy]

> [K-21 Marie Roy]
< C’est confirmé : K-21 Marie Roy participe désormais, et recevra le guide à une heure convenable.
  (✓ K-21 Marie Roy)
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
# person: marie
# invited: moncton
< C’est fait : vous aidez maintenant aussi cette communauté : Grand Moncton.
# invited: moncton
< K-21, Programme Connecteur
< Aide : Halifax · Grand Moncton
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Midis de semaine, 12–14 h · Soirs de semaine, 17–21 h
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.

> /effacer
< Cela effacera tout ce que je sais de vous : vos réponses, votre demande et la trace de cette conversation dans nos dossiers. C’est irréversible. (Les messages déjà reçus restent sur votre téléphone jusqu’à ce que vous les supprimiez.) Tout effacer?
  [Oui, tout effacer]
  [Non, tout garder]

> [Oui, tout effacer]
< Tout ce qui vous concerne est effacé. Bonne chance, où que vous alliez!
@ dana
< K-21 a quitté le Programme Connecteur.
# person: tom
# hint: fr
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

> [J’accepte]
< Halifax vous invite à devenir connecteur ou connectrice : vous rencontrez une personne de votre domaine, une demi-heure par vidéo, quelques fois par an. Une dizaine de questions courtes, trois minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ J’accepte)

> Tom
< 2 sur environ 11
<
< Merci, Tom. Où travaillez-vous?
  [← Retour]

> /annuler
< C’est arrêté. Vos réponses sont gardées 30 jours; envoyez /start pour continuer.
  [Continuer maintenant]

> [Continuer maintenant]
< Bon retour! Reprenons où vous en étiez.
<
< 2 sur environ 11
<
< Merci, Tom. Où travaillez-vous?
  [← Retour]
  (✓ Continuer maintenant)

> Navy
< 3 sur environ 11
<
< Quel est votre titre de poste? Par exemple : ingénieur civil, comptable, infirmière-chef.
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
< 4 sur environ 11
<
< Dans quelle ville habitez-vous?
  [← Retour]

> Moncton
< Moncton, Nouveau-Brunswick, Canada : il y est 9 h 09 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> 1
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

> oui
< Veuillez toucher ce qui convient, puis « Terminé », ou taper les numéros, par exemple : 1, 3.
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

> non
< 10 sur environ 11
<
< Je comprends. C’est ce sur quoi comptent les personnes qui arrivent : on ne peut donc pas participer sans cela. Si vous en restez là, tout ce que vous m’avez dit est effacé.
  [Revenir à la question]
  [Ce n’est pas pour moi]
  [← Retour]

> [Ce n’est pas pour moi]
< Merci d’y avoir pensé. Vos réponses sont effacées. Si vous changez d’avis, la coordination vous invitera de nouveau avec plaisir.
  (✓ Ce n’est pas pour moi)
@ dana
< K-22 : cette personne, que vous aviez invitée, ne souhaite pas participer.

> /start
< Vous aviez reçu une invitation à devenir connecteur ou connectrice, et n’y avez pas donné suite. Si vous changez d’avis, la coordination vous invitera de nouveau avec plaisir; /joindre lui transmet un mot.
