"""A picture of two people's day with their meeting in it, each on the clock of their own place.

What the picture shows is also said in words, as its caption: for who cannot see it, and where
pictures cannot be drawn.
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


def caption(strip: Strip) -> Text:
    """Say what the picture shows."""
    lines = [_line(strip, side) for side in strip.sides]
    changes = [_change(strip, side) for side in strip.sides]
    length = n_(
        "You meet for {count} minute.", "You meet for {count} minutes.", count=strip.minutes
    )
    return blocks(*lines, length, *changes, between="\n")


async def send(turn: Turn, strip: Strip) -> None:
    """Send the picture with its caption to whose turn it is; or the words alone."""
    if canvas.available():
        await turn.send_file(caption(strip), order(strip, turn.language))
    else:
        turn.say(caption(strip))


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
    content = picture.drawn(strip, translator.tongue(language), alt=caption(strip))
    return File(NAMES.get(language, NAMES["en"]), content, "image/png")


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


def _change(strip: Strip, side: Side) -> Text | None:
    day = LocalDay.of(strip.starts_at, ZoneInfo(side.zone))
    if not day.changes:
        return None
    return _("The clocks change on that day: {city}.", city=side.city)


FILES = {KIND: Recipe(read, draw)}
