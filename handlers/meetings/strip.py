"""A picture of two people's day with their meeting in it, each on the clock of their own place.

What the picture shows is also said in words, for whoever cannot see it; the caption only says what
the message before it, which tells when they meet, has not said.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from handlers import canvas
from handlers.files import File, Order, Recipe
from handlers.meetings import picture
from handlers.meetings.days import Side, Strip
from handlers.meetings.entry import said
from locales.formats import Moment
from locales.text import Localised, Text, _, blocks, n_, p_
from program.hours import from_json, to_json
from program.localdays import LocalDay

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.translator import Translator
    from storage.database import UnitOfWork

KIND = "meeting.strip"
NAMES = {"en": "meeting.png", "fr": "rencontre.png"}


def words(strip: Strip) -> Text:
    """Say what the picture shows."""
    lines = [_line(strip, side) for side in strip.sides]
    return blocks(*lines, *_changes(strip), between="\n")


def caption(strip: Strip) -> Text:
    """Say what goes with the picture."""
    length = n_(
        "You meet for {count} minute: here are both your days.",
        "You meet for {count} minutes: here are both your days.",
        count=strip.minutes,
    )
    return blocks(length, *_changes(strip), between="\n")


async def send(turn: Turn, strip: Strip) -> None:
    """Send the picture to whose turn it is; without one, tell only of clocks that change."""
    if canvas.available():
        await turn.send_file(caption(strip), order(strip, turn.language))
    elif changes := _changes(strip):
        turn.say(blocks(*changes, between="\n"))


def order(strip: Strip, language: str) -> Order:
    """Order the picture, in one language: plain values only, to be sealed with the message."""
    sides = [
        {
            "name": side.name,
            "city": {"en": side.city.en, "fr": side.city.fr},
            "zone": side.zone,
            "free": to_json(side.free),
        }
        for side in strip.sides
    ]
    return {
        "kind": KIND,
        "language": language,
        "starts_at": strip.starts_at.isoformat(),
        "minutes": strip.minutes,
        "sides": sides,
    }


async def read(uow: UnitOfWork, order: Order) -> Strip:
    """Read the picture's facts off the order."""
    one, other = (_side(each) for each in order["sides"])
    return Strip(datetime.fromisoformat(order["starts_at"]), order["minutes"], (one, other))


def draw(strip: Strip, order: Order, translator: Translator) -> File:
    """Draw the picture."""
    language = order["language"]
    tongue = translator.tongue(language)
    alt = said(words(strip), tongue)
    content = picture.drawn(strip, tongue, alt=alt)
    return File(NAMES.get(language, NAMES["en"]), content, "image/png", alt)


def _side(stored: Mapping[str, Any]) -> Side:
    return Side(
        stored["name"], Localised(**stored["city"]), stored["zone"], from_json(stored["free"])
    )


def _line(strip: Strip, side: Side) -> Text:
    moment = Moment(strip.starts_at, ZoneInfo(side.zone))
    return p_(
        "who, where, when",
        "{name} ({city}): {moment}",
        name=side.name,
        city=side.city,
        moment=moment,
    )


def _changes(strip: Strip) -> list[Text]:
    return [
        _("The clocks change on that day: {city}.", city=side.city)
        for side in strip.sides
        if LocalDay.of(strip.starts_at, ZoneInfo(side.zone)).changes
    ]


FILES = {KIND: Recipe(read, draw)}
