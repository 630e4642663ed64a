"""What people type for a date: a day, part of a month, a month, a season, a year, or not known.

Words of both languages are first turned into a handful of tokens (`mars` and `March` into `m3`,
`prochain` and `next` into `next`), so that one short grammar reads English and French alike.
A single unknown word makes the whole text not understood: a wrong date costs more than a second
question.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Literal, Self

from program.datewords import figures, plain, says_unknown, tokens

LONGEST = 80
YEARS_BACK = 5
YEARS_AHEAD = 6
LEAP_CYCLE = 8
CENTURY = 2000
MONTHS = range(1, 13)

Side = Literal["future", "past"]


class Precision(StrEnum):
    """How much of a date is known; `month_part` is any stretch of about a week or ten days."""

    DAY = "day"
    MONTH_PART = "month_part"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Approximate:
    """A date as precisely as it is known.

    Args:
        earliest: first local date that it may be; `None` when unknown.
        latest: last local date that it may be, included; `None` when unknown.

    Raises:
        ValueError: the ends are the wrong way round, or do not go with the precision.
    """

    earliest: date | None
    latest: date | None
    precision: Precision

    def __post_init__(self) -> None:
        known = self.precision is not Precision.UNKNOWN
        if (self.earliest is not None, self.latest is not None) != (known, known):
            raise ValueError("both ends are known, or the date is unknown")
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError("the earliest date is after the latest")
        if self.precision is Precision.DAY and self.earliest != self.latest:
            raise ValueError("a day begins and ends on the same date")

    def to_json(self) -> dict[str, str | None]:
        """Plain values: two ISO dates and the precision."""
        return {
            "earliest": None if self.earliest is None else self.earliest.isoformat(),
            "latest": None if self.latest is None else self.latest.isoformat(),
            "precision": self.precision.value,
        }

    @classmethod
    def from_json(cls, stored: Any) -> Self:  # noqa: ANN401 -- whatever the database gave back
        """Read what `to_json` wrote.

        Raises:
            ValueError: it is nothing of the kind.
        """
        try:
            ends = [stored[end] and date.fromisoformat(stored[end]) for end in _ENDS]
            return cls(ends[0], ends[1], Precision(stored["precision"]))
        except (KeyError, TypeError) as exc:
            raise ValueError("not an approximate date") from exc


UNKNOWN = Approximate(None, None, Precision.UNKNOWN)

_ENDS = ("earliest", "latest")


def parse_when(text: str, *, today: date, prefer: Side = "future") -> tuple[Approximate, ...]:
    """Read a date from what somebody typed in English or in French.

    Args:
        text: as typed; case and accents do not matter.
        today: the person's local date.
        prefer: on which side of today a date without a year lies.

    Returns:
        Nothing if it was not understood, one reading if it is clear, or the two readings between
        which the person has to choose ("03/04/2027", "winter 2027").
    """
    typed = plain(text) if len(text) <= LONGEST else ""
    if says_unknown(typed):
        return (UNKNOWN,)
    now = _Now(today, prefer)
    try:
        readings = _read(figures(typed), grammar=_NUMBERS, now=now) or _worded(typed, now=now)
    except (ValueError, OverflowError):
        return ()  # no calendar has such a day
    years = range(today.year - YEARS_BACK, today.year + YEARS_AHEAD + 1)
    return tuple(dict.fromkeys(r for r in readings if r.earliest and r.earliest.year in years))


_PARTS = ("early", "mid", "late")
_DIRECTIONS = {"last": -1, "this": 0, "next": 1, "ago": -1}
_UNITS = frozenset({"month", "year"})
_SEASONS = {"winter": -1, "spring": 2, "summer": 5, "autumn": 8}
"""Months from January to a season's first; winter begins in the December before."""

_DAYS_FROM_TODAY = {
    "ereyesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "overmorrow": 2,
}


def _worded(text: str, *, now: _Now) -> tuple[Approximate, ...]:
    """Put parts and directions first, so that two word orders are one, then read."""
    words = sorted(tokens(text), key=lambda word: (word not in _PARTS, word not in _DIRECTIONS))
    if not words or words[0] not in _PARTS:
        return _read(" ".join(words), grammar=_GRAMMAR, now=now)
    part, *rest = words
    whole = ["this", *rest] if len(rest) == 1 and rest[0] in _UNITS else rest
    readings = _read(" ".join(whole), grammar=_GRAMMAR, now=now)
    return tuple(narrow for each in readings for narrow in _narrowed(each, part=part))


