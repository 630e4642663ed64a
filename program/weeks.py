"""Where two people's weekly hours meet in the coming weeks, exact to the minute.

A person's minutes are the bits of one integer, counted in UTC from the same midnight for everyone,
so that what two people have in common is `&`. A zone's clock is read piece by piece between its
changes: a change of daylight saving moves only the weeks after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from program.hours import DAYS, MINUTES_PER_DAY, Span

WEEKS_AHEAD = 3
HORIZON = WEEKS_AHEAD * DAYS * MINUTES_PER_DAY
MEETING = 30
EARLIEST = 7 * 60
LATEST = 22 * 60

_WEEK = DAYS * MINUTES_PER_DAY
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, eq=False)
class Weeks:
    """The minutes in which somebody can meet; compared by identity, as one look-up gives one.

    Args:
        free: bit n is the nth minute after the midnight with which the weeks begin.
        starts: the minutes of `free` from which a whole meeting is free.
    """

    free: int = field(repr=False)
    starts: int = field(repr=False)


def first_day(now: datetime) -> date:
    """Give the day at whose midnight (UTC) the coming weeks begin.

    Tomorrow: no meeting can be booked at less than two days' notice, and what is computed for
    whole days is the same all day.
    """
    return now.astimezone(UTC).date() + _DAY


@lru_cache(maxsize=1 << 15)
def weeks(hours: tuple[Span, ...], *, zone: str, first: date) -> Weeks:
    """Expand weekly local hours, between 07:00 and 22:00, over the coming weeks.

    Args:
        zone: IANA name; with "" (unknown) nothing is free.
        first: as `first_day` gives it.
    """
    free = _minutes(_weekly(hours), zone=zone, first=first) if zone else 0
    return Weeks(free, _runs(free))


@lru_cache(maxsize=1 << 14)
def weekly_minutes(one: Weeks, other: Weeks) -> int:
    """Tell how many minutes a week two people share; 0 where no whole meeting fits."""
    if not one.starts & other.starts:
        return 0
    return (one.free & other.free).bit_count() // WEEKS_AHEAD


def _weekly(hours: tuple[Span, ...]) -> int:
    """Minutes from Monday 00:00 on the person's own clock."""
    mask = 0
    for span in hours:
        start, end = max(span.start, EARLIEST), min(span.end, LATEST)
        if start < end:
            mask |= _ones(end - start) << (span.weekday * MINUTES_PER_DAY + start)
    return mask


def _minutes(weekly: int, *, zone: str, first: date) -> int:
    # One more week on each side, as the local week may begin before or after the UTC one.
    tiled = sum(weekly << (_WEEK * number) for number in range(WEEKS_AHEAD + 2))
    monday_to_first = first.weekday() * MINUTES_PER_DAY
    free = 0
    for since, until, offset in _pieces(zone, first):
        shifted = tiled >> (_WEEK + monday_to_first + offset)
        free |= shifted & (_ones(until - since) << since)
    return free


def _runs(free: int) -> int:
    """Keep the minutes from which a whole meeting is free, doubling the length looked at."""
    length = 1
    while length < MEETING:
        step = min(length, MEETING - length)
        free &= free >> step
        length += step
    return free


@lru_cache(maxsize=1 << 10)
def _pieces(zone: str, first: date) -> tuple[tuple[int, int, int], ...]:
    """Stretches with one offset from UTC: from, until, offset, all in minutes."""
    clock = ZoneInfo(zone)
    midnight = datetime.combine(first, time(), UTC)

    def offset(minute: int) -> int:
        there = (midnight + minute * _MINUTE).astimezone(clock)
        return (there.utcoffset() or timedelta()) // _MINUTE

    borders = [0, *_changes(offset), HORIZON]
    return tuple((since, until, offset(since)) for since, until in pairwise(borders))


def _changes(offset: Callable[[int], int]) -> Iterator[int]:
    """Find the minutes at which an offset changes: at most once a day, as clocks do."""
    for midnight in range(0, HORIZON, MINUTES_PER_DAY):
        low, high = midnight, midnight + MINUTES_PER_DAY
        before, after = offset(low), offset(high)
        while before != after and high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == before else (low, middle)
        if before != after and high < HORIZON:
            yield high


def _ones(count: int) -> int:
    return (1 << count) - 1
