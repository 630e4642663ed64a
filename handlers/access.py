"""The gates: one for each kind of object that a coordinator may act on, and no other way to it.

What lies in another community is answered like what does not exist.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from handlers import hats
from handlers.message import Button
from handlers.wording import community_name
from locales.text import _
from program import references
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community
    from program.connectors import Connector
    from program.contacts import ContactMessage
    from program.matches import Match
    from program.meetings import Meeting

T = TypeVar("T")

NOTHING = _("I find nothing of that name in your community.")
NOT_YOURS = _("That is no longer yours to do: your role has changed.")
HAT = "hat"
"""The action by which a hat is put on; see `worn` there."""


def coordinates(turn: Turn, community_id: int | None) -> bool:
    """Tell whether somebody coordinates a community, as of this turn."""
    return any(
        each.role is Role.COORDINATOR and each.community_id == community_id for each in turn.roles
    )


async def community(turn: Turn) -> Community | None:
    """Find the community for which somebody coordinates just now; ask if that is not clear."""
    hat = hats.worn_as(turn, Role.COORDINATOR)
    if hat is not None and hat.community_id is not None:
        return await turn.uow.communities.get(hat.community_id)
    await ask_for_hat(turn)
    return None


async def own_community(turn: Turn, number: object) -> Community | None:
    """Let a coordinator to the community that a button names; say so if it is not theirs."""
    if isinstance(number, int) and coordinates(turn, number):
        return await turn.uow.communities.get(number)
    turn.notice(NOTHING)
    return None


async def kept_community(turn: Turn, facts: Mapping[str, Any]) -> Community | None:
    """Find the community for which a coordinator began a talk; say so if it is not theirs by now.

    Args:
        facts: of the talk, with the number of the `community`.
    """
    number = facts["community"]
    if coordinates(turn, number):
        return await turn.uow.communities.get(number)
    turn.say(NOT_YOURS)
    return None


async def ask_for_hat(turn: Turn) -> None:
    """Ask for which of their communities somebody coordinates just now."""
    rows = []
    for each in turn.roles:
        if each.role is Role.COORDINATOR and each.community_id is not None:
            found = await turn.uow.communities.get(each.community_id)
            if found is not None:
                action = {"do": HAT, "hat": hats.name(each)}
                rows.append((Button(f"hat{found.id}", community_name(found), action),))
    turn.say(_("For which community? Choose, then send your command again."), tuple(rows))


async def application(turn: Turn, number: int) -> Application | None:
    """Let a coordinator of its community to an application that was sent."""
    found = await turn.uow.applications.get(number)
    if found is None or found.submitted_at is None or not coordinates(turn, found.community_id):
        return None
    return found


async def connector(turn: Turn, number: int) -> Connector | None:
    """Let a coordinator of any community that they help to a Connector."""
    found = await turn.uow.connectors.get(number)
    if found is None or not any(coordinates(turn, each) for each in found.communities):
        return None
    return found


async def match(turn: Turn, number: int) -> Match | None:
    """Let a coordinator of its community to a match."""
    found = await turn.uow.matches.get(number)
    return found if found is not None and coordinates(turn, found.community_id) else None


async def meeting(turn: Turn, number: int) -> Meeting | None:
    """Let a coordinator of its community to a meeting, an intake call included."""
    found = await turn.uow.meetings.get(number)
    return found if found is not None and coordinates(turn, found.community_id) else None


async def contact_message(turn: Turn, number: int) -> ContactMessage | None:
    """Let a coordinator of its community to what somebody wrote and nobody has answered yet.

    What is for no community in particular is the secretariat's.
    """
    found = await turn.uow.contacts.get(number)
    if found is None:
        return None
    if found.community_id is None:
        return found if any(each.role is Role.SECRETARIAT for each in turn.roles) else None
    return found if coordinates(turn, found.community_id) else None


async def named_application(turn: Turn, text: str) -> tuple[Application | None, str]:
    """Find the application that a command names first; say so if there is none.

    Gives what follows the reference, too.
    """
    return await _named(turn, text, Thing.APPLICATION, application)


async def named_connector(turn: Turn, text: str) -> tuple[Connector | None, str]:
    """Do the same for a Connector."""
    return await _named(turn, text, Thing.CONNECTOR, connector)


async def named_match(turn: Turn, text: str) -> tuple[Match | None, str]:
    """Do the same for a match."""
    return await _named(turn, text, Thing.MATCH, match)


async def _named(
    turn: Turn, text: str, meant: Thing, gate: Callable[[Turn, int], Awaitable[T | None]]
) -> tuple[T | None, str]:
    reference, rest = references.split(text, meant=meant)
    named = reference is not None and reference.thing is meant
    found = await gate(turn, reference.number) if reference and named else None
    if found is None:
        turn.say(NOTHING)
    return found, rest
