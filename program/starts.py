"""What people type for a day and a time of day: "Tue 19 Jan 14:30", "mardi 19 janvier à 14 h 30".

Both have to be there, and go together: a wrong time costs two people half an hour.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from program.datewords import plain, tokens
from program.when import Precision, parse_when

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

LONGEST = 80
_HALF_A_DAY = 12

_CLOCK = re.compile(
    r"(?:\b(?:at|a|@|vers) )?\b(?P<hour>\d{1,2})"
    r"(?:(?::| ?h ?)(?P<minute>\d{2})(?!\d)|(?P<bare> ?h\b)|(?= ?[ap]\.? ?m\b))"
    r"(?: ?(?P<half>[ap])\.? ?m\b\.?)?"
)
_NOON = re.compile(r"(?:\b(?:at|a) )?\b(?:noon|midi)\b")
_OWN_CLOCK = re.compile(
    r"\(?\b(?:(?:in )?(?:my|our|local) time|(?:a )?(?:l )?heure (?:locale|d ici)"
    r"|(?:a )?(?:mon|notre) heure)\b\)?"
)
_FRENCH_DAYS = re.compile(r"\b(lun|mar|mer|jeu|ven|sam|dim)\b(?= \d{1,2} [a-z])")
_WHOLE = {
    "lun": "lundi",
    "mar": "mardi",
    "mer": "mercredi",
    "jeu": "jeudi",
    "ven": "vendredi",
    "sam": "samedi",
    "dim": "dimanche",
}


class Unread(StrEnum):
    """Why a text is no start."""

    UNCLEAR = "unclear"
    """There is no day in it, or no time of day, or something else besides."""
    WEEKDAY = "weekday"
    """That date falls on another day of the week."""
    SKIPPED = "skipped"
    """The clock is put forward then: there is no such time."""


def read_start(text: str, *, now: datetime, zone: ZoneInfo) -> datetime | Unread:
    """Read when something begins; of a time that the clock shows twice, the first.

    Args:
        now: aware; a day without a year is the next one.
        zone: of the clock that is meant.

    Returns:
        Aware UTC; it may lie in the past.
    """
    words = re.sub(r"(?<=[a-z])\.", " ", plain(text[:LONGEST]))
    words = _FRENCH_DAYS.sub(lambda found: _WHOLE[found[1]], " ".join(words.split()))
    clock, rest = _clock(_OWN_CLOCK.sub(" ", words))
    day = _day(rest, today=now.astimezone(zone).date())
    if clock is None or day is None:
        return Unread.UNCLEAR
    if any(each != f"w{day.weekday()}" for each in tokens(rest) if re.fullmatch(r"w\d", each)):
        return Unread.WEEKDAY
    wall = datetime.combine(day, clock, tzinfo=zone)
    start = wall.astimezone(UTC)
    shown = start.astimezone(zone).replace(tzinfo=None)
    return start if shown == wall.replace(tzinfo=None) else Unread.SKIPPED


def _clock(words: str) -> tuple[time | None, str]:
    """Take the time of day out of the words; None unless there is exactly one."""
    if noon := _NOON.search(words):
        return time(_HALF_A_DAY), _without(words, noon)
    found = [*_CLOCK.finditer(words)]
    if len(found) != 1:
        return None, words
    return _time(found[0]), _without(words, found[0])


def _without(words: str, found: re.Match[str]) -> str:
    return " ".join(f"{words[: found.start()]} {words[found.end() :]}".split()).strip(" ,;")


def _time(found: re.Match[str]) -> time | None:
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half:
        if not 1 <= hour <= _HALF_A_DAY:
            return None
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _day(words: str, *, today: date) -> date | None:
    found = parse_when(words, today=today) if words else ()
    if len(found) != 1 or found[0].precision is not Precision.DAY:
        return None
    return found[0].earliest
