"""Calling a meeting off by hand; for ten minutes it can be taken back, and only then is it told.

The time is free at once. What would begin before everybody had heard is told without delay, at
whatever hour, and cannot be taken back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command, guarded
from handlers.coordinator import misgivings, occasions, sheet
from handlers.due import Due
from handlers.meetings import announcing, booking, outline, timetable, video
from handlers.meetings.two import two
from handlers.message import Button
from locales.formats import Number, YourTime
from locales.text import Text, Verbatim, _, blocks, p_
from program.decent import REMINDERS
from program.identifiers import mask
from program.meetings import Phase, Side
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.meetings import Meeting

BY_DAY, AT_ONCE = "desk.calloff", "desk.calloff_now"
SECOND_THOUGHTS = timedelta(minutes=10)
SOON = timedelta(hours=14)
"""Less than a night before a meeting, the word that it is off does not wait for the morning."""
TOO_SOON = timedelta(hours=1)
UNTOLD = "untold"
"""The detail of a meeting that was called off and not told yet: since when."""
LONGEST_REASON = 300


async def calloff(turn: Turn, words: str) -> None:
    """Ask once more before the meeting that is named is called off."""
    pair, reason = await occasions.named(turn, words)
    if pair is None:
        return
    if not pair.meeting.id:
        reference = pair.meeting.reference
        turn.say(_("<b>{reference}</b>: no meeting to be called off.", reference=reference))
        return
    await _ask(turn, pair, mask(reason)[:LONGEST_REASON])


async def pressed_off(turn: Turn, action: Action, press: Pressed) -> None:
    """Do the same from a button."""
    pair = await sheet.reached(turn, action)
    if pair is not None:
        await _ask(turn, pair, "")


async def pressed_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Call it off, and hold the word to both back for a while."""
    pair = await sheet.reached(turn, action)
    if pair is None:
        return
    await talking.take_off(turn, press)
    if not pair.meeting.ahead or occasions.seen(pair) != action["seen"]:
        turn.say(occasions.CHANGED)
        await sheet.show(turn, pair)
    else:
        await _call_off(turn, pair, reason=str(action["reason"]))


async def pressed_undo(turn: Turn, action: Action, press: Pressed) -> None:
    """Take it back, if nobody has heard of it and the time is still free."""
    pair = await sheet.reached(turn, action)
    if pair is None:
        return
    await talking.take_off(turn, press)
    start = pair.meeting.starts_at
    if start is None or pair.meeting.details.get(UNTOLD) != action["at"]:
        turn.say(_("That is too late to be undone."))
        return
    refusal = await misgivings.forbids(turn, pair, start)
    if refusal is not None or await _begun_anew(turn, pair.meeting):
        turn.say(blocks(p_("answer to undo", "Nothing was undone."), refusal or occasions.CHANGED))
    else:
        await _restore(turn, pair)


async def tell(turn: Turn, item: DueItem) -> None:
    """Tell one of the two, if it still holds."""
    meeting = await turn.uow.meetings.hold(int(item.payload["meeting"]))
    if meeting is None or not _holds(meeting, item):
        return
    pair = await two(turn, meeting)
    if pair is None:
        await _tell_alone(turn, meeting)
        return
    side = pair.side_of(turn.person.id)
    if side is not None:
        await _told(turn, meeting)
        await announcing.called_off(turn, pair, side)


async def _ask(turn: Turn, pair: Two, reason: str) -> None:
    if not pair.meeting.ahead:
        await sheet.show(turn, pair)
        return
    start = pair.meeting.starts_at
    about = {"meeting": pair.meeting.id, "seen": occasions.seen(pair), "reason": reason}
    yes = Button("yes", p_("button", "Yes, call it off"), {"do": "desk_off_yes", **about})
    no = Button("no", p_("button", "No, leave it"), {"do": "desk_leave"})
    turn.say(
        blocks(
            _(
                "Call off <b>{reference}</b> ({names})? Both hear that it does not take place, but"
                " not why.",
                reference=pair.meeting.reference,
                names=outline.names(pair),
            ),
            outline.times(pair, start) if start else None,
            _("To be kept in the file: “{reason}”", reason=Verbatim(reason)) if reason else None,
        ),
        ((yes, no),),
    )