@dataclass(frozen=True, slots=True)
class _Now:
    today: date
    prefer: Side

    def nearest(
        self, choices: Iterable[Approximate], *, direction: str | None
    ) -> tuple[Approximate, ...]:
        """Choose by direction among spans in order of time."""
        spans = [(each, each.earliest, each.latest) for each in choices]
        match self.prefer if direction in {None, "this"} else direction:
            case "next":
                found = [each for each, first, _ in spans if first and first > self.today][:1]
            case "last":
                found = [each for each, _, end in spans if end and end < self.today][-1:]
            case "past":
                found = [each for each, first, _ in spans if first and first <= self.today][-1:]
            case _:
                found = [each for each, _, end in spans if end and end >= self.today][:1]
        return tuple(found)

    def years(self) -> range:
        return range(self.today.year - LEAP_CYCLE, self.today.year + LEAP_CYCLE + 1)

    def shifted(self, months: int) -> tuple[int, int]:
        """Count months from this one: year and month."""
        year, month = divmod(self.today.year * 12 + self.today.month - 1 + months, 12)
        return year, month + 1


_Groups = dict[str, str | None]
_Reader = Callable[[_Groups, _Now], Iterable[Approximate]]
_Grammar = tuple[tuple[re.Pattern[str], _Reader], ...]


def _read(text: str, *, grammar: _Grammar, now: _Now) -> tuple[Approximate, ...]:
    for pattern, reader in grammar:
        if match := pattern.fullmatch(text):
            return tuple(reader(match.groupdict(), now))
    return ()


