"""What a clock on a wall shows, and when it shows that: for what was agreed on by such a clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def instant_of(wall: datetime, *, zone: ZoneInfo, near: datetime) -> datetime:
    """Tell when a clock in a zone shows a time, by the data that the zone has now.

    Where clocks go back, it shows it twice: then it is the one nearer to `near`, so that nothing
    moves that need not. Where they go forward past it, it never does: then it is when it would
    have, had they not, and the clock shows as much more as was skipped.

    Args:
        wall: without a zone.
        near: when it was thought to be, aware.

    Source: PEP 495, on `fold` in a gap and in an overlap.
    """
    both = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    shown = [each for each in both if each.astimezone(zone).replace(tzinfo=None, fold=0) == wall]
    return min(shown, key=lambda each: abs(each - near)) if shown else both[0]
