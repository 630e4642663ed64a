# De « vous a-t-elle écrit? » à la neuvième personne que ces gens ont présentée.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# person: amina
# accepted: halifax nurse

> /relations
< Personne pour le moment, et c’est normal : tout commence par une rencontre. Ensuite, votre connecteur ou connectrice vous met en relation avec trois personnes au plus, et chacune peut vous en présenter trois autres. Vous les verrez toutes ici. Pour savoir quand a lieu la rencontre : /rencontres.
# meets: karim 2027-01-12 09:00
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

~ 9 days
= 2027-01-11 12:00 UTC
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
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
= 2027-01-11 13:00 UTC
< Un rappel : vous rencontrez bientôt Karim par vidéo.
<
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< Un rappel : vous rencontrez bientôt Amina par vidéo.
<
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Y serez-vous? Un seul toucher suffit.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-12 12:00 UTC
< C’est bientôt l’heure : vous rencontrez Karim.
<
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Karim aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
@ karim
< C’est bientôt l’heure : vous rencontrez Amina.
<
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je ne sais pas encore si vous pourrez venir. En cas d’imprévu, un seul toucher suffit : Amina aimera mieux le savoir.
  [J’y serai]
  [J’ai un empêchement]
= 2027-01-12 13:00 UTC
@ claire
< Halifax
< 1 rencontre aujourd’hui : /rencontres
  [Arrêter ce bulletin]
= 2027-01-12 14:30 UTC
< Votre rencontre avec Karim a-t-elle eu lieu?
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
@ karim
< Votre rencontre avec Amina a-t-elle eu lieu?
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
= 2027-01-13 14:30 UTC
< Un petit rappel, le dernier : il suffit de toucher un bouton.
<
< Votre rencontre avec Karim a-t-elle eu lieu?
< mardi 12 janvier, 13 h (Casablanca)
< Pour Karim : mardi 12 janvier, 9 h (Halifax)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
@ karim
< Un petit rappel, le dernier : il suffit de toucher un bouton.
<
< Votre rencontre avec Amina a-t-elle eu lieu?
< mardi 12 janvier, 9 h (Halifax)
< Pour Amina : mardi 12 janvier, 13 h (Casablanca)
  [Oui, elle a eu lieu]
  [Pas encore : c’est reporté]
  [L’autre personne n’est pas venue]
  [Je n’ai pas pu]
= 2027-01-15 14:30 UTC
@ claire
< M-71 : la rencontre a-t-elle eu lieu? Elle était prévue ainsi : mardi 12 janvier, 9 h (Halifax).
< C-101 Amina : pas de réponse
< K-21 Karim : pas de réponse
  [Elle a eu lieu] [Elle n’a pas eu lieu]

> [Oui, elle a eu lieu]
< Bonne nouvelle, merci!
  (✓ Oui, elle a eu lieu)
# introduced: Sarah Roy, infirmière en chef, QEII

~ 1 day
# introduced: Nguyễn Thị Phương Thảo, formatrice clinique, Nova Scotia Health
# introduced: , infirmière enseignante, Université Dalhousie

~ 3 days
= 2027-01-23 09:00 UTC
< Cette personne vous a-t-elle écrit : Sarah Roy (infirmière en chef, QEII)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]
= 2027-01-24 09:00 UTC
< Ces personnes vous ont-elles écrit? Touchez chaque nom.
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)
< • infirmière enseignante, Université Dalhousie
  [Nguyễn Thị Phương Thảo]
  [infirmière enseignante]

> [Oui]
< Bonne nouvelle! Répondez d’ici un jour ou deux en proposant deux ou trois moments qui vous conviennent, et demandez vingt minutes. Je vous en reparle dans deux semaines.
  (✓ Oui)

~ 1 day

> [infirmière enseignante]
< Cette personne vous a-t-elle écrit : votre contact (infirmière enseignante, Université Dalhousie)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Rencontre déjà faite]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par votre contact (infirmière enseignante, Université Dalhousie)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Rencontre déjà faite)

> [Pas encore]
< C’est noté. Si cela se produit plus tard, envoyez /relations.
  (✓ Pas encore)

> /relations
< Amina : 3 mises en relation
< 1. Sarah Roy (infirmière en chef, QEII) : mise en relation faite
< 2. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : mise en relation faite
< 3. infirmière enseignante, Université Dalhousie : rencontre faite
<
< Touchez un nom pour me dire où vous en êtes.
  [Sarah Roy]
  [Nguyễn Thị Phương Thảo]
  [infirmière enseignante]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Nguyễn Thị Phương Thảo]
< Cette personne vous a-t-elle écrit : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Pas encore]
< Cela arrive. Je vous le redemande une fois, plus tard.
  (✓ Pas encore)

~ 7 days
= 2027-01-31 09:00 UTC
< Cette personne vous a-t-elle écrit : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Oui]
< Bonne nouvelle! Répondez d’ici un jour ou deux en proposant deux ou trois moments qui vous conviennent, et demandez vingt minutes. Je vous en reparle dans deux semaines.
  (✓ Oui)

