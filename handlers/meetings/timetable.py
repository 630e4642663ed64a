"""What is to come up around a booked meeting: reminders before it, and a question after it.

Each item is one person's. It is judged again when it comes up: `current` gives nothing if the
meeting was moved, called off, or is somebody else's by then.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.meetings.two import Two, two
from program.meetings import Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.turn import Turn
    from program.meetings import Meeting

PREPARE = "meeting.prepare"
DAY = "meeting.day"
HOUR = "meeting.hour"
ASK = "meeting.ask"

BEFORE = {
    PREPARE: timedelta(days=2),
    DAY: timedelta(days=1),
    HOUR: timedelta(hours=1),
}
AFTER = timedelta(hours=1)
"""From the end of a meeting until both are asked whether they met."""


def subject(meeting: Meeting) -> str:
    """Name all that is to come up about a meeting."""
    return f"meeting:{meeting.id}"


async def plan(turn: Turn, pair: Two) -> None:
    """Have everything come up around a meeting that was booked or moved, and nothing else."""
    meeting = pair.meeting
    await turn.uow.due.cancel(subject(meeting))
    for kind, at in _moments(meeting).items():
        if at > turn.now:
            for side in Side:
                await turn.uow.due.put(item(pair, side, kind, at))


async def clear(turn: Turn, meeting: Meeting) -> None:
    """Let nothing more come up about a meeting."""
    await turn.uow.due.cancel(subject(meeting))


async def current(turn: Turn, due: DueItem) -> tuple[Two, Side] | None:
    """Find the meeting that an item is about, if it still is what it was then."""
    meeting = await turn.uow.meetings.hold(due.payload["meeting"])
    if meeting is None or meeting.phase is not Phase.BOOKED:
        return None
    pair = await two(turn, meeting)
    side = Side(due.payload["side"])
    if pair is None or due.payload["sequence"] != meeting.sequence:
        return None
    return (pair, side) if pair.person(side).id == turn.person.id else None


def item(pair: Two, side: Side, kind: str, at: datetime) -> DueItem:
    """Make an item of one of the two."""
    meeting = pair.meeting
    payload = {"meeting": meeting.id, "side": str(side), "sequence": meeting.sequence}
    key = f"{kind}:{meeting.id}:{side}"
    return DueItem(at, kind, subject(meeting), key, payload, pair.person(side).id)


def _moments(meeting: Meeting) -> dict[str, datetime]:
    start, end = meeting.starts_at, meeting.ends_at
    assert start is not None  # noqa: S101 -- only what is booked is planned
    assert end is not None  # noqa: S101 -- only what is booked is planned
    return {**{kind: start - span for kind, span in BEFORE.items()}, ASK: end + AFTER}
