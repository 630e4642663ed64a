"""Two people agree on a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.meetings import booking, diaries
from handlers.meetings.two import two
from program.slots import best

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.applications import Application
    from program.meetings import Meeting

MOST = 3


async def intake(turn: Turn, application: Application, host_id: int) -> Meeting:
    """Offer a Connectee times for the call with a coordinator."""
    meeting = await booking.begin(turn, application, host_id=host_id)
    pair = await two(turn, meeting)
    if pair is None or meeting.offered:
        return meeting
    offered = best(await diaries.free(turn, pair), most=MOST)
    times = tuple(each.start for each in offered)
    return await turn.uow.meetings.save(replace(meeting, offered=times))
