"""When the two of a meeting are free: their hours, what keeps them away, and what is booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.matches import candidates
from program.diaries import Diary
from program.hours import Span
from program.meetings import Phase, Side
from program.slots import Slot, Terms, slots

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting

OFFICE = tuple(Span(day, 9 * 60, 17 * 60) for day in range(5))
"""When a coordinator takes intake calls, in the community's own place."""


async def free(turn: Turn, two: Two) -> tuple[Slot, ...]:
    """List the times at which both can meet, as of now."""
    guest, host = await diary(turn, two, Side.GUEST), await diary(turn, two, Side.HOST)
    return slots(guest, host, now=turn.now, terms=terms(two))


async def diary(turn: Turn, two: Two, side: Side) -> Diary:
    """Open the diary of one of the two."""
    return Diary(
        zone=two.zone(side).key,
        hours=_hours(two, side),
        busy=await _busy(turn, two, side),
    )


def terms(two: Two) -> Terms:
    """Tell what this meeting keeps to."""
    return Terms(minutes=two.meeting.minutes)


def _hours(two: Two, side: Side) -> tuple[Span, ...]:
    if side is Side.HOST and two.connector is None:
        return OFFICE
    return candidates.weekly(two.profile(side))


async def _busy(turn: Turn, two: Two, side: Side) -> tuple[tuple[datetime, datetime], ...]:
    """List what one of the two has booked elsewhere."""
    found = await turn.uow.meetings.of_person(two.person(side).id)
    return tuple(
        time for each in found if each.id != two.meeting.id and (time := _taken(each)) is not None
    )


def _taken(meeting: Meeting) -> tuple[datetime, datetime] | None:
    start, end = meeting.starts_at, meeting.ends_at
    if meeting.phase is not Phase.BOOKED or start is None or end is None:
        return None
    return start, end
