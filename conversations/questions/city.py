"""Where somebody lives: a town and its IANA zone, confirmed by the local time.

profile ───── proposed, and one tap takes it
typed town ─┬─ one place ───────────────────────────────┐
├─ several ── pick ── none of these ─┐       ├─ "it is 14:32 there?" ─ yes
└─ unknown ── country ── zones ──────┴─ pick ┘                       └ no: again
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from zoneinfo import ZoneInfo

from conversations.question import (
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions import matching
from conversations.questions.choice import NO, YES, chosen
from conversations.questions.words import IDENTITY, tidied
from conversations.reply import Located, Reply, Tapped, Typed
from conversations.world import World
from locales.formats import CityOf, Clock
from locales.text import LANGUAGES, Localised, Text, _, blocks, p_
from program.identifiers import find_identifiers
from program.places import Country, Place

_LONGEST_NAME = 80
_NONE_OF_THESE = Option("none", p_("button", "None of these"), also=("none", "aucune", "no", "non"))
_GREETINGS = ("hello", "hi", "hey", "good morning", "bonjour", "salut", "bonsoir")
_THERE = Option("there", p_("button", "Yes, that is right"), YES.also)
_NO_TOWN = ("yes", "no", *YES.also, *NO.also, *_GREETINGS)
_AGREED = re.compile(r"(?:yes|oui|ok|okay|yeah|yep|ouais)\b", re.IGNORECASE)
_DENIED = re.compile(r"(?:no|non|nope|nah)\b[\s,.;:!]*", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}\s*(?:[:.h]|[ap]\.?m\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Home:
    """A town as it is stored: names in both languages, zone (IANA), country (ISO 3166-1)."""

    en: str
    fr: str
    zone: str
    country: str

    @classmethod
    def of(cls, place: Place) -> Self:
        """Name a place of the index in full."""
        return cls(place.label("en"), place.label("fr"), place.zone, place.country)

    @classmethod
    def from_json(cls, stored: Mapping[str, str]) -> Self:
        """Read what `to_json` wrote; an unknown zone raises ValueError."""
        home = cls(stored["en"], stored["fr"], stored["zone"], stored["country"])
        try:
            ZoneInfo(home.zone)
        except KeyError as unknown:
            raise ValueError(home.zone) from unknown
        return home

    def to_json(self) -> dict[str, str]:
        """Plain values."""
        return {"en": self.en, "fr": self.fr, "zone": self.zone, "country": self.country}

    @property
    def text(self) -> Text:
        """The name in the reader's language."""
        return Localised(self.en, self.fr)


@dataclass(frozen=True, slots=True)
class City:
    """A town anywhere in the world."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask for the town, then for what is still open about it."""
        match stage:
            case {"confirm": home}:
                return _confirm(Home.from_json(home), world)
            case {"pick": homes}:
                return _pick([Home.from_json(each) for each in homes])
            case {"town": town}:
                return Prompt(_("I do not know {town} yet. In which country is it?", town=town))
            case {"again": True}:
                return Prompt(_("Then please write the town with its country: “Tripoli, Libya”."))
            case _:
                return self._open(world)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a town, a pick, a confirmation, a country or a shared location."""
        match reply:
            case Located(latitude, longitude):
                return _located(latitude, longitude, world)
            case Typed(text) if find_identifiers(text):
                return Refused(IDENTITY)
            case Typed() | Tapped():
                return self._narrow(reply, stage, world)
            case _:
                return _unclear()

    def load(self, stored: Stored) -> Home:
        """Give the town."""
        return Home.from_json(stored)

    def show(self, stored: Stored) -> Text:
        """Say the town's name."""
        return Home.from_json(stored).text

    def _open(self, world: World) -> Prompt:
        """Ask for the town, and propose that of the platform's profile, if there is one."""
        home = _proposed(world)
        if home is None:
            return Prompt(self.text)
        proposal = _(
            "Your profile here says <b>{place}</b>, where it is {clock} now. If that is right, one"
            " tap is enough.",
            place=home.text,
            clock=Clock(world.now, ZoneInfo(home.zone)),
        )
        return Prompt(blocks(self.text, proposal), ((_THERE,),))

    def _narrow(self, reply: Typed | Tapped, stage: Stage, world: World) -> Verdict:
        match stage:
            case {"confirm": home}:
                return _confirmed(reply, home, world)
            case {"pick": homes}:
                return _picked(reply, stage, homes, world)
            case {"town": town}:
                return _country(reply, town, world)
            case _:
                home = _proposed(world)
                taken = home and chosen(reply, (_THERE,), world)
                return Accepted(home.to_json()) if home and taken else _search(reply, world)


def _proposed(world: World) -> Home | None:
    """Find the town that the zone of the platform's profile is named after, if it is that late."""
    if world.hint is None:
        return None
    late = world.now.astimezone(world.hint).utcoffset()
    found = world.places.find(world.wordings(CityOf(world.hint))[0])
    there = (
        each
        for each in found.places
        if found.exact and world.now.astimezone(ZoneInfo(each.zone)).utcoffset() == late
    )
    return next(map(Home.of, there), None)


