"""How the clocks of a zone run, told by the pinned zone data: a browser may have older ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

BEFORE = timedelta(days=400)
AFTER = timedelta(days=800)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)

# (seconds since 1970 UTC, how far local time is ahead of UTC from then on, in seconds)
Shift = tuple[int, int]


def exists(zone: str) -> bool:
    """Tell whether there is such a zone."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def shifts(zone: str, around: datetime) -> tuple[Shift, ...]:
    """List a zone's changes from about a year before a moment to two years after it.

    The first one holds for all time before.
    """
    return _shifts(zone, around.date())


@lru_cache(maxsize=64)
def _shifts(zone: str, around: date) -> tuple[Shift, ...]:
    noon = datetime.fromisoformat(f"{around}T12:00:00+00:00")
    return tuple(_changes(ZoneInfo(zone), noon - BEFORE, noon + AFTER))


def _changes(zone: ZoneInfo, moment: datetime, end: datetime) -> Iterator[Shift]:
    ahead = _ahead(zone, moment)
    yield int(moment.timestamp()), ahead
    while moment < end:
        following = moment + DAY
        if _ahead(zone, following) != ahead:
            change = _between(zone, moment, following)
            ahead = _ahead(zone, following)
            yield int(change.timestamp()), ahead
        moment = following


def _between(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """The first second of the day whose offset is the later one."""
    before = _ahead(zone, early)
    while late - early > SECOND:
        middle = early + (late - early) // SECOND // 2 * SECOND
        if _ahead(zone, middle) == before:
            early = middle
        else:
            late = middle
    return late


def _ahead(zone: ZoneInfo, moment: datetime) -> int:
    offset = moment.astimezone(zone).utcoffset()
    return int(offset.total_seconds()) if offset else 0
