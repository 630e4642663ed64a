"""Where two people's weekly hours meet in the coming weeks, exact to the minute.

A person's minutes are the bits of one integer, counted in UTC from the same midnight for everyone,
so that what two people have in common is `&`. Everybody's weeks are kept, as each is asked for
beside everybody else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from program.clocks import DAY, in_utc
from program.diaries import EARLIEST, LATEST, runs, weekly_wall
from program.hours import DAYS, MINUTES_PER_DAY, Span

WEEKS_AHEAD = 3
HORIZON = WEEKS_AHEAD * DAYS * MINUTES_PER_DAY
MEETING = 30


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
    return now.astimezone(UTC).date() + DAY


@lru_cache(maxsize=1 << 15)
def weeks(hours: tuple[Span, ...], *, zone: str, first: date) -> Weeks:
    """Expand weekly local hours, between 07:00 and 22:00, over the coming weeks.

    Args:
        zone: IANA name; with "" (unknown) nothing is free.
        first: as `first_day` gives it.
    """
    free = _minutes(hours, clock=ZoneInfo(zone), first=first) if zone else 0
    return Weeks(free, runs(free, length=MEETING))


@lru_cache(maxsize=1 << 14)
def weekly_minutes(one: Weeks, other: Weeks) -> int:
    """Tell how many minutes a week two people share; 0 where no whole meeting fits."""
    if not one.starts & other.starts:
        return 0
    return (one.free & other.free).bit_count() // WEEKS_AHEAD


def _minutes(hours: tuple[Span, ...], *, clock: ZoneInfo, first: date) -> int:
    days = WEEKS_AHEAD * DAYS
    wall = weekly_wall(hours, within=(EARLIEST, LATEST), first=first, days=days)
    return in_utc(wall, clock=clock, first=first, days=days)
