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
    # In UTC, as a day added to a local time is not always 24 hours.
    soonest = now.astimezone(UTC) + terms.notice
    last = now.astimezone(UTC) + timedelta(weeks=terms.weeks)
    if not guest.zone or not host.zone or soonest >= last:
        return ()
    # A day more on each side: a stretch of common time is then seen whole.
    first = soonest.date() - DAY
    days = (last.date() - first).days + 2
    midnight = datetime.combine(first, time(), UTC)
    clocks = (ZoneInfo(guest.zone), ZoneInfo(host.zone))
    starts = positions(_starts(guest, host, first=first, days=days, terms=terms))
    found = (
        _slot(start, clocks=clocks, minutes=terms.minutes, owed=owed)
        for start in (midnight + at * MINUTE for at in starts)
        if soonest <= start < last
    )
    full = _full_weeks(host, limit=terms.weekly_limit)
    return tuple(slot for slot in found if not full or _week(slot.day) not in full)


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
        days, parts = Counter(one.day for one in chosen), Counter(one.part for one in chosen)
        worth = _Worth(left[0].day, days, parts)
        # Of equals, `max` keeps the first: the sooner.
        chosen.append(max(left, key=worth.of))
        left.remove(chosen[-1])
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class _Worth:
    """What one more time adds to those chosen so far."""

    soonest: date
    days: Counter[date]
    parts: Counter[Part]

    def of(self, slot: Slot) -> int:
        later = (slot.day - self.soonest).days
        again = SAME_DAY * self.days[slot.day] + SAME_PART * self.parts[slot.part]
        return slot.comfort - again - later


def _starts(guest: Diary, host: Diary, *, first: date, days: int, terms: Terms) -> int:
    """Keep the starts on the host's half hours, and of stretches without one the first."""
    common = ones(days * MINUTES_PER_DAY)
    for diary in (guest, host):
        common &= free_minutes(diary, first=first, days=days, buffer=terms.buffer)
    starts = runs(common, length=terms.minutes)
    kept = starts & _grid(ZoneInfo(host.zone), first=first, days=days, step=terms.step)
    begins = starts & ~(starts << 1)
    # A carry runs through a stretch, and out of it only where nothing of it was kept.
    bare = ((starts ^ kept) + begins) & ~starts
    for end in positions(bare):
        kept |= 1 << ((begins & ones(end)).bit_length() - 1)
    return kept


@lru_cache(maxsize=1 << 8)
def _grid(clock: ZoneInfo, *, first: date, days: int, step: int) -> int:
    day = sum(1 << minute for minute in range(0, MINUTES_PER_DAY, step))
    wall = repeated(day, length=MINUTES_PER_DAY, times=days + 2)
    return in_utc(wall, clock=clock, first=first, days=days)


def _slot(start: datetime, *, clocks: tuple[ZoneInfo, ZoneInfo], minutes: int, owed: int) -> Slot:
    here, there = start.astimezone(clocks[0]), start.astimezone(clocks[1])
    both = Strain(strain(here, minutes=minutes), strain(there, minutes=minutes))
    return Slot(
        start=start,
        end=start + timedelta(minutes=minutes),
        comfort=both.comfort(owed=owed),
        awkward=both.awkward,
        day=there.date(),
        part=_part(there.hour),
    )


def _part(hour: int) -> Part:
    if hour < NOON:
        return "morning"
    return "afternoon" if hour < EVENING else "evening"


def _full_weeks(host: Diary, *, limit: int | None) -> frozenset[tuple[int, int]]:
    """Name the ISO weeks in which the host has as many meetings as they want."""
    if limit is None:
        return frozenset()
    clock = ZoneInfo(host.zone)
    held = Counter(_week(since.astimezone(clock).date()) for since, _ in host.busy)
    return frozenset(week for week, count in held.items() if count >= limit)


def _week(day: date) -> tuple[int, int]:
    year, week, _ = day.isocalendar()
    return year, week