~ 9 days
= 2027-02-07 09:00 UTC
< Avez-vous rencontré Sarah Roy (infirmière en chef, QEII)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Sarah Roy! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par Sarah Roy (infirmière en chef, QEII)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> gestionnaire, IWK; 902 555 0134
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : gestionnaire, IWK. Cela fait 1 sur 3 par Sarah Roy (infirmière en chef, QEII). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> recruteuse chez Northwood
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> Jo Hébert
< C’est noté : Jo Hébert (recruteuse, Northwood). Cela fait 2 sur 3 par Sarah Roy (infirmière en chef, QEII). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> déléguée syndicale
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : déléguée syndicale. Voilà bien 3 personnes présentées par Sarah Roy (infirmière en chef, QEII) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

~ 14 days
= 2027-02-15 09:03 UTC
< Avez-vous rencontré Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]
= 2027-02-24 09:04 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • gestionnaire, IWK
< • Jo Hébert (recruteuse, Northwood)
< • déléguée syndicale
  [gestionnaire]
  [Jo Hébert]
  [déléguée syndicale]

> /relations
< Amina : 3 mises en relation, 3 autres personnes par la suite
< 1. Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → 2. gestionnaire, IWK : mise en relation faite
< → 3. Jo Hébert (recruteuse, Northwood) : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : mise en relation faite
< 6. infirmière enseignante, Université Dalhousie : rencontre faite
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire]
  [Jo Hébert]
  [déléguée syndicale]
  [Nguyễn Thị Phương Thảo]
  [infirmière enseignante]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [infirmière enseignante]
< D’autres personnes vous ont-elles été présentées par votre contact (infirmière enseignante, Université Dalhousie)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> doyenne, Université Dalhousie
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : doyenne, Université Dalhousie. Cela fait 1 sur 3 par votre contact (infirmière enseignante, Université Dalhousie). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> propriétaire de clinique, Bedford
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : propriétaire de clinique, Bedford. Cela fait 2 sur 3 par votre contact (infirmière enseignante, Université Dalhousie). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> chercheuse, Nova Scotia Health
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : chercheuse, Nova Scotia Health. Voilà bien 3 personnes présentées par votre contact (infirmière enseignante, Université Dalhousie) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 6 autres personnes par la suite
< 1. Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → 2. gestionnaire, IWK : mise en relation faite
< → 3. Jo Hébert (recruteuse, Northwood) : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : mise en relation faite
< 6. infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → 7. doyenne, Université Dalhousie : mise en relation faite
< → 8. propriétaire de clinique, Bedford : mise en relation faite
< → 9. chercheuse, Nova Scotia Health : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire]
  [Jo Hébert]
  [déléguée syndicale]
  [Nguyễn Thị Phương Thảo]
  [doyenne]
  [propriétaire de clinique]
  [chercheuse]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Nguyễn Thị Phương Thảo]
< Avez-vous rencontré Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Nguyễn Thị Phương Thảo! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< D’autres personnes vous ont-elles été présentées par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Vous pouvez en noter 3 au plus.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> soins à domicile, VON
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : soins à domicile, VON. Cela fait 1 sur 3 par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> infirmière praticienne, Truro
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : infirmière praticienne, Truro. Cela fait 2 sur 3 par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health). Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui vous a été présenté par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « gestionnaire des soins, IWK ».
  (✓ Oui, noter quelqu’un)

> agente des permis, NSCN
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : agente des permis, NSCN. Voilà bien 3 personnes présentées par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → 2. gestionnaire, IWK : mise en relation faite
< → 3. Jo Hébert (recruteuse, Northwood) : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → 6. soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire]
  [Jo Hébert]
  [déléguée syndicale]
  [soins à domicile]
  [infirmière praticienne]
  [agente des permis]
  [doyenne]
  [propriétaire de clinique]
  [chercheuse]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Image]
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → 2. gestionnaire, IWK : mise en relation faite
< → 3. Jo Hébert (recruteuse, Northwood) : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → 6. soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
  (file: reseau.png)
# person: claire

> /reseau C-101
< Amina : 3 mises en relation, 9 autres personnes par la suite
< 1. Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → 2. gestionnaire, IWK : mise en relation faite
< → 3. Jo Hébert (recruteuse, Northwood) : mise en relation faite
< → 4. déléguée syndicale : mise en relation faite
< 5. Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → 6. soins à domicile, VON : mise en relation faite
< → 7. infirmière praticienne, Truro : mise en relation faite
< → 8. agente des permis, NSCN : mise en relation faite
< 9. infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → 10. doyenne, Université Dalhousie : mise en relation faite
< → 11. propriétaire de clinique, Bedford : mise en relation faite
< → 12. chercheuse, Nova Scotia Health : mise en relation faite
  (file: reseau.png)
< Une de ces personnes a-t-elle demandé l’effacement?
  [Retirer quelqu’un…]
