"""A coordinator confirms who has agreed to be a Connector; then they are one, with the toolkit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connector import serving
from handlers.connector.toolkit import toolkit
from handlers.coordinator import deeds, merging
from handlers.message import Button, Rows
from handlers.telling import tell, tell_all_coordinators, tell_coordinators
from locales.text import Text, _, blocks, p_
from program.connectors import Standing
from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.connectors import Connector

SETTLED = _("That has been settled already.")
CONFIRMED = "connector.confirmed"
ENDINGS = (CONFIRMED, merging.MERGED)


async def present(turn: Turn, connector: Connector) -> None:
    """Show who has agreed to the coordinators of the community that invited them."""
    text = blocks(
        p_("heading of a card", "A Connector to confirm:"),
        await serving.card(turn, connector),
        _("The three introductions and the code of conduct are promised."),
        await merging.suspicion(turn, connector),
    )
    await tell_coordinators(turn, connector.community_id, text, _choices(connector))


async def confirm(turn: Turn, arguments: str) -> None:
    """Confirm the Connector that is named, or list those who wait."""
    if not arguments:
        await _list(turn)
        return
    connector, _rest = await access.named_connector(turn, arguments)
    if connector is not None:
        await _confirm(turn, connector)


async def pressed_confirm(turn: Turn, action: Action, press: Pressed) -> None:
    """Confirm from the card, or from the list of those who wait."""
    connector = await access.connector(turn, int(action["connector"]))
    if connector is None or connector.standing is not Standing.AGREED:
        turn.notice(await _settled(turn, connector))
        return
    await talking.take_off(turn, press)
    await _confirm(turn, connector)


async def pressed_not_now(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave them waiting, and say how to come back to it."""
    connector = await access.connector(turn, int(action["connector"]))
    if connector is None or connector.standing is not Standing.AGREED:
        turn.notice(await _settled(turn, connector))
        return
    await talking.take_off(turn, press)
    turn.say(
        _(
            "{who} waits. Send /confirm whenever you like; to ask them something first, write to"
            " them yourself.",
            who=serving.name_of(connector),
        )
    )


async def _list(turn: Turn) -> None:
    community = await access.community(turn)
    if community is None:
        return
    found = await turn.uow.connectors.serving(community.id)
    waiting = [each for each in found if each.standing is Standing.AGREED]
    if not waiting:
        turn.say(_("No Connector waits to be confirmed."))
        return
    rows = tuple((_button(each, serving.name_of(each)),) for each in waiting[:SHOWN])
    turn.say(_("These Connectors wait. Tap to confirm:"), rows)


SHOWN = 10


async def _confirm(turn: Turn, connector: Connector) -> None:
    if connector.standing is not Standing.AGREED:
        turn.say(await _settled(turn, connector))
        return
    active = await turn.uow.connectors.save(
        replace(
            connector,
            standing=Standing.ACTIVE,
            confirmed_at=connector.confirmed_at or turn.now,
            paused_at=None,
            paused_until_at=None,
        )
    )
    await _appoint(turn, active)
    await _welcome(turn, active)
    turn.say(
        _(
            "Confirmed: {who} is a Connector now, and gets the guide at a decent hour.",
            who=serving.name_of(active),
        )
    )


async def _settled(turn: Turn, connector: Connector | None) -> Text:
    """Say who was faster, if it is a colleague's doing."""
    if connector is None:
        return SETTLED
    return await deeds.ahead(turn, connector.reference, *ENDINGS) or SETTLED


async def _appoint(turn: Turn, connector: Connector) -> None:
    for community_id in sorted(connector.communities):
        appointment = Appointment(connector.person_id, Role.CONNECTOR, community_id)
        await turn.uow.roles.grant(appointment, turn.now)
        await turn.uow.audit.write(
            at=turn.now,
            actor=turn.person.id,
            action=CONFIRMED,
            subject=connector.reference,
            detail={},
            community_id=community_id,
            person_id=connector.person_id,
        )
    heading = p_("heading of a card", "A new Connector helps your community:")
    text = serving.below(heading, await serving.card(turn, connector))
    await tell_all_coordinators(turn, connector.communities, text, but=turn.person.id)


async def _welcome(turn: Turn, connector: Connector) -> None:
    community = await turn.uow.communities.get(connector.community_id)
    if community is not None:
        await tell(turn, connector.person_id, toolkit(community))


def _choices(connector: Connector) -> Rows:
    later = Button("later", p_("button", "Not now"), _action("not_now", connector))
    return ((_button(connector, p_("button", "Confirm")), later),)


def _button(connector: Connector, label: Text) -> Button:
    return Button(connector.reference, label, _action("confirm", connector))


def _action(name: str, connector: Connector) -> dict[str, object]:
    return {"do": name, "connector": connector.id}


COMMANDS = (
    Command(
        {"en": "confirm", "fr": "confirmer"},
        _("confirm who has agreed to be a Connector"),
        confirm,
        role=Role.COORDINATOR,
        section="team",
        arguments="[K-22]",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"confirm": pressed_confirm, "not_now": pressed_not_now})
