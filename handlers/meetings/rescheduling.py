"""Another time for a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.message import Rows
    from handlers.turn import Turn
    from program.meetings import Side


def buttons(turn: Turn, pair: Two, side: Side) -> Rows:
    """Offer one of the two to move their meeting, or to call it off: nothing, until they can."""
    return ()
