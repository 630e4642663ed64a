"""Weekly availability in the person's own local time, as spans of minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeGuard

DAYS = 7
MINUTES_PER_DAY = 24 * 60
WEEKDAYS = range(5)
SATURDAY = 5
SUNDAY = 6
SPAN_FIELDS = 3
EARLIEST = 7 * 60
LATEST = 22 * 60
"""Between these, meetings are held, unless somebody has named other hours in so many words."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one weekday, `start` included, `end` not.

    Args:
        weekday: 0 is Monday, 6 Sunday.
        start: minutes since local midnight, 0 to 1439.
        end: minutes since local midnight, after `start`, 1440 at most.

    Raises:
        ValueError: the day or the minutes lie outside these ranges.
    """

    weekday: int
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.weekday not in range(DAYS) or not 0 <= self.start < self.end <= MINUTES_PER_DAY:
            raise ValueError(f"not a span of a weekday: {self!r}")


class Preset(StrEnum):
    """The parts of a week that people choose from instead of typing hours."""

    EARLY = "early"
    WEEKDAY_MORNINGS = "weekday_mornings"
    WEEKDAY_LUNCH = "weekday_lunch"
    WEEKDAY_AFTERNOONS = "weekday_afternoons"
    WEEKDAY_EVENINGS = "weekday_evenings"
    SATURDAYS = "saturdays"
    SUNDAYS = "sundays"


PRESET_SPANS: dict[Preset, tuple[Span, ...]] = {
    Preset.EARLY: tuple(Span(day, 7 * 60, 9 * 60) for day in WEEKDAYS),
    Preset.WEEKDAY_MORNINGS: tuple(Span(day, 9 * 60, 12 * 60) for day in WEEKDAYS),
    Preset.WEEKDAY_LUNCH: tuple(Span(day, 12 * 60, 14 * 60) for day in WEEKDAYS),
    Preset.WEEKDAY_AFTERNOONS: tuple(Span(day, 14 * 60, 17 * 60) for day in WEEKDAYS),
    Preset.WEEKDAY_EVENINGS: tuple(Span(day, 17 * 60, 21 * 60) for day in WEEKDAYS),
    Preset.SATURDAYS: (Span(SATURDAY, 9 * 60, 18 * 60),),
    Preset.SUNDAYS: (Span(SUNDAY, 9 * 60, 18 * 60),),
}


def weekly(presets: Iterable[Preset]) -> tuple[Span, ...]:
    """Turn chosen parts of the week into sorted spans that neither touch nor overlap."""
    return merge(span for preset in presets for span in PRESET_SPANS[preset])


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans and join those of one day that touch or overlap."""
    by_day = groupby(sorted(spans), key=attrgetter("weekday"))
    return tuple(joined for _, same_day in by_day for joined in _joined(same_day))


def without(spans: Iterable[Span], taken: Iterable[Span]) -> tuple[Span, ...]:
    """Take hours away from others."""
    left = list(merge(spans))
    for off in taken:
        left = [rest for span in left for rest in _rest(span, off)]
    return tuple(left)


def from_stored(stored: object) -> tuple[Span, ...]:
    """Read the `hours` of a profile: names of presets, spans, or both; nothing if there are none.

    Raises:
        ValueError: it is none of these.
    """
    if stored is None:
        return ()
    if not isinstance(stored, list):
        raise ValueError("weekly hours are a list")  # noqa: TRY004 -- a stored value
    named = [Preset(each) for each in stored if isinstance(each, str)]
    typed = [each for each in stored if not isinstance(each, str)]
    return merge((*weekly(named), *from_json(typed)))


def widened(profile: Mapping[str, Any]) -> bool:
    """Tell whether somebody may be asked to meet before 07:00 or after 22:00, as they said."""
    return bool(profile.get("wide"))


def with_width(profile: Mapping[str, Any]) -> dict[str, Any]:
    """Note in a profile whether its hours go beyond 07:00 to 22:00; they do so by confirmation."""
    rest = {key: value for key, value in profile.items() if key != "wide"}
    try:
        wide = bool(outside(from_stored(rest.get("hours"))))
    except ValueError:
        return rest
    return {**rest, "wide": True} if wide else rest


def outside(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give the hours before 07:00 and after 22:00."""
    decent = [Span(day, EARLIEST, LATEST) for day in range(DAYS)]
    return without(spans, decent)


def to_json(spans: Iterable[Span]) -> list[list[int]]:
    """Plain values: one `[weekday, start, end]` a span."""
    return [[span.weekday, span.start, span.end] for span in spans]


def from_json(stored: object) -> tuple[Span, ...]:
    """Read what `to_json` wrote.

    Raises:
        ValueError: it is not a list of spans.
    """
    if not isinstance(stored, list) or not all(_is_triple(row) for row in stored):
        raise ValueError("weekly hours are a list of [weekday, start, end]")
    return tuple(Span(*row) for row in stored)


def _joined(same_day: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in same_day:
        if joined and span.start <= joined[-1].end:
            last = joined.pop()
            joined.append(Span(last.weekday, last.start, max(last.end, span.end)))
        else:
            joined.append(span)
    return joined


def _rest(span: Span, off: Span) -> list[Span]:
    if span.weekday != off.weekday or off.end <= span.start or span.end <= off.start:
        return [span]
    sides = ((span.start, off.start), (off.end, span.end))
    return [Span(span.weekday, start, end) for start, end in sides if start < end]


def _is_triple(row: object) -> TypeGuard[list[int]]:
    # `type() is int` on purpose: True is an int too, and no minute.
    return isinstance(row, list) and len(row) == SPAN_FIELDS and all(type(n) is int for n in row)
