"""Something was wrong: the coordinators hear of it at once, and then what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.matches import onward
from handlers.meetings import sides
from handlers.meetings.two import two
from locales.text import _
from program.meetings import Phase

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn
    from program.meetings import Side


async def pressed_wrong(turn: Turn, action: Action, press: Pressed) -> None:
    """Tell the coordinators, and ask for words that wait in their queue."""
    meeting = await turn.uow.meetings.get(int(action["meeting"]))
    pair = await two(turn, meeting) if meeting and meeting.phase is Phase.HELD else None
    side = pair.side_of(turn.person.id) if pair else None
    if pair is None or side is None or await talking.answered(turn, press):
        turn.notice(sides.OVER)
        return
    await talking.take_off(turn, press)
    await _note(turn, pair, side)
    await _tell_team(turn, pair, side)
    turn.say(
        _(
            "I am sorry to hear that, and thank you for saying so. Your coordinators know now, and"
            " nobody else does: {name} is not told.",
            name=pair.name(side.other),
        )
    )
    await talking.digress(turn, talking.CONTACT, {"known": True, "settled": True})


async def _note(turn: Turn, pair: Two, side: Side) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="meeting.complaint",
        subject=pair.meeting.reference,
        detail={"side": str(side)},
        community_id=pair.community.id,
        person_id=turn.person.id,
    )


async def _tell_team(turn: Turn, pair: Two, side: Side) -> None:
    text = _(
        "<b>{reference}</b>: {who} says that something was wrong at the meeting. I have asked what;"
        " if they write it down, it waits in /queue. Please get in touch with them.",
        reference=pair.meeting.reference,
        who=sides.to_team(pair, side),
    )
    await onward.tell_team(turn, pair.application, text)


ACTIONS = {"job_wrong": pressed_wrong}
