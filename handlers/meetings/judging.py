"""Two do not say the same about their meeting, or nothing at all: a coordinator decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import guarded
from handlers.meetings import booking, whereabouts
from handlers.meetings.two import two
from locales.text import _, p_
from program.meetings import Phase
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def pressed_judge(turn: Turn, action: Action, press: Pressed) -> None:
    """Write down whether they met."""
    found = await access.meeting(turn, int(action["meeting"]))
    pair = await two(turn, found) if found else None
    if pair is None or not whereabouts.is_over(pair.meeting, now=turn.now):
        turn.notice(access.NOTHING)
        return
    await talking.take_off(turn, press)
    met = bool(action["met"])
    await booking.close(turn, pair, Phase.HELD if met else Phase.MISSED, why="coordinator")
    turn.say(
        p_("what a coordinator judged", "Noted: they met.")
        if met
        else _("Noted: they did not meet.")
    )


ACTIONS = guarded(Role.COORDINATOR, {"meet_judge": pressed_judge})
