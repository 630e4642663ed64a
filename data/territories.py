"""Names of countries (CLDR, through Babel) and their zones (the `tzdata` package)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from data.gazetteer import City, Land, UnexpectedShape

FEWEST_ZONES = 400
DAYS_COMPARED = 366


@dataclass(frozen=True, slots=True)
class Territory:
    """A country's names: for labels in both languages, and all by which it is known."""

    code: str
    name_en: str
    name_fr: str
    known_as: tuple[str, ...]


def name_territories(
    lands: dict[str, Land], *, by_hand: dict[str, dict[str, str]]
) -> dict[str, Territory]:
    """Name each country in English, in French and in its own languages."""
    english = Locale.parse("en_CA").territories
    french = Locale.parse("fr_CA").territories
    named = {}
    for code, land in sorted(lands.items()):
        if code not in english:  # GeoNames keeps dissolved countries
            continue
        own = (name for language in land.languages for name in _own_names(code, language))
        ours = by_hand.get(code, {})
        names = (ours.get("name_en") or english[code], ours.get("name_fr") or french[code])
        others = ours.get("others", "").split("|")
        known = (*names, english[code], french[code], land.name, land.iso3, code, *own, *others)
        named[code] = Territory(code, *names, known_as=tuple(dict.fromkeys(known)))
    return named


def zone_release() -> str:
    """Return the release of the zone data, such as "2026f"."""
    mark, _, release = _lines("tzdata.zi")[0].partition("# version ")
    if mark or not release:
        raise UnexpectedShape("tzdata.zi does not say its version")
    return release


def listed_zones() -> dict[str, tuple[str, ...]]:
    """List the zones of each country as `zone.tab` has them: one name for one place."""
    zones: dict[str, list[str]] = {}
    for line in _table("zone.tab"):
        country, _, zone, *_ = line.split("\t")
        zones.setdefault(country, []).append(zone)
    if sum(map(len, zones.values())) < FEWEST_ZONES:
        raise UnexpectedShape("zone.tab is shorter than it was")
    return {country: tuple(names) for country, names in zones.items()}


def current_name(zone: str, *, country: str, zones: dict[str, tuple[str, ...]]) -> str:
    """Return today's name of a zone, the country's own where that keeps the same time."""
    own = zones.get(country, ())
    if zone in own:
        return zone
    every = {name for names in zones.values() for name in names}
    name = zone if zone in every else _links().get(zone, zone)
    if name not in every:
        raise UnexpectedShape(f"{zone} of {country} is no zone of tzdata {zone_release()}")
    return next((mine for mine in own if _clock(mine) == _clock(name)), name)


def zone_choices(cities: list[City], *, listed: tuple[str, ...]) -> list[tuple[str, City | None]]:
    """Choose one zone for each time of day kept in a country, with its most populous city."""
    largest: dict[str, City] = {}
    for city in sorted(cities, key=lambda one: (one.population, -one.id)):
        largest[city.zone] = city
    groups: dict[tuple[timedelta | None, ...], str] = {}
    for zone in sorted(listed, key=lambda name: (-_people(largest.get(name)), name)):
        groups.setdefault(_clock(zone), zone)
    return [(zone, largest.get(zone)) for zone in groups.values()]


def exemplar_city(zone: str, *, language: str) -> str:
    """Name a zone in which no city of ours lies, as CLDR does."""
    named = Locale.parse(language).time_zones.get(zone, {}).get("city")
    return named or zone.rpartition("/")[2].replace("_", " ")


def _own_names(code: str, language: str) -> Iterator[str]:
    try:
        name = Locale.parse(language.strip(), sep="-").territories.get(code)
    except (UnknownLocaleError, ValueError):
        return
    if name:
        yield name


def _table(name: str) -> list[str]:
    return [line for line in _lines(name) if line and not line.startswith("#")]


def _links() -> dict[str, str]:
    rows = (line.split() for line in _table("tzdata.zi"))
    return {row[2]: row[1] for row in rows if row[0] == "L"}


def _lines(name: str) -> list[str]:
    text = files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8")
    return text.splitlines()


@cache
def _clock(zone: str) -> tuple[timedelta | None, ...]:
    """Sample a zone's offsets through the year after the data's: alike means one choice."""
    start = datetime(int(zone_release()[:4]) + 1, 1, 1, 12, tzinfo=UTC)
    place = ZoneInfo(zone)
    return tuple(
        (start + timedelta(days=day)).astimezone(place).utcoffset() for day in range(DAYS_COMPARED)
    )


def _people(city: City | None) -> int:
    return city.population if city else -1
