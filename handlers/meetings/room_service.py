"""What becomes of a room that a service was asked for: both hear of it, or a coordinator."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers import access
from handlers.due import Due
from handlers.meetings import papers, rooms, video
from handlers.meetings.rooms import Deed, Settled
from locales.text import _
from program.decent import REMINDERS
from program.meetings import Phase, Side
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.jobs import Errand
    from handlers.turn import Turn
    from program.meetings import Meeting
    from program.video import Room

ROOMLESS = "meeting.roomless"


async def keep(errand: Errand, settled: Settled) -> None:
    """Keep a room, and have both hear of it; or have a coordinator see to it.

    Of a meeting that was called off while the service made its room, nobody gets the address.
    """
    meeting = await errand.uow.meetings.hold(settled.meeting)
    if meeting is None or settled.deed is Deed.CANCEL:
        return
    if meeting.phase is Phase.CANCELLED:
        await video.close(errand, meeting, settled.room)
    elif meeting.phase is Phase.BOOKED:
        await _take(errand, meeting, settled)


async def _take(errand: Errand, meeting: Meeting, settled: Settled) -> None:
    news = settled.room is not None and settled.room != video.room_of(meeting)
    if settled.room is None:
        await _call_for_help(errand, meeting)
    elif news:
        details = {**meeting.details, video.ROOM: _stored(settled.room)}
        meeting = await errand.uow.meetings.save(replace(meeting, details=details))
    if news or settled.deed is Deed.CREATE:
        await _hand_out(errand, meeting)


async def _hand_out(errand: Errand, meeting: Meeting) -> None:
    """Have both get what they keep of the meeting; it waited for the room."""
    application = await errand.uow.applications.get(meeting.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    people = {Side.GUEST: application.person_id, Side.HOST: meeting.host_id}
    for side, person_id in people.items():
        await errand.uow.due.put(papers.item(meeting, side, person_id, at=errand.now))


async def roomless(turn: Turn, item: DueItem) -> None:
    """Ask a coordinator to find two people a room."""
    meeting = await turn.uow.meetings.get(item.payload["meeting"])
    if meeting is None or meeting.phase is not Phase.BOOKED:
        return
    if access.coordinates(turn, meeting.community_id):
        turn.say(
            _(
                "<b>{meeting}</b>: the service did not give us a video room. Please agree on one"
                " with the two: /show {meeting}",
                meeting=meeting.reference,
            )
        )


async def _call_for_help(errand: Errand, meeting: Meeting) -> None:
    for person_id in await errand.uow.roles.holders(Role.COORDINATOR, meeting.community_id):
        key = f"{ROOMLESS}:{meeting.id}:{meeting.sequence}:{person_id}"
        payload = {"meeting": meeting.id}
        subject = rooms.subject(meeting.id)
        await errand.uow.due.put(DueItem(errand.now, ROOMLESS, subject, key, payload, person_id))


def _stored(room: Room) -> dict[str, Any]:
    return {"link": room.link, "passcode": room.passcode, "id": room.id}


DUE = {ROOMLESS: Due(roomless, hours=REMINDERS)}
JOBS = rooms.jobs(keep)
