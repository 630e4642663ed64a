# Une année entière : Amina dans Telegram, Karim dans Slack; une conversation, trois personnes, puis neuf, et un emploi.
# hint: fr
# person: claire
# on: telegram
# appoint: coordinator halifax
# person: karim
# on: slack T1
# serves: halifax infirmier-chef
# appoint: connector halifax
# person: amina
# on: telegram
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

~ 60 hours
= 2027-01-11 12:00 UTC
@ karim, slack
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ karim, slack
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ karim, slack
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
@ karim, slack
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
@ karim, slack
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
@ claire, telegram
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
@ karim, slack
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
@ karim, slack
< Votre rencontre avec Amina a-t-elle eu lieu?
< mercredi 13 janvier, 14 h (Halifax)
< Pour Amina : mercredi 13 janvier, 18 h (Casablanca)
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

> Sarah Roy, infirmière-chef au QEII – connaît tous les services
< Puis-je noter le nom Sarah Roy? Tant que la personne n’y a pas consenti, je garde seulement ce qu’elle fait et où; cela compte tout autant.
  [Consentement donné]
  [Pas encore demandé]
  [Ce n’est pas un nom]
  [← Retour]

> [Consentement donné]
< Bonjour Sarah,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Pourquoi j’ai pensé à vous : connaît tous les services.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour Sarah Roy, infirmière-chef, QEII : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais]
  (✓ Consentement donné)

> [Envoyé]
< 1 sur 3 : Amina vous en remercie!
  [Pas envoyé, finalement]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Envoyé)

> [Plus tard]
< Comme vous voulez. /presenter vous ramène ici dès que quelqu’un vous vient à l’esprit.
  (✓ Plus tard)

~ 2 days
= 2027-01-14 08:00 UTC
@ amina, telegram
< C’est noté : votre rencontre avec Karim a eu lieu. Un petit mot de remerciement fait toujours plaisir.
= 2027-01-14 21:00 UTC
< Pour Amina, une conversation mène à la suivante, et vous pouvez y aider. Quelqu’un vous vient-il à l’esprit : collègue, spécialiste du recrutement, ancienne patronne? Une ligne suffit.
<
< Mises en relation pour Amina : 1 sur 3
  [Nommer quelqu’un] [Plus tard cette semaine]
  [Personne d’autre] [Arrêter les rappels]
= 2027-01-15 21:00 UTC
< Votre conversation avec Amina vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]

> [Nommer quelqu’un]
< Qui d’autre vous vient à l’esprit pour Amina? Une ligne suffit.
  [Plus tard] [Personne d’autre]
  (✓ Nommer quelqu’un)

> une formatrice clinique chez Nova Scotia Health
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour formatrice clinique, Nova Scotia Health : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]

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

> [Pas encore demandé]
< Bonjour,
<
< Le Programme Connecteur m’a fait rencontrer Amina : infirmière, 7 ans d’expérience, bientôt au Canada.
<
< Auriez-vous vingt minutes pour Amina, au téléphone ou par vidéo? Il ne s’agit pas d’offrir un emploi : c’est votre connaissance du milieu qui aide. Si vous êtes d’accord, je peux vous mettre en contact.
<
< Merci!
< Karim
< Pour infirmier enseignant, Université Dalhousie : copiez ou transférez le message ci-dessus, ou ouvrez-le dans un courriel. Puis dites-moi qu’il est envoyé.
  [Envoyé] [Plus tard]
  [En anglais] [Dire pourquoi…]
  (✓ Pas encore demandé)

> [Envoyé]
< 3 sur 3. Votre promesse est tenue, et Amina a maintenant un réseau : merci! Je vous dirai ce qu’il en advient.
  [Pas envoyé, finalement]
  (✓ Envoyé)

~ 4 days
= 2027-01-16 08:00 UTC
@ amina, telegram
< Votre conversation avec Karim vous a-t-elle été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]
  [Il y a eu un problème]
= 2027-01-17 08:00 UTC
@ amina, telegram
< Cette personne vous a-t-elle écrit : Sarah Roy (infirmière-chef, QEII)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-19 08:00 UTC
@ amina, telegram
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • formatrice clinique, Nova Scotia Health
< • infirmier enseignant, Université Dalhousie
  [formatrice clinique]
  [infirmier enseignant]
# person: amina

> [Oui]
< Bonne nouvelle! Répondez d’ici un jour ou deux en proposant deux ou trois moments qui vous conviennent, et demandez vingt minutes. Je vous en reparle dans deux semaines.
  (✓ Oui)

