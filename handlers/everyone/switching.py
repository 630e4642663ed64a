"""Changing hats: in which of several roles somebody acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access, hats, talking
from handlers.book import Command, Need
from handlers.coordinator import appointing
from handlers.message import Button
from handlers.wording import role_name
from locales.text import Text, _
from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def hat(turn: Turn, arguments: str) -> None:
    """Say which hat is worn, and offer the others."""
    worn = hats.worn(turn)
    choices = await hats_of(turn)
    if len(choices) == 1:
        turn.say(_("You have one role here: {role}.", role=choices[0][1]))
        return
    rows = [
        (Button(f"hat{number}", label, {"do": access.HAT, "hat": name}),)
        for number, (name, label) in enumerate(choices)
    ]
    now = dict(choices).get(hats.name(worn) if worn else turn.person.hat)
    turn.say(_now(now), tuple(rows))


async def hats_of(turn: Turn) -> list[tuple[str, Text]]:
    """List the hats that somebody may wear, with what they are called."""
    choices = [(hats.name(each), await _named(turn, each)) for each in turn.roles]
    if any(each.sent for each in await turn.uow.applications.of(turn.person.id)):
        choices.append((hats.CONNECTEE, role_name(Role.CONNECTEE, None)))
    return choices


async def pressed_hat(turn: Turn, action: Action, press: Pressed) -> None:
    """Put the hat on that was chosen, if it is still theirs."""
    wanted = str(action["hat"])
    chosen = next((each for each in turn.roles if hats.name(each) == wanted), None)
    if chosen is None and wanted != hats.CONNECTEE:
        turn.notice(access.NOT_YOURS)
        return
    await turn.save_person(hat=wanted)
    await talking.take_off(turn, press)
    role = chosen.role if chosen else Role.CONNECTEE
    label = await _named(turn, chosen) if chosen else role_name(Role.CONNECTEE, None)
    turn.say(_("From now on you act as {role}. /hat switches back.", role=label))
    turn.say(await appointing.can_do(turn, role))


def _now(label: Text | None) -> Text:
    if label is None:
        return _("You have several roles. In which one do you act now?")
    return _("You act as {role} just now. Choose another if you like.", role=label)


async def _named(turn: Turn, appointment: Appointment) -> Text:
    number = appointment.community_id
    community = await turn.uow.communities.get(number) if number is not None else None
    return role_name(appointment.role, community)


COMMANDS = (
    Command(
        {"en": "hat", "fr": "role"},
        _("choose in which of your roles you act"),
        hat,
        needs=Need.ROLE,
    ),
)

ACTIONS = {access.HAT: pressed_hat}
