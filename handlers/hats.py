"""Which hat somebody wears who has several roles or communities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.turn import Turn


CONNECTEE = f"{Role.CONNECTEE}:"
"""The hat of somebody who acts for themselves, whatever else they are."""


def worn(turn: Turn) -> Appointment | None:
    """Tell in which role somebody acts: the one they chose, else the only one they have."""
    if turn.person.hat == CONNECTEE:
        return None
    chosen = [each for each in turn.roles if name(each) == turn.person.hat]
    return next(iter(chosen), None) or (turn.roles[0] if len(turn.roles) == 1 else None)


def role(turn: Turn) -> Role | None:
    """Tell which role somebody acts in, in whichever community; None if that is not clear."""
    if turn.person.hat == f"{Role.CONNECTEE}:":
        return Role.CONNECTEE
    hat = worn(turn)
    held = {each.role for each in turn.roles}
    return hat.role if hat else next(iter(held)) if len(held) == 1 else None


def worn_as(turn: Turn, role: Role) -> Appointment | None:
    """Tell for which community somebody acts in a role; None if that has to be asked."""
    hat = worn(turn)
    if hat is not None and hat.role is role:
        return hat
    held = [each for each in turn.roles if each.role is role]
    return held[0] if len(held) == 1 else None


def name(appointment: Appointment) -> str:
    """Write a hat as it is kept with the person: `coordinator:7`."""
    return f"{appointment.role}:{appointment.community_id or ''}"
