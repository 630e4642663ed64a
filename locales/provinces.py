"""Canada's provinces and territories by their two letters, and "" for none of them.

Source: Canada Post, symbols for provinces and territories; ISO 3166-2:CA names in both languages.
"""

from __future__ import annotations

from locales.text import Localised, Text, p_

PROVINCES: dict[str, Text] = {
    "AB": Localised("Alberta", "Alberta"),
    "BC": Localised("British Columbia", "Colombie-Britannique"),
    "MB": Localised("Manitoba", "Manitoba"),
    "NB": Localised("New Brunswick", "Nouveau-Brunswick"),
    "NL": Localised("Newfoundland and Labrador", "Terre-Neuve-et-Labrador"),
    "NS": Localised("Nova Scotia", "Nouvelle-Écosse"),
    "NT": Localised("Northwest Territories", "Territoires du Nord-Ouest"),
    "NU": Localised("Nunavut", "Nunavut"),
    "ON": Localised("Ontario", "Ontario"),
    "PE": Localised("Prince Edward Island", "Île-du-Prince-Édouard"),
    "QC": Localised("Quebec", "Québec"),
    "SK": Localised("Saskatchewan", "Saskatchewan"),
    "YT": Localised("Yukon", "Yukon"),
    "": p_("province", "Anywhere in Canada"),
}
