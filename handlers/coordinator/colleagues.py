"""Coordinators among themselves: under which name one of them is known to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales.formats import Number
from locales.text import Text, Verbatim, p_
from program.invitations import Errand
from program.people import Role

if TYPE_CHECKING:
    from handlers.turn import Turn

FORMER = p_("somebody who coordinates no more", "a former coordinator")
YOURSELF = p_("colleague", "yourself")


async def name(turn: Turn, person_id: int | None, community_id: int) -> Text:
    """Call a colleague as whoever invited them did, else by the order of their appointment."""
    if person_id is None:
        return FORMER
    told = await told_name(turn, person_id, community_id)
    if told is not None:
        return told
    held = await turn.uow.roles.holders(Role.COORDINATOR, community_id)
    if person_id not in held:
        return FORMER
    number = Number(held.index(person_id) + 1)
    return p_("a colleague whose name nobody told", "Coordinator {number}", number=number)


async def told_name(turn: Turn, person_id: int, community_id: int) -> Text | None:
    """Call a colleague as whoever invited them did; None if nobody told a name."""
    used = await turn.uow.invitations.used(person_id, community_id)
    hints = [each.hint for each in used if each.errand is Errand.COORDINATOR and each.hint]
    return Verbatim(hints[-1]) if hints else None


async def name_to(turn: Turn, person_id: int | None, community_id: int) -> Text:
    """Call a colleague by name, and whoever is spoken to “yourself”."""
    if person_id == turn.person.id:
        return YOURSELF
    return await name(turn, person_id, community_id)


async def team(turn: Turn, community_id: int) -> list[tuple[int, Text]]:
    """List all who coordinate a community, the longest serving first."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, community_id)
    return [(each, await name(turn, each, community_id)) for each in held]
