"""Decent hours: when somebody may be written to who has not just written to us.

Hours are those of the reader's own place, on its own clock of that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day, from `first` (included) to `last` (excluded), local wall time."""

    first: time
    last: time


REMINDERS = Hours(time(8), time(21))
NUDGES = Hours(time(9), time(18))
MEETINGS = Hours(time(7), time(22))
"""When people meet, unless they widened it themselves; `program.hours` has it in minutes."""


def is_decent(at: datetime, *, zone: ZoneInfo, hours: Hours) -> bool:
    """Tell whether a moment lies within the hours of a place."""
    return hours.first <= at.astimezone(zone).time() < hours.last


def next_decent(at: datetime, *, zone: ZoneInfo, hours: Hours) -> datetime:
    """Give the first decent moment from `at` on, aware like `at`; `at` itself if it is one.

    Where the clock skips the opening hour, this is the moment just after the gap.
    """
    if is_decent(at, zone=zone, hours=hours):
        return at
    wall = at.astimezone(zone)
    day = wall.date() if wall.time() < hours.first else wall.date() + DAY
    return datetime.combine(day, hours.first, tzinfo=zone).astimezone(at.tzinfo)


def next_like(at: datetime, *, like: datetime, within: timedelta) -> datetime:
    """Give the first moment from `at` on, at about the time of day of `like`.

    This is what is left where nobody knows the place: somebody who wrote at that time of day was
    awake at that time of day.

    Args:
        within: how much later than `like` a moment may be on its day.
    """
    since = (at - like) % DAY
    return at if since <= within else at + DAY - since
