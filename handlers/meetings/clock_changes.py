"""A word of warning where the clocks of a place change before two people meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales.formats import CityOf, Day
from locales.text import Text, _, blocks
from program.clocks import clock_changes
from program.meetings import Side

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.meetings.two import Two


def warning(pair: Two, *, now: datetime) -> Text | None:
    """Say in which of the two places the clock shows another hour by then, if any does."""
    start = pair.meeting.start
    places = {pair.zone(side): pair.city(side) for side in Side}
    lines = [_line(zone, places[zone], now=now, start=start) for zone in places]
    return blocks(*lines, between="\n") if any(lines) else None


def _line(zone: ZoneInfo, city: Text | None, *, now: datetime, start: datetime) -> Text | None:
    changes = clock_changes(zone.key, since=now, until=start)
    if not sum(each.minutes for each in changes):
        return None
    return _(
        "Please note: the clocks change before that ({city}, {day}). The times above take it into"
        " account.",
        city=city or CityOf(zone),
        day=Day(changes[-1].day),
    )
