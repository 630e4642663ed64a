"""`/handover M-77 K-31`: another Connector takes over, before or after a time was agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.matches import candidates, matching, offering, onward
from handlers.matches.offering import Gone, Refused
from handlers.message import Button
from locales.text import _, p_
from program import references
from program.applications import Status
from program.matching import Obstacle, obstacle
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from program.connectors import Connector
    from program.matches import Match


async def handover(turn: Turn, arguments: str) -> None:
    """Ask once more before a match goes to another Connector."""
    match, rest = await access.named_match(turn, arguments)
    if match is None:
        return
    reference, _rest = references.split(rest, meant=Thing.CONNECTOR)
    if reference is None:
        turn.say(_("Name who takes over, too: <code>/handover M-77 K-31</code>"))
        return
    connector, _rest = await access.named_connector(turn, rest)
    if connector is not None and await _possible(turn, match, connector):
        _propose(turn, match, connector)


async def pressed_hand(turn: Turn, action: Action, press: Pressed) -> None:
    """End the one match, and offer the Connectee to the other Connector."""
    match = await access.match(turn, action["match"])
    connector = await access.connector(turn, action["connector"])
    if match is None or connector is None:
        turn.notice(access.NOTHING)
        return
    application = await turn.uow.applications.hold(match.application_id)
    match = await turn.uow.matches.get(match.id)
    if application is None or match is None or not await _possible(turn, match, connector):
        return
    await talking.take_off(turn, press)
    await offering.call_off(turn, match, why="handover", word=ANOTHER)
    placed = await offering.place(turn, application.id, connector.id, by=turn.person.id)
    if isinstance(placed, Refused):
        turn.say(await matching.refusal(turn, application, connector.reference, placed))
        return
    turn.say(
        _(
            "<b>{old}</b> is over, and {connector} is asked for {application}: <b>{new}</b>.",
            old=match.reference,
            connector=onward.of_connector(connector),
            application=onward.of_application(application),
            new=placed.reference,
        )
    )


async def _possible(turn: Turn, match: Match, connector: Connector) -> bool:
    """Tell whether another Connector can take over; if not, say why."""
    if not match.under_way:
        turn.say(_("<b>{match}</b> is over already.", match=match.reference))
        return False
    application = await turn.uow.applications.get(match.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    why = await _hindrance(turn, application, connector)
    if why is not None:
        turn.say(await matching.refusal(turn, application, connector.reference, Refused(why)))
    return why is None


async def _hindrance(
    turn: Turn, application: Application, connector: Connector
) -> Gone | Obstacle | None:
    if application.status is not Status.ACCEPTED:
        return Gone.NOT_ACCEPTED
    seeker = await candidates.seeker(turn.uow, application)
    host = await candidates.host(turn.uow, connector, now=turn.now)
    return obstacle(seeker, host, now=turn.now)


def _propose(turn: Turn, match: Match, connector: Connector) -> None:
    action = {"do": "meet_hand", "match": match.id, "connector": connector.id}
    yes = Button("yes", p_("button", "Yes, hand over"), action)
    no = Button("no", p_("button", "No, leave it"), {"do": "stay"})
    turn.say(
        _(
            "Hand <b>{match}</b> over from K-{old} to {connector}? A meeting that is agreed on is"
            " called off, and the Connectee hears that another Connector is asked.",
            match=match.reference,
            old=str(match.connector_id),
            connector=onward.of_connector(connector),
        ),
        ((yes,), (no,)),
    )


ANOTHER = _(
    "The Connector who wanted to meet you cannot do so after all; that has nothing to do with you."
    " I am asking another one already, and you hear from me here."
)

COMMANDS = (
    Command(
        {"en": "handover", "fr": "confier"},
        _("give a match to another Connector"),
        handover,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="M-77 K-31",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"meet_hand": pressed_hand})
