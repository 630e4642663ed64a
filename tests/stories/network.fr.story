# De « vous a-t-elle écrit? » à la neuvième personne que ces gens ont présentée.
# hint: fr
# person: claire
# appoint: coordinator halifax
# person: karim
# serves: halifax head nurse
# person: amina
# accepted: halifax nurse

> /relations
< Personne pour le moment, et c’est normal : tout commence par une rencontre. Ensuite, votre connecteur ou connectrice vous met en relation avec trois personnes au plus, et chacune peut vous en présenter trois autres. Vous les verrez toutes ici. /rencontres vous dit quand a lieu la rencontre.
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
  [infirmière enseignante, Université Dalhousie]

> [Oui]
< Bonne nouvelle! Répondez d’ici un jour ou deux en proposant deux ou trois moments qui vous conviennent, et demandez vingt minutes. Je vous en reparle dans deux semaines.
  (✓ Oui)

~ 1 day

> [infirmière enseignante, Université Dalhousie]
< Cette personne vous a-t-elle écrit : votre contact (infirmière enseignante, Université Dalhousie)?
  [Oui] [Pas encore]
  [Rencontre déjà faite]
  [Préfère ne pas donner suite]

> [Rencontre déjà faite]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< Cette personne vous en a-t-elle présenté d’autres : votre contact (infirmière enseignante, Université Dalhousie)? Votre réseau peut en compter 3 au plus de ce côté.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Rencontre déjà faite)

> [Pas encore]
< C’est noté. Si cela se produit plus tard, envoyez /relations.
  (✓ Pas encore)

> /relations
< Amina : 3 mises en relation
< • Sarah Roy (infirmière en chef, QEII) : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en relation
< • infirmière enseignante, Université Dalhousie : rencontre faite
<
< Touchez un nom pour me dire où vous en êtes.
  [Sarah Roy]
  [Nguyễn Thị Phương Thảo]
  [infirmière enseignante, Université Dalhousie]
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
< Avez-vous rencontré cette personne : Sarah Roy (infirmière en chef, QEII)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Sarah Roy! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< Cette personne vous en a-t-elle présenté d’autres : Sarah Roy (infirmière en chef, QEII)? Votre réseau peut en compter 3 au plus de ce côté.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> gestionnaire, IWK; 902 555 0134
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : gestionnaire, IWK; …. Par Sarah Roy (infirmière en chef, QEII), cela fait 1 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> recruteuse chez Northwood
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> Jo Hébert
< C’est noté : Jo Hébert (recruteuse, Northwood). Par Sarah Roy (infirmière en chef, QEII), cela fait 2 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Sarah Roy (infirmière en chef, QEII)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> déléguée syndicale
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : déléguée syndicale. Par Sarah Roy (infirmière en chef, QEII), le compte y est, 3 sur 3 : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

~ 14 days
= 2027-02-15 09:03 UTC
< Avez-vous rencontré cette personne : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]
= 2027-02-24 09:04 UTC
< Avez-vous rencontré ces personnes? Touchez chaque nom.
< • gestionnaire, IWK; …
< • Jo Hébert (recruteuse, Northwood)
< • déléguée syndicale
  [gestionnaire, IWK; …]
  [Jo Hébert]
  [déléguée syndicale]

> /relations
< Amina : 3 mises en relation, 3 autres personnes par la suite
< • Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → gestionnaire, IWK; … : en relation
< → Jo Hébert (recruteuse, Northwood) : en relation
< → déléguée syndicale : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en relation
< • infirmière enseignante, Université Dalhousie : rencontre faite
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire, IWK; …]
  [Jo Hébert]
  [déléguée syndicale]
  [Nguyễn Thị Phương Thảo]
  [infirmière enseignante, Université Dalhousie]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [infirmière enseignante, Université Dalhousie]
< Cette personne vous en a-t-elle présenté d’autres : votre contact (infirmière enseignante, Université Dalhousie)? Votre réseau peut en compter 3 au plus de ce côté.
  [Oui, noter quelqu’un]
  [Pas encore]

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> doyenne, Université Dalhousie
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : doyenne, Université Dalhousie. Par votre contact (infirmière enseignante, Université Dalhousie), cela fait 1 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> propriétaire de clinique, Bedford
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : propriétaire de clinique, Bedford. Par votre contact (infirmière enseignante, Université Dalhousie), cela fait 2 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : votre contact (infirmière enseignante, Université Dalhousie)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> chercheuse, Nova Scotia Health
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : chercheuse, Nova Scotia Health. Par votre contact (infirmière enseignante, Université Dalhousie), le compte y est, 3 sur 3 : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 6 autres personnes par la suite
< • Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → gestionnaire, IWK; … : en relation
< → Jo Hébert (recruteuse, Northwood) : en relation
< → déléguée syndicale : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en relation
< • infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → doyenne, Université Dalhousie : en relation
< → propriétaire de clinique, Bedford : en relation
< → chercheuse, Nova Scotia Health : en relation
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire, IWK; …]
  [Jo Hébert]
  [déléguée syndicale]
  [Nguyễn Thị Phương Thảo]
  [doyenne, Université Dalhousie]
  [propriétaire de clinique, Bedford]
  [chercheuse, Nova Scotia Health]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Nguyễn Thị Phương Thảo]