def _search(reply: Typed | Tapped, world: World) -> Verdict:
    if not isinstance(reply, Typed) or matching.means(reply.text, _NO_TOWN):
        return _unclear()
    town = tidied(reply.text)[:_LONGEST_NAME]
    homes = [Home.of(place).to_json() for place in world.places.find(town).places]
    return _one_of(homes, town) if homes else _unknown(town, world)


def _one_of(homes: list[dict[str, str]], town: str) -> Verdict:
    if len(homes) == 1:
        return Narrowed({"confirm": homes[0]})
    return Narrowed({"pick": homes, "typed": town})


def _unknown(town: str, world: World) -> Verdict:
    if world.places.country(town) is not None:
        return Refused(_("And which town there? The nearest larger one is fine."))
    name, _comma, tail = town.rpartition(",")
    country = world.places.country(tail)
    if country is not None and name.strip():
        return _one_of(_homes(name.strip(), country), town)
    return Narrowed({"town": town}) if any(map(str.isalpha, town)) else _unclear()


def _pick(homes: list[Home]) -> Prompt:
    options = tuple(Option(str(index), home.text) for index, home in enumerate(homes))
    rows = tuple((option,) for option in (*options, _NONE_OF_THESE))
    return Prompt(_("There are several. Which one do you mean?"), rows)


def _picked(
    reply: Typed | Tapped, stage: Stage, homes: list[dict[str, str]], world: World
) -> Verdict:
    options = tuple(
        Option(str(index), Home.from_json(each).text) for index, each in enumerate(homes)
    )
    option = chosen(reply, (*options, _NONE_OF_THESE), world)
    if option is None:
        near = [each for each in homes if _mentions(each, reply)]
        return _one_of(near, stage["typed"]) if near else _search(reply, world)
    if option.id == _NONE_OF_THESE.id:
        return Narrowed({"town": stage["typed"]})
    return Narrowed({"confirm": homes[int(option.id)]})


def _mentions(home: Mapping[str, str], reply: Typed | Tapped) -> bool:
    """Tell whether a region or country was typed that only some of the places lie in."""
    typed = matching.normalise(reply.text) if isinstance(reply, Typed) else ""
    areas = (home[code].partition(",")[2] for code in LANGUAGES)
    return bool(typed) and any(f" {typed} " in f" {matching.normalise(each)} " for each in areas)


def _confirm(home: Home, world: World) -> Prompt:
    text = _(
        "<b>{place}</b>: it is {clock} there now. Is that right?",
        place=home.text,
        clock=Clock(world.now, ZoneInfo(home.zone)),
    )
    return Prompt(text, ((YES, Option(NO.id, p_("button", "No, another town"), NO.also)),))


def _confirmed(reply: Typed | Tapped, home: Mapping[str, Any], world: World) -> Verdict:
    option = chosen(reply, (YES, NO), world)
    if option is not None:
        return Accepted(dict(home)) if option.id == YES.id else Narrowed({"again": True})
    return _reconsidered(reply, home, world) if isinstance(reply, Typed) else _unconfirmed()


def _reconsidered(reply: Typed, home: Mapping[str, Any], world: World) -> Verdict:
    """Read more than a yes or a no: "yes, it is", "no, Rabat", another town, the right time."""
    if _AGREED.match(reply.text):
        agreed = chosen(reply, (YES, NO), world, loosely=True)
        return Accepted(dict(home)) if agreed == YES else _unconfirmed()
    if _HOUR.search(reply.text) or not any(map(str.isalpha, reply.text)):
        return _unconfirmed()
    other = Typed(_DENIED.sub("", reply.text, count=1))
    if other == reply or world.places.find(reply.text).exact:
        return _search(reply, world)
    known = world.places.find(other.text).exact
    return _search(other, world) if known else Narrowed({"again": True})


def _unconfirmed() -> Refused:
    return Refused(
        _("Please answer yes if both the town and the time are right, or write the right town.")
    )


def _country(reply: Typed | Tapped, town: str, world: World) -> Verdict:
    country = world.places.country(reply.text) if isinstance(reply, Typed) else None
    if country is not None:
        return _one_of(_homes(town, country), town)
    if isinstance(reply, Typed) and world.places.find(reply.text).exact:
        return _search(reply, world)
    return Refused(_("I did not recognise that country. Try its usual name, such as Morocco."))


def _homes(town: str, country: Country) -> list[dict[str, str]]:
    """Place a town that is not in our list in each of its country's zones."""
    return [
        Home(
            f"{town}, {country.name_en}" + _like(zone.city_en, len(country.zones)),
            f"{town}, {country.name_fr}" + _like(zone.city_fr, len(country.zones)),
            zone.zone,
            country.code,
        ).to_json()
        for zone in country.zones
    ]


def _located(latitude: float, longitude: float, world: World) -> Verdict:
    place = world.places.nearest(latitude, longitude)
    return Narrowed({"confirm": Home.of(place).to_json()}) if place else _unclear()


def _like(city: str, zones: int) -> str:
    """Tell zones of one country apart by a city that people know the time of."""
    return f" ({city})" if zones > 1 else ""


def _unclear() -> Refused:
    return Refused(
        _("Please write the name of a town, for example: Casablanca, or Tripoli, Libya.")
    )
