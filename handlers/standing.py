"""What somebody has come to so far, and so which commands are of use to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import hats
from handlers.book import Need
from handlers.connectee import journey
from handlers.connector import particulars
from locales.text import Text, _
from program.people import Purpose, Role

if TYPE_CHECKING:
    from handlers.book import Command
    from handlers.turn import Turn

NEEDED: dict[Need, Text] = {
    Need.CONSENT: _("I may not keep that before I have your consent: please send /start first."),
    Need.APPLICATION: _("You have no application just now. Send /start to begin one."),
    Need.ANSWERS: _("You have no application just now. Send /start to begin one."),
    Need.SENT: _("That is for later: you have not sent an application yet. /start leads there."),
    Need.ROLE: _("You have no particular role here, and need none to apply."),
}
"""What to say until a need is met; a test wants every need here."""

OF_CONNECTEES = _(
    "That is for people who hope to meet somebody in their field. /help lists what you can send."
)
"""What to say to those who have a role here, and have not applied themselves."""


def may(turn: Turn, command: Command) -> bool:
    """Tell whether a command is this person's; the same predicate hides and refuses."""
    return command.role is None or holds(turn, command.role)


def holds(turn: Turn, role: Role) -> bool:
    """Tell whether the person has a role anywhere, as of this turn."""
    return any(each.role is role for each in turn.roles)


def named(turn: Turn, name: str) -> Command | None:
    """Find this person's command of a name; the hat decides where roles share one."""
    mine = [each for each in turn.book.commands.get(name, ()) if may(turn, each)]
    acting = hats.role(turn)
    fitting = [each for each in mine if (each.role or Role.CONNECTEE) is acting]
    theirs = [each for each in mine if each.role is not None]
    return next(iter([*fitting, *theirs, *mine]), None)


async def usable(turn: Turn) -> list[Command]:
    """List the commands that are this person's, and of use to them by now."""
    met = await _met(turn)
    mine = [each for each in turn.book.listed() if named(turn, each.names["en"]) is each]
    return [each for each in mine if each.needs is None or each.needs in met]


async def lacking(turn: Turn, command: Command) -> Text | None:
    """Say what has to happen before a command is of use, if anything."""
    met = await _met(turn)
    if command.needs is None or command.needs in met:
        return None
    if command.needs is Need.SENT and turn.roles and Need.APPLICATION not in met:
        return OF_CONNECTEES
    return NEEDED[command.needs]


async def _met(turn: Turn) -> frozenset[Need]:
    applications = await turn.uow.applications.of(turn.person.id)
    met = {
        Need.CONSENT: await journey.consented(turn, Purpose.INTAKE, Purpose.CONNECTOR),
        Need.APPLICATION: any(each.open for each in applications),
        Need.ANSWERS: any(each.open for each in applications) or await particulars.known(turn),
        Need.SENT: any(each.sent for each in applications),
        Need.ROLE: bool(turn.roles),
    }
    return frozenset(need for need in met if met[need])
