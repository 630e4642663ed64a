"""How near two occupations are, whichever of the two languages their titles are in.

Both are looked up in the bilingual list, so that words need not be compared across languages: a
real estate developer and a *développeur web* share a word and nothing else. The classification
groups by kind of duty, which is nearly what a talk between colleagues needs; where colleagues work
under another heading (nurses and nurse aides), `families` says so.

Source: NOC 2021 Version 1.0, hierarchy: the first digit is the broad category, four digits the
minor group, five the unit group.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from program.families import families
from program.occupations import OccupationIndex, same_words

MINOR_GROUP = 4
UNIT_GROUP = 5


class Kinship(StrEnum):
    """From the same occupation down to nothing in common."""

    SAME = "same"
    KIN = "kin"
    GROUP = "group"
    CATEGORY = "category"
    NONE = "none"


class Kindred:
    """Compares occupations, each given by its code or, where that is unknown, by its title."""

    def __init__(self, index: OccupationIndex) -> None:
        self._index = index
        self._code = lru_cache(maxsize=1 << 14)(self._look_up)
        self._kinship = lru_cache(maxsize=1 << 17)(self._compare)

    def __call__(self, one: str, other: str) -> Kinship:
        """Tell how near two codes or titles are; the order of the two does not matter."""
        return self._kinship(one, other)

    def _compare(self, one: str, other: str) -> Kinship:
        codes = self._code(one), self._code(other)
        if all(codes):
            return between(*codes)
        return Kinship.SAME if not any(codes) and same_words(one, other) else Kinship.NONE

    def _look_up(self, given: str) -> str:
        if len(given) == UNIT_GROUP and given.isascii() and given.isdigit():
            return given
        found = self._index.propose(given, limit=1)
        return found[0].code if found else ""


def between(one: str, other: str) -> Kinship:
    """Tell how near two unit groups are."""
    if one == other:
        return Kinship.SAME
    if families(one) & families(other):
        return Kinship.KIN
    if one[:MINOR_GROUP] == other[:MINOR_GROUP]:
        return Kinship.GROUP
    return Kinship.CATEGORY if one[0] == other[0] else Kinship.NONE
