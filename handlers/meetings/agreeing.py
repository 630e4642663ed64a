"""Two people agree on a time, from the Connector's yes to the booking.

The Connector ticks one to three of the times at which both can meet, and the Connectee takes one.
If none suits, the Connectee ticks some of the others, and it is the Connector who takes one: what
one of them has not ticked is never put to them again. If none of those suits either, both are
shown the way to their hours, and a coordinator is told. A coordinator's intake call goes the short
way: the Connectee takes one of the free times of the office.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations.times import Choice, Way
from handlers import talking
from handlers.coordinator import sheet
from handlers.due import Due
from handlers.matches import onward
from handlers.meetings import announcing, asking, booking, choosing, diaries, impasse
from handlers.meetings.booking import Refused
from handlers.meetings.two import Two, two
from handlers.message import Button
from locales.text import Text, _, p_
from program.decent import REMINDERS
from program.meetings import Kind, Meeting, Phase, Side
from program.slots import Slot, best

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from program.matches import Match
    from storage.due import DueItem

MOST = 6
"""Times shown at once."""

OVER = _("That has been settled meanwhile, and nothing is left to choose.")
TAKEN = _("That time has just been taken.")
GONE_BY = _("These times have gone by or been taken meanwhile.")


async def begin(turn: Turn, match: Match, application: Application, *, host_id: int) -> None:
    """Go on from a Connector's yes: they are asked for times at once."""
    meeting = await booking.begin(turn, application, host_id=host_id, match=match)
    await _start(turn, meeting)


async def intake(turn: Turn, application: Application, host_id: int) -> Meeting:
    """Have a Connectee take a time for the call with a coordinator.

    What is booked already stays as it is.
    """
    meeting = await booking.begin(turn, application, host_id=host_id)
    await _start(turn, meeting)
    return await turn.uow.meetings.get(meeting.id) or meeting


async def hours_changed(turn: Turn) -> None:
    """Look again for what this person's hours left without a time, or ask with their new ones."""
    for each in await turn.uow.meetings.of_person(turn.person.id):
        meeting = await choosing.reach(turn, each.id) if each.phase is Phase.CHOOSING else None
        pair = await two(turn, meeting) if meeting is not None else None
        if pair is not None and await choosing.wanted(turn, pair):
            await _look_again(turn, pair)


async def asked(turn: Turn, item: DueItem) -> None:
    """Ask whoever is to choose."""
    found = await choosing.held(turn, item.payload)
    if found is not None:
        await _ask(turn, *found)


async def reminded(turn: Turn, item: DueItem) -> None:
    """Ask once more, after a day."""
    found = await choosing.held(turn, item.payload)
    if found is not None:
        pair, side = found
        turn.say(
            _(
                "A gentle reminder: <b>{name}</b> hopes for a time to meet.",
                name=pair.name(side.other),
            )
        )
        await _ask(turn, pair, side)


async def unchosen(turn: Turn, item: DueItem) -> None:
    """Tell the coordinator that somebody has not chosen; they still can."""
    found = await choosing.held(turn, item.payload)
    if found is not None:
        pair, side = found
        news = _(
            "<b>{meeting}</b>: {name} has been asked for a time to meet three days ago, and has not"
            " answered. They still can.",
            meeting=pair.meeting.reference,
            name=pair.name(side),
        )
        await onward.tell_team(turn, pair.application, news, sheet.ways(pair, now=turn.now))


async def proposed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Pass on the times that were ticked, or do what was answered instead."""
    found = await choosing.held(turn, facts)
    if found is None:
        turn.say(OVER)
        return
    (pair, side), answer, shown = found, _answer(finished), _shown(facts)
    match answer.way:
        case Way.LATER:
            await _later(turn, pair)
        case Way.MORE:
            await _turn_page(turn, pair, side, shown)
        case Way.NONE:
            await impasse.none_suits(turn, pair, side)
        case None:
            await _propose(turn, pair, side, ticked=answer.times, shown=shown)


async def chosen(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Book the time that was taken, or do what was answered instead."""
    found = await choosing.held(turn, facts)
    if found is None:
        turn.say(OVER)
        return
    (pair, side), answer = found, _answer(finished)
    match answer.way:
        case Way.LATER:
            await _later(turn, pair)
        case None:
            await _book(turn, pair, side, answer.times[0])
        case _:
            await _others(turn, pair, side)


