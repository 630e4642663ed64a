"""The watch over an open question: a due item that goes off when nothing was said for a day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow

KIND = "talk.silent"
PATIENCE = timedelta(days=1)


async def watch(turn: Turn, row: TalkRow) -> None:
    """Begin the day anew: the person has said something."""
    await turn.uow.due.put(
        DueItem(
            due_at=turn.now + PATIENCE,
            kind=KIND,
            subject=subject(row.id),
            key=subject(row.id),
            payload={"talk": row.id},
            person_id=turn.person.id,
        )
    )


async def leave(turn: Turn, talk_id: int) -> None:
    """End the watch: the talk is over."""
    await turn.uow.due.cancel(subject(talk_id))


def subject(talk_id: int) -> str:
    """Name a talk for due items."""
    return f"talk:{talk_id}"
