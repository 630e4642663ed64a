"""What people see of the bot before they write to it: its menu of commands and its descriptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.channels.telegram.api import Api, send_error
from bot.channels.telegram.errors import TelegramError

T = TypeVar("T")

DEFAULT_LANGUAGE = "en"
"""Shown to everyone whose language has no texts of its own."""


class Showcase:
    """Sets the menus and the descriptions, the default ones first."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def name(self) -> str:
        """Ask what the bot is called in links, without the @.

        Raises:
            SendError: Telegram did not say.

        Source: https://core.telegram.org/bots/api#getme
        """
        try:
            about = await self._api.call("getMe")
        except TelegramError as error:
            raise send_error(error) from error
        return str(about.get("username") or "")

    async def set_menus(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Set the menu of each language: its commands and what they do.

        Raises:
            SendError: Telegram did not take them.

        Source: https://core.telegram.org/bots/api#setmycommands
        """
        for language, entries in _default_first(commands):
            menu = [{"command": name, "description": text} for name, text in entries]
            await self._set("setMyCommands", language=language, commands=menu)

    async def set_descriptions(
        self, descriptions: Mapping[str, str], *, short: Mapping[str, str]
    ) -> None:
        """Set the text in the empty chat, and the short one on the profile.

        Raises:
            SendError: Telegram did not take them.

        Source: https://core.telegram.org/bots/api#setmydescription
        """
        for language, text in _default_first(descriptions):
            await self._set("setMyDescription", language=language, description=text)
        for language, text in _default_first(short):
            await self._set("setMyShortDescription", language=language, short_description=text)

    async def _set(self, method: str, *, language: str, **parameters: object) -> None:
        code = None if language == DEFAULT_LANGUAGE else language
        try:
            await self._api.call(method, given={"language_code": code, **parameters})
        except TelegramError as error:
            raise send_error(error) from error


def _default_first(texts: Mapping[str, T]) -> list[tuple[str, T]]:
    return sorted(texts.items(), key=lambda item: item[0] != DEFAULT_LANGUAGE)