> [formatrice clinique]
< Cette personne vous a-t-elle écrit : votre contact (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Oui]
< Bonne nouvelle! Répondez d’ici un jour ou deux en proposant deux ou trois moments qui vous conviennent, et demandez vingt minutes. Je vous en reparle dans deux semaines.
  (✓ Oui)

> [infirmier enseignant]
< Cette personne vous a-t-elle écrit : votre contact (infirmier enseignant, Université Dalhousie)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Rencontre déjà faite]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par votre contact (infirmier enseignant, Université Dalhousie)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Rencontre déjà faite)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmier enseignant, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> doyenne, Université Dalhousie
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : doyenne, Université Dalhousie. Cela fait 1 sur 3 par votre contact (infirmier enseignant, Université Dalhousie). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmier enseignant, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> propriétaire de clinique, Bedford
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : propriétaire de clinique, Bedford. Cela fait 2 sur 3 par votre contact (infirmier enseignant, Université Dalhousie). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmier enseignant, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> chercheuse, Nova Scotia Health
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : chercheuse, Nova Scotia Health. Voilà bien 3 personnes présentées par votre contact (infirmier enseignant, Université Dalhousie) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

~ 16 days
= 2027-02-03 08:00 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • Sarah Roy (infirmière-chef, QEII)
< • formatrice clinique, Nova Scotia Health
< • doyenne, Université Dalhousie
< • propriétaire de clinique, Bedford
< • chercheuse, Nova Scotia Health
  [Sarah Roy]
  [formatrice clinique]
  [doyenne]
  [propriétaire de clinique]
  [chercheuse]

> [Sarah Roy]
< Avez-vous rencontré Sarah Roy (infirmière-chef, QEII)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Sarah Roy! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par Sarah Roy (infirmière-chef, QEII)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière-chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> infirmière gestionnaire, IWK
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : infirmière gestionnaire, IWK. Cela fait 1 sur 3 par Sarah Roy (infirmière-chef, QEII). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière-chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> recruteuse, Northwood
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : recruteuse, Northwood. Cela fait 2 sur 3 par Sarah Roy (infirmière-chef, QEII). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière-chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> déléguée syndicale
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : déléguée syndicale. Voilà bien 3 personnes présentées par Sarah Roy (infirmière-chef, QEII) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> [formatrice clinique]
< Avez-vous rencontré votre contact (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par votre contact (formatrice clinique, Nova Scotia Health)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> responsable des soins à domicile, VON
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : responsable des soins à domicile, VON. Cela fait 1 sur 3 par votre contact (formatrice clinique, Nova Scotia Health). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> infirmière praticienne, Truro
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : infirmière praticienne, Truro. Cela fait 2 sur 3 par votre contact (formatrice clinique, Nova Scotia Health). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> agente des permis, NSCN
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : agente des permis, NSCN. Voilà bien 3 personnes présentées par votre contact (formatrice clinique, Nova Scotia Health) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. infirmière gestionnaire, IWK : mise en relation faite
< → 3. recruteuse, Northwood : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. formatrice clinique, Nova Scotia Health : en a présenté d’autres
< → 6. responsable des soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmier enseignant, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [infirmière gestionnaire]
  [recruteuse]
  [déléguée syndicale]
  [responsable des soins à domicile]
  [infirmière praticienne]
  [agente des permis]
  [doyenne]
  [propriétaire de clinique]
  [chercheuse]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Image]
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. infirmière gestionnaire, IWK : mise en relation faite
< → 3. recruteuse, Northwood : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. formatrice clinique, Nova Scotia Health : en a présenté d’autres
< → 6. responsable des soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmier enseignant, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
  (file: reseau.png)
# person: claire

> /reseau C-101
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. infirmière gestionnaire, IWK : mise en relation faite
< → 3. recruteuse, Northwood : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. formatrice clinique, Nova Scotia Health : en a présenté d’autres
< → 6. responsable des soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmier enseignant, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
  (file: reseau.png)
< Une de ces personnes a-t-elle demandé l’effacement?
  [Retirer quelqu’un…]
# person: amina
# person: amina

> [doyenne]
< Avez-vous rencontré votre contact (doyenne, Université Dalhousie)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
  (✓ Oui)

~ 40 days
= 2027-02-17 08:00 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • propriétaire de clinique, Bedford
< • chercheuse, Nova Scotia Health
  [propriétaire de clinique]
  [chercheuse]
= 2027-02-19 08:00 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • infirmière gestionnaire, IWK
< • recruteuse, Northwood
< • déléguée syndicale
< • responsable des soins à domicile, VON
< • infirmière praticienne, Truro
< • agente des permis, NSCN
  [infirmière gestionnaire]
  [recruteuse]
  [déléguée syndicale]
  [responsable des soins à domicile]
  [infirmière praticienne]
  [agente des permis]
