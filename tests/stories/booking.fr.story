# Karim, à Vancouver, dit oui et coche trois moments; Amina, à Casablanca, en choisit un.
# hint: fr
# person: amina
# accepted: halifax nurse
# person: karim
# serves: halifax head nurse
# lives: vancouver
# person: claire
# appoint: coordinator halifax

~ 8 hours

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue il y a 8 heures) :
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
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 17 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Amina (nurse)? Veuillez répondre au plus tard le jeudi 14 janvier, 14 h (Vancouver).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
# person: karim

> [J’accepte]
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Quand pourriez-vous rencontrer Amina? Cochez un à trois moments et envoyez-les : Amina en choisira un.
<
< 1. jeudi 14 janvier, 10 h 30 (Vancouver)
< Amina : jeu. 14 janv., 17 h 30 (Casablanca)
< 2. vendredi 15 janvier, 12 h (Vancouver)
< Amina : ven. 15 janv., 19 h (Casablanca)
< 3. lundi 18 janvier, 10 h (Vancouver)
< Amina : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 12 h (Vancouver)
< Amina : mar. 19 janv., 19 h (Casablanca)
< 5. mercredi 20 janvier, 10 h (Vancouver)
< Amina : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 12 h (Vancouver)
< Amina : jeu. 21 janv., 19 h (Casablanca)
  [jeu. 14 janv., 10 h 30]
  [ven. 15 janv., 12 h]
  [lun. 18 janv., 10 h]
  [mar. 19 janv., 12 h]
  [mer. 20 janv., 10 h]
  [jeu. 21 janv., 12 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
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
@ claire
< M-71 : K-21 Karim accepte de rencontrer C-101 Amina. Il leur reste à choisir un moment.

> 1, 3, 5
< Merci! Amina en choisira un, puis je vous écrirai à vous deux.
@ amina
< Karim peut vous rencontrer à ces moments. Lequel vous convient? Touchez-le, et c’est réservé.
<
< 1. jeudi 14 janvier, 17 h 30 (Casablanca)
< Karim : jeu. 14 janv., 10 h 30 (Vancouver)
< 2. lundi 18 janvier, 17 h (Casablanca)
< Karim : lun. 18 janv., 10 h (Vancouver)
< 3. mercredi 20 janvier, 17 h (Casablanca)
< Karim : mer. 20 janv., 10 h (Vancouver)
  [jeu. 14 janv., 17 h 30]
  [lun. 18 janv., 17 h]
  [mer. 20 janv., 17 h]
  [Aucun de ces choix] [Plus tard]
# person: amina

> /statut
< C-101, Halifax : votre demande est acceptée.
<
< Karim accepte de vous rencontrer.
< C’est à vous de choisir un moment pour rencontrer Karim.
<
< Karim peut vous rencontrer à ces moments. Lequel vous convient? Touchez-le, et c’est réservé.
<
< 1. jeudi 14 janvier, 17 h 30 (Casablanca)
< Karim : jeu. 14 janv., 10 h 30 (Vancouver)
< 2. lundi 18 janvier, 17 h (Casablanca)
< Karim : lun. 18 janv., 10 h (Vancouver)
< 3. mercredi 20 janvier, 17 h (Casablanca)
< Karim : mer. 20 janv., 10 h (Vancouver)
  [jeu. 14 janv., 17 h 30]
  [lun. 18 janv., 17 h]
  [mer. 20 janv., 17 h]
  [Aucun de ces choix] [Plus tard]

> lundi
< C’est convenu : vous rencontrez Karim par vidéo.
< lundi 18 janvier, 17 h (Casablanca)
< Pour Karim : lundi 18 janvier, 10 h (Vancouver)
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
< lundi 18 janvier, 10 h (Vancouver)
< Pour Amina : lundi 18 janvier, 17 h (Casablanca)
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
