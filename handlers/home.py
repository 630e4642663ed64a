"""The home page, where the platform has one: built anew whenever somebody opens it.

It is shown on the spot and kept nowhere; a button on it sends one of the person's own commands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from handlers import everyone
from handlers.book import HomeSection
from handlers.inbound import Receipt
from handlers.message import Button, Message, body
from handlers.standing import holds, usable
from locales.text import InBoth, Verbatim, _, blocks, p_

if TYPE_CHECKING:
    from handlers.book import Command
    from handlers.turn import Turn

IN_A_ROW = 5


async def opened(turn: Turn) -> None:
    """Show each section that is for this person."""
    mine = [each for each in turn.book.home if each.role is None or holds(turn, each.role)]
    shown = [message for section in mine for message in await section.build(turn)]
    rendered = (body(each, turn.translator, language=turn.language) for each in shown)
    turn.receipt = Receipt(home=tuple(rendered))


async def greeting(turn: Turn) -> Sequence[Message]:
    """Say who we are; to strangers in both languages."""
    text = _(
        "<b>Welcome.</b> I introduce people who are moving to Canada to a professional in their"
        " field. Under “Messages” we talk."
    )
    return [Message(text if turn.person.language_confirmed else InBoth(text))]


async def standing(turn: Turn) -> Sequence[Message]:
    """Say where the person's applications stand."""
    if not turn.person.language_confirmed:
        return []
    await everyone.status(turn, "")
    return [Message(each.text) for each in turn.unsaid()]


async def commands(turn: Turn) -> Sequence[Message]:
    """Offer the commands that are theirs."""
    mine = [each for each in await usable(turn) if each.in_menu]
    lines = (
        p_(
            "line of the list of commands",
            "/{name}: {help}",
            name=each.names[turn.language],
            help=each.help,
        )
        for each in mine
    )
    return [Message(blocks(*lines, between="\n"), tuple(_rows(mine, turn.language)))]


def _rows(mine: Sequence[Command], language: str) -> Iterator[tuple[Button, ...]]:
    names = [each.names[language] for each in mine]
    for start in range(0, len(names), IN_A_ROW):
        row = names[start : start + IN_A_ROW]
        yield tuple(Button(name, Verbatim(name.capitalize()), {}) for name in row)


HOME = (HomeSection(greeting), HomeSection(standing), HomeSection(commands))