def _read_day(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    day, month = _number(groups, "day"), _number(groups, "month")
    year = _year(groups)
    if year is not None:
        return _existing((year, month, day))
    return now.nearest(_existing(*((y, month, day) for y in now.years())), direction=None)


def _read_figures(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    """Offer day before month, then month before day."""
    swapped = {**groups, "day": groups["month"], "month": groups["day"]}
    return (*_read_day(groups, now), *_read_day(swapped, now))


def _read_month(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    month, direction = _number(groups, "month"), groups.get("direction")
    year = _year(groups)
    if groups.get("of_year"):
        year = now.today.year + _DIRECTIONS[direction or "this"]
    if year is not None:
        return (_month(year, month),)
    return now.nearest((_month(y, month) for y in now.years()), direction=direction)


def _read_season(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    season, direction, year = str(groups["season"]), groups["direction"], _year(groups)
    if groups["of_year"]:
        year = now.today.year + _DIRECTIONS[direction or "this"]
    if year is None:
        return now.nearest((_season(y, season) for y in now.years()), direction=direction)
    if groups["until"]:
        return (_season(year + 1, season),) if season == "winter" else ()
    if season == "winter":
        return (_season(year, season), _season(year + 1, season))
    return (_season(year, season),)


def _read_quarter(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    year, first = _year(groups) or now.today.year, _number(groups, "quarter") * 3 - 3
    return (_months(year, first, count=3, precision=Precision.SEASON),)


def _read_year(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    year = _year(groups) or now.today.year
    return (_months(year, 0, count=12, precision=Precision.YEAR),)


def _read_unit(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    offset = _DIRECTIONS[str(groups["direction"])]
    match groups["unit"]:
        case "week":
            return (_week(now.today + timedelta(weeks=offset)),)
        case "month":
            return (_month(*now.shifted(offset)),)
        case _:
            year = now.today.year + offset
            return (_months(year, 0, count=12, precision=Precision.YEAR),)


def _read_distance(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    """Count from today; "in 3 months" is a month, "in 3 weeks" a week, "in 3 days" a day."""
    back = groups["direction"] == "ago" or now.prefer == "past"
    count = -_number(groups, "count") if back else _number(groups, "count")
    match groups["unit"]:
        case "day":
            return (_day(now.today + timedelta(days=count)),)
        case "week":
            return (_week(now.today + timedelta(weeks=count)),)
        case unit:
            return (_month(*now.shifted(count * 12 if unit == "year" else count)),)


def _read_weekday(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    weekday, direction = _number(groups, "weekday"), groups["direction"]
    back = direction == "last" or (direction is None and now.prefer == "past")
    if back:
        days = -((now.today.weekday() - weekday - 1) % 7 + 1)
    else:
        days = (weekday - now.today.weekday() - 1) % 7 + 1
    return (_day(now.today + timedelta(days=days)),)


def _read_near(groups: _Groups, now: _Now) -> Iterable[Approximate]:
    return (_day(now.today + timedelta(days=_DAYS_FROM_TODAY[str(groups["near"])])),)


def _grammar(*rows: tuple[str, _Reader]) -> _Grammar:
    return tuple((re.compile(pattern), reader) for pattern, reader in rows)


_NUMBERS = _grammar(
    (r"(?P<year>\d{4}) ?[-/. ] ?(?P<month>\d\d?) ?[-/. ] ?(?P<day>\d\d?)", _read_day),
    (
        r"(?P<day>\d\d?) ?[-/. ] ?(?P<month>\d\d?) ?[-/. ] ?(?P<year>\d{4}|\d\d)",
        _read_figures,
    ),
    (r"(?P<day>\d\d?) ?/ ?(?P<month>\d\d?)", _read_figures),
    (r"(?P<year>\d{4}) ?[-/.] ?(?P<month>\d\d?)", _read_month),
    (r"(?P<month>\d\d?) ?[-/. ] ?(?P<year>\d{4})", _read_month),
)

_DIRECTION = r"(?:(?P<direction>last|this|next) )?"
_OF_YEAR = r"(?: (?:(?P<year>\d{4})|(?P<of_year>year)))?"

_GRAMMAR = _grammar(
    (r"(?:w\d )?(?P<day>\d\d?) m(?P<month>\d+)(?: (?P<year>\d{4}|\d\d))?", _read_day),
    (r"(?:w\d )?m(?P<month>\d+) (?P<day>\d\d?)(?: (?P<year>\d{4}|\d\d))?", _read_day),
    (r"(?P<year>\d{4}) m(?P<month>\d+)(?: (?P<day>\d\d?))", _read_day),
    (_DIRECTION + r"m(?P<month>\d+)" + _OF_YEAR, _read_month),
    (
        _DIRECTION
        + r"(?P<season>spring|summer|autumn|winter)"
        + _OF_YEAR
        + r"(?: (?P<until>\d{4}|\d\d))?",
        _read_season,
    ),
    (r"q(?P<quarter>\d) (?P<year>\d{4})", _read_quarter),
    (r"(?P<direction>last|this|next) (?P<unit>week|month|year)", _read_unit),
    (r"(?:(?P<direction>ago) )?(?P<count>\d{1,3}) (?P<unit>day|week|month|year)", _read_distance),
    (_DIRECTION + r"w(?P<weekday>\d)", _read_weekday),
    (r"(?P<year>\d{4})", _read_year),
    (r"(?P<near>today|tomorrow|overmorrow|yesterday|ereyesterday)", _read_near),
)


def _number(groups: _Groups, name: str) -> int:
    return int(groups[name] or 0)


def _year(groups: _Groups) -> int | None:
    """Give the year as four digits; "27" is 2027."""
    digits = groups.get("year")
    if digits is None:
        return None
    return int(digits) if len(digits) == len("2027") else CENTURY + int(digits)


def _existing(*days: tuple[int, int, int]) -> tuple[Approximate, ...]:
    """Keep what is in the calendar: not 31 April, nor 29 February of most years."""
    months = ((y, m, d) for y, m, d in days if m in MONTHS)
    return tuple(_day(date(y, m, d)) for y, m, d in months if 1 <= d <= monthrange(y, m)[1])


def _day(day: date) -> Approximate:
    return Approximate(day, day, Precision.DAY)


def _week(day: date) -> Approximate:
    monday = day - timedelta(days=day.weekday())
    return Approximate(monday, monday + timedelta(days=6), Precision.MONTH_PART)


def _month(year: int, month: int) -> Approximate:
    return _months(year, month - 1, count=1, precision=Precision.MONTH)


def _season(year: int, season: str) -> Approximate:
    """Whole months, as meteorologists count them; the winter of 2027 ends in February 2027."""
    return _months(year, _SEASONS[season], count=3, precision=Precision.SEASON)


def _months(year: int, first: int, *, count: int, precision: Precision) -> Approximate:
    """Span whole months; `first` counts from January of `year`, -1 is the December before."""
    start, end = year * 12 + first, year * 12 + first + count - 1
    last_day = monthrange(end // 12, end % 12 + 1)[1]
    return Approximate(
        date(start // 12, start % 12 + 1, 1), date(end // 12, end % 12 + 1, last_day), precision
    )


def _narrowed(whole: Approximate, *, part: str) -> Iterable[Approximate]:
    """Take the beginning, middle or end: of a year, three or four months; of a season, a month."""
    third, first = _PARTS.index(part), whole.earliest
    if first is None or whole.latest is None:
        return ()
    match whole.precision:
        case Precision.MONTH:
            ends = (first.replace(day=10), first.replace(day=20), whole.latest)
            start = first.replace(day=(1, 11, 21)[third])
            return (Approximate(start, ends[third], Precision.MONTH_PART),)
        case Precision.SEASON:
            months = first.year * 12 + first.month - 1 + third
            return (_month(months // 12, months % 12 + 1),)
        case Precision.YEAR:
            start_month, count = ((0, 3), (4, 4), (9, 3))[third]
            return (_months(first.year, start_month, count=count, precision=Precision.SEASON),)
        case _:
            return ()
