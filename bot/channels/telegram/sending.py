"""Messages go out: in Telegram's HTML, cut to its length, with buttons below the last part."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.channels.channel import Button, Outgoing
from bot.channels.markup import Run, plain, runs, split, telegram_html
from bot.channels.telegram.api import Api, send_error
from bot.channels.telegram.errors import BadRequest, TelegramError
from bot.channels.telegram.reading import CHANNEL
from handlers.files import File
from program.people import Address

LONGEST_MESSAGE = 4096
"""In UTF-16 units. Source: https://core.telegram.org/bots/api#sendmessage"""

LONGEST_CAPTION = 1024
"""In UTF-16 units. Source: https://core.telegram.org/bots/api#senddocument"""

LONGEST_DATA = 64
"""In bytes. Source: https://core.telegram.org/bots/api#inlinekeyboardbutton"""

DEFAULT = "en"
"""Shown to everyone whose language has no menu of its own."""

_LINK = re.compile(r"\w[./]\w|://")


class TooLongData(ValueError):
    """A button's data is longer than Telegram allows."""


class TelegramChannel:
    """The port to Telegram."""

    def __init__(self, api: Api) -> None:
        self._api = api

    @property
    def name(self) -> str:
        return CHANNEL

    async def send(self, to: Address, message: Outgoing) -> str:
        """Send or edit one message and return Telegram's id of it, or of its last part.

        Raises:
            TooLongData: a button's data is over 64 bytes.
            SendError: as its module draws it. What was sent of a message in parts is not taken
                back, and comes again if the message does.
        """
        if message.menu is not None:
            return await self._set_menu(to, message.menu)
        keyboard = _keyboard(message)
        if message.file is not None:
            return await self._send_file(to, message, file=message.file)
        if message.replaces and not message.markup:
            return await self._edit(to, message.replaces, given={"reply_markup": keyboard})
        sent = message.replaces
        parts = split(runs(message.markup), limit=LONGEST_MESSAGE) or [(Run(""),)]
        for index, part in enumerate(parts):
            buttons = keyboard if part is parts[-1] and message.buttons else None
            given = {**_words(part), "reply_markup": buttons}
            if index == 0 and message.replaces:
                await self._edit(to, sent, given=given)
            else:
                sent = await self._send(to, given=given)
        return sent

    async def _set_menu(self, to: Address, menu: Mapping[str, Sequence[Sequence[str]]]) -> str:
        """Set the menu of commands in one chat.

        Source: https://core.telegram.org/bots/api#botcommandscopechat
        """
        scope = {"type": "chat", "chat_id": to.user}
        for language, entries in sorted(menu.items(), key=lambda item: item[0] != DEFAULT):
            commands = [{"command": name, "description": text} for name, text in entries]
            code = None if language == DEFAULT else language
            given = {"scope": scope, "language_code": code, "commands": commands}
            try:
                await self._api.call("setMyCommands", given=given)
            except TelegramError as error:
                raise send_error(error) from error
        return ""

    async def _send(self, to: Address, *, given: dict[str, Any]) -> str:
        try:
            sent = await self._api.call("sendMessage", given={"chat_id": to.user, **given})
        except TelegramError as error:
            raise send_error(error) from error
        return str(sent["message_id"])

    async def _send_file(self, to: Address, message: Outgoing, *, file: File) -> str:
        """Send a file below its text, which is its caption if it is short enough.

        A picture is sent as one, to be seen at once.

        Source: https://core.telegram.org/bots/api#sendphoto
        """
        kind = "photo" if file.media_type == "image/png" else "document"
        caption = runs(message.markup)
        if len(plain(caption).encode("utf-16-le")) // 2 > LONGEST_CAPTION:
            await self.send(to, replace(message, file=None, buttons=()))
            caption = ()
        words = {"caption": telegram_html(caption), "parse_mode": "HTML"} if caption else {}
        keyboard = _keyboard(message) if message.buttons else None
        given = {"chat_id": to.user, kind: file, **words, "reply_markup": keyboard}
        try:
            sent = await self._api.call(f"send{kind.capitalize()}", given=given)
        except TelegramError as error:
            raise send_error(error) from error
        return str(sent["message_id"])

    async def _edit(self, to: Address, id_: str, *, given: dict[str, Any]) -> str:
        method = "editMessageText" if "text" in given else "editMessageReplyMarkup"
        target = {"chat_id": to.user, "message_id": id_}
        try:
            await self._api.call(method, given={**target, **given})
        except TelegramError as error:
            if not _changes_nothing(error):
                raise send_error(error) from error
        return id_


def _words(part: tuple[Run, ...]) -> dict[str, Any]:
    """The parameters that carry the text; link previews only matter where a link may be."""
    words: dict[str, Any] = {"text": telegram_html(part), "parse_mode": "HTML"}
    if any(run.href for run in part) or _LINK.search(plain(part)):
        words["link_preview_options"] = {"is_disabled": True}
    return words


def _keyboard(message: Outgoing) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(button) for button in row] for row in message.buttons]}


def _button(button: Button) -> dict[str, str]:
    if button.url:
        return {"text": button.label, "url": button.url}
    if len(button.data.encode()) > LONGEST_DATA:
        raise TooLongData(button.data)
    return {"text": button.label, "callback_data": button.data}


def _changes_nothing(error: TelegramError) -> bool:
    return isinstance(error, BadRequest) and "message is not modified" in error.message.lower()
