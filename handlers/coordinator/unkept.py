"""Promises that nobody hears of any more: coordinators see them, and nudge by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.coordinator.snags import Snag
from handlers.introductions import expecting, promising
from handlers.matches import onward
from handlers.message import Button
from locales.formats import Ago, YourTime
from locales.text import Text, _, p_
from program import nudging
from program.introductions import PROMISED
from program.people import Role
from program.promises import State

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.introductions.promising import Pledge
    from handlers.message import Action
    from handlers.turn import Turn
    from program.matches import Match

SILENT = frozenset({State.OPEN, State.SILENT})
"""What may still be recalled: whoever said stop, or has no more, is left in peace."""


async def of_promises(turn: Turn, community_id: int) -> list[Snag]:
    """Find the promises of a community about which nothing was heard after the last nudge."""
    found = await turn.uow.promises.at(State.SILENT, community_id)
    pledges = [await promising.reach(turn, each.match_id) for each in found]
    return [_snag(turn, each) for each in pledges if each is not None]


async def nudge(turn: Turn, arguments: str) -> None:
    """Recall a promise by hand."""
    match, _rest = await access.named_match(turn, arguments)
    if match is not None:
        turn.say(await _nudged(turn, match))


async def pressed_nudge(turn: Turn, action: Action, press: Pressed) -> None:
    """Do the same from the list of what is stalled."""
    match = await access.match(turn, action["match"])
    if match is None:
        turn.notice(access.NOTHING)
        return
    await talking.take_off(turn, press)
    turn.say(await _nudged(turn, match))


async def _nudged(turn: Turn, match: Match) -> Text:
    await turn.uow.applications.hold(match.application_id)
    pledge = await promising.reach(turn, match.id)
    if pledge is None:
        return _("There is nothing to remind of: the two have not met, or one of them has left.")
    who = onward.of_connector(pledge.connector)
    if pledge.promise.state not in SILENT:
        return _("{who} is not reminded: {state}.", who=who, state=STATES[pledge.promise.state])
    person = await turn.uow.people.get(pledge.connector.person_id)
    place = promising.place(turn, pledge, person)
    last = pledge.promise.nudged_at
    at = nudging.free_from(turn.now, last=last, place=place)
    pledge = await promising.change(turn, pledge, State.OPEN)
    await expecting.expect(turn, pledge, expecting.NUDGE, at, asked=True)
    await promising.note(turn, pledge, "promise.nudged")
    if at - turn.now < SOON:
        return _("{who} is reminded now.", who=who)
    return _(
        "{who} is reminded at a better hour: {moment}",
        who=who,
        moment=YourTime(at, turn.world.zone),
    )


def _snag(turn: Turn, pledge: Pledge) -> Snag:
    since = pledge.promise.closed_at or turn.now
    line = _(
        "<b>{match}</b> ({connector} for {application}): {made} of {promised} introductions, silent"
        " {ago}",
        match=pledge.match.reference,
        connector=pledge.connector.reference,
        application=pledge.application.reference,
        made=pledge.counted,
        promised=PROMISED,
        ago=Ago(turn.now - since),
    )
    label = p_("button", "Nudge {match}", match=pledge.match.reference)
    action = {"do": "intro_nudge", "match": pledge.match.id}
    return Snag(since, line, (Button(f"nudge-{pledge.match.reference}", label, action),))


SOON = timedelta(minutes=1)

STATES: dict[State, Text] = {
    State.OPEN: p_("a promise", "reminders go on"),
    State.KEPT: p_("a promise", "it is kept"),
    State.NO_MORE: _("they have no more introductions to make"),
    State.STOPPED: _("they asked for no more reminders"),
    State.SILENT: p_("a promise", "nothing is heard"),
}
"""How a promise stands; a test wants every state here."""

COMMANDS = (
    Command(
        {"en": "nudge", "fr": "relancer"},
        _("remind a Connector of the introductions they promised"),
        nudge,
        role=Role.COORDINATOR,
        section="matching",
        arguments="M-77",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"intro_nudge": pressed_nudge})
