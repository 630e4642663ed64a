"""Talks that had to be set aside when their script broke, taken up again once it is mended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import silence, talking
from handlers.connectee import picking
from program.applications import Status

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow


async def take_up(turn: Turn) -> None:
    """Open again what is still wanted, the newest of each conversation; drop the rest."""
    if await talking.top(turn) is not None:
        return
    newest: dict[str, TalkRow] = {}
    for row in sorted(await turn.uow.talks.parked(turn.person.id), key=lambda each: -each.id):
        if row.conversation not in newest and await _wanted(turn, row):
            newest[row.conversation] = row
        else:
            await turn.uow.talks.close(row.id, turn.now, how="cancelled")
    for row in newest.values():
        opened = replace(silence.unwatched(row), status="open", updated_at=turn.now)
        await turn.uow.talks.save(opened)


async def _wanted(turn: Turn, row: TalkRow) -> bool:
    """Tell whether a talk still has something to lose, and its finish something to do."""
    if row.conversation == talking.CONTACT:
        return True
    if row.conversation not in {"intake", "profile"}:
        return False
    application = await picking.own(turn, talking.state_of(row).facts["application"])
    if application is None:
        return False
    if row.conversation == "profile":
        return application.sent
    return application.status is Status.DRAFT
