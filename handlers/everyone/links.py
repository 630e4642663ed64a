"""How an invitation is followed: by a link, or by typing what it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales.text import Text, Verbatim, _
from storage.notes import Note

if TYPE_CHECKING:
    from datetime import datetime

    from storage.database import UnitOfWork

TELEGRAM = "telegram.name"
"""The note that keeps what the bot is called there."""


def telegram(name: str, payload: str) -> str:
    """Write a deep link.

    Source: https://core.telegram.org/bots/features#deep-linking
    """
    return f"https://t.me/{name}?start={payload}"


def slack(payload: str) -> str:
    """Write what is typed in Slack, where commands have one name for all of them."""
    return f"/connector start {payload}"


async def known_name(uow: UnitOfWork) -> str:
    """Tell what the bot is called on Telegram, "" if it never served there."""
    note = await uow.notes.get(TELEGRAM)
    return str(note.content) if note and note.content else ""


async def remember_name(uow: UnitOfWork, name: str, at: datetime) -> None:
    """Keep what Telegram says that the bot is called."""
    await uow.notes.write(Note(TELEGRAM, at, name))


async def way(uow: UnitOfWork, payload: str) -> Text:
    """Say how to follow an invitation: as short as can be."""
    name = await known_name(uow)
    if name:
        return Verbatim(telegram(name, payload))
    return _("send <code>/start {payload}</code> to Passerelle", payload=payload)
