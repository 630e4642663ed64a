"""Somebody did not come: an apology to whoever did, a kind word to whoever did not.

After a Connectee's second time, the coordinator decides whether there is another try.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import guarded
from handlers.matches import onward
from handlers.meetings import announcing, booking, leeway, making_up, sides
from handlers.message import Button, Rows
from locales.text import Text, _, blocks, n_, p_
from program import pending
from program.meetings import Kind, Phase, Side
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn

MISSED_BY = {
    frozenset({Side.GUEST}): "guest",
    frozenset({Side.HOST}): "host",
    frozenset(Side): "both",
}
ALLOWED = 1
"""So often a Connectee may miss a meeting before a coordinator is asked."""


async def missed(turn: Turn, pair: Two, missing: frozenset[Side], **details: object) -> None:
    """Close a meeting that did not take place, and tell everybody concerned."""
    sides_ = sorted(str(each) for each in missing)
    pair = await booking.close(
        turn, pair, Phase.MISSED, why=MISSED_BY[missing], missing=sides_, **details
    )
    often = await _often(turn, pair) if Side.GUEST in missing else 0
    for side in Side:
        await _tell(turn, pair, side, missing=missing, decides=often > ALLOWED)
    await _tell_team(turn, pair, missing, often=often)


def second_chance(pair: Two, side: Side) -> Rows:
    """Offer whoever did not come to propose a new time."""
    return (
        ((making_up.anew(pair.meeting),),) if str(side) in making_up.missing(pair.meeting) else ()
    )


async def pressed_retry(turn: Turn, action: Action, press: Pressed) -> None:
    """Let two try again, as a coordinator decides: the Connectee proposes a time."""
    pair = await sides.hold(turn, action["meeting"])
    if pair is None or not access.coordinates(turn, pair.meeting.community_id):
        turn.notice(access.NOTHING)
        return
    match = await turn.uow.matches.get(pair.meeting.match_id or 0)
    if pair.meeting.phase is not Phase.MISSED or match is None or not match.agreed:
        turn.notice(sides.OVER)
        return
    await talking.take_off(turn, press)
    for side in Side:
        text = _(
            "Your coordinator would like you and {name} to try again.", name=pair.name(side.other)
        )
        await announcing.to(turn, pair, side, text, ((making_up.anew(pair.meeting),),))
    turn.say(_("Done: both can propose a new time."))


async def _tell(
    turn: Turn, pair: Two, side: Side, *, missing: frozenset[Side], decides: bool
) -> None:
    text = _kind_word(pair, side) if side in missing else _apology(pair, side)
    if decides:
        whole = blocks(text, _("Your coordinator writes to you about what comes next."))
        await announcing.to(turn, pair, side, whole)
        return
    rows = _after_missing(pair, side) if side in missing else _after_waiting(pair, side)
    await announcing.to(turn, pair, side, text, rows)


def _apology(pair: Two, side: Side) -> Text:
    return _(
        "I am sorry: you were there, and {name} was not. Thank you for your time and your"
        " patience. What would you like to do?",
        name=pair.name(side.other),
    )


def _kind_word(pair: Two, side: Side) -> Text:
    return _(
        "So you and {name} did not meet this time. That happens to the best, and nobody is cross."
        " If you like, propose a new time.",
        name=pair.name(side.other),
    )


def _after_waiting(pair: Two, side: Side) -> Rows:
    again = (making_up.anew(pair.meeting),)
    if pair.meeting.kind is Kind.INTAKE:
        return (again,)
    return (again, (making_up.other(pair.meeting, side),))


def _after_missing(pair: Two, side: Side) -> Rows:
    """Offer a new time; and, to whoever has not said it themselves, to say otherwise."""
    rows = ((making_up.anew(pair.meeting),),)
    if side in pending.reports(pair.meeting):
        return rows
    met = leeway.action("meet_said", pair.meeting, said="met")
    return (*rows, (Button("met", p_("button about a meeting", "But we did meet"), met),))


async def _often(turn: Turn, pair: Two) -> int:
    """Count how often a Connectee has not come to a Connector, this time included."""
    found = await turn.uow.meetings.of_application(pair.application.id)
    return sum(
        each.kind is Kind.CONNECTION
        and each.phase is Phase.MISSED
        and str(Side.GUEST) in making_up.missing(each)
        for each in found
    )


async def _tell_team(turn: Turn, pair: Two, missing: frozenset[Side], *, often: int) -> None:
    meeting = pair.meeting
    lines = [
        _(
            "<b>{reference}</b>: {who} did not come to the meeting.",
            reference=meeting.reference,
            who=sides.to_team(pair, side),
        )
        for side in sorted(missing)
    ]
    if often <= ALLOWED:
        await onward.tell_team(turn, pair.application, blocks(*lines, between="\n"))
        return
    counted = n_(
        "That is {count} meeting that {who} has missed. What comes next is for you to decide.",
        "Those are {count} meetings that {who} has missed. What comes next is for you to decide.",
        count=often,
        who=sides.to_team(pair, Side.GUEST),
    )
    retry = {"do": "meet_retry", "meeting": meeting.id}
    off = {"do": "match_off", "match": meeting.match_id}
    call_off = p_("button", "Call off {match}", match=meeting.reference)
    rows = (
        (Button("retry", p_("button about a meeting", "Let them try again"), retry),),
        (Button("off", call_off, off),),
    )
    await onward.tell_team(turn, pair.application, blocks(*lines, counted, between="\n"), rows)


ACTIONS = guarded(Role.COORDINATOR, {"meet_retry": pressed_retry})
