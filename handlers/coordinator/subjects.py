"""Whom a coordinator's command is about: a Connectee by their application, or a Connector."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers import access, hats
from locales.text import _
from program import references
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody who can be spoken of.

    Args:
        community_id: for which the coordinator deals with them.
        name: what they call themselves, "" if unknown.
    """

    reference: str
    person_id: int
    community_id: int
    name: str


async def named(turn: Turn, text: str) -> tuple[Subject | None, str]:
    """Find whom a command names first; say so if there is nobody. Gives what follows, too."""
    reference, _rest = references.split(text, meant=Thing.APPLICATION)
    if reference is not None and reference.thing is Thing.CONNECTOR:
        return await _connector(turn, text)
    found, rest = await access.named_application(turn, text)
    if found is None or await _is_forgotten(turn, found.person_id):
        return None, rest
    name = str(found.profile.get("name") or "")
    return Subject(found.reference, found.person_id, found.community_id, name), rest


async def _connector(turn: Turn, text: str) -> tuple[Subject | None, str]:
    found, rest = await access.named_connector(turn, text)
    if found is None or await _is_forgotten(turn, found.person_id):
        return None, rest
    name = str(found.profile.get("name") or "")
    place = community_of(turn, found.communities)
    return Subject(found.reference, found.person_id, place, name), rest


async def _is_forgotten(turn: Turn, person_id: int) -> bool:
    """Tell whether somebody is gone, and say so: nothing new is kept about them."""
    if await turn.uow.people.get(person_id) is not None:
        return False
    turn.say(_("They have left, and everything about them is erased."))
    return True


def community_of(turn: Turn, communities: frozenset[int]) -> int:
    """Choose for which of a Connector's communities a coordinator acts: the hat's, if it can be."""
    hat = hats.worn_as(turn, Role.COORDINATOR)
    if hat is not None and hat.community_id in communities:
        return hat.community_id
    return min(each for each in communities if access.coordinates(turn, each))
