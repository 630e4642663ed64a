"""When two people can meet in the coming weeks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from program.diaries import Diary


@dataclass(frozen=True, slots=True)
class Terms:
    """What every meeting keeps to."""

    minutes: int = 30
    notice: timedelta = timedelta(hours=48)
    weeks: int = 4
    buffer: timedelta = timedelta(minutes=15)
    weekly_limit: int | None = None
    step: int = 30


@dataclass(frozen=True, slots=True)
class Slot:
    """One time at which both can meet."""

    start: datetime
    comfort: int = 0
    awkward: str | None = None


USUAL = Terms()


def slots(
    guest: Diary,
    host: Diary,
    *,
    now: datetime,
    terms: Terms = USUAL,
    owed: int = 0,  # noqa: ARG001 -- whose turn it is
) -> tuple[Slot, ...]:
    """List the times at which both can meet, by time."""
    first = (now + terms.notice).astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    length = timedelta(minutes=terms.minutes)
    found = []
    for number in range(terms.weeks * 7 * 48):
        start = first + timedelta(minutes=30 * number)
        late_enough = start >= now + terms.notice
        if late_enough and all(_free(each, start, length, terms) for each in (guest, host)):
            found.append(Slot(start))
    return tuple(found)


def best(
    found: Sequence[Slot], *, most: int = 5, without: Collection[datetime] = ()
) -> tuple[Slot, ...]:
    """Choose a few, on different days."""
    days: dict[object, Slot] = {}
    for each in found:
        if each.start not in without:
            days.setdefault(each.start.date(), each)
    return tuple(days.values())[:most]


def _free(diary: Diary, start: datetime, length: timedelta, terms: Terms) -> bool:
    if not diary.zone:
        return False
    wall = start.astimezone(ZoneInfo(diary.zone))
    end = (start + length).astimezone(ZoneInfo(diary.zone))
    since, until = wall.hour * 60 + wall.minute, end.hour * 60 + end.minute
    inside = any(
        span.weekday == wall.weekday()
        and max(span.start, diary.earliest) <= since < until <= min(span.end, diary.latest)
        for span in diary.hours
    )
    clear = all(
        start + length + terms.buffer <= begin or end_ + terms.buffer <= start
        for begin, end_ in diary.busy
    )
    return inside and clear and wall.date() not in diary.away
