# Une rencontre est fixée par la coordination, déplacée, annulée par erreur, rétablie, puis annulée.
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
# person: karim

> [J’accepte]
< Merci! Amina apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
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
# person: claire

> /rencontres
< Halifax · Aucune rencontre aujourd’hui.
  [Sans heure (1)]

> /fixer M-71
< M-71 · Amina et Karim
< On attend Karim, qui doit cocher des heures; la recherche a commencé à l’instant
<
< Heures qui conviennent aux deux, la meilleure d’abord :
<
< 1. Karim : mercredi 13 janvier, 13 h (Halifax)
< Amina : mercredi 13 janvier, 17 h (Casablanca)
<
< 2. Karim : jeudi 14 janvier, 13 h (Halifax)
< Amina : jeudi 14 janvier, 17 h (Casablanca)
<
< 3. Karim : vendredi 15 janvier, 13 h (Halifax)
< Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< 4. Karim : lundi 18 janvier, 13 h (Halifax)
< Amina : lundi 18 janvier, 17 h (Casablanca)
<
< 5. Karim : mardi 19 janvier, 13 h (Halifax)
< Amina : mardi 19 janvier, 17 h (Casablanca)
<
< Ou écrivez un jour et une heure, à votre horloge : /fixer M-71 mardi 19 janvier 14 h 30.
  [1. mercredi, 13 h]
  [2. jeudi, 13 h]
  [3. vendredi, 13 h]
  [4. lundi, 13 h]
  [5. mardi, 13 h]

> [1. mercredi, 13 h]
< M-71 : l’heure est fixée, et les deux personnes l’apprennent.
< Karim : mercredi 13 janvier, 13 h (Halifax)
< Amina : mercredi 13 janvier, 17 h (Casablanca)
  [Déplacer] [Annuler…]
  (✓ 1. mercredi, 13 h)
