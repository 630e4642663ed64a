"""What is to come up around a booked meeting: advice and reminders before it, a question after it.

Each item is one person's. It is judged again when it comes up: `current` gives nothing if the
meeting was moved or called off, or is somebody else's by then; and what it says is of no use
after `good_until`, when the next reminder comes or the meeting begins.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import access
from handlers.meetings.two import Two, two
from program.meetings import Kind, Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.meetings import Meeting

PREPARE = "meeting.prepare"
COACH = "meeting.coach"
DAY = "meeting.day"
HOUR = "meeting.hour"
ASK = "meeting.ask"

BEFORE = {
    PREPARE: timedelta(days=2),
    DAY: timedelta(days=1),
    HOUR: timedelta(hours=1),
}
LATEST = {
    PREPARE: timedelta(days=1),
    COACH: timedelta(hours=1),
    DAY: timedelta(hours=3),
    HOUR: timedelta(0),
}
"""How long before the start each of them is of use, at the least."""
AFTER = timedelta(hours=1)
"""From the end of a meeting until both are asked whether they met."""
BREATH = timedelta(hours=1)
"""From the booking of an intake call until the first advice."""


def subject(meeting: Meeting) -> str:
    """Name all that is to come up about a meeting."""
    return f"timetable:{meeting.id}"


async def plan(turn: Turn, pair: Two) -> None:
    """Have everything come up around a meeting that was booked or moved, and nothing else.

    What should have come up by now does not: whoever books for tomorrow gets no word of two days
    before.
    """
    await turn.uow.due.cancel(subject(pair.meeting))
    for side in Side:
        for kind, at in _moments(pair, side, turn.now).items():
            if at > turn.now:
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
    theirs = pair.person(side).id == turn.person.id
    return (pair, side) if theirs and await _takes_place(turn, pair, side) else None


def good_until(meeting: Meeting, kind: str) -> datetime:
    """Tell until when a reminder of a kind is of use."""
    return meeting.start - LATEST[kind]


async def told_wall(turn: Turn, pair: Two, side: Side) -> datetime | None:
    """Tell what one of the two was told that their clock would show at the start, if known.

    That is nothing if the meeting has begun, or if they live in another zone by now.
    """
    waiting = await turn.uow.due.waiting(_key(pair.meeting, side, ASK))
    if waiting is None or waiting.get("zone") != pair.zone(side).key:
        return None
    return datetime.fromisoformat(waiting["wall"])


def wall(pair: Two, side: Side) -> datetime:
    """Tell what one of the two's clock shows at the start, by today's zone data."""
    return pair.meeting.start.astimezone(pair.zone(side)).replace(tzinfo=None)


def item(pair: Two, side: Side, kind: str, at: datetime) -> DueItem:
    """Make an item of one of the two."""
    meeting = pair.meeting
    payload = {
        "meeting": meeting.id,
        "side": str(side),
        "sequence": meeting.sequence,
        "zone": pair.zone(side).key,
        "wall": wall(pair, side).isoformat(),
    }
    key = _key(meeting, side, kind)
    return DueItem(at, kind, subject(meeting), key, payload, pair.person(side).id)


async def _takes_place(turn: Turn, pair: Two, side: Side) -> bool:
    """Tell whether both are still in the program, and the host still in their role."""
    if not pair.application.sent:
        return False
    if pair.meeting.kind is Kind.INTAKE:
        return side is Side.GUEST or access.coordinates(turn, pair.community.id)
    match = await turn.uow.matches.get(pair.meeting.match_id or 0)
    serving = pair.connector is not None and pair.connector.serving
    return serving and match is not None and (match.under_way or match.agreed)


def _key(meeting: Meeting, side: Side, kind: str) -> str:
    return f"{kind}:{meeting.id}:{side}"


def _moments(pair: Two, side: Side, now: datetime) -> dict[str, datetime]:
    start = pair.meeting.start
    end = start + timedelta(minutes=pair.meeting.minutes)
    moments = {**{kind: start - span for kind, span in BEFORE.items()}, ASK: end + AFTER}
    if pair.meeting.kind is Kind.INTAKE:
        del moments[PREPARE]
        if side is Side.GUEST:
            moments[COACH] = now + BREATH
    return moments
