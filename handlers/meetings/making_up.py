"""A meeting that did not take place is made up for: a new time, or somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.matches import departures, offering, onward
from handlers.meetings import booking, rescheduling, sides
from handlers.meetings.two import two
from handlers.message import Button
from handlers.telling import unsay
from locales.text import _, p_
from program.matches import Stage
from program.meetings import Kind, Phase, Side

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn
    from program.matches import Match
    from program.meetings import Meeting

FAILED = frozenset({Phase.MISSED, Phase.CANCELLED})


async def begin(turn: Turn, pair: Two, side: Side) -> None:
    """Offer one of the two times for a meeting in the place of one that failed."""
    match = await _match(turn, pair)
    meeting = await booking.begin(turn, pair.application, host_id=pair.host.id, match=match)
    await turn.uow.meetings.hold(meeting.id)
    fresh = await two(turn, meeting)
    if fresh is None:
        turn.say(sides.OVER)
    elif meeting.phase is Phase.BOOKED:
        turn.say(sides.standing(fresh, side))
    else:
        await rescheduling.offer(turn, fresh, side)


async def pressed_anew(turn: Turn, action: Action, press: Pressed) -> None:
    """Look for a new time, if the two are still to meet."""
    found = await _failed(turn, action)
    if found is None:
        return
    pair, side = found
    await talking.take_off(turn, press)
    if await _still_wanted(turn, pair):
        await begin(turn, pair, side)
    else:
        turn.say(OTHERWISE)


async def pressed_other(turn: Turn, action: Action, press: Pressed) -> None:
    """End a match whose other side did not come; the Connectee goes on to the next Connector."""
    found = await _failed(turn, action)
    if found is None:
        return
    pair, side = found
    await talking.take_off(turn, press)
    match = await _match(turn, pair)
    if match is None or match.stage is not Stage.ACCEPTED or str(side) in missing(pair.meeting):
        turn.say(OTHERWISE)
        return
    word = departures.CONNECTOR_GONE if side is Side.HOST else None
    await offering.call_off(turn, match, why="missed", word=word)
    await unsay(turn, pair.person(side.other).id, anew(pair.meeting).action)
    news = _(
        "<b>{reference}</b> is called off: after the missed meeting, {who} would rather not try"
        " again.",
        reference=pair.meeting.reference,
        who=sides.to_team(pair, side),
    )
    if side is Side.GUEST:
        turn.say(_("Understood. We are looking for another Connector; you will hear from us here."))
        await onward.go_on(turn, match, news=news)
    else:
        turn.say(_("Understood, and thank you for having been there. There is nothing more to do."))
        await onward.tell_team(turn, pair.application, news)


def anew(meeting: Meeting) -> Button:
    """Make the button that proposes a new time."""
    label = p_("button about a meeting", "Propose a new time")
    return Button("anew", label, {"do": "meet_anew", "meeting": meeting.id})


def other(meeting: Meeting, side: Side) -> Button:
    """Make the button of whoever would rather not try the same person again."""
    label = (
        p_("button about a meeting", "Another Connector")
        if side is Side.GUEST
        else p_("button about a meeting", "Rather not")
    )
    return Button("other", label, {"do": "meet_other", "meeting": meeting.id})


def missing(meeting: Meeting) -> tuple[str, ...]:
    """Name the sides that did not come."""
    return tuple(meeting.details.get("missing") or ())


async def _failed(turn: Turn, action: Action) -> tuple[Two, Side] | None:
    found = await sides.own(turn, action)
    if found is not None and found[0].meeting.phase not in FAILED:
        turn.say(sides.standing(*found))
        return None
    return found


async def _still_wanted(turn: Turn, pair: Two) -> bool:
    if pair.meeting.kind is Kind.INTAKE:
        return pair.application.sent
    match = await _match(turn, pair)
    if match is None or not match.agreed:
        return False
    # Two who have met since make nothing up; only their latest meeting can be missed.
    newest = (await turn.uow.meetings.of_match(match.id))[-1]
    return match.stage is Stage.ACCEPTED or newest.id == pair.meeting.id


async def _match(turn: Turn, pair: Two) -> Match | None:
    number = pair.meeting.match_id
    return await turn.uow.matches.get(number) if number is not None else None


OTHERWISE = _("Things have moved on since: that meeting is not to be made up for any more.")

ACTIONS = {"meet_anew": pressed_anew, "meet_other": pressed_other}
