"""A Connector leaves: thanked, with what is open handed back to the coordinators."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command, guarded
from handlers.connector import pausing, serving
from handlers.matches import departures
from handlers.message import Button
from handlers.telling import tell_all_coordinators
from locales.text import _, blocks, n_, p_
from program.connectors import Standing
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.connectors import Connector


async def leave(turn: Turn, arguments: str) -> None:
    """Ask once more, and offer a rest instead."""
    connector = await pausing.serving_one(turn)
    if connector is None:
        return
    open_matches = await serving.load(turn, connector)
    handed_back = n_(
        "{count} match is open; your coordinator will find somebody else.",
        "{count} matches are open; your coordinator will find somebody else.",
        count=open_matches,
    )
    rest = Button("rest", p_("button", "Rest instead"), {"do": "pause_instead"})
    buttons = (
        Button("yes", p_("button", "Yes, I leave"), {"do": "leave"}),
        rest,
        Button("no", p_("button", "No, I stay"), {"do": "stay"}),
    )
    turn.say(
        blocks(
            _("Would you like to leave the Connectors for good?"),
            handed_back if open_matches else None,
        ),
        tuple((each,) for each in buttons),
    )


async def pressed_leave(turn: Turn, action: Action, press: Pressed) -> None:
    """End it, and say thanks."""
    connector = await pausing.serving_one(turn)
    if connector is None:
        return
    await talking.take_off(turn, press)
    await talking.drop_asides(turn)
    await _leave(turn, connector)
    turn.say(
        _(
            "Thank you for everything, {name}! You have left; nothing more is proposed to you."
            " What you told me is kept for {months} months, should you come back; /forget erases"
            " it now.",
            name=connector.profile.get("name", ""),
            months=turn.book.periods.profile_months,
        )
    )


async def before_forgetting(turn: Turn) -> None:
    """Hand back what is open before somebody is erased."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is not None and connector.standing in serving.TOLD:
        await _leave(turn, replace(connector, profile={}))


async def _leave(turn: Turn, connector: Connector) -> None:
    left = await turn.uow.connectors.save(
        replace(
            connector,
            standing=Standing.LEFT,
            left_at=turn.now,
            paused_at=None,
            paused_until_at=None,
        )
    )
    await pausing.unwatch(turn, left)
    for each in turn.roles:
        if each.role is Role.CONNECTOR:
            await turn.uow.roles.end(each, turn.now)
    await departures.of_connector(turn, left)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="connector.left",
        subject=left.reference,
        detail={},
        community_id=left.community_id,
        person_id=left.person_id,
    )
    line = _("{who} has left the Connectors.", who=serving.name_of(left))
    await tell_all_coordinators(turn, left.communities, line, but=turn.person.id)


COMMANDS = (
    Command(
        {"en": "leave", "fr": "partir"},
        _("stop being a Connector"),
        leave,
        role=Role.CONNECTOR,
        section="connector",
    ),
)

ACTIONS = guarded(Role.CONNECTOR, {"leave": pressed_leave})