< Avez-vous rencontré cette personne : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)?
  [Oui] [Pas encore]
  [Préfère ne pas donner suite]

> [Oui]
< Bravo! Un mot de remerciement fait toujours plaisir; en voici un à copier et à adapter :
< Bonjour Nguyễn Thị Phương Thảo! Merci d’avoir pris le temps de me parler. Cet échange m’a été très utile et j’aimerais garder le contact.
<
< Cette personne vous en a-t-elle présenté d’autres : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Votre réseau peut en compter 3 au plus de ce côté.
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Oui)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> soins à domicile, VON
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : soins à domicile, VON. Par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health), cela fait 1 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> infirmière praticienne, Truro
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : infirmière praticienne, Truro. Par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health), cela fait 2 sur 3. Y a-t-il quelqu’un d’autre?
  [Oui, noter quelqu’un]
  [Pas encore]
  (✓ Passer)

> [Oui, noter quelqu’un]
< Qui cette personne vous a-t-elle présenté : Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health)? Une ligne suffit, par exemple : « infirmière gestionnaire, IWK ».
  (✓ Oui, noter quelqu’un)

> agente des permis, NSCN
< Cette personne a-t-elle accepté que son nom figure ici? Si oui, écrivez-le. En cas de doute, passez : la mise en relation compte tout autant.
  [← Retour] [Passer]

> [Passer]
< C’est noté : agente des permis, NSCN. Par Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health), le compte y est, 3 sur 3 : votre réseau grandit! /relations vous le montre.
  (✓ Passer)

> /relations
< Amina : 3 mises en relation, 9 autres personnes par la suite
< • Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → gestionnaire, IWK; … : en relation
< → Jo Hébert (recruteuse, Northwood) : en relation
< → déléguée syndicale : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → soins à domicile, VON : en relation
< → infirmière praticienne, Truro : en relation
< → agente des permis, NSCN : en relation
< • infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → doyenne, Université Dalhousie : en relation
< → propriétaire de clinique, Bedford : en relation
< → chercheuse, Nova Scotia Health : en relation
<
< Touchez un nom pour me dire où vous en êtes.
  [gestionnaire, IWK; …]
  [Jo Hébert]
  [déléguée syndicale]
  [soins à domicile, VON]
  [infirmière praticienne, Truro]
  [agente des permis, NSCN]
  [doyenne, Université Dalhousie]
  [propriétaire de clinique, Bedford]
  [chercheuse, Nova Scotia Health]
  [Image] [Retirer quelqu’un…]
  [Écrire (Karim)]

> [Image]
< Amina : 3 mises en relation, 9 autres personnes par la suite
< • Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → gestionnaire, IWK; … : en relation
< → Jo Hébert (recruteuse, Northwood) : en relation
< → déléguée syndicale : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → soins à domicile, VON : en relation
< → infirmière praticienne, Truro : en relation
< → agente des permis, NSCN : en relation
< • infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → doyenne, Université Dalhousie : en relation
< → propriétaire de clinique, Bedford : en relation
< → chercheuse, Nova Scotia Health : en relation
  (file: reseau.png)
  (✓ Image)
# person: claire

> /reseau C-101
< Amina : 3 mises en relation, 9 autres personnes par la suite
< • Sarah Roy (infirmière en chef, QEII) : en a présenté d’autres
< → gestionnaire, IWK; … : en relation
< → Jo Hébert (recruteuse, Northwood) : en relation
< → déléguée syndicale : en relation
< • Nguyễn Thị Phương Thảo (formatrice clinique, Nova Scotia Health) : en a présenté d’autres
< → soins à domicile, VON : en relation
< → infirmière praticienne, Truro : en relation
< → agente des permis, NSCN : en relation
< • infirmière enseignante, Université Dalhousie : en a présenté d’autres
< → doyenne, Université Dalhousie : en relation
< → propriétaire de clinique, Bedford : en relation
< → chercheuse, Nova Scotia Health : en relation
  (file: reseau.png)
< Une de ces personnes a-t-elle demandé l’effacement?
  [Retirer quelqu’un…]
