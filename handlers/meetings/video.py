"""Where two people meet: the Connector's own room, or one that a service makes for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.meetings import rooms
from handlers.meetings.rooms import Deed
from locales.text import Text, _
from program.meetings import Kind, Side
from program.video import Link, Room, Wanted, own_link

if TYPE_CHECKING:
    from handlers.jobs import Errand
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting

ROOM = "room"
"""Under this name, a meeting keeps the room that was made for it."""
REQUEST = "request"
SECOND_THOUGHTS = timedelta(hours=1)
"""How long the room of a meeting that was called off stays open."""


def link(turn: Turn, pair: Two) -> str:
    """Give the address of the video call: the room made for it, or the Connector's; "" if none.

    A room that is not where we would let anybody put one is not passed on.
    """
    made = room_of(pair.meeting)
    return made.link if made else _own(turn, pair)


def line(turn: Turn, pair: Two) -> Text | None:
    """Say where they meet, if that is known."""
    address = link(turn, pair)
    return _('The video call: <a href="{url}">{url}</a>', url=address) if address else None


def missing(turn: Turn, pair: Two, side: Side) -> Text | None:
    """Ask a Connector for a room, if they have none and no service makes one."""
    own = side is Side.HOST and pair.meeting.kind is Kind.CONNECTION
    if not own or turn.book.makes_rooms or link(turn, pair):
        return None
    return _(
        "There is no link to a video call yet. Add one by /profile, and {name} gets it with the"
        " reminders.",
        name=pair.name(side.other),
    )


def awaited(turn: Turn, pair: Two) -> bool:
    """Tell whether a service is about to make their room."""
    return turn.book.makes_rooms and not link(turn, pair)


def room_of(meeting: Meeting) -> Room | None:
    """Read which room was made for a meeting."""
    kept = meeting.details.get(ROOM)
    return Room(**kept) if kept else None


async def arrange(turn: Turn, pair: Two) -> Two:
    """Have a service make their room, or move it, when this turn is committed."""
    if not turn.book.makes_rooms or _own(turn, pair):
        return pair
    meeting = pair.meeting
    if REQUEST not in meeting.details:
        details = {**meeting.details, REQUEST: turn.book.new_code()}
        meeting = await turn.uow.meetings.save(replace(meeting, details=details))
    room = room_of(meeting)
    deed = Deed.MOVE if room else Deed.CREATE
    await rooms.order(turn, _wanted(meeting), meeting=meeting.id, deed=deed, room=room)
    return replace(pair, meeting=meeting)


async def close(turn: Turn | Errand, meeting: Meeting, room: Room | None) -> None:
    """Have the room closed that was made for a meeting which does not take place.

    Not at once: a slip may be undone, and then everybody knows the room already.
    """
    if room is not None:
        await rooms.order(
            turn,
            _wanted(meeting),
            meeting=meeting.id,
            deed=Deed.CANCEL,
            room=room,
            after=SECOND_THOUGHTS,
        )


async def reopen(turn: Turn, pair: Two) -> Two:
    """Leave the room open of a meeting that is not called off after all."""
    await turn.uow.due.cancel(rooms.subject(pair.meeting.id))
    return await arrange(turn, pair)


def _own(turn: Turn, pair: Two) -> str:
    own = own_link(str(pair.profile(Side.HOST).get("video") or ""), hosts=turn.book.video_hosts)
    return own.url if isinstance(own, Link) else ""


def _wanted(meeting: Meeting) -> Wanted:
    topic = f"Passerelle {meeting.reference}"
    request = str(meeting.details[REQUEST])
    return Wanted(request, topic, meeting.start, meeting.minutes)
