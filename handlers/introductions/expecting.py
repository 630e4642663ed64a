"""What is to come up about a promise: the next nudge, or the end of our patience."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.introductions.promising import Pledge
    from handlers.turn import Turn

NUDGE = "promise.nudge"
SILENCE = "promise.silence"


async def expect(
    turn: Turn, pledge: Pledge, kind: str, at: datetime, *, asked: bool = False
) -> None:
    """Have something come up then; whatever was to come up about it before does not.

    Args:
        asked: the Connector or a coordinator asked for this nudge, however many there were.
    """
    await clear(turn, pledge.match.id)
    payload = {"match": pledge.match.id, "at": at.isoformat(), "asked": asked}
    item = DueItem(
        at,
        kind,
        _subject(pledge.match.id),
        _key(kind, pledge.match.id),
        payload,
        pledge.connector.person_id,
    )
    await turn.uow.due.put(item)


async def clear(turn: Turn, match_id: int) -> None:
    """Let nothing come up about a promise."""
    await turn.uow.due.cancel(_subject(match_id))


async def expected(turn: Turn, match_id: int) -> datetime | None:
    """Tell when the next nudge about a match is to come up, if one is."""
    waiting = await turn.uow.due.waiting(_key(NUDGE, match_id))
    return datetime.fromisoformat(waiting["at"]) if waiting and "at" in waiting else None


def _subject(match_id: int) -> str:
    return f"promise:{match_id}"


def _key(kind: str, match_id: int) -> str:
    return f"{kind}:{match_id}"
