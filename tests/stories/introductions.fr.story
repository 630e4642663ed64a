# Trois mises en relation, une à une : les mots sont prêts, et noter tient en une touche.
# hint: fr
# person: karim
# serves: halifax infirmier-chef
# appoint: connector halifax
# person: claire
# appoint: coordinator halifax
# person: amina
# accepted: halifax infirmière
# meets: karim 2027-01-13 14:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 3 days
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
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
= 2027-01-11 18:00 UTC
< Vous rencontrez bientôt Karim.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
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
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< Sujets souhaités : Le secteur au Canada · Les compétences et l’expertise
<
< Vous avez promis trois mises en relation. Une bonne façon de les trouver : pensez à un ou une collègue, à quelqu’un qui a fait le même chemin et à quelqu’un qui connaît tout le monde; et notez les noms pendant la rencontre.
= 2027-01-12 18:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-13 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-01-13 17:00 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-13 19:30 UTC
< Votre rencontre avec Karim a-t-elle eu lieu?
< mercredi 13 janvier, 18 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 14 h (Halifax)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
@ karim
< Votre rencontre avec Amina a-t-elle eu lieu?
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
# person: amina

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

> Sarah Roy, infirmière-chef au QEII – trente ans dans les services
< Puis-je noter le nom Sarah Roy? Tant que la personne n’y a pas consenti, je garde seulement ce qu’elle fait et où; cela compte tout autant.
  [Consentement donné]
  [Pas encore demandé]
  [Ce n’est pas un nom]
  [← Retour]

> [Pas encore demandé]
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Pourquoi j’ai pensé à vous : trente ans dans les services.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour infirmière-chef, QEII : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais]
  (✓ Pas encore demandé)

> [En anglais]
< Hello,
<
< I have met Amina through the Connector Program: infirmière (Registered nurse), 7 years of experience, soon to arrive in Canada.
<
< Why I thought of you: trente ans dans les services.
<
< Would you give Amina twenty minutes, by telephone or video? This is not about a job offer: what helps is what you know of the field here. If you agree, I can put the two of you in touch.
<
< Thank you!
< Karim
< Pour infirmière-chef, QEII : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En français]
  (✓ En anglais)

> [Envoyé]
< 1 sur 3 : Amina vous en remercie!
  [Pas envoyé, finalement]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Envoyé)

> recruteuse chez Emera
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour recruteuse, Emera : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]

> [Dire pourquoi…]
< Pourquoi cette personne? Une ligne, comme vous le lui diriez : elle va dans votre message, après « Pourquoi j’ai pensé à vous ».
  (✓ Dire pourquoi…)

> Elle cherche du personnel infirmier toute l’année
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Pourquoi j’ai pensé à vous : Elle cherche du personnel infirmier toute l’année.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour recruteuse, Emera : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais]

> [Plus tard]
< Le message vous attend : /presenter vous y ramène.
  (✓ Plus tard)

> /statut
< K-21, Programme Connecteur
< Aide : Halifax
< Personnes à la fois : 0 sur 1 au plus
< Disponibilités : Matins de semaine, 9–12 h · Midis de semaine, 12–14 h · Après-midis de semaine, 14–17 h
< Mises en relation pour Amina : 1 sur 3
<
< Je vous écris ici dès qu’une personne vous correspond. Pour souffler un peu, envoyez /pause; pour modifier vos réponses, /profil.

~ 2 days
= 2027-01-15 13:00 UTC
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 1 sur 3
< Message pas encore envoyé : recruteuse, Emera
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-16 09:00 UTC
@ amina
< Votre conversation avec Karim vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]

> [Nommer quelqu’un]
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Pourquoi j’ai pensé à vous : Elle cherche du personnel infirmier toute l’année.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour recruteuse, Emera : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais]
  (✓ Nommer quelqu’un)

> [Envoyé]
< 2 sur 3 : Amina vous en remercie!
  [Pas envoyé, finalement]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Envoyé)

> Raj Patel, infirmier enseignant, Université Dalhousie
< Puis-je noter le nom Raj Patel? Tant que la personne n’y a pas consenti, je garde seulement ce qu’elle fait et où; cela compte tout autant.
  [Consentement donné]
  [Pas encore demandé]
  [Ce n’est pas un nom]
  [← Retour]

> [Consentement donné]
< Bonjour Raj,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour Raj Patel, infirmier enseignant, Université Dalhousie : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]
  (✓ Consentement donné)

> [Envoyé]
< 3 sur 3. Votre promesse est tenue, et Amina a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Envoyé)

> /presenter
< Mises en relation pour Amina : 3 sur 3
< 1. infirmière-chef, QEII : envoyé
< 2. recruteuse, Emera : envoyé
< 3. Raj Patel, infirmier enseignant, Université Dalhousie : envoyé
  [1] [2] [3]

~ 15 days
= 2027-01-16 12:00 UTC
< Votre conversation avec Amina vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-17 09:01 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (infirmière-chef, QEII)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-19 09:04 UTC
@ amina
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • recruteuse, Emera
< • Raj Patel (infirmier enseignant, Université Dalhousie)
  [recruteuse]
  [Raj Patel]
= 2027-01-24 09:01 UTC
@ amina
< Cette personne vous a-t-elle écrit : votre contact (infirmière-chef, QEII)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-26 09:04 UTC
@ amina
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • recruteuse, Emera
< • Raj Patel (infirmier enseignant, Université Dalhousie)
  [recruteuse]
  [Raj Patel]
# person: claire

> /bloques
< Rien n’est bloqué (Halifax).
