"""The watch over an open question: a due item that goes off when nothing was said for a day.

It is not set anew with each answer: when it goes off, whoever has answered since has their day
from then on. Until when it is set, the talk itself remembers.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow

KIND = "talk.silent"
PATIENCE = timedelta(days=1)

WATCHED = "watched"
"""Under which a talk's state keeps until when its watch is set."""


async def watch(turn: Turn, row: TalkRow) -> TalkRow:
    """See to it that a watch is set; a talk in which the person has just spoken has its day."""
    until = row.state.get(WATCHED)
    if until is not None and turn.now < datetime.fromisoformat(until):
        return row
    await _set(turn, row.id, at=turn.now + PATIENCE)
    return replace(row, state={**row.state, WATCHED: (turn.now + PATIENCE).isoformat()})


async def go_on(turn: Turn, row: TalkRow) -> bool:
    """Put the watch off if the person has spoken within the day; tell whether that was so."""
    until = row.updated_at + PATIENCE
    if until <= turn.now:
        return False
    await _set(turn, row.id, at=until)
    return True


async def leave(turn: Turn, talk_id: int) -> None:
    """End the watch: the talk is over."""
    await turn.uow.due.cancel(subject(talk_id))


def unwatched(row: TalkRow) -> TalkRow:
    """Forget that a talk was watched: it was set aside, and is taken up again."""
    return replace(row, state={key: row.state[key] for key in row.state if key != WATCHED})


def subject(talk_id: int) -> str:
    """Name a talk for due items."""
    return f"talk:{talk_id}"


async def _set(turn: Turn, talk_id: int, *, at: datetime) -> None:
    about = subject(talk_id)
    await turn.uow.due.put(
        DueItem(at, KIND, about, about, payload={"talk": talk_id}, person_id=turn.person.id)
    )
