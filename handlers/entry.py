"""In at the door: begin, or go on where somebody was, with where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import appointing, crossing, hats, journey, parked, talking
from handlers.wording import ROLES
from locales.text import _

if TYPE_CHECKING:
    from handlers.journey import Origin
    from handlers.turn import Turn

INVITED = "invited"
"""The conversation that greets whoever brings an invitation."""


async def enter(turn: Turn, origin: Origin) -> None:
    """Begin, or go on where the person was."""
    await talking.drop_asides(turn)
    await parked.take_up(turn)
    row = await talking.top(turn)
    if row is None and not origin["community"] and await _works_here(turn):
        await _say_role(turn)
    elif row is None:
        await journey.go_on(turn, origin)
    elif row.conversation in {"intake", "profile"}:
        await crossing.meet(turn, row, origin)
    elif row.conversation in STANDING and not origin["community"]:
        await talking.ask_again(turn, row)
    else:
        known = talking.state_of(row).facts.get("origin", journey.NOWHERE)
        await talking.drop(turn, row)
        await journey.go_on(turn, origin if origin["community"] else known)


STANDING = frozenset({talking.CONTACT, INVITED})
"""Conversations that /start goes on with."""


async def _works_here(turn: Turn) -> bool:
    """Tell whether somebody has a role, and never began to apply."""
    return bool(turn.roles) and not await turn.uow.applications.of(turn.person.id)


async def _say_role(turn: Turn) -> None:
    role = (hats.worn(turn) or turn.roles[0]).role
    turn.say(_("Hello! You are here as {role}.", role=ROLES[role]))
    turn.say(await appointing.can_do(turn, role))
