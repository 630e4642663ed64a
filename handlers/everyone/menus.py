"""The menu of commands in one chat on Telegram: it follows the roles of whoever sits there.

It goes out like a message, so that it is tried again; should it be lost, everyone's menu is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales.text import LANGUAGES
from storage.outbox import Draft, Lane

if TYPE_CHECKING:
    from collections.abc import Collection

    from handlers.book import Book, Command
    from handlers.turn import Turn
    from program.people import Role

TELEGRAM = "telegram"
"""The only platform whose menus differ from chat to chat."""

MOST = 100
"""Source: https://core.telegram.org/bots/api#setmycommands"""


async def refresh(turn: Turn, person_id: int) -> None:
    """Let the menus of somebody's chats follow the roles that they hold by now."""
    held = {each.role for each in await turn.uow.roles.of(person_id)}
    body = {"menu": _menu(turn, held)}
    for address, address_id in await turn.uow.people.addresses(person_id):
        if address.channel == TELEGRAM:
            draft = Draft(person_id, address_id, Lane.BULK, body, turn.now, turn.now)
            await turn.uow.outbox.add(draft)


def _menu(turn: Turn, held: Collection[Role]) -> dict[str, list[list[str]]]:
    """List what these roles may do: name and one line of help, per language."""
    commands = _listed(turn.book, held)[:MOST]
    return {code: [_entry(turn, each, code) for each in commands] for code in LANGUAGES}


def _listed(book: Book, held: Collection[Role]) -> list[Command]:
    """List the commands of these roles, and then everyone's; the first of a name counts."""
    own = [each for each in book.listed() if each.role in held]
    free = [each for each in book.listed() if each.role is None and each.needs is None]
    names = {each.names["en"]: each for each in reversed([*own, *free]) if each.in_menu}
    return list(reversed(names.values()))


def _entry(turn: Turn, command: Command, code: str) -> list[str]:
    help_ = turn.translator.render(command.help, code).striptags()
    return [command.names[code], str(help_)]
