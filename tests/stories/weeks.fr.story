# Une soudeuse d’Abidjan s’arrête au milieu pendant trois semaines : un seul rappel, à une heure convenable.
# person: awa
# hint: fr-CI

> /start halifax
> Français
> oui
> Awa
> Abidjan
> oui
> Confirmation de résidence permanente
~ 12 hours
> /aide
~ 21 days
> pas encore
> 15 mai 2027
