# Les heures changent entre l’offre et le oui : rien en commun, jusqu’à ce qu’Amina en ajoute.
# hint: fr
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# person: claire
# appoint: coordinator halifax

~ 5 hours

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 5 heures) :
<
< 1. K-21 Karim, head nurse (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Karim pour C-101 Amina, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
@ karim
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Amina, nurse, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 14 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (nurse)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
# person: amina

> /heures
< Jusqu’ici : Soirs de semaine, 17–21 h
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

> tôt le matin
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
  [Jours d’absence…]
# person: karim

> [J’accepte]
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Amina et vous n’avez aucune disponibilité en commun dans les quatre prochaines semaines. Dès que vos disponibilités ou les siennes changent, je cherche de nouveau.
  [Changer mes disponibilités]
  (✓ J’accepte)
@ amina
< Bonne nouvelle : une personne du métier souhaite vous rencontrer.
<
< Karim, head nurse, QEII Health Sciences Centre
< Rencontre possible en anglais ou en français
< Peut parler des sujets suivants : Le secteur au Canada · Ce que cherchent les employeurs · Les emplois non affichés
< « Somebody once did it for me. »
<
< Exerce une profession proche de la vôtre
< Peut parler des sujets que vous avez choisis : Le secteur au Canada
< Parle anglais et français avec vous
<
< Il reste à trouver un moment qui vous convienne à vous deux. Si vos disponibilités ont changé, envoyez /heures.
@ amina
< Karim et vous n’avez aucune disponibilité en commun dans les quatre prochaines semaines. Dès que vos disponibilités ou les siennes changent, je cherche de nouveau.
<
< Des moments en commun apparaîtraient si vous étiez également libre :
< • du lundi au vendredi, de 13 h à 13 h 30 (18 possibilités en quatre semaines)
  [Changer mes disponibilités]
@ claire
< M-71 : K-21 Karim accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.
@ claire
< M-71 : C-101 Amina et K-21 Karim n’ont aucune disponibilité en commun. Je cherche de nouveau dès que des disponibilités changent.
  [Fixer l’heure] [Annuler…]
# person: amina

> [Changer mes disponibilités]
< Jusqu’ici : Tôt en semaine, 7–9 h
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
  (✓ Changer mes disponibilités)

> matins, soirs
< C’est enregistré. La coordination voit désormais vos nouvelles réponses.
<
< Il y a maintenant des moments où vous pouvez vous rencontrer, Karim et vous. Karim vous en proposera quelques-uns.
  [Jours d’absence…]
# person: karim

~ 1 hour
= 2027-01-11 14:31 UTC
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 13 h (Halifax)
< Amina : jeu. 14 janv., 17 h (Casablanca)
< 2. vendredi 15 janvier, 13 h (Halifax)
< Amina : ven. 15 janv., 17 h (Casablanca)
< 3. lundi 18 janvier, 13 h (Halifax)
< Amina : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 13 h (Halifax)
< Amina : mar. 19 janv., 17 h (Casablanca)
< 5. mercredi 20 janvier, 13 h (Halifax)
< Amina : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 13 h (Halifax)
< Amina : jeu. 21 janv., 17 h (Casablanca)
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [mer. 20 janv., 13 h]
  [jeu. 21 janv., 13 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]

> 2
< Merci! Amina me dira si ce moment convient, puis je vous écrirai à vous deux.
@ amina
< Karim peut vous rencontrer à ce moment. Vous convient-il? Touchez-le, et c’est réservé.
<
< 1. vendredi 15 janvier, 17 h (Casablanca)
< Karim : ven. 15 janv., 13 h (Halifax)
  [ven. 15 janv., 17 h]
  [Aucun de ces choix] [Plus tard]
# person: amina

~ 1 hour

> 1
< C’est convenu : vous rencontrez Karim par vidéo.
< vendredi 15 janvier, 17 h (Casablanca)
< Pour Karim : vendredi 15 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< vendredi 15 janvier, 13 h (Halifax)
< Pour Amina : vendredi 15 janvier, 17 h (Casablanca)
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