async def _call_off(turn: Turn, pair: Two, *, reason: str) -> None:
    at = turn.now.isoformat()
    details = {sheet.REASON: reason} if reason else {}
    start = pair.meeting.starts_at
    held_back = start is not None and start - turn.now > TOO_SOON
    if held_back:
        details[UNTOLD] = at
    done = await booking.close(turn, pair, Phase.CANCELLED, why="coordinator", **details)
    if held_back:
        await _hold(turn, done, at)
        turn.say(_untold(done), _back(done, at))
        return
    for side in Side:
        await announcing.called_off(turn, done, side)
    turn.say(_("<b>{reference}</b> is called off.", reference=done.meeting.reference), _anew(done))


async def _hold(turn: Turn, pair: Two, at: str) -> None:
    """Have both told in a while, by day if there is time for that."""
    start = pair.meeting.starts_at
    kind = AT_ONCE if start is not None and start - turn.now < SOON else BY_DAY
    payload = {"meeting": pair.meeting.id, "at": at}
    due = turn.now + SECOND_THOUGHTS
    for side in Side:
        key = f"desk.calloff:{pair.meeting.id}:{side}"
        await turn.uow.due.put(
            DueItem(due, kind, _subject(pair.meeting), key, payload, pair.person(side).id)
        )


async def _restore(turn: Turn, pair: Two) -> None:
    details = {key: value for key, value in pair.meeting.details.items() if key not in _ENDING}
    booked = replace(pair.meeting, phase=Phase.BOOKED, closed_at=None, details=details)
    pair = replace(pair, meeting=await turn.uow.meetings.save(booked))
    await turn.uow.due.cancel(_subject(pair.meeting))
    pair = await video.reopen(turn, pair)
    await timetable.plan(turn, pair)
    await booking.note(turn, pair, "meeting.restored")
    turn.say(_("The meeting is back in place; the two have heard nothing of it."))
    await sheet.show(turn, pair)


_ENDING = frozenset({UNTOLD, sheet.REASON})


async def _begun_anew(turn: Turn, meeting: Meeting) -> bool:
    """Tell whether the two have another meeting ahead by now."""
    found = await turn.uow.meetings.of_application(meeting.application_id)
    return any(each.ahead and each.match_id == meeting.match_id for each in found)


def _holds(meeting: Meeting, item: DueItem) -> bool:
    """Tell whether a meeting is called off still, and by the same tap."""
    since = meeting.closed_at.isoformat() if meeting.closed_at else ""
    return meeting.phase is Phase.CANCELLED and since == item.payload["at"]


async def _told(turn: Turn, meeting: Meeting) -> None:
    """Note that one of them knows: from now on, it cannot be taken back."""
    if UNTOLD in meeting.details:
        details = {key: value for key, value in meeting.details.items() if key != UNTOLD}
        await turn.uow.meetings.save(replace(meeting, details=details))


async def _tell_alone(turn: Turn, meeting: Meeting) -> None:
    """Tell a host whose guest was forgotten meanwhile."""
    start = meeting.starts_at
    if start is not None and meeting.host_id == turn.person.id:
        when = YourTime(start, turn.world.zone)
        turn.say(_("A meeting of yours does not take place: {when}.", when=when))


def _untold(pair: Two) -> Text:
    return _(
        "<b>{reference}</b> is called off. Both hear so in {minutes} minutes; until then you can"
        " undo it.",
        reference=pair.meeting.reference,
        minutes=Number(SECOND_THOUGHTS // timedelta(minutes=1)),
    )


def _back(pair: Two, at: str) -> Rows:
    action = {"do": "desk_undo", "meeting": pair.meeting.id, "at": at}
    return (
        (Button("undo", p_("button below a meeting called off", "Undo"), action),),
        *_anew(pair),
    )


def _anew(pair: Two) -> Rows:
    """Lead on: to another time, or to another Connector."""
    blank = replace(pair, meeting=replace(pair.meeting, starts_at=None))
    again = Button("again", p_("button", "Another time"), occasions.action("desk_arrange", blank))
    number = pair.meeting.match_id
    if number is None:
        return ((again,),)
    onward = Button(
        "next", p_("button", "Another Connector…"), {"do": "match_off", "match": number}
    )
    return ((again, onward),)


def _subject(meeting: Meeting) -> str:
    return f"desk.calloff:{meeting.id}"


COMMANDS = (
    Command(
        {"en": "calloff", "fr": "decommander"},
        _("call a meeting off; why is kept in the file"),
        calloff,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="M-77",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "desk_off": pressed_off,
        "desk_off_yes": pressed_yes,
        "desk_undo": pressed_undo,
    },
)

DUE = {BY_DAY: Due(tell, hours=REMINDERS, idle=timedelta()), AT_ONCE: Due(tell)}