= 2027-03-05 08:00 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • infirmière gestionnaire, IWK
< • recruteuse, Northwood
< • déléguée syndicale
< • responsable des soins à domicile, VON
< • infirmière praticienne, Truro
< • agente des permis, NSCN
  [infirmière gestionnaire]
  [recruteuse]
  [déléguée syndicale]
  [responsable des soins à domicile]
  [infirmière praticienne]
  [agente des permis]

> /arrivee
< Jusqu’ici : mars 2027
<
< Quand pensez-vous arriver au Canada? Écrivez une date, un mois ou, par exemple, « dans 3 mois ».
  [Je ne sais pas encore]
  [← Retour]

> 20 mars 2027
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.

~ 10 days
= 2027-03-20 15:00 UTC
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
@ claire, telegram
< C-101 Amina : arrivée au Canada confirmée.

> [Oui, j’y suis]
< Halifax, heure locale : vendredi 26 mars 2027 à 18 h 18. Désormais, toutes les heures que j’indique et vos disponibilités suivent cette horloge. Si vos disponibilités ont changé, envoyez /heures.
  (✓ Oui, j’y suis)

~ 32 days
= 2027-04-20 15:00 UTC
< Un mois au Canada, déjà! Où en êtes-vous côté travail?
  [J’ai trouvé un emploi]
  [Je cherche encore]
  [J’étudie]
  [Autre chose]

> [Je cherche encore]
< Merci de me le dire. C’est presque toujours plus long qu’on l’espérait, et cela ne dit rien de votre valeur. Les personnes que vous avez rencontrées sont souvent heureuses d’avoir de vos nouvelles.
<
< Je vous le redemanderai vers cette date : dimanche 20 juin 2027. S’il y a du nouveau avant, envoyez /emploi.
  (✓ Je cherche encore)

~ 61 days
= 2027-06-20 15:00 UTC
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

> juin 2027
< Félicitations! C’est un emploi dans votre domaine, au niveau que vous aviez dans votre pays : exactement ce que vise le programme. Il compte, et vous avez toutes les raisons d’en tirer de la fierté.
<
< La personne qui vous a donné une demi-heure en serait très heureuse. Je dirais seulement que vous avez trouvé un emploi (« infirmière autorisée »), sans dire où. Vous permettez?
  [Prévenir Karim]
  [Pas encore] [Jamais]
@ claire, telegram
< Bonne nouvelle! C-101 Amina a trouvé un emploi qui compte : infirmière autorisée, QEII Health Sciences Centre.

> [Prévenir Karim]
< Karim sera aux anges : je l’annonce.
  (✓ Prévenir Karim)
@ karim, slack
< Une bonne nouvelle, et vous y êtes pour quelque chose : Amina, à qui vous avez parlé, a trouvé un emploi (« infirmière autorisée ») dans son domaine, au niveau exercé dans son pays. Amina tenait à ce que vous le sachiez. Merci pour votre demi-heure!

~ 8 days
= 2027-07-04 21:20 UTC
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

> [J’accepte]
< Halifax vous invite à devenir connecteur ou connectrice : vous rencontrez une personne de votre domaine, une demi-heure par vidéo, quelques fois par an. Une dizaine de questions courtes, trois minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ J’accepte)

> Amina Idrissi
< 2 sur environ 11
<
< Merci, Amina Idrissi. Où travaillez-vous?
  [← Retour]

> QEII Health Sciences Centre
< 3 sur environ 11
<
< Quel est votre titre de poste? Par exemple : ingénieur civil, comptable, infirmière-chef.
  [← Retour]

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
< Halifax, Nouvelle-Écosse, Canada : il y est 18 h 23 en ce moment. Est-ce exact?
  [Oui] [Non, une autre ville]
  [← Retour]

> [Oui]
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
  (✓ Oui)

> [Terminé]
< 6 sur environ 11
<
< Dans quelle langue rencontrez-vous les gens? Vous pouvez cocher les deux.
  [Anglais] [✓ Français]
  [Terminé]
  [← Retour]
  (✓ Halifax)

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

> soirs
< 9 sur environ 11
<
< La promesse. Après la rencontre, vous mettez la personne en relation avec au moins trois de vos connaissances, par un court message que je vous prépare. C’est le cœur du programme. Le promettez-vous?
  [Oui, je promets] [Je préfère m’abstenir]
  [← Retour]

> [Oui, je promets]
< 10 sur environ 11
<
< Les règles. Quand je vous propose quelqu’un, vous répondez dans les 3 jours ouvrables; un non convient aussi. Vous venez à la rencontre, ou vous la déplacez au moins 24 heures avant. Vous gardez pour vous ce qu’on vous confie. Êtes-vous d’accord?
  [Oui, j’accepte] [Je préfère m’abstenir]
  [← Retour]
  (✓ Oui, je promets)

