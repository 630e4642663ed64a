"""The ways out of a meeting that somebody cannot come to, as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.message import Button, Rows
from locales.text import p_

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.meetings import Meeting

MOVE = "meet_move"
OFF = "meet_off"
PERSON = "contact"


def ways(turn: Turn, meeting: Meeting) -> Rows:
    """Offer another time, or none; and a person, where the bot can do neither."""
    about = {"meeting": meeting.id, "sequence": meeting.sequence}
    possible = (
        Button(MOVE, p_("button", "Another time"), {"do": MOVE, **about}),
        Button(OFF, p_("button", "Call it off"), {"do": OFF, **about}),
    )
    offered = tuple((each,) for each in possible if each.action["do"] in turn.book.actions)
    return offered or ((Button(PERSON, p_("button", "Write to a person"), {"do": PERSON}),),)
