"""Working days: how long somebody has to answer."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

CLOSE = time(17)
"""When a working day ends, on the wall of the community's own place."""
SATURDAY = 5
DAY = timedelta(days=1)


def close_after(
    at: datetime, *, days: int, zone: ZoneInfo, closed: frozenset[date] = frozenset()
) -> datetime:
    """Give the end of the nth working day after a moment, aware like it; weekends are skipped.

    What begins on a weekend, or after the close of a Friday, begins as if on the Friday.

    Args:
        closed: holidays there, which are skipped too.
    """
    day = at.astimezone(zone).date()
    for _ in range(days):
        day = _next_workday(day, closed=closed)
    return datetime.combine(day, CLOSE, tzinfo=zone).astimezone(at.tzinfo)


def _next_workday(day: date, *, closed: frozenset[date]) -> date:
    day += DAY
    while day.weekday() >= SATURDAY or day in closed:
        day += DAY
    return day
