# D’abord un emploi de subsistance, puis le bon, que seule la coordination peut juger : les deux restent au dossier.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax infirmier-chef
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-14 14:30
< C’est convenu : vous rencontrez Karim par vidéo.
< jeudi 14 janvier, 18 h 30 (Casablanca)
< Pour Karim : jeudi 14 janvier, 14 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 4 days
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< jeudi 14 janvier, 14 h 30 (Halifax)
< Pour Amina : jeudi 14 janvier, 18 h 30 (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ karim
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
= 2027-01-12 18:30 UTC
< Vous rencontrez bientôt Karim.
<
< jeudi 14 janvier, 18 h 30 (Casablanca)
< Pour Karim : jeudi 14 janvier, 14 h 30 (Halifax)
<
< Une demi-heure, c’est court. Trois questions qui en valent la peine :
< 1. En pratique, comment obtient-on le permis d’exercice ici, et qu’est-ce qui accélère les choses?
< 2. Qu’est-ce qui surprend le plus au Canada, dans notre domaine, quand on vient d’arriver?
< 3. Dans mon parcours, que mettriez-vous en avant, et que laisseriez-vous de côté?
<
< Modifiez-les ou choisissez-en d’autres : ce sont les vôtres. Et terminez toujours par celle-ci : « À qui d’autre devrais-je parler? »
@ karim
< Vous rencontrez bientôt Amina (infirmière).
<
< jeudi 14 janvier, 14 h 30 (Halifax)
< Pour Amina : jeudi 14 janvier, 18 h 30 (Casablanca)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-13 18:30 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< jeudi 14 janvier, 18 h 30 (Casablanca)
< Pour Karim : jeudi 14 janvier, 14 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< jeudi 14 janvier, 14 h 30 (Halifax)
< Pour Amina : jeudi 14 janvier, 18 h 30 (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-14 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-01-14 17:30 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< jeudi 14 janvier, 18 h 30 (Casablanca)
< Pour Karim : jeudi 14 janvier, 14 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< jeudi 14 janvier, 14 h 30 (Halifax)
< Pour Amina : jeudi 14 janvier, 18 h 30 (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-14 20:00 UTC
< Votre rencontre avec Karim a-t-elle eu lieu?
< jeudi 14 janvier, 18 h 30 (Casablanca)
< Pour Karim : jeudi 14 janvier, 14 h 30 (Halifax)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
@ karim
< Votre rencontre avec Amina a-t-elle eu lieu?
< jeudi 14 janvier, 14 h 30 (Halifax)
< Pour Amina : jeudi 14 janvier, 18 h 30 (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]

> [Oui, elle a eu lieu]
< Bonne nouvelle, merci!
  (✓ Oui, elle a eu lieu)
# person: karim

> [Oui, elle a eu lieu]
< Merci pour votre demi-heure avec Amina! Au départ, vous avez promis trois mises en relation. Les noms viennent plus facilement tant que la conversation est fraîche.
<
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Oui, elle a eu lieu)
@ amina
< C’est noté : votre rencontre avec Karim a eu lieu. Un petit mot de remerciement fait toujours plaisir.
# person: amina

~ 3 days
= 2027-01-17 09:00 UTC
< Votre conversation avec Karim vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-17 12:00 UTC
@ karim
< Votre conversation avec Amina vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]

> [Il y a eu un problème]
< Je le regrette, et merci de le dire. La coordination le sait maintenant, et personne d’autre : Karim n’en saura rien.
<
< Que souhaitez-vous dire à la coordination? En un seul message, s’il vous plaît.
  (✓ Il y a eu un problème)

> L’image a figé la moitié du temps.
< Merci. Une personne de la coordination (Halifax) vous lira et vous répondra ici.

> /arrivee
< Jusqu’ici : mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> 20 janvier 2027
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
# person: claire

~ 1 day
= 2027-01-18 12:00 UTC
< M-71 : C-101 Amina signale que quelque chose n’allait pas pendant la rencontre. J’ai demandé quoi; si une réponse vient, elle vous attend dans /attente. Prenez contact, s’il vous plaît.
< C-101 Amina, infirmière vous écrit :
<
< L’image a figé la moitié du temps.
  [Répondre] [Pas de réponse à donner]
  [C-101]
= 2027-01-18 13:00 UTC
< Halifax : 1 dossier vous attend, arrivé il y a 4 heures.
  [Voir la liste]
  [Arrêter ce bulletin]
@ karim
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]

