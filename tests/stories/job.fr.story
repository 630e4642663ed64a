# Ils se sont parlé; elle arrive, on prend de ses nouvelles, et son emploi compte. Karim l’apprend avec son accord.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
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

> /retombees
< Aucune rencontre pour le moment, donc rien à compter. Vous verrez ici ce que donnera votre première conversation.

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

~ 3 days
= 2027-01-17 09:00 UTC
@ amina
< Votre conversation avec Karim vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-17 12:00 UTC
< Votre conversation avec Amina vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]

> [5]
< Merci! En une ligne, si vous voulez : qu’est-ce qui a été le plus utile? Seule la coordination le lit. Vous pouvez passer.
  [Passer]
  (✓ 5)

> [Passer]
< Merci! Cela nous aide à faire mieux.
<
< Pour Amina, à qui pensez-vous? Une ligne par personne, jusqu’à trois d’un coup, par exemple :
< Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< recruteuse chez Emera
< Sans nom, cela compte tout autant.
  [Plus tard] [Personne d’autre]
  (✓ Passer)
# person: amina

> [5]
< Merci! En une ligne, si vous voulez : qu’est-ce qui a été le plus utile? Seule la coordination le lit. Vous pouvez passer.
  [Passer]
  (✓ 5)

> Karim m’a dit quel permis demander.
< Vos mots donneront peut-être à d’autres l’envie de participer. Le programme peut-il les publier, tels quels, avec votre prénom et rien d’autre?
<
< « Karim m’a dit quel permis demander. »
< — Amina
<
< Vous pouvez revenir là-dessus à tout moment : /temoignage.
  [Oui, publiez-les] [Non, ne pas publier]
  [← Retour]

> [Oui, publiez-les]
< Merci! On pourra désormais les lire, avec votre prénom. Pour revenir là-dessus, envoyez /temoignage.
  (✓ Oui, publiez-les)

> /arrivee
< Jusqu’ici : mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> 20 janvier 2027
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.

~ 4 days
= 2027-01-18 12:00 UTC
@ claire
< Ces mots peuvent être publiés, avec ce prénom : Amina.
<
< « Karim m’a dit quel permis demander. »
= 2027-01-18 13:00 UTC
@ karim
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 0 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
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
< Halifax, heure locale : vendredi 22 janvier 2027 à 5 h 03. Désormais, toutes les heures que j’indique et vos disponibilités suivent cette horloge. Si vos disponibilités ont changé, envoyez /heures.
  (✓ Oui, j’y suis)

> /temoignage
< Vous avez accepté que ces mots soient publiés :
<
< « Karim m’a dit quel permis demander. »
  [Retirer le numéro 1]

~ 31 days
= 2027-01-22 12:00 UTC
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
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]

> [Je cherche encore]
< Merci de me le dire. C’est presque toujours plus long qu’on l’espérait, et cela ne dit rien de votre valeur. Les personnes que vous avez rencontrées sont souvent heureuses d’avoir de vos nouvelles.
<
< Je vous le redemanderai vers cette date : mardi 20 avril 2027. S’il y a du nouveau avant, envoyez /emploi.
  (✓ Je cherche encore)

~ 60 days
= 2027-04-20 15:00 UTC
< Vous voilà au Canada depuis trois mois. C’est souvent le moment où les premières portes s’ouvrent. Et pour vous, le travail?
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]

> [J’ai trouvé un emploi]
< Quelle bonne nouvelle! Trois petites questions à ce sujet, et c’est tout.
<
< Quel est le titre de l’emploi? Le mieux est de reprendre celui de votre contrat.
  (✓ J’ai trouvé un emploi)

> infirmière autorisée
< Vous avez écrit « infirmière autorisée ». Quel choix en est le plus proche?
<
< Infirmier autorisé / infirmière autorisée · Santé · diplôme universitaire
< Infirmier auxiliaire / infirmière auxiliaire · Santé · diplôme collégial ou apprentissage de 2 ans ou plus
  [Infirmier autorisé / infirmière autorisée]
  [Infirmier auxiliaire / infirmière auxiliaire]
  [Aucun de ces choix]
  [← Retour]

