"""New zone data: official times have changed, and what was booked is put right.

What two people agreed on is the clock on the host's wall. When the bot starts with another release
of the zone data than a meeting was computed with, its instant is computed anew; see
`program.walls` for clocks that skip that time or show it twice. If it is another one, both are
told once; if only the guest's clock shows another time now, the guest is. Each meeting is put
right, and its people are told, in one unit of work of its own: a kill in between loses nothing and
repeats nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import tzdata

from handlers.due import Due
from handlers.matches import onward
from handlers.meetings import booking, diaries, leeway, papers, timetable, video
from handlers.meetings.announcing import when
from handlers.meetings.two import Two, two
from handlers.telling import tell
from locales.formats import CityOf
from locales.text import Text, _, blocks
from program.decent import MEETINGS, REMINDERS, is_decent
from program.meetings import Meeting, Phase, Side, booked
from program.walls import instant_of
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.database import UnitOfWork

KIND = "meeting.rezoned"
SOON = timedelta(hours=12)
"""Whose meeting is so near is told at once, whatever the hour."""
AT_LEAST = timedelta(hours=1)
"""So long they may still hear of it, even if the meeting should have begun by the new time."""


async def expect(uow: UnitOfWork, *, now: datetime) -> None:
    """Have every meeting looked at that was computed with other zone data than today's."""
    for meeting in await uow.meetings.of_other_zones(tzdata.IANA_VERSION, after=now):
        application = await uow.applications.get(meeting.application_id)
        if application is not None:
            key = f"{KIND}:{meeting.id}"
            payload = {"meeting": meeting.id}
            item = DueItem(now, KIND, key, key, payload, application.person_id)
            await uow.due.put(item)


async def put_right(turn: Turn, item: DueItem) -> None:
    """Compute one meeting anew, and tell its people if that is another time for one of them."""
    meeting = await turn.uow.meetings.hold(item.payload["meeting"])
    if meeting is None or meeting.phase is not Phase.BOOKED or _is_todays(meeting, turn.now):
        return
    pair = await two(turn, meeting)
    if pair is None or pair.guest.id != turn.person.id:
        return
    told = await timetable.told_wall(turn, pair, Side.GUEST)
    start = _start(meeting)
    if start == meeting.starts_at:
        saved = replace(meeting, tzdata=tzdata.IANA_VERSION)
        pair = replace(pair, meeting=await turn.uow.meetings.save(saved))
        if told is not None and told != timetable.wall(pair, Side.GUEST):
            await _moved_for_guest(turn, pair)
    else:
        await _move(turn, pair, start)


async def _move(turn: Turn, pair: Two, start: datetime) -> None:
    zone = ZoneInfo(pair.meeting.host_zone)
    moved = booked(pair.meeting, start, zone=zone, tzdata=tzdata.IANA_VERSION)
    saved = await turn.uow.meetings.save(moved)
    pair = await video.arrange(turn, replace(pair, meeting=saved))
    await timetable.plan(turn, pair)
    await papers.order(turn, pair)
    await booking.note(turn, pair, "meeting.rezoned")
    unfit = await _unfit(turn, pair)
    for side in Side:
        await _tell(
            turn, pair, side, blocks(_news(pair, side), _UNFIT if unfit else None), unfit=unfit
        )
    if unfit:
        await _tell_team(turn, pair)


async def _moved_for_guest(turn: Turn, pair: Two) -> None:
    """Tell the guest, whose own place keeps another time; the instant is as it was."""
    await timetable.plan(turn, pair)
    await booking.note(turn, pair, "meeting.rezoned", side=str(Side.GUEST))
    unfit = not _is_waking(pair, Side.GUEST)
    text = _now_at(pair, pair.zone(Side.GUEST))
    await _tell(turn, pair, Side.GUEST, blocks(text, _UNFIT if unfit else None), unfit=unfit)
    if unfit:
        await _tell_team(turn, pair)


def _is_todays(meeting: Meeting, now: datetime) -> bool:
    """Tell whether there is nothing to compute, or nothing to move any more."""
    start = meeting.starts_at
    return start is None or start <= now or meeting.tzdata == tzdata.IANA_VERSION


def _start(meeting: Meeting) -> datetime:
    wall = datetime.fromisoformat(meeting.host_wall)
    return instant_of(wall, zone=ZoneInfo(meeting.host_zone), near=meeting.start)


_UNFIT = _("If that does not suit you, another time can be found.")


def _news(pair: Two, side: Side) -> Text:
    """Say to one of the two that the host's place keeps another time now."""
    zone = ZoneInfo(pair.meeting.host_zone)
    if side is Side.GUEST:
        return _now_at(pair, zone)
    return _(
        "The official time of {city} has changed. For you, nothing changes: your meeting with"
        " {name} stays where it is on your clock.\n{when}",
        city=CityOf(zone),
        name=pair.name(side.other),
        when=when(pair, side),
    )


def _now_at(pair: Two, zone: ZoneInfo) -> Text:
    return _(
        "The official time of {city} has changed. For {name}, nothing changes; for you, your"
        " meeting is now at:\n{when}",
        city=CityOf(zone),
        name=pair.name(Side.HOST),
        when=when(pair, Side.GUEST),
    )


async def _tell(turn: Turn, pair: Two, side: Side, text: Text, *, unfit: bool) -> None:
    left = pair.meeting.start - turn.now
    rows = leeway.buttons(turn, pair, side) if unfit else ()
    hours = None if left < SOON else REMINDERS
    await tell(turn, pair.person(side).id, text, rows, hours=hours, fresh=max(left, AT_LEAST))


async def _tell_team(turn: Turn, pair: Two) -> None:
    text = _(
        "<b>{meeting}</b>: official times have changed, and the new time may not suit"
        " {application}. They were told, and asked for another one if it does not.",
        meeting=pair.meeting.reference,
        application=pair.application.reference,
    )
    await onward.tell_team(turn, pair.application, text)


async def _unfit(turn: Turn, pair: Two) -> bool:
    """Tell whether the new time is in the guest's night, or either has something else then."""
    if not _is_waking(pair, Side.GUEST):
        return True
    return bool(await diaries.engaged(turn, pair, pair.meeting.start))


def _is_waking(pair: Two, side: Side) -> bool:
    start, zone = pair.meeting.start, pair.zone(side)
    last = start + timedelta(minutes=pair.meeting.minutes - 1)
    return all(is_decent(each, zone=zone, hours=MEETINGS) for each in (start, last))


DUE = {KIND: Due(put_right)}
