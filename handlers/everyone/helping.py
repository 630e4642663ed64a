"""`/help`: what somebody can send, line by line, or by section where that fills no phone's screen.

Both are made from the table of commands; a section is what a command's row says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.message import Button
from handlers.standing import usable
from locales.text import Text, Verbatim, _, blocks, p_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.book import Command
    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn

MOST = 25
"""So many lines are read from top to bottom; more are told by section."""
IN_A_ROW = 2

SECTIONS: dict[str, Text] = {
    "coordinator": p_("section of the commands", "Day to day"),
    "matching": p_("section of the commands", "Matches"),
    "team": p_("section of the commands", "People and invitations"),
    "community": p_("section of the commands", "The community"),
    "connector": p_("section of the commands", "As a Connector"),
    "connectee": p_("section of the commands", "Your application"),
    "everyone": p_("section of the commands", "In general"),
}
"""In the order in which they are shown; a test wants the section of every command here."""


async def help_(turn: Turn, arguments: str) -> None:
    """Say what this person can do."""
    lead = _(
        "I help people who are moving to Canada meet a professional in their field. Answer my"
        " questions in your own words or with the buttons. You can also send:"
    )
    mine = await usable(turn)
    if len(mine) <= MOST:
        turn.say(blocks(lead, listed(mine, turn.language)))
    else:
        short = (_short(name, each, turn.language) for name, each in by_section(mine).items())
        turn.say(blocks(lead, *short), _choices(mine))
    if turn.book.contact:
        turn.say(_("To reach a person, write to {contact}.", contact=turn.book.contact))


async def pressed_section(turn: Turn, action: Action, press: Pressed) -> None:
    """Say what the commands of one section do, as far as they are this person's."""
    mine = await usable(turn)
    name = str(action["section"])
    found = by_section(mine).get(name)
    if found is None:
        turn.notice(_("Nothing of that is yours to do now. /help tells what is."))
        return
    turn.say(
        blocks(heading(name), listed(found, turn.language), between="\n"), _choices(mine, but=name)
    )


def by_section(mine: Sequence[Command]) -> dict[str, list[Command]]:
    """Sort commands into their sections, without the empty ones."""
    sorted_ = {name: [each for each in mine if each.section == name] for name in SECTIONS}
    return {name: found for name, found in sorted_.items() if found}


def heading(name: str) -> Text:
    """Name a section."""
    return p_("heading of a section", "<b>{section}</b>", section=SECTIONS[name])


def listed(mine: Sequence[Command], language: str) -> Text:
    """Say what each command does, a line for each."""
    lines = (
        p_(
            "line of the list of commands",
            "/{name}: {help}",
            name=each.names[language],
            help=each.help,
        )
        for each in mine
    )
    return blocks(*lines, between="\n")


def _short(name: str, found: Sequence[Command], language: str) -> Text:
    names = (Verbatim(f"/{each.names[language]}") for each in found)
    return p_(
        "a section of the commands, and their names",
        "<b>{section}</b>: {names}",
        section=SECTIONS[name],
        names=blocks(*names, between=" "),
    )


def _choices(mine: Sequence[Command], *, but: str = "") -> Rows:
    buttons = [
        Button(name, SECTIONS[name], {"do": "help.section", "section": name})
        for name in by_section(mine)
        if name != but
    ]
    return tuple(
        tuple(buttons[start : start + IN_A_ROW]) for start in range(0, len(buttons), IN_A_ROW)
    )


ACTIONS = {"help.section": pressed_section}
