"""Where two people's weekly hours meet in the coming weeks, exact to the minute.

A person's minutes are the bits of one integer, counted in UTC from the same midnight for everyone,
so that what two people have in common is `&`. Everybody's weeks are kept, as each is asked for
beside everybody else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from program.clocks import DAY
from program.diaries import Diary, free_minutes, runs
from program.hours import DAYS, MINUTES_PER_DAY

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
def weeks(diary: Diary, *, first: date) -> Weeks:
    """Expand somebody's weekly hours over the coming weeks, but for the days when they are away.

    Args:
        first: as `first_day` gives it.
    """
    days = WEEKS_AHEAD * DAYS
    free = free_minutes(diary, first=first, days=days, buffer=timedelta())
    return Weeks(free, runs(free, length=MEETING))


@lru_cache(maxsize=1 << 14)
def weekly_minutes(one: Weeks, other: Weeks) -> int:
    """Tell how many minutes a week two people share; 0 where no whole meeting fits."""
    if not one.starts & other.starts:
        return 0
    return (one.free & other.free).bit_count() // WEEKS_AHEAD