async def put_off(turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
    """Leave it for later."""
    found = await choosing.held(turn, facts)
    if found is not None:
        await _later(turn, found[0])


async def pressed_again(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask anew what was left for later."""
    found = await choosing.held(turn, action)
    if found is None:
        turn.notice(OVER)
        return
    await talking.take_off(turn, press)
    await _ask(turn, *found)


async def _start(turn: Turn, meeting: Meeting) -> None:
    """Begin the first round, unless the two are past that."""
    if meeting.phase is not Phase.CHOOSING or choosing.of(meeting).round:
        return
    pair = await two(turn, meeting)
    if pair is not None:
        await _first_round(turn, pair, await diaries.proposable(turn, pair))


async def _first_round(turn: Turn, pair: Two, found: tuple[Slot, ...]) -> None:
    if not found:
        await impasse.no_overlap(turn, pair)
    elif pair.meeting.kind is Kind.INTAKE:
        offered = [each.start for each in best(found, most=MOST)]
        pair = await choosing.hand(turn, pair, Side.GUEST, offered=offered)
        await _ask_if_here(turn, pair, Side.GUEST)
    else:
        pair = await choosing.hand(turn, pair, Side.HOST)
        await _ask_if_here(turn, pair, Side.HOST)


async def _look_again(turn: Turn, pair: Two) -> None:
    state = choosing.of(pair.meeting)
    found = await diaries.proposable(turn, pair)
    if state.side is None and state.round and found:
        turn.say(_now_there_are(turn, pair))
        await _first_round(turn, pair, found)
    elif state.side is not None and not pair.meeting.offered:
        await _ask_if_here(turn, pair, state.side)


async def _ask_if_here(turn: Turn, pair: Two, side: Side) -> None:
    if pair.person(side).id == turn.person.id:
        await _ask(turn, pair, side)


async def _ask(turn: Turn, pair: Two, side: Side) -> None:
    """Show whoever is here, and is to choose, what they can choose from by now."""
    if not pair.meeting.offered:
        await _ask_to_tick(turn, pair, side)
        return
    free = {each.start for each in await diaries.free(turn, pair)}
    left = [each for each in pair.meeting.offered if each in free]
    if left:
        await asking.show(turn, pair, side, left)
    else:
        await _renew(turn, pair, side)


async def _ask_to_tick(turn: Turn, pair: Two, side: Side) -> None:
    state = choosing.of(pair.meeting)
    found = _without(await diaries.proposable(turn, pair), state.refused)
    page = best(found, most=MOST, without=state.seen)
    if found and not page:
        turn.say(_("You have seen all times at which you are both free; here they are again."))
        pair = await choosing.hand(turn, pair, side, refused=state.refused)
        page = best(found, most=MOST)
    if page:
        await asking.show(turn, pair, side, [each.start for each in page])
    else:
        await impasse.no_overlap(turn, pair)


async def _turn_page(turn: Turn, pair: Two, side: Side, shown: frozenset[datetime]) -> None:
    state = choosing.of(pair.meeting)
    seen = shown.union(state.seen)
    pair = await choosing.hand(turn, pair, side, refused=state.refused, seen=seen)
    await _ask(turn, pair, side)


async def _renew(turn: Turn, pair: Two, side: Side) -> None:
    """Have new times in the place of those that have all gone by or been taken."""
    turn.say(GONE_BY)
    await choosing.drop(turn, pair.meeting.id)
    if pair.meeting.kind is Kind.INTAKE:
        await _first_round(turn, pair, await diaries.proposable(turn, pair))
        return
    turn.say(_("I will ask {name} for new ones, and come back to you.", name=pair.name(side.other)))
    await choosing.hand(turn, pair, side.other)


async def _propose(
    turn: Turn,
    pair: Two,
    side: Side,
    *,
    ticked: tuple[datetime, ...],
    shown: frozenset[datetime],
) -> None:
    free = {each.start for each in await diaries.free(turn, pair)}
    offered, state = free.intersection(ticked), choosing.of(pair.meeting)
    if not offered:
        turn.say(GONE_BY)
        await _ask(turn, pair, side)
        return
    refused = shown.union(state.refused, state.seen) - offered
    pair = await choosing.hand(turn, pair, side.other, offered=offered, refused=refused)
    await booking.note(turn, pair, "meeting.proposed", times=len(offered))
    turn.say(_thanks(pair.name(side.other), count=len(offered)))


async def _book(turn: Turn, pair: Two, side: Side, start: datetime) -> None:
    match await booking.book(turn, pair.meeting.id, start):
        case Two() as agreed:
            await announcing.booked(turn, agreed)
        case Refused.TAKEN:
            turn.say(TAKEN)
            await _ask(turn, pair, side)
        case Refused.OVER:
            turn.say(OVER)


async def _others(turn: Turn, pair: Two, side: Side) -> None:
    """Go on from times of which none suits: to others, if there are and it is not the end."""
    meeting = pair.meeting
    refused = {*choosing.of(meeting).refused, *meeting.offered}
    found = _without(await diaries.proposable(turn, pair), refused)
    if not found or side is Side.HOST:
        await impasse.none_suits(turn, pair, side)
        return
    page = best(found, most=MOST) if meeting.kind is Kind.INTAKE else ()
    offered = [each.start for each in page]
    pair = await choosing.hand(turn, pair, side, offered=offered, refused=refused)
    turn.say(_("Then here are others."))
    await _ask(turn, pair, side)


async def _later(turn: Turn, pair: Two) -> None:
    await choosing.expect(turn, pair, choosing.REMIND, turn.now + choosing.PATIENCE)
    action = {"do": "time_again", "meeting": pair.meeting.id}
    turn.say(
        _("All right, I will ask you again tomorrow. If you would rather choose now:"),
        ((Button("again", p_("button", "Choose a time"), action),),),
    )


def _thanks(name: Text, *, count: int) -> Text:
    if count == 1:
        return _(
            "Thank you! I will ask <b>{name}</b> whether that suits, then write to you both.",
            name=name,
        )
    return _("Thank you! <b>{name}</b> will choose one; then I will write to you both.", name=name)


def _now_there_are(turn: Turn, pair: Two) -> Text:
    if pair.guest.id == turn.person.id and pair.meeting.kind is not Kind.INTAKE:
        return _(
            "Now there are times at which you and {name} can meet. I will ask {name} for some, and"
            " come back to you.",
            name=pair.host_name,
        )
    side = pair.side_of(turn.person.id) or Side.GUEST
    return _("Now there are times at which you and {name} can meet.", name=pair.name(side.other))


def _answer(finished: Finished) -> Choice:
    choice: Choice = finished.value
    return choice


def _shown(facts: Mapping[str, Any]) -> frozenset[datetime]:
    return frozenset(datetime.fromisoformat(each) for each in facts["times"])


def _without(found: Iterable[Slot], starts: Container[datetime]) -> tuple[Slot, ...]:
    return tuple(each for each in found if each.start not in starts)


ACTIONS = {"time_again": pressed_again}

DUE = {
    choosing.CHOOSE: Due(asked, hours=REMINDERS),
    choosing.REMIND: Due(reminded, hours=REMINDERS),
    choosing.LAPSE: Due(asked, hours=REMINDERS),
    choosing.EXPIRY: Due(unchosen),
    choosing.SETTLED: Due(choosing.settled),
}
