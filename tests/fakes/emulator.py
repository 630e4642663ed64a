"""Somebody else's Bot API emulator, so that not only our own reading of the documentation counts.

Source: https://pypi.org/project/lo-bot-api-emulator/
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

from tests.fakes.bot_api import TOKEN, Key, Shown
from tests.fakes.telegram_html import words

Json = dict[str, Any]

SHOWING = ("sendMessage", "editMessageText", "editMessageReplyMarkup")
SINCE_BOT_API_7 = "link_preview_options"
"""The emulator's contract is older than this: https://core.telegram.org/bots/api#sendmessage"""


class Emulator(LoBotApiEmulator):  # type: ignore[misc]  # -- the package has no types
    """The emulator, with what the bot shows kept, as it only keeps the names of fields itself."""

    def __init__(self) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True)
        self.calls: list[tuple[str, Json]] = []
        self.refused: list[str] = []
        self.shown: list[Shown] = []
        self.watchers: dict[int, Callable[[Shown], None]] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self._updates: set[asyncio.Task[Any]] = set()

    def validate(self, method: str, fields: Json, uploads: Json) -> Any:
        """Judge a call as the emulator does, and show what it shows."""
        self.calls.append((method, dict(fields)))
        known = dict(fields)
        if method in SHOWING:
            known.pop(SINCE_BOT_API_7, None)
        try:
            result = super().validate(method, known, uploads)
        except Exception as refusal:
            self.refused.append(f"{method}: {getattr(refusal, 'description', refusal)}")
            raise
        if method in SHOWING:
            self._show(method, fields, result)
        return result

    def say(self, user: int, *, text: str, language: str = "en") -> None:
        """Let a person type something."""
        self._put(message={**self._about(user, language), "text": text})

    def press(self, user: int, *, message_id: int, data: str, language: str = "en") -> None:
        """Let a person press a button."""
        about = self._about(user, language)
        message = {**about, "message_id": message_id}
        self._put(
            callback_query={"id": data, "from": about["from"], "message": message, "data": data}
        )

    def chat(self, user: int) -> list[Shown]:
        """What the bot showed one person, in order."""
        return [shown for shown in self.shown if shown.chat == user]

    def _put(self, **update: object) -> None:
        task = asyncio.ensure_future(self.enqueue_update(update, token=TOKEN))
        self._updates.add(task)
        task.add_done_callback(self._updates.discard)

    def _show(self, method: str, fields: Json, result: Json) -> None:
        chat, id_ = int(fields["chat_id"]), int(result["message_id"])
        if "text" in fields:
            self._texts[chat, id_] = words(fields["text"])
        rows = self.decoded(fields.get("reply_markup", {})).get("inline_keyboard", [])
        keys = tuple(
            Key(key["text"], key.get("callback_data", ""), key.get("url", ""))
            for row in rows
            for key in row
        )
        edited = method != "sendMessage"
        shown = Shown(chat, id_, self._texts[chat, id_], keys, edited=edited, at=time.monotonic())
        self.shown.append(shown)
        if chat in self.watchers:
            self.watchers[chat](shown)

    def _about(self, user: int, language: str) -> Json:
        person = {"id": user, "is_bot": False, "first_name": f"Person {user}"}
        chat = {"id": user, "type": "private", "first_name": f"Person {user}"}
        return {
            "message_id": 1,
            "date": 1,
            "from": {**person, "language_code": language},
            "chat": chat,
        }


@asynccontextmanager
async def emulated() -> AsyncIterator[tuple[Emulator, str]]:
    """Run the emulator on loopback; gives it and its address up to the token."""
    emulator = Emulator()
    runner = web.AppRunner(emulator.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield emulator, f"http://127.0.0.1:{runner.addresses[0][1]}/bot"
    finally:
        await runner.cleanup()
