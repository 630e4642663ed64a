"""A meeting as it is begun, booked, moved and called off: what is stored, and what is to follow.

Its host and its row are held before anything is looked at, so that of two who act at once, be it
about two meetings of one host, the second sees what the first did. What the two people read about
it stands in `announcing`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

import tzdata

from handlers.meetings import choosing, diaries, timetable, video
from handlers.meetings.two import Two, two
from program.meetings import Kind, Meeting, Phase, Side, booked, closed

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.turn import Turn
    from program.applications import Application
    from program.matches import Match


class Refused(StrEnum):
    """Why a meeting could not be booked."""

    OVER = "over"
    """It is booked, held, missed or called off by now."""
    TAKEN = "taken"
    """One of the two is not free then, or not any more."""


async def begin(
    turn: Turn, application: Application, *, host_id: int, match: Match | None = None
) -> Meeting:
    """Begin to look for a time: of a match, or without one of an intake call.

    What the two have ahead already is given back as it is.
    """
    match_id = match.id if match else None
    for each in await turn.uow.meetings.of_application(application.id):
        if each.ahead and each.match_id == match_id and each.host_id == host_id:
            return each
    return await turn.uow.meetings.add(
        Meeting(
            application_id=application.id,
            community_id=application.community_id,
            host_id=host_id,
            kind=Kind.CONNECTION if match else Kind.INTAKE,
            phase=Phase.CHOOSING,
            uid=f"{uuid4()}@passerelle",
            created_at=turn.now,
            match_id=match_id,
        )
    )


async def book(
    turn: Turn, meeting_id: int, start: datetime, *, unusual: bool = False
) -> Two | Refused:
    """Book a time for a meeting, or move it there; what is to come up around it is planned.

    Args:
        start: aware UTC.
        unusual: a coordinator agreed on it with both: it need not be within their hours.
    """
    meeting = await choosing.reach(turn, meeting_id)
    pair = await two(turn, meeting) if meeting is not None and meeting.ahead else None
    if pair is None:
        return Refused.OVER
    free = {each.start: each for each in await diaries.free(turn, pair)}
    if start not in free and not unusual:
        return Refused.TAKEN
    slot = free.get(start)
    pair = await _agreed(turn, pair, start, awkward=slot.awkward if slot else None)
    pair = await video.arrange(turn, pair)
    await timetable.plan(turn, pair)
    await choosing.settle(turn, pair)
    await note(turn, pair, "meeting.moved" if pair.meeting.sequence else "meeting.booked")
    return pair


async def _agreed(turn: Turn, pair: Two, start: datetime, *, awkward: str | None) -> Two:
    zone = pair.zone(Side.HOST)
    agreed = booked(pair.meeting, start, zone=zone, tzdata=tzdata.IANA_VERSION)
    details = {**agreed.details, diaries.AWKWARD: awkward}
    saved = await turn.uow.meetings.save(replace(agreed, booked_at=turn.now, details=details))
    return replace(pair, meeting=saved)


async def close(turn: Turn, pair: Two, phase: Phase, *, why: str = "", **details: object) -> Two:
    """End a meeting: held, missed, or called off; nothing more comes up about it.

    Args:
        why: for the record of deeds; nobody's own words.
        details: what else is to be known of it later, sealed.
    """
    ended = closed(pair.meeting, phase, at=turn.now, **details)
    saved = await turn.uow.meetings.save(ended)
    await timetable.clear(turn, saved)
    if phase is Phase.CANCELLED:
        await video.close(turn, saved, video.room_of(saved))
    pair = replace(pair, meeting=saved)
    await choosing.settle(turn, pair)
    await note(turn, pair, f"meeting.{phase}", **({"why": why} if why else {}))
    return pair


async def note(turn: Turn, pair: Two, action: str, **detail: object) -> None:
    """Write down what was done with a meeting; it is about the Connectee."""
    meeting = pair.meeting
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=meeting.reference,
        detail={"application": pair.application.reference, **detail},
        community_id=meeting.community_id,
        person_id=pair.guest.id,
    )