@ amina
< C’est convenu : vous rencontrez Karim par vidéo.
< mercredi 13 janvier, 17 h (Casablanca)
< Pour Karim : mercredi 13 janvier, 13 h (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ amina
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ amina
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mercredi 13 janvier, 13 h (Halifax)
< Pour Amina : mercredi 13 janvier, 17 h (Casablanca)
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

> /fixer M-71 mercredi 19 janvier 14 h 30
< Cette date tombe un autre jour de la semaine. Laquelle voulez-vous dire?

> /deplacer M-71 mar. 19 janv. 19 h
< Déplacer la rencontre M-71 (Amina et Karim)? Les deux personnes l’apprennent tout de suite.
<
< Karim : mardi 19 janvier, 19 h (Halifax)
< Amina : mardi 19 janvier, 23 h (Casablanca)
<
< C’est en dehors des disponibilités (Amina et Karim). Ne fixez cette heure que si vous en avez convenu avec les deux.
  [Oui, à cette heure] [Non, la laisser]

> [Non, la laisser]
< D’accord : tout reste tel quel.
  (✓ Non, la laisser)

> /deplacer M-71 mardi 19 janvier à 14 h 30, à mon heure
< Déplacer la rencontre M-71 (Amina et Karim)? Les deux personnes l’apprennent tout de suite.
<
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [Oui, à cette heure] [Non, la laisser]

> [Oui, à cette heure]
< M-71 : l’heure est fixée, et les deux personnes l’apprennent.
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [Déplacer] [Annuler…]
  (✓ Oui, à cette heure)
@ amina
< C’est convenu : vous rencontrez Karim par vidéo.
< mardi 19 janvier, 18 h 30 (Casablanca)
< Pour Karim : mardi 19 janvier, 14 h 30 (Halifax)
<
< L’appel vidéo : https://whereby.com/karim
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ amina
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ amina
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ karim
< C’est convenu : vous rencontrez Amina par vidéo.
< mardi 19 janvier, 14 h 30 (Halifax)
< Pour Amina : mardi 19 janvier, 18 h 30 (Casablanca)
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

> /rencontres
< Halifax · Aucune rencontre aujourd’hui.
  [Plus tard (1)]

> [Plus tard (1)]
< Halifax · Plus tard
<
< M-71 · Amina et Karim
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [M-71]
  (✓ Plus tard (1))

> [M-71]
< M-71 · Amina et Karim · heure fixée
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [Déplacer] [Annuler…]
# person: amina

> /rencontres
< M-71 · Karim
< mardi 19 janvier, 18 h 30 (Casablanca)
< Pour Karim : mardi 19 janvier, 14 h 30 (Halifax)
< L’appel vidéo : https://whereby.com/karim
  [Un autre moment] [Annuler la rencontre]
  [Écrire (Karim)]
# person: claire

> /decommander M-71
< Annuler la rencontre M-71 (Amina et Karim)? Les deux personnes apprennent qu’elle n’a pas lieu, mais non pourquoi.
<
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [Oui, annuler] [Non, la laisser]

> [Oui, annuler]
< M-71 : la rencontre est annulée. Les deux personnes l’apprennent dans 10 minutes; d’ici là, vous pouvez revenir en arrière.
  [La rétablir]
  [Une autre heure] [Quelqu’un d’autre…]
  (✓ Oui, annuler)

> [La rétablir]
< La rencontre est rétablie; les deux personnes n’en ont rien su.
<
< M-71 · Amina et Karim · heure fixée
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
  [Déplacer] [Annuler…]
  (✓ La rétablir)

> /decommander M-71 Karim change d’hôpital
< Annuler la rencontre M-71 (Amina et Karim)? Les deux personnes apprennent qu’elle n’a pas lieu, mais non pourquoi.
<
< Karim : mardi 19 janvier, 14 h 30 (Halifax)
< Amina : mardi 19 janvier, 18 h 30 (Casablanca)
<
< À garder au dossier : « Karim change d’hôpital »
  [Oui, annuler] [Non, la laisser]

> [Oui, annuler]
< M-71 : la rencontre est annulée. Les deux personnes l’apprennent dans 10 minutes; d’ici là, vous pouvez revenir en arrière.
  [La rétablir]
  [Une autre heure] [Quelqu’un d’autre…]
  (✓ Oui, annuler)

~ 11 minutes
= 2027-01-11 14:16 UTC
@ amina
< Votre rencontre avec Karim n’aura pas lieu : les plans ont changé. Elle était prévue à ce moment :
< mardi 19 janvier, 18 h 30 (Casablanca)
< Pour Karim : mardi 19 janvier, 14 h 30 (Halifax)
@ amina
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
@ karim
< Votre rencontre avec Amina n’aura pas lieu : les plans ont changé. Elle était prévue à ce moment :
< mardi 19 janvier, 14 h 30 (Halifax)
< Pour Amina : mardi 19 janvier, 18 h 30 (Casablanca)
@ karim
< Pour retirer la rencontre de votre agenda, ouvrez ce fichier.
  (file: rencontre-annulee.ics)
# person: claire

> /fixer C-101
< C-101 · Amina et Collègue 1, appel d’accueil · sans heure
<
< Heures qui conviennent aux deux, la meilleure d’abord :
<
< 1. Collègue 1 : mercredi 13 janvier, 13 h (Halifax)
< Amina : mercredi 13 janvier, 17 h (Casablanca)
<
< 2. Collègue 1 : jeudi 14 janvier, 13 h (Halifax)
< Amina : jeudi 14 janvier, 17 h (Casablanca)
<
< 3. Collègue 1 : vendredi 15 janvier, 13 h (Halifax)
< Amina : vendredi 15 janvier, 17 h (Casablanca)
<
< 4. Collègue 1 : lundi 18 janvier, 13 h (Halifax)
< Amina : lundi 18 janvier, 17 h (Casablanca)
<
< 5. Collègue 1 : mardi 19 janvier, 13 h (Halifax)
< Amina : mardi 19 janvier, 17 h (Casablanca)
<
< Ou écrivez un jour et une heure, à votre horloge : /fixer C-101 mardi 19 janvier 14 h 30.
  [1. mercredi, 13 h]
  [2. jeudi, 13 h]
  [3. vendredi, 13 h]
  [4. lundi, 13 h]
  [5. mardi, 13 h]
  [Laisser Amina choisir]

> [2. jeudi, 13 h]
< C’est convenu : vous rencontrez Amina par vidéo.
< jeudi 14 janvier, 13 h (Halifax)
< Pour Amina : jeudi 14 janvier, 17 h (Casablanca)
<
< Il n’y a pas encore de lien vers l’appel vidéo. Envoyez-en un d’ici (Amina) : /prendre C-101
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
<
< C-101 : l’heure est fixée.
  [Déplacer] [Annuler…]
  (✓ 2. jeudi, 13 h)
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)
@ amina
< C’est convenu : vous rencontrez Coordination Halifax par vidéo.
< jeudi 14 janvier, 17 h (Casablanca)
< Pour Coordination Halifax : jeudi 14 janvier, 13 h (Halifax)
<
< Vous recevrez ici, avant la rencontre, le lien vers l’appel vidéo.
<
< Je vous enverrai un rappel la veille, puis une heure avant. En cas d’imprévu, envoyez /rencontres : jusqu’à 24 heures avant, vous pouvez choisir un autre moment.
  [Un autre moment] [Annuler la rencontre]
@ amina
< Vous vous rencontrez pendant 30 minutes : voici vos deux journées.
  (file: rencontre.png)
@ amina
< Pour votre agenda : ouvrez ce fichier, ou ajoutez la rencontre à Google ou à Outlook.
  (file: rencontre.ics)

> /montrer C-101
< C-101 · Amina · acceptée
< nurse · Santé · diplôme universitaire
< Casablanca, Casablanca-Settat, Maroc : il y est 14 h 18
< Arrivée : mars 2027
< Anglais : Bon, même au travail (NCLC 7–8)
< Français : Courant (NCLC 9 ou plus)
< Langue de rencontre : Anglais · Français
< Objectifs : Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!
< Sujets : Le secteur au Canada · Mes compétences et mon expertise
< Document détenu : Confirmation de résidence permanente (pas encore vu)
<
< Jumelages
< M-71 : C-101 et K-21, accepté
<
< Rencontres
< M-71 : mardi 19 janvier, 14 h 30 (Halifax), annulée
< C-101 : jeudi 14 janvier, 13 h (Halifax), heure fixée
  [Toutes les réponses] [Je m’en occupe]