> 1
< Dans quelle organisation? Seule la coordination le voit. Vous pouvez passer.
  [← Retour] [Passer]

> QEII Health Sciences Centre
< Depuis quand, ou à partir de quand? Un jour ou un mois. Vous pouvez passer.
  [Je ne sais pas encore]
  [← Retour] [Passer]

> avril 2027
< Félicitations! C’est un emploi dans votre domaine, au niveau que vous aviez dans votre pays : exactement ce que vise le programme. Il compte, et vous avez toutes les raisons d’en tirer de la fierté.
<
< La personne qui vous a donné une demi-heure en serait très heureuse. Je dirais seulement que vous avez trouvé un emploi (« infirmière autorisée »), sans dire où. Vous permettez?
  [Prévenir Karim]
  [Pas encore] [Jamais]

> [Prévenir Karim]
< Karim sera aux anges : je l’annonce.
  (✓ Prévenir Karim)

~ 8 days
= 2027-04-23 11:00 UTC
@ claire
< Bonne nouvelle! C-101 Amina a trouvé un emploi qui compte : infirmière autorisée, QEII Health Sciences Centre.
@ karim
< Une bonne nouvelle, et vous y êtes pour quelque chose : Amina, à qui vous avez parlé, a trouvé un emploi (« infirmière autorisée ») dans son domaine, au niveau exercé dans son pays. Amina tenait à ce que vous le sachiez. Merci pour votre demi-heure!
= 2027-04-30 11:00 UTC
< Vous connaissez maintenant tout le chemin : arriver, puis trouver un emploi dans son domaine. Quelqu’un qui s’apprête à venir (Halifax) donnerait cher pour une demi-heure avec vous. Aimeriez-vous faire partie des Connecteurs et Connectrices à votre tour? Quelques questions, et vous choisissez combien et quand. Je ne le demande qu’une fois.
  [Oui, j’aimerais bien]
  [Non, merci]

> [Oui, j’aimerais bien]
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Oui, j’aimerais bien)
# person: karim

> /retombees
< Vous avez rencontré 1 personne en route vers le Canada.
< Depuis, 1 personne a trouvé un emploi dans son domaine.
< Qui a tenu à vous le faire savoir : Amina.
< Merci : rien de tout cela ne serait arrivé tout seul.
# person: claire

> /montrer C-101
< C-101 · Amina · acceptée
< infirmière · Santé · diplôme universitaire
< Halifax : il y est 6 h 07
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
< M-71 : utilité de la rencontre, sur 5 (C-101 : 5 et K-21 : 5)
<
< Emplois
< vendredi 23 avril 2027 : infirmière autorisée, QEII Health Sciences Centre (compte : dans son domaine, à son niveau)
  [Toutes les réponses] [Je m’en occupe]

~ 253 days
= 2028-01-08 16:00 UTC
@ amina
< Notre chemin commun s’achève ici. Dans l’ensemble, le programme vous a-t-il été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
# person: amina

> [4]
< Merci! En une ligne, si vous voulez : qu’est-ce qui a été le plus utile? Seule la coordination le lit. Vous pouvez passer.
  [Passer]
  (✓ 4)

> [Passer]
< Merci! Cela nous aide à faire mieux.
  (✓ Passer)
# person: karim

~ 4 days
= 2028-01-11 16:00 UTC
< Une année de plus comme Connecteur ou Connectrice : voici ce que votre temps a donné jusqu’ici.
<
< Vous avez rencontré 1 personne en route vers le Canada.
< Depuis, 1 personne a trouvé un emploi dans son domaine.
< Qui a tenu à vous le faire savoir : Amina.
< Merci : rien de tout cela ne serait arrivé tout seul.
