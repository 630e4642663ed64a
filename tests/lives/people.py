"""Who lives these lives: where they are, which language they speak, and what they are like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random
from typing import Any

from conversations.questions.city import Home
from storage.places import PlaceFile

COMMUNITIES = {"halifax": "NS", "winnipeg": "MB", "vancouver": "BC"}
"""With the province of each."""

NEAR = {
    "halifax": (("Halifax, Canada", "NS"), ("Truro, Nova Scotia", "NS"), ("Moncton", "NB")),
    "winnipeg": (("Winnipeg", "MB"), ("Regina, Canada", "SK"), ("Québec", "QC")),
    "vancouver": (("Vancouver, British Columbia", "BC"), ("Calgary", "AB"), ("Toronto", "ON")),
}
"""Where the Connectors of a community live; some have moved away and still serve."""
FAR = ("Casablanca", "Manila", "Lagos", "Bogotá", "Kyiv", "Kathmandu")
"""Where Connectees live."""

HOURS = ["weekday_mornings", "weekday_lunch", "weekday_afternoons"]

ROLES = {
    "en": ("head nurse", "recruiter", "lab manager", "union steward", "ward clerk"),
    "fr": ("infirmier-chef", "recruteuse", "gestionnaire", "formatrice", "préposé"),
}
AT = {"en": "at", "fr": "chez"}
REASONS = {
    "en": ("knows every ward", "was new here, too"),
    "fr": ("connaît tous les services", "a fait le même chemin"),
}
"""Why them; people's own sentences, which are shown in whatever language they were written."""

JOBS = {
    "counted": {"en": "registered nurse", "fr": "infirmière autorisée"},
    "survival": {"en": "barista", "fr": "barista"},
    "ask": {"en": "ward manager", "fr": "chef d’unité"},
}
"""What jobs are called, by what the program has to make of them for a nurse."""


@dataclass(frozen=True, slots=True)
class Temper:
    """How somebody is.

    Args:
        answers: how often they react to what they are asked.
        ways: what a Connector does about a nudge, weighted.
        names: how many they name at once, weighted from one to three.
        sends: how often they send a message that they were handed.
        regrets: how often they take somebody back when they look at their list.
    """

    answers: float = 0.7
    log: int = 5
    later: int = 2
    no_more: int = 1
    stop: int = 1
    names: tuple[int, int, int] = (3, 1, 1)
    sends: float = 0.85
    regrets: float = 0.2

    def way(self, chance: Random) -> str:
        """Choose what to do about a nudge."""
        ways = ("log", "later", "no_more", "stop")
        return chance.choices(ways, (self.log, self.later, self.no_more, self.stop))[0]


TEMPERS = (
    Temper(answers=0.95, names=(1, 1, 8), stop=0),
    Temper(),
    Temper(answers=0.45, later=6),
    Temper(answers=0.0),
    Temper(log=1, stop=8),
    Temper(log=3, no_more=6),
    Temper(answers=0.9, regrets=0.7, sends=0.7),
)


@dataclass(frozen=True)
class Character:
    """Somebody before their life begins.

    Args:
        province: where a Connector lives.
        speaks: the languages in which they meet people, and are written to by others.
    """

    name: str
    part: str
    community: str
    language: str
    home: dict[str, str]
    province: str
    temper: Temper
    speaks: tuple[str, ...] = ("en", "fr")

    @property
    def zone(self) -> str:
        return self.home["zone"]

    def profile(self, chance: Random) -> dict[str, Any]:
        """Give what their profile has beside the usual."""
        known: dict[str, Any] = {"city": self.home, "meeting_languages": [*self.speaks]}
        if self.part == "connector":
            return {**known, "hours": HOURS}
        if chance.random() < 0.2:
            return {**known, "arrival": {"earliest": None, "latest": None, "precision": "unknown"}}
        month, day = chance.randint(3, 11), chance.randint(1, 28)
        on = f"2027-{month:02}-{day:02}"
        return {**known, "arrival": {"earliest": on, "latest": on, "precision": "day"}}


def cast(size: int, chance: Random) -> list[Character]:
    """Make up so many people: coordinators, Connectors, and half as many more Connectees."""
    names = invented(chance)
    coordinators = [
        Character(next(names), "coordinator", slug, tongue, home(NEAR[slug][0][0]), "", TEMPERS[1])
        for slug, tongue in zip(COMMUNITIES, ("en", "fr", "en"), strict=True)
    ]
    hosts = (size - len(coordinators)) * 2 // 5
    others = [
        _somebody(next(names), "connector" if number < hosts else "connectee", chance)
        for number in range(size - len(coordinators))
    ]
    return [*coordinators, *others]


def _somebody(name: str, part: str, chance: Random) -> Character:
    slug = chance.choice(tuple(COMMUNITIES))
    town, province = chance.choices(NEAR[slug], (4, 1, 2))[0]
    town = town if part == "connector" else chance.choice(FAR)
    language, temper = chance.choice(("en", "fr")), chance.choice(TEMPERS)
    speaks = chance.choice((("en", "fr"), (language,)))
    return Character(name, part, slug, language, home(town), province, temper, speaks)


@cache
def home(town: str) -> dict[str, str]:
    """Look a town up, and keep it as the question for a city does."""
    places = PlaceFile.open()
    try:
        return Home.of(places.find(town).places[0]).to_json()
    finally:
        places.close()


def invented(chance: Random) -> Iterator[str]:
    """Give names that nobody has, and that stand in no dictionary."""
    parts = ("ba", "do", "fi", "gu", "ke", "lo", "mu", "ni", "pa", "ro", "su", "ti", "vo", "za")
    every = ["".join(each).title() for each in product(parts, repeat=3)]
    chance.shuffle(every)
    return iter(every)