> [Oui, j’accepte]
< Voici ce que j’enverrai (communauté : Halifax). Tout est exact?
<
< Nom : Amina Idrissi
< Organisation : QEII Health Sciences Centre
< Profession : infirmière autorisée · Santé · diplôme universitaire
< Ville actuelle : Halifax, Nouvelle-Écosse, Canada
< Aide : Halifax
< Langue de rencontre : Français
< Sujets : Le secteur au Canada · Les compétences et l’expertise · Les nouvelles du secteur · Ce que cherchent les employeurs · Les emplois non affichés
< Disponibilités : Soirs de semaine, 17–21 h
  [Envoyer]
  [Ajouter des détails (1 minute)]
  [Modifier une réponse…]
  [← Retour]
  (✓ Oui, j’accepte)

> [Envoyer]
< Merci, Amina Idrissi! Votre référence : K-22. La coordination confirme votre participation, d’ordinaire en quelques jours; je vous envoie alors un court guide, puis je vous écris dès qu’une personne vous correspond. D’ici là, il n’y a rien à faire.
  (✓ Envoyer)
@ claire, telegram
< Une participation à confirmer :
<
< K-22 Amina Idrissi, QEII Health Sciences Centre
< Profession : infirmière autorisée · Santé · diplôme universitaire
< Aide : Halifax
< Disponibilités : Soirs de semaine, 17–21 h
<
< Les trois mises en relation et le code de conduite sont promis.
  [Confirmer] [Pas maintenant]
# person: claire

> [Confirmer]
< C’est confirmé : K-22 Amina Idrissi participe désormais, et recevra le guide à une heure convenable.
  (✓ Confirmer)
@ amina, telegram
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

> /montrer C-101
< C-101 · Amina · acceptée
< infirmière · Santé · diplôme universitaire
< Halifax : il y est 18 h 27
< Arrivée : samedi 20 mars 2027
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Courant (NCLC 9 ou plus)
< Langue de rencontre : Anglais · Français
< Objectifs : Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Sujets : Le secteur au Canada · Mes compétences et mon expertise
< Document détenu : Confirmation de résidence permanente (pas encore vu)
<
< Historique
< mardi 16 mars 2027 : réponses modifiées
<
< Jumelages
< M-71 : C-101 et K-21, rencontre tenue
<
< Rencontres
< M-71 : mercredi 13 janvier, 14 h (Halifax), a eu lieu
<
< Ce qui en est résulté
< M-71 : 3 mises en relation sur 3; la promesse est tenue
< M-71 : mises en relation par la connectrice ou le connecteur : 3, par les personnes rencontrées : 9; entretiens tenus : 4
<
< Emplois
< dimanche 27 juin 2027 : infirmière autorisée, QEII Health Sciences Centre (compte : dans son domaine, à son niveau)
  [Toutes les réponses] [Je m’en occupe]
# person: karim

~ 150 days

~ 50 days
= 2028-01-11 16:00 UTC
< Une année de plus comme Connecteur ou Connectrice : voici ce que votre temps a donné jusqu’ici.
<
< Vous avez rencontré 1 personne en route vers le Canada.
< Vous avez fait 3 mises en relation.
< Il en est né 9 autres.
< Depuis, 1 personne a trouvé un emploi dans son domaine.
< Qui a tenu à vous le faire savoir : Amina.
< Merci : rien de tout cela ne serait arrivé tout seul.
# person: amina

~ 49 days
= 2028-03-08 16:00 UTC
< Notre chemin commun s’achève ici. Dans l’ensemble, le programme vous a-t-il été utile? 1 : pas du tout; 5 : beaucoup.
  [1] [2] [3] [4] [5]

> [5]
< Merci! En une ligne, si vous voulez : qu’est-ce qui a été le plus utile? Seule la coordination le lit. Vous pouvez passer.
  [Passer]
  (✓ 5)

> [Passer]
< Merci! Cela nous aide à faire mieux.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière-chef, QEII) : en a présenté d’autres
< → 2. infirmière gestionnaire, IWK : mise en relation faite
< → 3. recruteuse, Northwood : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. formatrice clinique, Nova Scotia Health : en a présenté d’autres
< → 6. responsable des soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmier enseignant, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : rencontre faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [infirmière gestionnaire]
  [recruteuse]
  [déléguée syndicale]
  [responsable des soins à domicile]
  [infirmière praticienne]
  [agente des permis]
  [propriétaire de clinique]
  [chercheuse]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]
