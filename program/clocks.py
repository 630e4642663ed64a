"""What the clocks of a place do: its offsets from UTC piece by piece, and when they change.

Minutes are the bits of one integer, so that what two people have in common is `&`, and a wall
clock becomes UTC by one shift for each piece between two changes. A wall time that is skipped
lands nowhere, and one that occurs twice lands twice, without a case of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from program.hours import MINUTES_PER_DAY

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Change:
    """The clocks of a place are put forward or back.

    Args:
        at: the first moment of the new time, aware UTC.
        day: the local day of that moment.
        minutes: how far forward; below 0, back.
    """

    at: datetime
    day: date
    minutes: int


def clock_changes(zone: str, *, since: datetime, until: datetime) -> tuple[Change, ...]:
    """List the changes of the clocks after one moment, up to and including another."""
    first = since.astimezone(UTC).date()
    days = (until.astimezone(UTC).date() - first).days + 1
    clock, midnight = ZoneInfo(zone), datetime.combine(first, time(), UTC)
    found = (
        (midnight + begins * MINUTE, offset - before)
        for (_, _, before), (begins, _, offset) in pairwise(_pieces(clock, first, days))
    )
    return tuple(
        Change(at, at.astimezone(clock).date(), minutes)
        for at, minutes in found
        if since < at <= until
    )


def in_utc(wall: int, *, clock: ZoneInfo, first: date, days: int) -> int:
    """Turn minutes of a wall clock into minutes of UTC.

    Args:
        wall: bit n is the nth minute, on the wall, after the midnight before `first`'s own: a
            day more on each side, as the local day may begin before or after that of UTC.
        first: the day at whose midnight (UTC) the result begins.
        days: how many days of UTC it has.
    """
    minutes = 0
    for since, until, offset in _pieces(clock, first, days):
        shifted = wall >> (MINUTES_PER_DAY + offset)
        minutes |= shifted & (ones(until - since) << since)
    return minutes


def repeated(pattern: int, *, length: int, times: int) -> int:
    """Lay a pattern of that many bits end to end."""
    return sum(pattern << (length * number) for number in range(times))


def ones(count: int) -> int:
    """Give that many bits, all set."""
    return (1 << count) - 1


def positions(minutes: int) -> Iterator[int]:
    """Count off the bits that are set, from the lowest."""
    written = f"{minutes:b}"[::-1]
    at = written.find("1")
    while at >= 0:
        yield at
        at = written.find("1", at + 1)


# Keyed by the zone itself, not its name: whoever reloads zone data gets new pieces.
@lru_cache(maxsize=1 << 10)
def _pieces(clock: ZoneInfo, first: date, days: int) -> tuple[tuple[int, int, int], ...]:
    """Stretches with one offset from UTC: from, until, offset, all in minutes."""
    midnight = datetime.combine(first, time(), UTC)

    def offset(minute: int) -> int:
        there = (midnight + minute * MINUTE).astimezone(clock)
        return (there.utcoffset() or timedelta()) // MINUTE

    end = days * MINUTES_PER_DAY
    borders = [0, *_changes(offset, end=end), end]
    return tuple((since, until, offset(since)) for since, until in pairwise(borders))


def _changes(offset: Callable[[int], int], *, end: int) -> Iterator[int]:
    """Find the minutes at which an offset changes: at most once a day, as clocks do."""
    for midnight in range(0, end, MINUTES_PER_DAY):
        low, high = midnight, midnight + MINUTES_PER_DAY
        before, after = offset(low), offset(high)
        while before != after and high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == before else (low, middle)
        if before != after and high < end:
            yield high
