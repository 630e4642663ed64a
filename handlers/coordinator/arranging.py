"""Booking and moving a meeting by hand: a tap on a common time, or a day and an hour typed.

What is typed, and every move, is asked once more: two people hear of it at once.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import talking
from handlers.book import Command, guarded
from handlers.coordinator import misgivings, occasions, sheet
from handlers.meetings import agreeing, announcing, booking, diaries, outline
from handlers.message import Button
from locales.formats import Clock, Number, Weekday, wall_time
from locales.text import Text, _, blocks, p_
from program.meetings import Kind, Phase, Side
from program.people import Role
from program.slots import best
from program.starts import Unread, read_start
from storage.errors import Stale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.inbound import Pressed
    from handlers.meetings.booking import Refused
    from handlers.meetings.two import Two
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.slots import Slot

OFFERED = 5


async def book(turn: Turn, words: str) -> None:
    """Show the best times of a match or an intake call, or take the one that is typed."""
    pair, typed = await occasions.named(turn, words)
    if pair is not None:
        await _arrange(turn, pair, typed)


async def reschedule(turn: Turn, words: str) -> None:
    """Do the same for a meeting that has a time."""
    pair, typed = await occasions.named(turn, words)
    if pair is None:
        return
    if pair.meeting.phase is not Phase.BOOKED:
        turn.say(
            _("<b>{reference}</b> has no time yet to be moved.", reference=pair.meeting.reference)
        )
    await _arrange(turn, pair, typed)


async def pressed_arrange(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the best times."""
    pair = await occasions.reached(turn, action)
    if pair is not None:
        await _arrange(turn, pair, "")


async def pressed_time(turn: Turn, action: Action, press: Pressed) -> None:
    """Book a time that was shown; a move is asked once more."""
    pair = await _unchanged(turn, action, press)
    if pair is None:
        return
    start = datetime.fromisoformat(str(action["start"]))
    if pair.meeting.phase is Phase.BOOKED:
        await _ask(turn, pair, start)
    else:
        await _settle(turn, pair, start)


async def pressed_sure(turn: Turn, action: Action, press: Pressed) -> None:
    """Book what was asked once more."""
    pair = await _unchanged(turn, action, press)
    if pair is not None:
        start = datetime.fromisoformat(str(action["start"]))
        await _settle(turn, pair, start, warned=bool(action["warned"]))


async def pressed_propose(turn: Turn, action: Action, press: Pressed) -> None:
    """Let the Connectee take a time for the intake call."""
    pair = await _unchanged(turn, action, press)
    if pair is not None:
        await agreeing.intake(turn, pair.application, pair.host.id)
        turn.say(
            _("I offer {name} times to choose from, and tell you.", name=pair.name(Side.GUEST))
        )