> [Pas de réponse à donner]
< Message classé sans réponse; son texte est effacé.
  [Suivant →]
  (✓ Pas de réponse à donner)
# person: amina

~ 2 days
= 2027-01-20 13:00 UTC
@ karim
< Une pensée pour Amina : les meilleures mises en relation mènent souvent à des gens qui n’embauchent personne. Qui, dans votre domaine, connaît tout le monde?
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-20 16:00 UTC
< D’après ce que vous m’avez dit, c’est à peu près maintenant que vous arrivez au Canada. Y êtes-vous?
  [Oui, je suis au Canada]
  [Pas encore : nouvelle date]
  [Plus tard]

> [Oui, je suis au Canada]
< Bienvenue au Canada! Quel plaisir de vous savoir ici.
<
< Où êtes-vous maintenant : Halifax?
  [Oui, j’y suis]
  [Non, dans une autre ville]
  (✓ Oui, je suis au Canada)

> [Oui, j’y suis]
< Halifax, heure locale : jeudi 21 janvier 2027 à 5 h 02. Désormais, toutes les heures que j’indique et vos disponibilités suivent cette horloge. Si vos disponibilités ont changé, envoyez /heures.
  (✓ Oui, j’y suis)

> /emploi
< Quel est le titre de l’emploi? Le mieux est de reprendre celui de votre contrat.

> barista
< Vous avez écrit « barista ». Quel choix en est le plus proche?
<
< Serveur / serveuse au comptoir ou aide de cuisine · Vente et services · courte démonstration
< Barman / barmaid · Vente et services · études secondaires
  [Serveur / serveuse au comptoir ou aide de cuisine]
  [Barman / barmaid]
  [Aucun de ces choix]
  [← Retour]

> 1
< Dans quelle organisation? Seule la coordination le voit. Vous pouvez passer.
  [← Retour] [Passer]

> [Passer]
< Depuis quand, ou à partir de quand? Un jour ou un mois. Vous pouvez passer.
  [Je ne sais pas encore]
  [← Retour] [Passer]
  (✓ Passer)

> février 2027
< Bravo : un premier emploi dans un nouveau pays, c’est une vraie réussite, et cela paie le loyer. Comme il relève d’un autre domaine que le vôtre, il n’entre pas dans les chiffres du programme; cela n’enlève rien à sa valeur.
<
< Je continue de prendre de vos nouvelles, et quand vous trouverez un emploi dans votre domaine, dites-le-moi par /emploi. D’ici là, la coordination reste là pour vous : /joindre.

~ 31 days
= 2027-01-21 12:00 UTC
@ claire
< C-101 Amina : arrivée au Canada confirmée.
= 2027-01-22 13:00 UTC
@ karim
< Une personne de plus, et tout un réseau grandit : c’est pour Amina. Inutile de demander d’abord la permission : je note tout aussi bien « recruteuse chez Emera », et je vous donne les mots à écrire.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-29 13:00 UTC
@ karim
< Pour Amina, en restons-nous là? Si quelqu’un vous vient à l’esprit, un bouton suffit; sinon, un bouton me le dit, et c’est très bien ainsi.
<
< Mises en relation pour Amina : 0 sur 3
<
< C’est mon dernier rappel (Amina).
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-02-20 16:00 UTC
< Un mois au Canada, déjà! Où en êtes-vous côté travail?
<
< Le dernier emploi dont vous m’avez parlé : « barista ».
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]

