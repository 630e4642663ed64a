# Deux personnes proposent en même temps la même rencontre : l’une gagne, l’autre apprend laquelle.
# hint: fr
# person: amina
# accepted: halifax infirmière
# person: boris
# accepted: halifax infirmier
# person: karim
# serves: halifax infirmier-chef
# person: claire
# appoint: coordinator halifax
# person: denis
# appoint: coordinator halifax
# person: claire

> /jumeler C-101
< Les meilleurs choix pour C-101 Amina (demande reçue à l’instant) :
<
< 1. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]
# person: denis

> /jumeler C-102
< Les meilleurs choix pour C-102 Boris (demande reçue à l’instant) :
<
< 1. K-21 Karim, infirmier-chef (0 en cours sur 1)
< Professions voisines; Même niveau de poste; Sujets en commun : Le secteur au Canada
  [Proposer : K-21]

> [Proposer : K-21]
< M-71 : je sollicite K-21 Karim pour C-102 Boris, à une heure convenable. Réponse au plus tard : jeudi 14 janvier, 17 h (Halifax); je vous la transmets.
  [En cas de refus, passer au suivant]
  (✓ Proposer : K-21)
# person: claire

> [Proposer : K-21]
< K-21 n’a plus de place : demande en cours pour C-102 (à l’instant).

> /jumeler C-101
< Personne ne convient en ce moment pour C-101 Amina :
<
< 1 connecteur ou connectrice n’a plus de place
<
< Ce qui aiderait : Demandez à un connecteur ou à une connectrice de prendre une personne de plus à la fois, ou invitez quelqu’un d’autre.

~ 4 hours
= 2027-01-11 12:00 UTC
@ karim
< Une personne en route vers votre communauté (Halifax) aimerait profiter une demi-heure de votre expérience, par vidéo :
<
< Boris, infirmier, 7 ans d’expérience
< Ville : Casablanca, Casablanca-Settat, Maroc; il y est 12 h en ce moment
< Rencontre possible en anglais ou en français
< Aimerait parler des sujets suivants : Le secteur au Canada · Mes compétences et mon expertise
< Arrivée au Canada : mars 2027
< « Work in intensive care. Write to … or …! »
<
< Prendriez-vous une demi-heure pour Boris (infirmier)? Veuillez répondre au plus tard le jeudi 14 janvier, 17 h (Halifax).
  [J’accepte]
  [J’accepte, puis une pause]
  [Pas cette fois]
  [Pas avant…]
  [En savoir plus]
# person: karim

> oui
< Merci! Boris apprendra la bonne nouvelle. Il ne manque qu’un moment qui vous convienne à vous deux.
<
< Quand pourriez-vous rencontrer Boris? Cochez un à trois moments et envoyez-les : Boris en choisira un.
<
< 1. jeudi 14 janvier, 13 h (Halifax)
< Boris : jeu. 14 janv., 17 h (Casablanca)
< 2. vendredi 15 janvier, 13 h (Halifax)
< Boris : ven. 15 janv., 17 h (Casablanca)
< 3. lundi 18 janvier, 13 h (Halifax)
< Boris : lun. 18 janv., 17 h (Casablanca)
< 4. mardi 19 janvier, 13 h (Halifax)
< Boris : mar. 19 janv., 17 h (Casablanca)
< 5. mercredi 20 janvier, 13 h (Halifax)
< Boris : mer. 20 janv., 17 h (Casablanca)
< 6. jeudi 21 janvier, 13 h (Halifax)
< Boris : jeu. 21 janv., 17 h (Casablanca)
  [jeu. 14 janv., 13 h]
  [ven. 15 janv., 13 h]
  [lun. 18 janv., 13 h]
  [mar. 19 janv., 13 h]
  [mer. 20 janv., 13 h]
  [jeu. 21 janv., 13 h]
  [D’autres moments] [Aucun de ces choix]
  [Plus tard]
@ boris
< Bonne nouvelle : une personne du métier souhaite vous rencontrer.
<
< Karim, infirmier-chef, QEII Health Sciences Centre
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
< M-71 : K-21 Karim accepte de rencontrer C-102 Boris. Il leur reste à choisir un moment.
@ denis
< M-71 : K-21 Karim accepte de rencontrer C-102 Boris. Il leur reste à choisir un moment.

> [J’accepte]
  « Vous avez déjà répondu à cette question; rien n’a changé. »
# person: boris

> /retirer
< Vous pouvez retirer la demande C-102, Halifax. Voulez-vous nous dire pourquoi? Vous pouvez passer cette question.
  [J’ai trouvé un emploi]
  [Mes projets ont changé]
  [C’est trop long]
  [Une autre raison]
  [Passer]

> passer
< Les réponses données dans la demande C-102, Halifax, seront effacées aussitôt; il n’en reste que l’existence et les dates, pour nos statistiques. Vous pourrez faire une autre demande quand vous voudrez. La retirer?
  [Oui, la retirer] [Non, la laisser]
  [← Retour]

> oui
< La demande C-102 est retirée et ses réponses sont effacées. Envoyez /start pour en faire une autre un jour, ou /effacer pour effacer tout le reste.
@ claire
< M-71 est annulé : C-102 ne participe plus au programme.
@ denis
< M-71 est annulé : C-102 ne participe plus au programme.

~ 1 hours
= 2027-01-11 13:31 UTC
@ karim
< La rencontre que vous avez acceptée n’aura pas lieu : les plans ont changé. Merci d’avoir dit oui. Vous n’avez rien à faire.
# person: claire

> /jumeler
< Halifax : 1 personne attend un jumelage.
<
< C-101 Amina, infirmière, demande reçue il y a 5 heures
<
< Qui voulez-vous jumeler?
  [C-101]
