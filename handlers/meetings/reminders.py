"""Reminders of a meeting: two days, a day and an hour before it.

At night nobody is reminded: what falls into it waits for the morning of the reader's own place.
Only the last one always goes, since whoever meets at 7 has to be up by then. What could not be
said in time is not said at all, and that is written down: a word of two days before is of no use
once the next one comes, that of a day before from three hours before the start on, and the last
one from the start on; see `timetable.LATEST`. The same holds for what waits to be sent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.meetings import booking, clock_changes, leeway, preparing, timetable, video
from handlers.meetings.announcing import when
from handlers.meetings.two import Two, two
from handlers.message import Button, Rows
from handlers.telling import tell
from locales.text import Text, _, blocks, p_
from program import pending
from program.decent import REMINDERS
from program.meetings import Phase, Side

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from storage.due import DueItem

ABSENT = "absent"
"""Under which a meeting's details keep who has said that they cannot: side and sequence."""


async def prepare(turn: Turn, item: DueItem) -> None:
    """Help both to make something of the meeting, two days before."""
    found = await _in_time(turn, item)
    if found is not None:
        pair, side = found
        turn.say(preparing.text(pair, side))


async def remind(turn: Turn, item: DueItem) -> None:
    """Remind a day before, and ask whether they come."""
    found = await _in_time(turn, item)
    if found is None:
        return
    pair, side = found
    lead = _("A reminder: you meet {name} soon, by video.", name=pair.name(side.other))
    asked = (
        None if pending.comes(pair.meeting, side) else _("Will you be there? One tap is enough.")
    )
    clocks = clock_changes.warning(pair, now=turn.now)
    text = blocks(lead, when(pair, side), _where(turn, found), clocks, asked)
    turn.say(text, _answers(pair, side))


async def remind_again(turn: Turn, item: DueItem) -> None:
    """Remind an hour before, whatever the hour."""
    found = await _in_time(turn, item)
    if found is None:
        return
    pair, side = found
    lead = _("It is almost time: you meet {name}.", name=pair.name(side.other))
    text = blocks(lead, when(pair, side), _where(turn, found), *_news(pair, side))
    fresh = timetable.good_until(pair.meeting, item.kind) - turn.now
    await tell(turn, turn.person.id, text, _answers(pair, side), hours=None, fresh=fresh)


async def pressed_there(turn: Turn, action: Action, press: Pressed) -> None:
    """Note that somebody comes."""
    found = await _pressed(turn, action)
    if found is None:
        turn.notice(picking.OVER)
        return
    pair, side = found
    await talking.take_off(turn, press)
    await _note(turn, pair, side, comes=True)
    await booking.note(turn, pair, "meeting.confirmed", side=str(side))
    turn.say(_("Good. {name} can count on you.", name=pair.name(side.other)))


async def pressed_cannot(turn: Turn, action: Action, press: Pressed) -> None:
    """Offer the ways out to somebody who cannot come."""
    found = await _pressed(turn, action)
    if found is None:
        turn.notice(picking.OVER)
        return
    pair, side = found
    await talking.take_off(turn, press)
    pair = await _note(turn, pair, side, comes=False)
    turn.say(
        _(
            "That can happen, and it is good that you say so. What would suit you? Until you"
            " choose, your meeting stands."
        ),
        leeway.buttons(turn, pair, side),
    )


async def _in_time(turn: Turn, item: DueItem) -> tuple[Two, Side] | None:
    """Judge a reminder again; what it says is sent no later than it is of use."""
    found = await timetable.current(turn, item)
    if found is None:
        return None
    pair, side = found
    until = timetable.good_until(pair.meeting, item.kind)
    if turn.now >= until:
        await booking.note(turn, pair, "meeting.unreminded", side=str(side), what=item.kind)
        return None
    if turn.unasked is not None:
        turn.unasked = replace(turn.unasked, not_after=min(turn.unasked.not_after, until))
    return found


async def _pressed(turn: Turn, action: Action) -> tuple[Two, Side] | None:
    """Find the meeting of a button, if it is one's own, still to come, and was not moved."""
    meeting = await turn.uow.meetings.hold(int(action["meeting"]))
    if meeting is None or meeting.phase is not Phase.BOOKED:
        return None
    pair = await two(turn, meeting)
    side = pair.side_of(turn.person.id) if pair else None
    over = meeting.has_begun(now=turn.now) or action["sequence"] != meeting.sequence
    return None if over or pair is None or side is None else (pair, side)


def _where(turn: Turn, found: tuple[Two, Side]) -> Text | None:
    return video.line(turn, found[0]) or video.missing(turn, *found)


def _answers(pair: Two, side: Side) -> Rows:
    """Offer to say whether they come, until they have said so."""
    about = {"meeting": pair.meeting.id, "sequence": pair.meeting.sequence}
    there = Button("there", p_("button", "I will be there"), {"do": "soon_there", **about})
    cannot = Button("cannot", p_("button", "I cannot come"), {"do": "soon_cannot", **about})
    return ((cannot,),) if pending.comes(pair.meeting, side) else ((there,), (cannot,))


async def _note(turn: Turn, pair: Two, side: Side, *, comes: bool) -> Two:
    """Keep what somebody has said last: that they come, or that they cannot."""
    said, unsaid = (pending.THERE, ABSENT) if comes else (ABSENT, pending.THERE)
    kept = {
        said: {**pair.meeting.details.get(said, {}), str(side): pair.meeting.sequence},
        unsaid: {**pair.meeting.details.get(unsaid, {}), str(side): None},
    }
    meeting = replace(pair.meeting, details={**pair.meeting.details, **kept})
    return replace(pair, meeting=await turn.uow.meetings.save(meeting))


def _news(pair: Two, side: Side) -> tuple[Text | None, ...]:
    """Say who has said that they come, and ask whoever has not."""
    name = pair.name(side.other)
    surely = _("{name} has confirmed and will be there.", name=name)
    asked = _(
        "I have not heard yet whether you can come. If something has come up, one tap is enough:"
        " {name} would rather know.",
        name=name,
    )
    if pending.said(pair.meeting, side, ABSENT):
        asked = _(
            "You told me that you cannot come, but {name} still expects you. Please call the"
            " meeting off, or say that you will be there after all.",
            name=name,
        )
    return (
        surely if pending.comes(pair.meeting, side.other) else None,
        None if pending.comes(pair.meeting, side) else asked,
    )


ACTIONS = {"soon_there": pressed_there, "soon_cannot": pressed_cannot}

DUE = {
    timetable.PREPARE: Due(prepare, hours=REMINDERS),
    timetable.DAY: Due(remind, hours=REMINDERS),
    timetable.HOUR: Due(remind_again),
}
