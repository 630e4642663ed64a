# Quelqu’un ne revient jamais : un mot après 27 jours, tout s’efface après 30.
# person: nadia
# hint: fr-MA

> /start halifax
> Français
> oui
> Nadia
> /mesdonnees
> Casablanca
> oui
~ 40 days
> /start
> Nadia
> /annuler
~ 28 days
> [Continuer maintenant]
> /effacer
> [Oui, tout effacer]
~ 40 days
