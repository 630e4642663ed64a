"""Days as the clock of a place counts them: 23 or 25 hours long where it is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from program.hours import MINUTES_PER_DAY

_HOUR = 60
_HOURS = 24
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LocalDay:
    """The local day in which a moment lies, in minutes that really pass.

    Args:
        begins: its midnight, UTC.
        minutes: how long it is: 1440, unless the clock is changed.
    """

    begins: datetime
    minutes: int
    zone: ZoneInfo

    @classmethod
    def of(cls, at: datetime, zone: ZoneInfo) -> LocalDay:
        """Find the day of a moment."""
        day = at.astimezone(zone).date()
        begins, ends = (
            datetime.combine(each, time(), zone).astimezone(UTC) for each in (day, day + _DAY)
        )
        return cls(begins, (ends - begins) // _MINUTE, zone)

    @property
    def changes(self) -> bool:
        """Whether the clock is changed on it."""
        return self.minutes != MINUTES_PER_DAY

    def wall(self, minute: int) -> datetime:
        """Read the clock on the wall, so many minutes into the day."""
        return (self.begins + minute * _MINUTE).astimezone(self.zone)

    def stretches(self, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Find where the clock on the wall is within spans of its minutes: from, until."""
        start: int | None = None
        for minute in range(self.minutes + 1):
            wall = self.wall(minute)
            shown = wall.hour * _HOUR + wall.minute
            within = minute < self.minutes and any(low <= shown < high for low, high in spans)
            if within and start is None:
                start = minute
            elif not within and start is not None:
                yield start, minute
                start = None

    def hours(self) -> Iterator[tuple[int, int]]:
        """Give the full hours that the clock shows: minute, hour; and the midnight at the end."""
        for minute in range(self.minutes):
            wall = self.wall(minute)
            if wall.minute == 0:
                yield minute, wall.hour
        yield self.minutes, _HOURS
