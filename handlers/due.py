"""What a due item may do when it comes up: the row of `DUE`, and whether it may speak yet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.turn import Terms
from program.decent import Hours, next_decent, next_like
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn

IDLE = timedelta(minutes=30)
ABOUT = timedelta(hours=2)
"""How far from their own time of day somebody is written to whose place is unknown."""

Run = Callable[["Turn", DueItem], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Due:
    """What is done when an item of one kind comes up, in a turn of its person's.

    Args:
        run: does it; in the unit in which the item is finished, so that it happens once.
        hours: when it may speak unasked, in the reader's own place; None if the person asked for
            it or nothing is said.
        idle: it waits until nothing was said to the person for so long.
        fresh: what it says is not sent later than this.
    """

    run: Run
    hours: Hours | None = None
    idle: timedelta = IDLE
    fresh: timedelta = timedelta(days=1)


async def may_speak_at(turn: Turn, item: DueItem, due: Due) -> datetime:
    """Tell when an item may speak: now, or when the person is idle and the hour is decent.

    While a coordinator talks to the person, I keep quiet.
    """
    if due.hours is None:
        return turn.now
    if await turn.uow.takeovers.of(turn.person.id) is not None:
        return turn.now + IDLE
    spoken = await turn.uow.outbox.last_reply_at(turn.person.id)
    at = max(turn.now, spoken + due.idle) if spoken else turn.now
    if not turn.person.zone:
        return next_like(at, like=item.due_at, within=ABOUT)
    return next_decent(at, zone=ZoneInfo(turn.person.zone), hours=due.hours)


def terms(turn: Turn, due: Due) -> Terms | None:
    """Say on which terms the item's message is sent."""
    if due.hours is None:
        return None
    known = bool(turn.person.zone)
    return Terms(
        hours=due.hours if known else None,
        zone=turn.person.zone,
        not_after=turn.now + (due.fresh if known else ABOUT),
    )
