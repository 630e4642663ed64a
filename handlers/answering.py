"""Buttons of open questions: an answer, or one step back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations.reply import Tapped
from handlers import talking
from locales.text import _

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from storage.talks import TalkRow

ANSWERED = _("That question is answered already. To change it, use “← Back” or the summary.")


async def pressed_answer(turn: Turn, action: Action, press: Pressed) -> None:
    """Answer the open question, if the button is still its own."""
    row = await _open(turn, action)
    if row is None:
        turn.notice(ANSWERED)
        return
    await talking.drop_asides(turn, above=row)
    row = await talking.lift(turn, row)
    shown = press.data.partition(".")[2]
    await talking.answer(turn, row, Tapped(str(action["option"])), option=shown)


async def pressed_back(turn: Turn, action: Action, press: Pressed) -> None:
    """Go one step back from the open question."""
    row = await _open(turn, action)
    if row is None:
        turn.notice(ANSWERED)
        return
    await talking.drop_asides(turn, above=row)
    await talking.go_back(turn, row)


async def _open(turn: Turn, action: Action) -> TalkRow | None:
    stack = await turn.uow.talks.stack(turn.person.id)
    row = next((each for each in stack if each.id == action["talk"]), None)
    fresh = row is not None and talking.state_of(row).step == action["step"]
    return row if fresh else None


ACTIONS = {"answer": pressed_answer, "back": pressed_back}
