"""The job that gets a meeting its video room from a service, moves it, and closes it.

The turn that books a meeting orders the room in its own unit of work; the service is asked when
that is committed. Meetings say what is to be done with what comes of it: see `jobs`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from handlers.jobs import MOST_ATTEMPTS, Call, Errand
from handlers.services import Declined, Services, TryLater, VideoRooms
from program.video import Room, Wanted
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn

KIND = "meeting.room"


class Deed(StrEnum):
    """What is done to a room."""

    CREATE = "create"
    MOVE = "move"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of it.

    Args:
        meeting: the number of the meeting that the room is for.
        room: None if there is none; a coordinator has to see to it.
        reason: why there is none, for whoever runs the bot.
    """

    deed: Deed
    meeting: int
    room: Room | None
    reason: str = ""


Keep = Callable[[Errand, Settled], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Found:
    """What the service is asked for.

    Args:
        last: it is not asked again after this.
    """

    deed: Deed
    meeting: int
    wanted: Wanted
    room: Room | None
    last: bool


def jobs(keep: Keep) -> dict[str, Call]:
    """Make the table of jobs.

    Args:
        keep: checks the meeting again and keeps its room, in the unit in which the item is
            finished. If the meeting was called off meanwhile, it orders the room to be cancelled.
    """
    return {KIND: Call(find, call, partial(_save, keep))}


async def order(
    turn: Turn | Errand,
    wanted: Wanted,
    *,
    meeting: int,
    deed: Deed = Deed.CREATE,
    room: Room | None = None,
    after: timedelta = timedelta(0),
) -> None:
    """Have a room made, moved or cancelled once this turn, or this job, is committed.

    Args:
        after: so much later; until then, `due.cancel(subject(meeting))` takes it back.
        wanted: with the same `request` for all that happens to one meeting's room.
        room: which, unless it is to be made.
    """
    at = wanted.starts_at.astimezone(UTC).isoformat()
    key = f"{KIND}:{wanted.request}:{deed}:{at}"
    payload = {
        "deed": deed.value,
        "meeting": meeting,
        "request": wanted.request,
        "topic": wanted.topic,
        "starts_at": at,
        "minutes": wanted.minutes,
        "room": room and {"link": room.link, "passcode": room.passcode, "id": room.id},
    }
    item = DueItem(turn.now + after, KIND, subject(meeting), key, payload)
    if deed is Deed.CREATE:
        # Never begun anew: the same wish is one room.
        await turn.uow.due.add(item)
    else:
        await turn.uow.due.put(item)


def subject(meeting: int) -> str:
    """Name what is to be done about the room of a meeting."""
    return f"meeting:{meeting}"


async def find(errand: Errand) -> Found:
    """Read what is wanted off the item."""
    payload, attempts = errand.item.payload, errand.item.attempts
    return Found(
        Deed(payload["deed"]),
        payload["meeting"],
        replace(_wanted(payload), again=attempts > 1),
        Room(**payload["room"]) if payload["room"] else None,
        last=attempts >= MOST_ATTEMPTS,
    )


async def call(services: Services, found: Found) -> Settled:
    """Ask the service.

    Raises:
        TryLater: it is asked again.
    """
    if services.rooms is None:
        return _nothing(found, "no service is configured")
    try:
        room = await _done(services.rooms, found)
    except Declined as declined:
        return _nothing(found, str(declined))
    except TryLater as away:
        if not found.last:
            raise
        return _nothing(found, str(away))
    return Settled(found.deed, found.meeting, room)


async def _done(rooms: VideoRooms, found: Found) -> Room | None:
    if found.deed is Deed.CANCEL:
        if found.room is not None:
            await rooms.cancel(found.room)
        return None
    if found.deed is Deed.MOVE and found.room is not None:
        return await rooms.move(found.room, found.wanted)
    return await rooms.create(found.wanted)


async def _save(keep: Keep, errand: Errand, settled: Settled) -> None:
    await keep(errand, settled)


def _nothing(found: Found, reason: str) -> Settled:
    return Settled(found.deed, found.meeting, None, reason)


def _wanted(payload: dict[str, Any]) -> Wanted:
    starts_at = datetime.fromisoformat(payload["starts_at"])
    return Wanted(payload["request"], payload["topic"], starts_at, payload["minutes"])
