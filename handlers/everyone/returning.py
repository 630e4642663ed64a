"""People who come back to us, and we to them: the open question is asked again.

What is said here may be overtaken by what the person says first; delivery then drops it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from locales.text import _
from storage.outbox import Lane

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow

USEFUL = timedelta(days=7)
"""What waited longer for somebody to come back is of no use to them any more."""

A_MOMENT = timedelta(seconds=5)
"""Time for the /start that some apps send of themselves after an unblocking."""


async def revive(turn: Turn) -> bool:
    """Note that somebody is there again, if they were not; tell whether they were not."""
    if turn.address_id is None or not turn.away:
        return False
    was_dead = await turn.uow.people.revive(turn.address_id)
    if was_dead:
        await turn.uow.outbox.drop_outdated(turn.address_id, turn.now - USEFUL, at=turn.now)
    return was_dead


async def unblocked(turn: Turn) -> None:
    """Go on where somebody was before they blocked us."""
    was_dead = await revive(turn)
    row = await talking.top(turn)
    if was_dead and row is not None:
        turn.lane, turn.not_before = Lane.DUE, turn.now + A_MOMENT
        turn.say(_("Good to have you back! Let us go on where we were."))
        await talking.ask_again(turn, row)


async def apologise(turn: Turn, row: TalkRow) -> None:
    """Ask an open question again, because an answer to it may have been lost."""
    turn.say(
        _(
            "I am sorry: I was out of order for more than a day, and anything you wrote in that"
            " time may not have reached me. Let us go on from here."
        )
    )
    await talking.ask_again(turn, row)
    await talking.settle(turn)