async def pressed_leave(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave everything as it is."""
    await talking.take_off(turn, press)
    turn.say(_("Good: everything stays as it is."))


async def _unchanged(turn: Turn, action: Action, press: Pressed) -> Two | None:
    """Find the meeting of a button, unless it was booked, moved or called off since."""
    pair = await occasions.reached(turn, action)
    if pair is None:
        return None
    await talking.take_off(turn, press)
    if occasions.seen(pair) == action["seen"]:
        return pair
    turn.say(occasions.CHANGED)
    await sheet.show(turn, pair)
    return None


async def _arrange(turn: Turn, pair: Two, typed: str) -> None:
    start = pair.meeting.starts_at
    if pair.meeting.phase is Phase.BOOKED and start is not None and start <= turn.now:
        await sheet.show(turn, pair)
    elif typed:
        await _typed(turn, pair, typed)
    else:
        await _offer(turn, pair)


async def _typed(turn: Turn, pair: Two, typed: str) -> None:
    start = read_start(typed, now=turn.now, zone=_clock_of(turn, pair))
    if isinstance(start, Unread):
        turn.say(misgivings.UNREAD[start])
        return
    refusal = await misgivings.forbids(turn, pair, start)
    if refusal is not None:
        turn.say(refusal)
    else:
        await _ask(turn, pair, start)


async def _offer(turn: Turn, pair: Two) -> None:
    """Show the best common times, each as a button."""
    taken = (pair.meeting.starts_at,) if pair.meeting.starts_at else ()
    found = best(await diaries.free(turn, pair), most=OFFERED, without=taken)
    home = _clock_of(turn, pair)
    way = _(
        "Or type a day and an hour, by your own clock: <code>/book {reference} Tue 19 Jan"
        " 14:30</code>.",
        reference=pair.meeting.reference,
    )
    shown = [_choice(pair, each, place, home) for place, each in enumerate(found, start=1)]
    head = outline.line(pair, now=turn.now) if pair.meeting.id else outline.heading(pair)
    lead = _("Times that suit both, the best first:") if found else NO_COMMON_TIME
    turn.say(
        blocks(head, lead, *shown, way), (*_buttons(pair, found, home), *_proposal(pair, found))
    )


NO_COMMON_TIME = _("In the coming weeks, I find no time at which both can.")


def _choice(pair: Two, slot: Slot, place: int, home: ZoneInfo) -> Text:
    times = outline.times(pair, slot.start, home=home)
    return p_("a time and its place", "<b>{place}.</b> {times}", place=Number(place), times=times)


def _buttons(pair: Two, found: Sequence[Slot], home: ZoneInfo) -> Rows:
    return tuple(
        (_button(pair, each.start, place, home),) for place, each in enumerate(found, start=1)
    )


def _proposal(pair: Two, found: Sequence[Slot]) -> Rows:
    """Let the Connectee choose among the times of an intake call."""
    if pair.meeting.kind is not Kind.INTAKE or pair.meeting.phase is not Phase.CHOOSING:
        return ()
    if not found or pair.meeting.offered:
        return ()
    label = p_("button", "Let {name} choose", name=pair.name(Side.GUEST))
    return ((Button("propose", label, occasions.action("desk_propose", pair)),),)


def _button(pair: Two, start: datetime, place: int, home: ZoneInfo) -> Button:
    label = p_(
        "button",
        "{place}. {weekday}, {clock}",
        place=Number(place),
        weekday=Weekday(wall_time(start, zone=home).date()),
        clock=Clock(start, home),
    )
    at = start.isoformat()
    return Button(f"time{place}", label, occasions.action("desk_time", pair, start=at))


async def _ask(turn: Turn, pair: Two, start: datetime) -> None:
    """Ask once more, with what is unusual about the time."""
    warning = await misgivings.warns(turn, pair, start)
    times = outline.times(pair, start, home=_clock_of(turn, pair))
    holes = {"reference": pair.meeting.reference, "names": outline.names(pair)}
    if pair.meeting.phase is Phase.BOOKED:
        question = _("Move <b>{reference}</b> ({names})? Both hear of it at once.", **holes)
    else:
        question = _("Book <b>{reference}</b> ({names})? Both hear of it at once.", **holes)
    at, warned = start.isoformat(), warning is not None
    yes = occasions.action("desk_sure", pair, start=at, warned=warned)
    turn.say(
        blocks(question, times, warning),
        (
            (
                Button("yes", p_("button", "Yes, at that time"), yes),
                Button("no", p_("button", "No, leave it"), {"do": "desk_leave"}),
            ),
        ),
    )


async def _settle(turn: Turn, pair: Two, start: datetime, *, warned: bool = False) -> None:
    """Book it and tell both, unless something has come between."""
    refusal = await misgivings.forbids(turn, pair, start)
    if refusal is not None:
        turn.say(refusal)
        return
    meeting_id = pair.meeting.id or await _begun(turn, pair)
    try:
        done = await booking.book(turn, meeting_id, start, unusual=warned)
    except Stale:
        done = booking.Refused.OVER
    if isinstance(done, booking.Refused):
        await _refused(turn, pair, done)
        return
    await announcing.booked(turn, done)
    turn.say(await _done(turn, done), sheet.ways(done, now=turn.now))


async def _begun(turn: Turn, pair: Two) -> int:
    number = pair.meeting.match_id
    match = await turn.uow.matches.get(number) if number else None
    begun = await booking.begin(turn, pair.application, host_id=pair.host.id, match=match)
    return begun.id


async def _refused(turn: Turn, pair: Two, why: Refused) -> None:
    if why is booking.Refused.TAKEN:
        turn.say(_("That time is not free any more; nothing was booked."))
        await _offer(turn, pair)
    else:
        turn.say(occasions.CHANGED)


async def _done(turn: Turn, pair: Two) -> Text:
    """Say to the coordinator what was done; a host among them has just heard the times."""
    reference = pair.meeting.reference
    if pair.host.id == turn.person.id:
        return p_("a deed of one’s own", "<b>{reference}</b> is booked.", reference=reference)
    done = _("<b>{reference}</b> is booked, and both hear of it.", reference=reference)
    return blocks(
        done, outline.times(pair, pair.meeting.start, home=_clock_of(turn, pair)), between="\n"
    )


def _clock_of(turn: Turn, pair: Two) -> ZoneInfo:
    """Tell by which clock the coordinator reads and types."""
    return ZoneInfo(turn.person.zone or pair.community.zone)


COMMANDS = (
    Command(
        {"en": "book", "fr": "fixer"},
        _("book a meeting, or an intake call of yours"),
        book,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="M-77|C-104",
    ),
    Command(
        {"en": "reschedule", "fr": "deplacer"},
        _("move a meeting to another time"),
        reschedule,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="M-77",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "desk_arrange": pressed_arrange,
        "desk_time": pressed_time,
        "desk_sure": pressed_sure,
        "desk_propose": pressed_propose,
        "desk_leave": pressed_leave,
    },
)
