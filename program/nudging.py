"""When a Connector is reminded of the introductions that they promised.

Source: the Connector Program's follow-up; on working days between 09:00 and 18:00 of the
Connector's place, on the days of `program.promises.NUDGES` or of their community after the
meeting, once a day at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from program.decent import NUDGES as HOURS
from program.decent import is_decent, next_decent
from program.promises import NUDGES, Promise, State

A_DAY = timedelta(days=1)
APART = timedelta(days=2)
"""Between two nudges about one meeting, however late the first of them was."""
PATIENCE = timedelta(days=7)
"""From the last nudge, or the last that was heard, until silence is taken for an answer."""
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody works: its zone, and the days on which it rests beside weekends."""

    zone: ZoneInfo
    closed: frozenset[date] = frozenset()

    def day(self, at: datetime) -> date:
        """Tell which day a moment lies in."""
        return at.astimezone(self.zone).date()

    def rests(self, day: date) -> bool:
        """Tell whether nobody works on a day."""
        return day.weekday() >= SATURDAY or day in self.closed


def is_working(at: datetime, *, place: Place) -> bool:
    """Tell whether a moment lies in the working hours of a place."""
    return is_decent(at, zone=place.zone, hours=HOURS) and not place.rests(place.day(at))


def next_working(at: datetime, *, place: Place) -> datetime:
    """Give the first moment from `at` on in the working hours of a place, aware like it."""
    at = next_decent(at, zone=place.zone, hours=HOURS)
    while place.rests(place.day(at)):
        at = _opening(place.day(at) + A_DAY, place).astimezone(at.tzinfo)
    return at


def next_nudge(
    promise: Promise, *, place: Place, after: Sequence[timedelta] = NUDGES
) -> datetime | None:
    """Tell when a promise is next to be recalled; None if it is not.

    Args:
        after: how long after the meeting its community has people reminded; empty for never.
    """
    if promise.state is not State.OPEN or promise.nudges >= len(after):
        return None
    at = promise.began_at + after[promise.nudges]
    if promise.nudged_at is not None:
        at = max(at, promise.nudged_at + APART)
    return next_working(at, place=place)


def put_off(now: datetime, *, place: Place) -> datetime:
    """Tell when to ask again whoever would rather be asked later in the week.

    That is in two days, or tomorrow if the week is over by then.
    """
    at = next_working(now + APART, place=place)
    same_week = place.day(at).isocalendar()[:2] == place.day(now).isocalendar()[:2]
    return at if same_week else next_working(now + A_DAY, place=place)


def free_from(now: datetime, *, last: datetime | None, place: Place) -> datetime:
    """Tell from when on somebody may be nudged: at work, and not twice on one day.

    Args:
        last: when they were nudged last, about whichever meeting.
    """
    if last is not None and place.day(last) >= place.day(now):
        now = max(now, _opening(place.day(last) + A_DAY, place).astimezone(now.tzinfo))
    return next_working(now, place=place)


def together(expected: Mapping[int, datetime], now: datetime, *, place: Place) -> tuple[int, ...]:
    """Name what is to be recalled with what comes up now: all that is for the same day.

    Args:
        expected: by match, when its promise is next to be recalled.
    """
    today = place.day(now)
    return tuple(sorted(each for each, at in expected.items() if place.day(at) <= today))


def silent_from(promise: Promise, *, heard: datetime | None) -> datetime:
    """Tell from when on silence after the last nudge is an answer.

    Args:
        heard: when the Connector last did something about it.
    """
    known = (promise.began_at, promise.nudged_at, heard)
    return max(each for each in known if each is not None) + PATIENCE


def _opening(day: date, place: Place) -> datetime:
    return datetime.combine(day, HOURS.first, tzinfo=place.zone)
