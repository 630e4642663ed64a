"""When one person can meet: weekly hours in their own place, days away, and what is booked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from program.hours import Span

EARLIEST = 7 * 60
LATEST = 22 * 60


@dataclass(frozen=True, slots=True)
class Diary:
    """When somebody can meet.

    Args:
        zone: IANA name; with "" (unknown) nothing is free.
        hours: weekly, on their own clock.
        away: local days on which they meet nobody: travel, statutory holidays.
        busy: what is booked, aware UTC: from, until.
        earliest: minutes since local midnight; only they themselves widen it.
        latest: likewise.
    """

    zone: str
    hours: tuple[Span, ...]
    away: frozenset[date] = frozenset()
    busy: tuple[tuple[datetime, datetime], ...] = ()
    earliest: int = EARLIEST
    latest: int = LATEST
