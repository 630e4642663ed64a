"""The gentle reminder: after a day of silence, the open question is asked once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import silence, talking
from handlers.due import Due
from locales.text import _
from program.decent import REMINDERS

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.due import DueItem


async def remind(turn: Turn, item: DueItem) -> None:
    """Ask the open question again, once for each pause, unless it is no longer on top."""
    stack = await turn.uow.talks.stack(turn.person.id)
    row = next((each for each in stack if each.id == item.payload["talk"]), None)
    if row is None or await silence.go_on(turn, row) or row is not stack[-1]:
        return
    turn.say(
        _(
            "You left off here a while ago. There is no hurry, and nothing is lost: whenever it"
            " suits you, we go on with this question."
        )
    )
    await talking.ask_again(turn, row)


DUE = {silence.KIND: Due(remind, hours=REMINDERS)}
