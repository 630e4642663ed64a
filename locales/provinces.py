"""Canada's provinces and territories by their two letters, and "" for none of them.

Source: Canada Post, symbols for provinces and territories; ISO 3166-2:CA names in both languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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


def province_of(place: Mapping[str, Any]) -> str:
    """Read a province off "Halifax, Nova Scotia, Canada"; "" if there is none.

    A town that is called like its province stands there without it: "Québec, Canada".

    Args:
        place: its names, by language.
    """
    english, french = (str(place.get(each) or "").split(", ")[:-1][-1:] for each in ("en", "fr"))
    for code, name in PROVINCES.items():
        if isinstance(name, Localised) and ([name.en] == english or [name.fr] == french):
            return code
    return ""
