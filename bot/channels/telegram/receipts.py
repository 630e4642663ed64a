"""Best-effort words that go back at once, beside the messages that delivery sends.

They run in the background and may fail: nobody waits for them, and losing one harms nobody.
"""

from __future__ import annotations

import asyncio
import logging

from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import TelegramError
from handlers.inbound import Elsewhere, Inbound, Pressed, Receipt

TIMEOUT_S = 5.0
LONGEST_NOTICE = 200
"""Source: https://core.telegram.org/bots/api#answercallbackquery"""

log = logging.getLogger(__name__)


class Receipts:
    """Stops the spinner of a pressed button, and says in a group where to write instead."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._under_way: set[asyncio.Task[None]] = set()

    def give(self, inbound: Inbound, *, receipt: Receipt) -> None:
        """Begin to give a receipt, if this inbound calls for one."""
        text = receipt.text[:LONGEST_NOTICE]
        match inbound.content:
            case Pressed(press_id=press_id) if press_id:
                self._call("answerCallbackQuery", callback_query_id=press_id, text=text or None)
            case Elsewhere(chat) if text and "text" in inbound.raw.get("message", {}):
                self._call("sendMessage", chat_id=chat, text=text)

    async def given(self) -> None:
        """Wait for those under way, but not for long."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=TIMEOUT_S)

    def _call(self, method: str, **given: object) -> None:
        task = asyncio.create_task(self._called(method, given))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _called(self, method: str, given: dict[str, object]) -> None:
        try:
            await self._api.call(method, given=given, read_timeout_s=TIMEOUT_S)
        except TelegramError as error:
            log.debug("%s failed, which harms nobody: %s", method, error.message)
