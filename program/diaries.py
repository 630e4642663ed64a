"""When one person can meet: weekly hours on their own clock, less the days and hours taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from program.clocks import DAY, MINUTE, in_utc, ones, repeated
from program.hours import DAYS, EARLIEST, LATEST, MINUTES_PER_DAY, Span

_WEEK = DAYS * MINUTES_PER_DAY


@dataclass(frozen=True, slots=True)
class Diary:
    """When one person can meet.

    Args:
        zone: IANA name; with "" (unknown) nothing is free.
        hours: weekly, on their own clock.
        away: local days on which they meet nobody: travel, holidays.
        busy: what is booked, from and until, aware; past meetings of this week count for its limit.
        earliest: minute of the local day before which nothing begins; theirs alone to widen.
        latest: minute of the local day by which everything is over; theirs alone to widen.
    """

    zone: str
    hours: tuple[Span, ...]
    away: frozenset[date] = frozenset()
    busy: tuple[tuple[datetime, datetime], ...] = ()
    earliest: int = EARLIEST
    latest: int = LATEST


def opened(
    zone: str,
    hours: tuple[Span, ...],
    *,
    away: frozenset[date] = frozenset(),
    busy: tuple[tuple[datetime, datetime], ...] = (),
    wide: bool = False,
) -> Diary:
    """Open a diary.

    Args:
        wide: they agreed to be asked at any hour that they gave, be it early or late.
    """
    if wide:
        return Diary(zone, hours, away, busy, earliest=0, latest=MINUTES_PER_DAY)
    return Diary(zone, hours, away, busy)


def free_minutes(diary: Diary, *, first: date, days: int, buffer: timedelta) -> int:
    """Give the minutes in which somebody can meet, counted from the midnight (UTC) of `first`.

    Args:
        days: how many.
        buffer: kept free before and after what is booked.
    """
    if not diary.zone:
        return 0
    within = (diary.earliest, diary.latest)
    clock = ZoneInfo(diary.zone)
    free = _open(diary.hours, within, diary.away, clock=clock, first=first, days=days)
    midnight, end = datetime.combine(first, time(), UTC), days * MINUTES_PER_DAY
    for since, until in diary.busy:
        begins = min(max((since - midnight - buffer) // MINUTE, 0), end)
        ends = min(max(-((midnight - until - buffer) // MINUTE), begins), end)
        free &= ~(ones(ends - begins) << begins)
    return free


def weekly_wall(hours: tuple[Span, ...], *, within: tuple[int, int], first: date, days: int) -> int:
    """Lay weekly hours on a wall clock, as `in_utc` takes it.

    Args:
        within: minutes of the day before which and after which nothing is free.
    """
    week = 0
    for span in hours:
        start, end = max(span.start, within[0]), min(span.end, within[1])
        if start < end:
            week |= ones(end - start) << (span.weekday * MINUTES_PER_DAY + start)
    weeks = repeated(week, length=_WEEK, times=(days + 2) // DAYS + 2)
    return weeks >> ((first - DAY).weekday() * MINUTES_PER_DAY)


def runs(minutes: int, *, length: int) -> int:
    """Keep the minutes from which so many are set, doubling the length looked at."""
    found = 1
    while found < length:
        step = min(found, length - found)
        minutes &= minutes >> step
        found += step
    return minutes


@lru_cache(maxsize=1 << 10)
def _open(
    hours: tuple[Span, ...],
    within: tuple[int, int],
    away: frozenset[date],
    *,
    clock: ZoneInfo,
    first: date,
    days: int,
) -> int:
    wall = weekly_wall(hours, within=within, first=first, days=days)
    for day in away:
        number = (day - first).days + 1
        if 0 <= number <= days + 1:
            wall &= ~(ones(MINUTES_PER_DAY) << (number * MINUTES_PER_DAY))
    return in_utc(wall, clock=clock, first=first, days=days)
