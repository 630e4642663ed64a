"""What the two of a meeting get to keep: a picture of their days, and a file for their calendar.

Each comes as a message of its own behind the one that says when they meet; and once the meeting is
off, a file that takes it out of the calendar again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.due import Due
from handlers.meetings import calendar_file, diaries, strip, timetable, video
from handlers.meetings.calendar_links import Google, Outlook
from handlers.meetings.days import Side as Shown
from handlers.meetings.days import Strip
from handlers.meetings.entry import Entry, Status
from locales.formats import CityOf
from locales.text import LANGUAGES, Localised, _, blocks
from program.decent import REMINDERS
from program.meetings import Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting

PAPERS = "meeting.papers"
PAPERS_NOW = "meeting.papers_now"
"""For whoever has just booked, and so is awake."""
WITHDRAWN = "meeting.withdrawn"
AT_ONCE = timedelta(0)


async def order(turn: Turn, pair: Two, *, awake: int | None = None) -> None:
    """Have both get what they keep of a meeting that was booked or moved.

    If their video room is still to be made, they get it all when it is there.

    Args:
        awake: who of them is here, and has just booked it.
    """
    if video.awaited(turn, pair):
        return
    for side in Side:
        person_id = pair.person(side).id
        kind = PAPERS_NOW if person_id == awake else PAPERS
        await turn.uow.due.put(item(pair.meeting, side, person_id, at=turn.now, kind=kind))


async def withdraw(turn: Turn, pair: Two, side: Side) -> None:
    """Have a meeting that is off taken out of somebody's calendar, if it ever was in it."""
    if pair.meeting.booked_at is None:
        return
    number, person_id = pair.meeting.id, pair.person(side).id
    subject = f"withdrawn:{number}"
    payload = {"meeting": number}
    await turn.uow.due.put(
        DueItem(turn.now, WITHDRAWN, subject, f"{subject}:{side}", payload, person_id)
    )


def item(
    meeting: Meeting, side: Side, person_id: int, *, at: datetime, kind: str = PAPERS
) -> DueItem:
    """Make the item at which one of the two gets it all; it goes with the rest of the timetable."""
    payload = {"meeting": meeting.id, "side": str(side), "sequence": meeting.sequence}
    key = f"{PAPERS}:{meeting.id}:{side}:{meeting.sequence}"
    return DueItem(at, kind, timetable.subject(meeting), key, payload, person_id)


async def send(turn: Turn, due: DueItem) -> None:
    """Send the picture, and then the file."""
    found = await timetable.current(turn, due)
    if found is None:
        return
    pair, side = found
    await strip.send(turn, shown(turn, pair, side))
    entry = _entry(turn, pair, side)
    caption = blocks(
        # A room of their own was named when it was settled; one that a service made is news.
        video.line(turn, pair) if video.room_of(pair.meeting) else None,
        _(
            'For your calendar: open this file, or add the meeting to <a href="{google}">Google</a>'
            ' or <a href="{outlook}">Outlook</a>.',
            google=Google(entry),
            outlook=Outlook(entry),
        ),
    )
    await turn.send_file(caption, calendar_file.order(entry, turn.language, turn.translator))


async def take_out(turn: Turn, due: DueItem) -> None:
    """Send the file that takes a meeting out of the calendar; it names nobody."""
    meeting = await turn.uow.meetings.get(due.payload["meeting"])
    if meeting is None or meeting.phase is not Phase.CANCELLED or meeting.starts_at is None:
        return
    if turn.person.id not in await _people(turn, meeting):
        return
    entry = Entry(
        uid=meeting.uid,
        sequence=meeting.sequence,
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        title=_("Called off: a meeting of the Connector Program"),
        description=_("This meeting does not take place."),
        stamp=turn.now,
        status=Status.CANCELLED,
    )
    caption = _("To take the meeting out of your calendar, open this file.")
    await turn.send_file(caption, calendar_file.order(entry, turn.language, turn.translator))


async def _people(turn: Turn, meeting: Meeting) -> set[int]:
    application = await turn.uow.applications.get(meeting.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    return {application.person_id, meeting.host_id}


def shown(turn: Turn, pair: Two, reader: Side) -> Strip:
    """Lay out both people's day, the reader's first."""
    sides = (_day(turn, pair, reader), _day(turn, pair, reader.other))
    return Strip(pair.meeting.start, pair.meeting.minutes, sides)


def _day(turn: Turn, pair: Two, side: Side) -> Shown:
    zone = pair.zone(side)
    named = (turn.translator.plain(CityOf(zone), each) for each in LANGUAGES)
    city = pair.city(side) or Localised(*named)
    return Shown(turn.words(pair.name(side)), city, zone.key, diaries.hours(pair, side))


def _entry(turn: Turn, pair: Two, side: Side) -> Entry:
    meeting = pair.meeting
    return Entry(
        uid=meeting.uid,
        sequence=meeting.sequence,
        starts_at=meeting.start,
        minutes=meeting.minutes,
        title=_("Video meeting with {name} (Connector Program)", name=pair.name(side.other)),
        description=_("To move it or call it off, send /meetings in our chat."),
        stamp=turn.now,
        url=video.link(turn, pair),
    )


DUE = {
    PAPERS: Due(send, hours=REMINDERS, idle=AT_ONCE),
    PAPERS_NOW: Due(send),
    WITHDRAWN: Due(take_out, hours=REMINDERS, idle=AT_ONCE),
}
