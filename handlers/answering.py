"""Buttons of open questions: an answer, or one step back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations.reply import Tapped
from handlers import talking
from locales.text import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from storage.talks import TalkRow

ANSWERED = _("That question is answered already. To change it, use “← Back” or the summary.")
OVER = _("That question is answered already, and nothing has changed.")
"""The whole talk is over: there is no way back to it."""


async def pressed_answer(turn: Turn, action: Action, press: Pressed) -> None:
    """Answer the open question, if the button is still its own."""
    stack = await turn.uow.talks.stack(turn.person.id)
    row = await _uncovered(turn, action, stack=stack)
    if row is not None:
        if row is not stack[-1]:
            row = await talking.lift(turn, row)
        shown = press.data.partition(".")[2]
        await talking.answer(turn, row, Tapped(str(action["option"])), option=shown)


async def pressed_back(turn: Turn, action: Action, press: Pressed) -> None:
    """Go one step back from the open question."""
    stack = await turn.uow.talks.stack(turn.person.id)
    row = await _uncovered(turn, action, stack=stack)
    if row is not None:
        await talking.go_back(turn, row)


async def _uncovered(turn: Turn, action: Action, *, stack: Sequence[TalkRow]) -> TalkRow | None:
    """Find the talk that a button is of, and end the asides above it; a stale button says so."""
    row = next((each for each in stack if each.id == action["talk"]), None)
    if row is None or talking.state_of(row).step != action["step"]:
        turn.notice(ANSWERED if row else OVER)
        return None
    if row is not stack[-1]:
        await talking.drop_asides(turn, above=row)
    return row


ACTIONS = {"answer": pressed_answer, "back": pressed_back}
