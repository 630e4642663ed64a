# Le profil Slack de Marie dit anglais et Vancouver : le bot propose, et ne prend rien sans demander.
# hint: en
# zone: America/Vancouver
# person: marie
# on: slack T1
# invited: halifax
< Hello! I am Passerelle. I help newcomers to Canada meet a professional in their field before they leave home. Which language shall we speak?
<
< Bonjour! Je suis Passerelle. J’aide les personnes qui s’installent au Canada à rencontrer quelqu’un de leur métier avant même leur départ. Quelle langue préférez-vous?
  [Français] [English]

> [Français]
< Merci d’être là! D’abord, j’ai besoin de votre consentement. Je pose une dizaine de questions courtes sur vous et votre travail, et je garde les réponses, chiffrées, pour la coordination des communautés que vous aidez. La personne que vous acceptez de rencontrer voit votre nom, votre organisation, votre titre de poste, vos langues, vos sujets, votre lien vidéo et ce que vous avez écrit sur vous, et rien d’autre. Vous pouvez lire tout ce que je garde (/mesdonnees) et l’effacer à tout moment (/effacer); /confidentialite dit le reste. Les conversations elles-mêmes sont stockées par l’entreprise de messagerie, hors du Canada.
<
< Je ne demande jamais de documents, ni de numéro de passeport ou de client, ni votre date de naissance. Veuillez ne pas en envoyer.
<
< Êtes-vous d’accord?
  [J’accepte] [Non, merci]
  (✓ Français)

> [J’accepte]
< Halifax vous invite à devenir connecteur ou connectrice : vous rencontrez une personne de votre domaine, une demi-heure par vidéo, quelques fois par an. Une dizaine de questions courtes, trois minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ J’accepte)

> /fuseau
< Dans quelle ville êtes-vous en ce moment? Écrivez son nom ou partagez votre position. J’indiquerai toutes les heures comme elles y sont.
<
< Votre profil ici indique Vancouver, Colombie-Britannique, Canada, où il est 2 h 01 en ce moment. Si c’est exact, il suffit d’un toucher; sinon, écrivez le nom de la ville.
  [Oui, c’est exact]

> [Oui, c’est exact]
< Vancouver, Colombie-Britannique, Canada : là-bas, nous sommes le lundi 11 janvier 2027 à 2 h 01. Désormais, j’indique toutes les heures ainsi. Si vous changez de lieu, envoyez de nouveau /fuseau.
<
< 1 sur environ 11
<
< Quel est votre nom, tel que le verront les personnes que vous rencontrez?
  (✓ Oui, c’est exact)
