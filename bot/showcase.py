"""What a platform shows of the bot beside the chat: its menu of commands, who it is."""

from __future__ import annotations

from typing import TypedDict

from handlers.book import Book
from locales.text import LANGUAGES, Text, _
from locales.translator import Translator

Menu = list[tuple[str, str]]


class Descriptions(TypedDict):
    """Texts by language, long and short."""

    descriptions: dict[str, str]
    short: dict[str, str]


def menus(book: Book, translator: Translator) -> dict[str, Menu]:
    """List what everyone may do at once, per language: name and one line of help."""
    free = (each for each in book.listed() if each.role is None and each.needs is None)
    everyones = [each for each in free if each.in_menu]
    return {
        code: [(each.names[code], translator.plain(each.help, code)) for each in everyones]
        for code in LANGUAGES
    }


def descriptions(translator: Translator) -> Descriptions:
    """Say who the bot is, in the empty chat and on its profile."""
    return {"descriptions": _each(_LONG, translator), "short": _each(_SHORT, translator)}


_LONG = _(
    "Moving to Canada? I introduce you to a professional in your field before you board the plane:"
    " one 30-minute video call, free of charge. Press Start to begin."
)
_SHORT = _("Your first professional contact in Canada, before you arrive.")


def _each(text: Text, translator: Translator) -> dict[str, str]:
    return {code: translator.plain(text, code) for code in LANGUAGES}
