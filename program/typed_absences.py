"""Absences as people type them: "away 20–27 December", "absent du 20 au 27 décembre", "demain".

Each end is read by `program.when`; the first may leave out what it shares with the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from program.absences import Absence
from program.datewords import plain
from program.when import Approximate, Precision, parse_when

_LEADING = re.compile(
    r"^(?:(?:i am|i m|i will be|i ll be|je suis|je serai|on|in)\b ?)*"
    r"(?:(?:away|absente?s?|absence|travelling|traveling|holidays?|vacation|(?:en )?vacances"
    r"|en voyage|out)\b[ :,]*)?(?:(?:from|between|entre|du|des|de|d|le|la|les|on|in|en|au)\b ?)*"
)
_UNTIL = re.compile(r"^(?:until|till|til|up to|jusqu (?:au|a|en)|through)\b ?(.+)$")
_BETWEEN = re.compile(
    r" ?- ?| (?:to|until|till|through|thru|au|a|et|and|jusqu au|jusqu a) (?:the |le )?"
)
_NUMBER = re.compile(r"(?:\D{0,12} )?(\d{1,2})(?:er|st|nd|rd|th)?$")
_WEEKDAYS = re.compile(r"[a-z ]+")

_WHOLE = frozenset({Precision.DAY, Precision.MONTH_PART, Precision.MONTH})
"""So precise a date says which days are meant."""


def read_absence(text: str, *, today: date) -> Absence | None:
    """Read on which days somebody is away; None where that is not clear.

    Args:
        today: the person's local date; an absence ends on that day at the earliest.
    """
    words = _LEADING.sub("", plain(text))
    try:
        found = _until(words, today=today) or _range(words, today=today) or _day(words, today=today)
    except (ValueError, OverflowError):
        return None
    return found if found and found.last >= today else None


def _until(words: str, *, today: date) -> Absence | None:
    matched = _UNTIL.match(words)
    last = matched and _one(matched[1], today=today)
    return Absence(today, _last(last)) if last else None


def _day(words: str, *, today: date) -> Absence | None:
    """Read one day, or a week or month by its name."""
    whole = _one(words, today=today)
    return Absence(_first(whole), _last(whole)) if whole else None


def _range(words: str, *, today: date) -> Absence | None:
    """Split at the one place where both halves are dates."""
    found = {each for pair in _halves(words) if (each := _pair(*pair, today=today))}
    return found.pop() if len(found) == 1 else None


def _halves(words: str) -> Iterator[tuple[str, str]]:
    for between in _BETWEEN.finditer(words):
        yield words[: between.start()], words[between.end() :]


def _pair(left: str, right: str, *, today: date) -> Absence | None:
    if _WEEKDAYS.fullmatch(left) and left not in {"today", "tomorrow", "demain", "aujourd hui"}:
        return None  # "Monday to Friday": of which week?
    last = _one(right, today=today) or _number_after(left, right, today=today)
    if last is None:
        return None
    first = _before(left, _last(last), today=today) or _number_before(left, _first(last))
    return Absence(_first(first), _last(last)) if first else None


def _before(left: str, last: date, *, today: date) -> Approximate | None:
    """Read the first end: ahead of today if it can be, else the newest such day before the last."""
    coming = _one(left, today=today)
    if coming and _first(coming) <= last:
        return coming
    return _one(left, today=last, side="past")


def _number_before(left: str, last: date) -> Approximate | None:
    """Read the 20 of "20–27 December"; a greater number than the last is of the month before."""
    number = _NUMBER.fullmatch(left)
    if number is None or not 1 <= int(number[1]) <= last.day:
        return None
    day = last.replace(day=int(number[1]))
    return Approximate(day, day, Precision.DAY)


def _number_after(left: str, right: str, *, today: date) -> Approximate | None:
    """Read the 27 of "December 20–27"."""
    number, first = _NUMBER.fullmatch(right), _one(left, today=today)
    if number is None or first is None or first.precision is not Precision.DAY:
        return None
    day = _first(first).replace(day=int(number[1]))
    return Approximate(day, day, Precision.DAY)


def _one(words: str, *, today: date, side: str = "future") -> Approximate | None:
    """Read a date that is clear; one that may be two is none."""
    readings = parse_when(words, today=today, prefer="past" if side == "past" else "future")
    clear = readings[0] if len(readings) == 1 else None
    return clear if clear and clear.precision in _WHOLE else None


def _first(when: Approximate) -> date:
    return when.earliest or date.min


def _last(when: Approximate) -> date:
    return when.latest or date.max - timedelta(days=1)
