"""Giving somebody a role: they are told what they can do now, and their colleagues who came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import hats
from handlers.coordinator import replies
from handlers.everyone import menus
from handlers.standing import usable
from handlers.telling import tell_coordinators
from handlers.wording import community_name, role_name
from locales.text import Text, _, blocks, p_
from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.communities import Community

DAILY = ("queue", "review", "match", "round", "confirm", "find", "take", "invite", "settings")
"""What a coordinator is told of first; /help lists the rest."""


async def appoint(turn: Turn, role: Role, community: Community | None) -> None:
    """Give the person of this turn a role, welcome them, and tell the others.

    Args:
        community: where; None for the secretariat.
    """
    appointment = Appointment(turn.person.id, role, community.id if community else None)
    await turn.uow.roles.grant(appointment, turn.now)
    turn.roles = tuple(await turn.uow.roles.of(turn.person.id))
    await _write_down(turn, appointment)
    await menus.refresh(turn, turn.person.id)
    if community is not None and not turn.person.zone:
        await turn.save_person(zone=community.zone)
    turn.say(_welcome(role, community))
    if len(turn.roles) > 1:
        await turn.save_person(hat=hats.name(appointment))
        turn.say(
            _(
                "You have several roles now, and act as {role} for the moment. /hat switches.",
                role=role_name(role, community),
            )
        )
    turn.say(await can_do(turn, role))
    await replies.inherit(turn, community)
    if role is Role.COORDINATOR and community is not None:
        await _tell(turn, community)


async def can_do(turn: Turn, role: Role) -> Text:
    """List the commands of a role; of a coordinator's many, those of every day."""
    theirs = {each.names["en"]: each for each in await usable(turn) if each.role is role}
    shown = DAILY if role is Role.COORDINATOR else theirs
    lines = [
        p_(
            "line of the list of commands",
            "/{name}: {help}",
            name=theirs[name].names[turn.language],
            help=theirs[name].help,
        )
        for name in shown
        if name in theirs
    ]
    return blocks(
        *lines, p_("last line of a list of commands", "/help lists everything."), between="\n"
    )


def _welcome(role: Role, community: Community | None) -> Text:
    if role is Role.COORDINATOR and community is not None:
        return _(
            "Welcome! You are a coordinator now ({community}). This is what you can send:",
            community=community_name(community),
        )
    return _("Welcome! You belong to the national secretariat now. This is what you can send:")


async def _write_down(turn: Turn, appointment: Appointment) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="role.granted",
        subject="",
        detail={"role": appointment.role},
        community_id=appointment.community_id,
        person_id=turn.person.id,
    )


async def _tell(turn: Turn, community: Community) -> None:
    text = _(
        "A colleague has joined you: one more person coordinates {community} now. If you do not"
        " know of it, /revoke shows who coordinates.",
        community=community_name(community),
    )
    await tell_coordinators(turn, community.id, text, but=turn.person.id)
