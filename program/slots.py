"""When two people can meet: every start that both clocks allow, and a good choice among them.

Starts lie on the half hours of the host's clock. Where the two zones are a quarter of an hour
apart, one of the two reads :15 or :45; it is the guest, as the host's calendar is full of half
hours, and whoever lives in such a zone reads such times whenever they deal with the world.
Common time that holds no half hour gives its first minute: whoever can meet finds a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from program.clocks import DAY, MINUTE, in_utc, ones, positions, repeated
from program.comfort import Side, Strain, strain
from program.diaries import Diary, free_minutes, runs
from program.hours import MINUTES_PER_DAY

Part = Literal["morning", "afternoon", "evening"]

NOON = 12
EVENING = 17
SAME_DAY = 40
SAME_PART = 10


@dataclass(frozen=True, slots=True)
class Terms:
    """What a meeting has to keep.

    Args:
        minutes: how long it is.
        notice: how far ahead it begins at the least.
        weeks: how far ahead it begins at the most.
        buffer: kept free before and after what is booked.
        weekly_limit: most meetings of the host that begin in one week (ISO) of their own clock.
        step: minutes of the host's clock between two starts.
    """

    minutes: int = 30
    notice: timedelta = timedelta(hours=48)
    weeks: int = 4
    buffer: timedelta = timedelta(minutes=15)
    weekly_limit: int | None = None
    step: int = 30


@dataclass(frozen=True, slots=True)
class Slot:
    """A time at which two people can meet.

    Args:
        start: aware UTC.
        end: aware UTC.
        comfort: how it suits both, 100 at the best.
        awkward: whose hour is the worse, if either's is.
        day: the host's local day on which it begins.
        part: the part of that day.
    """

    start: datetime
    end: datetime
    comfort: int
    awkward: Side | None
    day: date
    part: Part


USUAL = Terms()


def slots(
    guest: Diary, host: Diary, *, now: datetime, terms: Terms = USUAL, owed: int = 0
) -> tuple[Slot, ...]:
    """Give every time at which two people can meet, in order.

    Args:
        now: aware.
        owed: how much more often the guest had the awkward hour than the host; below 0, the host.
    """
    soonest, last = now + terms.notice, now + timedelta(weeks=terms.weeks)
    # A day more on each side: a stretch of common time is then seen whole.
    first = soonest.astimezone(UTC).date() - DAY
    days = (last.astimezone(UTC).date() - first).days + 2
    if not guest.zone or not host.zone or soonest >= last:
        return ()
    midnight = datetime.combine(first, time(), UTC)
    starts = (midnight + at * MINUTE for at in positions(_starts(guest, host, first, days, terms)))
    full = _full_weeks(host, limit=terms.weekly_limit)
    clocks = (ZoneInfo(guest.zone), ZoneInfo(host.zone))
    found = (
        _slot(start, clocks=clocks, minutes=terms.minutes, owed=owed)
        for start in starts
        if soonest <= start < last
    )
    return tuple(slot for slot in found if slot.day.isocalendar()[:2] not in full)


def best(
    found: Sequence[Slot], *, most: int = 5, without: Collection[datetime] = ()
) -> tuple[Slot, ...]:
    """Choose a few times, the best first, on different days and at different times of day.

    Args:
        without: starts that were shown before, or that somebody cannot make.
    """
    left = [slot for slot in found if slot.start not in without]
    chosen: list[Slot] = []
    while left and len(chosen) < most:
        days = Counter(slot.day for slot in chosen)
        parts = Counter(slot.part for slot in chosen)
        one = max(left, key=lambda slot: (_worth(slot, left[0], days, parts), -slot.start.timestamp()))
        chosen.append(one)
        left.remove(one)
    return tuple(chosen)


def _worth(slot, soonest, days, parts) -> int: ...
