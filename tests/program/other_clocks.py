"""Another library's zone arithmetic, on the same pinned zone data.

`dateutil` reads only the first, 32-bit part of a zone file, which the `tzdata` package leaves
empty, and knows nothing of the rule in its last line. So each file is written anew as that part,
with the rule carried out year by year, as `zic -b fat` does. None of this is `zoneinfo`.

Source: RFC 9636, sections 3.1 to 3.3.
"""

from __future__ import annotations

import calendar
import io
import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import resources

from dateutil import tz

YEARS = range(2020, 2032)
OLDEST = -(2**31)
NEVER = -(2**63)

_HEADER = struct.Struct(">4sc15x6l")
_NAME = r"(?:<[^>]+>|[A-Za-z]+)"
_TIME = r"[-+]?\d+(?::\d+)*"
_DAY = rf"M(\d+)\.(\d)\.(\d)(?:/({_TIME}))?"
_RULE = re.compile(rf"{_NAME}({_TIME})(?:{_NAME}({_TIME})?,{_DAY},{_DAY})?")

_Transition = tuple[int, int]
"""Seconds since 1970, and the offset from UTC from then on."""


@lru_cache
def other_clock(zone: str) -> tz.tzfile:
    """Give a zone as `dateutil` understands the pinned data."""
    slim = pinned(zone)
    return tz.tzfile(io.BytesIO(_fat(sorted({*_listed(slim), *_ruled(slim)}))))


def pinned(zone: str) -> bytes:
    """Read a zone of the pinned package; names of one zone have one content."""
    return resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()


def _listed(slim: bytes) -> Iterator[_Transition]:
    """Read the 64-bit part; what is before the first transition begins with time."""
    begins = _HEADER.size + _length(slim[: _HEADER.size], width=4)
    _, _, _, _, leaps, times, kinds, _ = _HEADER.unpack_from(slim, begins)
    assert leaps == 0
    at = begins + _HEADER.size
    moments = struct.unpack_from(f">{times}q", slim, at)
    of = struct.unpack_from(f">{times}B", slim, at + 8 * times)
    offsets = [
        struct.unpack_from(">l", slim, at + 9 * times + 6 * kind)[0] for kind in range(kinds)
    ]
    yield NEVER, offsets[0]
    yield from ((moment, offsets[kind]) for moment, kind in zip(moments, of, strict=True))


def _length(header: bytes, *, width: int) -> int:
    _, _, utc, standard, leaps, times, kinds, letters = _HEADER.unpack(header)
    length: int = times * (width + 1) + kinds * 6 + letters + leaps * (width + 4) + standard + utc
    return length


def _ruled(slim: bytes) -> Iterator[_Transition]:
    """Carry out the last line, in the years after the last transition listed."""
    rule = _RULE.fullmatch(slim.decode("latin-1").rsplit("\n", 2)[-2])
    assert rule
    last = max(moment for moment, _ in _listed(slim))
    standard = -_seconds(rule[1])
    if rule[3] is None:
        return
    summer = standard + 3600 if rule[2] is None else -_seconds(rule[2])
    for year in YEARS:
        for moment, offset in (
            (_moment(year, *rule.group(3, 4, 5, 6)) - standard, summer),
            (_moment(year, *rule.group(7, 8, 9, 10)) - summer, standard),
        ):
            if moment > last:
                yield moment, offset


def _moment(year: int, month: str, week: str, weekday: str, at: str | None) -> int:
    """Seconds of the wall clock: the nth such weekday of a month, 5 being the last."""
    days = [
        day
        for day in calendar.Calendar().itermonthdates(year, int(month))
        if day.month == int(month) and (day.weekday() + 1) % 7 == int(weekday)
    ]
    day = days[min(int(week), len(days)) - 1]
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return int(midnight.timestamp()) + _seconds(at or "2")


def _seconds(written: str) -> int:
    sign = -1 if written.startswith("-") else 1
    parts = (int(part) for part in written.lstrip("+-").split(":"))
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))


def _fat(transitions: list[_Transition]) -> bytes:
    """Write a file of the first version."""
    # What is older than 32 bits can tell is moved to their beginning; the last one holds there.
    kept = {max(moment, OLDEST): offset for moment, offset in transitions if moment < -OLDEST}
    offsets = sorted(set(kept.values()))
    return b"".join(
        (
            _HEADER.pack(b"TZif", b"\0", 0, 0, 0, len(kept), len(offsets), 2),
            struct.pack(f">{len(kept)}l", *kept),
            bytes(offsets.index(offset) for offset in kept.values()),
            *(struct.pack(">lBB", offset, 0, 0) for offset in offsets),
            b"-\0",
        )
    )


def other_changes(zone: str, *, since: datetime, until: datetime) -> list[datetime]:
    """Find each first minute of a new offset, looking every twelve hours."""
    clock, found = other_clock(zone), []
    before = since.astimezone(clock).utcoffset()
    while since < until:
        later = since + timedelta(hours=12)
        after = later.astimezone(clock).utcoffset()
        if before != after:
            found.append(_border(since, later, clock=clock))
        since, before = later, after
    return found


def _border(low: datetime, high: datetime, *, clock: tz.tzfile) -> datetime:
    before = low.astimezone(clock).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) // timedelta(minutes=2) * timedelta(minutes=1)
        same = middle.astimezone(clock).utcoffset() == before
        low, high = (middle, high) if same else (low, middle)
    return high