> [Je cherche encore]
< Merci de me le dire. C’est presque toujours plus long qu’on l’espérait, et cela ne dit rien de votre valeur. Les personnes que vous avez rencontrées sont souvent heureuses d’avoir de vos nouvelles.
<
< Je vous le redemanderai vers cette date : mardi 20 avril 2027. S’il y a du nouveau avant, envoyez /emploi.
  (✓ Je cherche encore)

~ 150 days
= 2027-04-20 15:00 UTC
< Vous voilà au Canada depuis trois mois. C’est souvent le moment où les premières portes s’ouvrent. Et pour vous, le travail?
<
< Le dernier emploi dont vous m’avez parlé : « barista ».
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]
= 2027-07-20 15:00 UTC
< Six mois au Canada : le temps file. J’aimerais beaucoup savoir ce qu’est devenue votre recherche d’emploi.
<
< Le dernier emploi dont vous m’avez parlé : « barista ».
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]

> [J’ai trouvé un emploi]
< Quelle bonne nouvelle! Trois petites questions à ce sujet, et c’est tout.
<
< Quel est le titre de l’emploi? Le mieux est de reprendre celui de votre contrat.
  (✓ J’ai trouvé un emploi)

> chef d’unité de soins
< À quel domaine appartient « chef d’unité de soins »?
  [Corps législatifs et cadres supérieurs]
  [Affaires, finance et administration]
  [Sciences naturelles et appliquées]
  [Santé]
  [Enseignement, droit, services sociaux et gouvernementaux]
  [Arts, culture, sports et loisirs]
  [Vente et services]
  [Métiers, transport et machinerie]
  [Ressources naturelles et agriculture]
  [Fabrication et services d’utilité publique]
  [← Retour]

> [Corps législatifs et cadres supérieurs]
< Que faut-il habituellement pour travailler comme « chef d’unité de soins »?
  [gestion]
  [diplôme universitaire]
  [diplôme collégial ou apprentissage de 2 ans ou plus]
  [études collégiales ou apprentissage de moins de 2 ans]
  [études secondaires]
  [courte démonstration]
  [← Retour]
  (✓ Corps législatifs et cadres supérieurs)

> [gestion]
< Dans quelle organisation? Seule la coordination le voit. Vous pouvez passer.
  [← Retour] [Passer]
  (✓ gestion)

> [Passer]
< Depuis quand, ou à partir de quand? Un jour ou un mois. Vous pouvez passer.
  [Je ne sais pas encore]
  [← Retour] [Passer]
  (✓ Passer)

> 15 juillet 2027
< Félicitations pour ce nouvel emploi! Est-il dans votre domaine et à votre niveau? Un robot a du mal à le dire : je pose la question à la coordination et je vous réponds ici.

> /emploi
< Ce que vous m’avez dit :
< • barista (ne compte pas)
< • chef d’unité de soins (pas encore tranché)
  [J’ai un nouvel emploi]
  [Corriger le dernier]
  [Retirer le dernier]
# person: claire

> /attente
< Halifax : 1 en attente
<
< C-101 emploi : chef d’unité de soins · à l’instant
  [C-101]

> [C-101]
< C-101 Amina a trouvé un emploi. Compte-t-il?
< Avant : infirmière, Santé, diplôme universitaire
< Maintenant : chef d’unité de soins, Corps législatifs et cadres supérieurs, gestion
< Il compte s’il est dans le domaine et au niveau d’avant l’arrivée. La liste des professions ne permet pas de trancher : le domaine ou le niveau de l’un des deux emplois n’est pas clair, ou il s’agit de gestion.
  [Il compte] [Il ne compte pas]

> [Il compte]
< C’est noté : il compte. Je l’annonce.
  (✓ Il compte)
