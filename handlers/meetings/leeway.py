"""What can still be done about a meeting, and the buttons for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.message import Button, Rows
from locales.text import p_

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting, Side


def buttons(turn: Turn, pair: Two, side: Side) -> Rows:
    """Offer one of the two to move their meeting, or to call it off."""
    meeting = pair.meeting
    if not meeting.ahead or meeting.has_begun(now=turn.now):
        return ()
    move = Button(
        "move", p_("button about a meeting", "Another time"), action("meet_move", meeting)
    )
    off = Button("off", p_("button about a meeting", "Call it off"), action("meet_off", meeting))
    return ((move, off),)


def action(name: str, meeting: Meeting, **more: object) -> dict[str, object]:
    """Make what a button does that is about a meeting as it stands."""
    return {"do": name, "meeting": meeting.id, "sequence": meeting.sequence, **more}
