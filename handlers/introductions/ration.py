"""So many messages a day pass between the two of a match, each of them counted by their own day.

The count lies with what is due, and forgets itself at the person's midnight. It keeps an angry
hour from filling somebody's evening; whoever has that much to say is better off with a call.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.due import Due
from program.localdays import LocalDay
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn

MOST = 20
"""Messages of one person to another, a day."""
FORGET = "relay.counted"


async def left(turn: Turn, match_id: int) -> int:
    """Tell how many more messages this person may send today to the other one of a match."""
    counted = await turn.uow.due.waiting(_key(turn, match_id))
    if counted is None or counted["day"] != _day(turn).begins.isoformat():
        return MOST
    return max(0, MOST - int(counted["sent"]))


async def take(turn: Turn, match_id: int) -> None:
    """Count one message, until the day is over where the person is."""
    today = _day(turn)
    sent = MOST - await left(turn, match_id) + 1
    payload = {"day": today.begins.isoformat(), "sent": sent}
    key, ends = _key(turn, match_id), today.begins + timedelta(minutes=today.minutes)
    await turn.uow.due.put(DueItem(ends, FORGET, key, key, payload, turn.person.id))


async def forget(turn: Turn, item: DueItem) -> None:
    """Do nothing: that it has come up is enough for the count to be forgotten."""


def _day(turn: Turn) -> LocalDay:
    return LocalDay.of(turn.now, turn.world.zone)


def _key(turn: Turn, match_id: int) -> str:
    return f"{FORGET}:{match_id}:{turn.person.id}"


DUE = {FORGET: Due(forget)}