# person: amina

~ 1 day
= 2027-07-21 11:00 UTC
< Encore bravo! La coordination a regardé votre nouvel emploi : il est dans votre domaine et à votre niveau, donc il compte.
<
< La personne qui vous a donné une demi-heure en serait très heureuse. Je dirais seulement que vous avez trouvé un emploi (« chef d’unité de soins »), sans dire où. Vous permettez?
  [Prévenir Karim]
  [Pas encore] [Jamais]
@ claire
< C-101 Amina a trouvé un emploi. Compte-t-il?
< Avant : infirmière, Santé, diplôme universitaire
< Maintenant : chef d’unité de soins, Corps législatifs et cadres supérieurs, gestion
< Il compte s’il est dans le domaine et au niveau d’avant l’arrivée. La liste des professions ne permet pas de trancher : le domaine ou le niveau de l’un des deux emplois n’est pas clair, ou il s’agit de gestion.
  [Il compte] [Il ne compte pas]

> [Pas encore]
< D’accord : personne n’en sait rien. Je vous le redemande une seule fois, dans un mois.
  (✓ Pas encore)

~ 31 days
= 2027-07-28 11:00 UTC
< Vous connaissez maintenant tout le chemin : arriver, puis trouver un emploi dans son domaine. Quelqu’un qui s’apprête à venir (Halifax) donnerait cher pour une demi-heure avec vous. Aimeriez-vous faire partie des Connecteurs et Connectrices à votre tour? Quelques questions, et vous choisissez combien et quand. Je ne le demande qu’une fois.
  [Oui, j’aimerais bien]
  [Non, merci]
= 2027-08-21 11:00 UTC
< La personne qui vous a donné une demi-heure en serait très heureuse. Je dirais seulement que vous avez trouvé un emploi (« chef d’unité de soins »), sans dire où. Vous permettez?
  [Prévenir Karim]
  [Pas encore] [Jamais]

> [Jamais]
< D’accord : cela reste entre nous, et je ne vous le demande plus.
  (✓ Jamais)

> /emploi
< Ce que vous m’avez dit :
< • barista (ne compte pas)
< • chef d’unité de soins (compte)
  [J’ai un nouvel emploi]
  [Corriger le dernier]
  [Retirer le dernier]

> [Retirer le dernier]
< Retirer ce que vous m’avez dit (« chef d’unité de soins »)?
  [Oui, retirez-le]
  [Non, c’est exact]
  (✓ Retirer le dernier)

> [Non, c’est exact]
< D’accord : tout reste tel quel.
  (✓ Non, c’est exact)
# person: claire

> /montrer C-101
< C-101 · Amina · acceptée
< infirmière · Santé · diplôme universitaire
< Halifax : il y est 6 h 10
< Arrivée : mercredi 20 janvier 2027
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Courant (NCLC 9 ou plus)
< Langue de rencontre : Anglais · Français
< Objectifs : Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Sujets : Le secteur au Canada · Mes compétences et mon expertise
< Document détenu : Confirmation de résidence permanente (pas encore vu)
<
< Historique
< lundi 18 janvier 2027 : réponses modifiées
<
< Jumelages
< M-71 : C-101 et K-21, rencontre tenue
<
< Rencontres
< M-71 : jeudi 14 janvier, 14 h 30 (Halifax), a eu lieu
<
< Ce qui en est résulté
< M-71 : 0 mises en relation sur 3; sans nouvelles
< M-71 : lundi 18 janvier 2027, C-101 : signale que quelque chose n’allait pas pendant la rencontre
<
< Emplois
< jeudi 21 janvier 2027 : barista (ne compte pas : dans un autre domaine)
< mercredi 21 juillet 2027 : chef d’unité de soins (tranché depuis)
< mercredi 21 juillet 2027 : chef d’unité de soins (compte : décision de la coordination)
  [Toutes les réponses] [Je m’en occupe]
