"""In at the door: begin, or go on where somebody was, with where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import hats, parked, talking
from handlers.connectee import crossing, journey
from handlers.connector import enrolling
from handlers.coordinator import appointing, queue
from handlers.wording import ROLES
from locales.text import _
from program.people import Role

if TYPE_CHECKING:
    from handlers.connectee.journey import Origin
    from handlers.turn import Turn
    from storage.talks import TalkRow

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
    elif _goes_on(turn, row) and not origin["community"]:
        await talking.ask_again(turn, row)
    else:
        known = talking.state_of(row).facts.get("origin", journey.NOWHERE)
        await talking.drop(turn, row)
        await journey.go_on(turn, origin if origin["community"] else known)


STANDING = frozenset({talking.CONTACT, INVITED, enrolling.TALK})
"""Conversations that /start goes on with."""


def _goes_on(turn: Turn, row: TalkRow) -> bool:
    """Tell whether a talk is gone on with, whatever somebody came for."""
    return row.conversation in STANDING or turn.book.conversations[row.conversation].ours


async def _works_here(turn: Turn) -> bool:
    """Tell whether somebody has a role beside a Connector's, and never began to apply."""
    works = any(each.role is not Role.CONNECTOR for each in turn.roles)
    return works and not await turn.uow.applications.of(turn.person.id)


async def _say_role(turn: Turn) -> None:
    role = (hats.worn(turn) or turn.roles[0]).role
    if role is Role.COORDINATOR:
        await queue.desk(turn)
        return
    turn.say(_("Hello! You are here as {role}.", role=ROLES[role]))
    turn.say(await appointing.can_do(turn, role))
