"""The shipped file of places: a read-only SQLite database made by `data/build_places.py`."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

from program.places import (
    LONGEST_TEXT,
    Area,
    Candidate,
    Country,
    Found,
    Place,
    ZoneChoice,
    alike,
    distance_km,
    search,
    without_lead_in,
    words,
)

SHIPPED = Path(__file__).parent.parent / "data" / "places.sqlite"
POLE_DEGREES = 90
BAND_DEGREES = 2
BAND_KM = 222
FARTHEST_DEGREES = 5
FARTHEST_KM = 500
CITY_KM = 15
LARGEST_ID = 2**63 - 1
POPULATION_FORGIVEN = 100_000

_PLACE = """
    SELECT places.id, coalesce(places.name_en, places.name), coalesce(places.name_fr, places.name),
           coalesce(regions.name_en, ''), coalesce(regions.name_fr, regions.name_en, ''),
           countries.code, countries.name_en, countries.name_fr,
           zones.name, places.population
    FROM places
    JOIN countries ON countries.id = places.country
    JOIN zones ON zones.id = places.zone
    LEFT JOIN regions ON regions.id = places.region
"""
_NAMED = _PLACE.replace("FROM", ", names.main FROM", 1) + (
    " JOIN names ON names.place = places.id WHERE names.key = ?"
)


@dataclass(frozen=True)
class PlaceFile:
    """The index of places; usable from any thread of one process."""

    connection: sqlite3.Connection = field(repr=False)

    @classmethod
    def open(cls, path: Path = SHIPPED) -> Self:
        """Open the file as immutable: no locks, no journal, nothing written beside it."""
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(address, uri=True, check_same_thread=False))

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    @property
    def attribution(self) -> str:
        """Whose data it is, to be shown with it."""
        [(text,)] = self.connection.execute("SELECT value FROM about WHERE name = 'attribution'")
        return str(text)

    def find(self, text: str) -> Found:
        """Find what a typed town may mean; whatever the text, this does not raise."""
        return search(_storable(text), shelf=self)

    def get(self, place_id: int) -> Place | None:
        """Return the place of that GeoNames id."""
        if not 0 < place_id <= LARGEST_ID:
            return None
        row = self.connection.execute(f"{_PLACE} WHERE places.id = ?", (place_id,)).fetchone()
        return Place(*row) if row else None

    def country(self, text: str) -> Country | None:
        """Return the country that a name, a code or one of its regions means, forgiving typos."""
        if len(text) > LONGEST_TEXT:
            return None
        spoken = words(_storable(text))
        for name in ("".join(spoken), "".join(without_lead_in(spoken))):
            if code := self._country_code(name):
                return self._country(code)
        return None

    def nearest(self, latitude: float, longitude: float) -> Place | None:
        """Return the place nearest to a shared location, if any lies within 500 km."""
        # Written so that NaN is refused too.
        if not (abs(latitude) <= POLE_DEGREES and abs(longitude) <= 2 * POLE_DEGREES):
            return None
        here = (latitude, longitude)
        for band, reach_km in ((BAND_DEGREES, BAND_KM), (FARTHEST_DEGREES, FARTHEST_KM)):
            near = self._near(here, band=band)
            if near and near[0].km <= reach_km:
                return self.get(_best_known(near).id)
        return None

    def named(self, town: str) -> tuple[Candidate, ...]:
        """List the places that bear the name with this key."""
        rows = self.connection.execute(_NAMED, (town,))
        return tuple(Candidate(Place(*row[:-1]), main=bool(row[-1])) for row in rows)

    def areas(self, name: str) -> frozenset[Area]:
        """List the countries and regions that this key may mean."""
        rows = self.connection.execute("SELECT country, region FROM areas WHERE key = ?", (name,))
        return frozenset(Area(country, region) for country, region in rows)

    def names(self) -> tuple[str, ...]:
        """List the keys among which a typo is looked for."""
        return self._names

    @cached_property
    def _names(self) -> tuple[str, ...]:
        rows = self.connection.execute(
            "SELECT DISTINCT key FROM names JOIN places ON places.id = place"
            " WHERE key GLOB '[a-z]*' AND (main OR population >= ?)",
            (POPULATION_FORGIVEN,),
        )
        return tuple(name for (name,) in rows)

    @cached_property
    def _country_names(self) -> dict[str, str]:
        return dict(self.connection.execute("SELECT key, country FROM areas WHERE region = ''"))

    def _country_code(self, name: str) -> str | None:
        within = {area.country for area in self.areas(name)}
        known = self._country_names.get(name) or (within.pop() if len(within) == 1 else None)
        if known:
            return known
        close = alike(name, among=tuple(self._country_names), limit=1)
        return self._country_names[close[0][0]] if close else None

    def _country(self, code: str) -> Country:
        [(english, french)] = self.connection.execute(
            "SELECT name_en, name_fr FROM countries WHERE code = ?", (code,)
        )
        zones = self.connection.execute(
            "SELECT zone, city_en, city_fr FROM country_zones WHERE country = ? ORDER BY position",
            (code,),
        )
        return Country(code, english, french, tuple(ZoneChoice(*row) for row in zones))

    def _near(self, here: tuple[float, float], *, band: int) -> list[_Neighbour]:
        rows = self.connection.execute(
            "SELECT latitude, longitude, id, population, zone, region"
            " FROM places WHERE latitude BETWEEN ? AND ?",
            (round(100 * (here[0] - band)), round(100 * (here[0] + band))),
        )
        return sorted(
            _Neighbour(distance_km(here, (north / 100, east / 100)), *other)
            for north, east, *other in rows
        )


class _Neighbour(NamedTuple):
    km: float
    id: int
    population: int
    zone: int
    region: int


def _best_known(near: list[_Neighbour]) -> _Neighbour:
    """Name the city rather than its quarter, but nothing across a border."""
    first = near[0]
    same = [
        one
        for one in near
        if one.km <= first.km + CITY_KM and (one.zone, one.region) == (first.zone, first.region)
    ]
    return max(same, key=lambda one: one.population)


def _storable(text: str) -> str:
    """SQLite refuses lone surrogates."""
    return text.encode("utf-8", "replace").decode()
