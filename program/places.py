"""Places where people live: what they typed is read, looked up, ranked and narrowed here.

The index itself is handed in as a `Shelf` (see `storage.places`); nothing here reads a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from math import asin, cos, radians, sin, sqrt
from typing import Protocol

from rapidfuzz import fuzz, process

HOME = "CA"
MOST_OFFERED = 6
LONGEST_TEXT = 120
MOST_WORDS = 12
MOST_FORGIVEN = 4
OTHER_NAME = 0.6
DOMINANCE = 10
# Connectors and coordinators live in Canada: its London may be meant beside the far larger one.
HOME_DOMINANCE = 100
# A name that a place merely also bears says less than one that it goes by.
OTHER_NAME_DOMINANCE = 30
ALIKE = 80
LIKENESS_MARGIN = 0.06
SHORTEST_FORGIVEN = 4
LONGEST_CODE = 3

_PART_MARKS = re.compile(r"[,;/|()\[\]\n\t،、，]")
_POSTAL_CODE = re.compile(r"\b[a-z]\d[a-z][ -]?\d[a-z]\d\b", re.IGNORECASE)
_STROKED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ə": "e"}
)
_SAINTS = {"saint": "st", "sainte": "ste"}
_LEAD_INS = frozenset(
    {"i", "im", "live", "am", "in", "at", "from", "near", "my", "city", "town", "is", "we", "are"}
    | {"living", "now", "currently", "je", "j", "suis", "jhabite", "habite", "vis", "nous", "a"}
    | {"au", "aux", "en", "de", "dans", "pres", "chez", "ma", "ville", "est", "cest"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """A town, as it is named to people in both languages.

    Args:
        id: GeoNames' own.
        region_en: first-level division, "" if unknown.
        country: ISO 3166-1 alpha-2.
        zone: IANA name.
    """

    id: int
    name_en: str
    name_fr: str
    region_en: str
    region_fr: str
    country: str
    country_en: str
    country_fr: str
    zone: str
    population: int

    def label(self, language: str) -> str:
        """Name it so that it is not taken for another: "Halifax, Nouvelle-Écosse, Canada"."""
        french = (self.name_fr, self.region_fr, self.country_fr)
        english = (self.name_en, self.region_en, self.country_en)
        town, region, country = french if language == "fr" else english
        # Most of the world's regions have no French name here: "Moscou, Moscow, Russie" says less.
        twice = {key(self.name_en), key(self.name_fr), key(country), ""}
        parts = (town, *(() if key(region) in twice else (region,)), country)
        return ", ".join(dict.fromkeys(parts))


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """One of a country's times of day, known by its most populous place."""

    zone: str
    city_en: str
    city_fr: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country with the zones that differ there, the most populous first."""

    code: str
    name_en: str
    name_fr: str
    zones: tuple[ZoneChoice, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a text may mean.

    Args:
        places: best first, those worth offering; one alone when it clearly dominates.
        exact: False when only a forgiving search found them.
    """

    places: tuple[Place, ...]
    exact: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that bears the name looked for.

    Args:
        main: it goes by this name in English, in French or at home.
        likeness: 1 for the very name, less for one that only resembles it.
    """

    place: Place
    main: bool
    likeness: float = 1.0

    @property
    def weight(self) -> float:
        """How likely it is meant."""
        share = 1.0 if self.main else OTHER_NAME
        # The tenth power lets a perfect small town stand against a metropolis that is misspelt.
        return max(self.place.population, 1) * share * self.likeness**10


@dataclass(frozen=True, slots=True)
class Area:
    """A country, or (with a region's English name) a part of one."""

    country: str
    region: str = ""

    def holds(self, place: Place) -> bool:
        """Tell whether the place lies within."""
        return place.country == self.country and self.region in ("", place.region_en)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a text: a town's key, and areas of which one of each set must hold it."""

    town: str
    within: tuple[frozenset[Area], ...] = ()

    def admits(self, place: Place) -> bool:
        """Tell whether the place lies in what was named after the town."""
        return all(any(area.holds(place) for area in areas) for areas in self.within)


class Shelf(Protocol):
    """What the search needs of an index; keys are made by `key`."""

    def named(self, town: str) -> tuple[Candidate, ...]: ...

    def areas(self, name: str) -> frozenset[Area]: ...

    def names(self) -> Sequence[str]: ...


class PlaceIndex(Protocol):
    """What conversations are handed. None of it ever raises, whatever the text."""

    def find(self, text: str) -> Found: ...

    def get(self, place_id: int) -> Place | None: ...

    def country(self, text: str) -> Country | None: ...

    def nearest(self, latitude: float, longitude: float) -> Place | None: ...


def words(text: str) -> tuple[str, ...]:
    """Fold a name: no case, no accents, no punctuation, "Saint" as "St"."""
    folded = unicodedata.normalize("NFKD", text.casefold()).translate(_STROKED)
    kept = "".join(_folded(char) for char in folded)
    plain = unicodedata.normalize("NFC", kept).split()
    return tuple(_SAINTS.get(word, word) for word in plain)


def key(text: str) -> str:
    """Make the key under which a name is filed: its folded words in one piece."""
    return "".join(words(text))


def without_lead_in(spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Drop "I live in" and its like."""
    return tuple(dropwhile(_LEAD_INS.__contains__, spoken))


def search(text: str, *, shelf: Shelf) -> Found:
    """Find the places that a text may mean, forgiving typos if nothing bears the very name."""
    if len(text) > LONGEST_TEXT:
        return Found((), exact=False)
    taken = tuple(readings(text, shelf=shelf))
    for reading in taken:
        if chosen := _exact(reading, shelf=shelf):
            return Found(shortlist(chosen), exact=True)
    for reading in sorted(taken, key=lambda one: not one.within)[:MOST_FORGIVEN]:
        if chosen := _forgiving(reading, shelf=shelf):
            return Found(shortlist(chosen), exact=False)
    elsewhere = [one for reading in taken if reading.within for one in shelf.named(reading.town)]
    return Found(shortlist(elsewhere or _beginning(text, shelf=shelf)), exact=False)


def readings(text: str, *, shelf: Shelf) -> Iterator[Reading]:
    """Take a text in every sensible way, the likeliest first."""
    text = _POSTAL_CODE.sub(" ", text)
    spoken = words(_PART_MARKS.sub(" ", text))[:MOST_WORDS]
    heads = [words(part) for part in _PART_MARKS.split(text) if words(part)]
    yield from _splits(spoken, shelf=shelf)
    if len(heads) > 1:
        known = (_areas(part, shelf=shelf) for part in heads[1:])
        yield Reading("".join(heads[0]), tuple(areas for found in known for areas in found or ()))
    bare = without_lead_in(spoken)
    if bare != spoken:
        yield from _splits(bare, shelf=shelf)


def shortlist(candidates: Iterable[Candidate]) -> tuple[Place, ...]:
    """Keep what is worth offering, best first; a dominating place alone."""
    ranked = sorted(candidates, key=lambda one: (-one.weight, one.place.id))
    kept: dict[tuple[str, str], Place] = {}
    for one in ranked:
        if one.weight * _dominance(one, best=ranked[0]) >= ranked[0].weight:
            # Nobody can choose between two of the same label, nor need to within one zone.
            kept.setdefault((one.place.label("en"), one.place.zone), one.place)
    return tuple(kept.values())[:MOST_OFFERED]


def alike(name: str, *, among: Sequence[str], limit: int = 40) -> tuple[tuple[str, float], ...]:
    """List the names that a typo may stand for, with their likeness from 0.8 to 1."""
    if len(name) < SHORTEST_FORGIVEN:
        return ()
    found = process.extract(name, among, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=limit)
    return tuple((match, score / 100) for match, score, _ in found)


def distance_km(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Measure along the ground between two (latitude, longitude) in degrees."""
    (north, east), (to_north, to_east) = (map(radians, point) for point in (start, end))
    rise = sin((to_north - north) / 2) ** 2
    turn = cos(north) * cos(to_north) * sin((to_east - east) / 2) ** 2
    return 12_742 * asin(sqrt(min(1.0, rise + turn)))


def _folded(char: str) -> str:
    """Fold one character.

    Accents of Latin, Greek, Cyrillic and Arabic go; marks that are letters elsewhere stay.
    """
    if "\u0300" <= char <= "\u036f" or "\u064b" <= char <= "\u065f" or char in "'’‘ʻʼ`´.\u0640":
        return "" if char != "." else " "
    return char if unicodedata.category(char)[0] in "LNM" else " "


def _splits(spoken: tuple[str, ...], *, shelf: Shelf) -> Iterator[Reading]:
    if spoken:
        yield Reading("".join(spoken))
    for end in range(len(spoken) - 1, 0, -1):
        within = _areas(spoken[end:], shelf=shelf)
        if within:
            yield Reading("".join(spoken[:end]), within)


def _areas(spoken: tuple[str, ...], *, shelf: Shelf) -> tuple[frozenset[Area], ...] | None:
    """Read words as names of areas, one after the other; None if a word is left over."""
    if not spoken:
        return ()
    # "au Maroc": what leads in is none, but "Mumbai IN" ends with a code.
    if len(spoken) > 1 and spoken[0] in _LEAD_INS:
        return _areas(spoken[1:], shelf=shelf)
    for end in range(len(spoken), 0, -1):
        first = shelf.areas("".join(spoken[:end]))
        rest = _areas(spoken[end:], shelf=shelf) if first else None
        if rest is not None:
            return (first, *rest)
    return None


def _exact(reading: Reading, *, shelf: Shelf) -> list[Candidate]:
    found = [one for one in shelf.named(reading.town) if reading.admits(one.place)]
    areas = frozenset() if reading.within else shelf.areas(reading.town)
    return [one for one in found if _is_town(one, name=reading.town, areas=areas)]


def _is_town(one: Candidate, *, name: str, areas: frozenset[Area]) -> bool:
    """Tell "Lebanon" the country from the town in Tennessee; "Mexico" may be either."""
    if not areas or any(area.holds(one.place) for area in areas):
        return True
    if len(name) > LONGEST_CODE and any(not area.region or area.country == HOME for area in areas):
        return False
    return one.main or any(area.country == one.place.country for area in areas)


def _forgiving(reading: Reading, *, shelf: Shelf) -> list[Candidate]:
    if not reading.within and shelf.areas(reading.town):
        return []
    found = [
        Candidate(one.place, main=one.main, likeness=likeness)
        for name, likeness in alike(reading.town, among=shelf.names())
        for one in shelf.named(name)
        if reading.admits(one.place)
    ]
    least = max((one.likeness for one in found), default=0.0) - LIKENESS_MARGIN
    return [one for one in found if one.likeness >= least]


def _beginning(text: str, *, shelf: Shelf) -> list[Candidate]:
    """Take "Abidjan Cocody" for Abidjan when nothing else helps."""
    spoken = without_lead_in(words(text))[:MOST_WORDS]
    for end in range(len(spoken) - 1, 0, -1):
        town = "".join(spoken[:end])
        found = [one for one in shelf.named(town) if one.main and len(town) >= SHORTEST_FORGIVEN]
        if found:
            return found
    return []


def _dominance(one: Candidate, *, best: Candidate) -> int:
    if one.place.country == HOME and one.main:
        return HOME_DOMINANCE
    return DOMINANCE if best.main else OTHER_NAME_DOMINANCE
