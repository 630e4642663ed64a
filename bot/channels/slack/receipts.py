"""Best-effort words that go back at once, which only the person sees.

They run in the background and may fail: nobody waits for them, and losing one harms nobody.

Source: https://docs.slack.dev/reference/methods/chat.postEphemeral
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from bot.channels.channel import SendError
from bot.channels.slack.api import Api
from bot.channels.slack.installations import Installations
from bot.channels.slack.views import Views
from bot.channels.slack.words import escaped
from handlers.inbound import Elsewhere, Inbound, Pressed, Receipt
from program.people import Address

TIMEOUT_S = 5.0

log = logging.getLogger(__name__)


class Receipts:
    """Says why a button did nothing, shows views, and in a channel says where to write instead."""

    def __init__(self, api: Api, installations: Installations, views: Views) -> None:
        self._api = api
        self._installations = installations
        self._views = views
        self._under_way: set[asyncio.Task[None]] = set()

    def give(self, inbound: Inbound, *, receipt: Receipt) -> None:
        """Begin to give a receipt, if this inbound calls for one; a command has its own answer."""
        if inbound.window:
            self._begin(self._views.fill(inbound, form=receipt.form, text=receipt.text))
        elif receipt.home:
            self._begin(self._views.publish(inbound.address, receipt.home))
        elif receipt.text and "command" not in inbound.raw:
            self._notice(inbound, receipt.text)

    def _notice(self, inbound: Inbound, text: str) -> None:
        match inbound.content:
            case Pressed(platform_id=place) if place:
                self._begin(self._whispered(inbound.address, place.partition(":")[0], text))
            case Elsewhere(channel) if channel:
                self._begin(self._whispered(inbound.address, channel, text))

    async def given(self) -> None:
        """Wait for those under way, but not for long."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=TIMEOUT_S)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _whispered(self, to: Address, channel: str, text: str) -> None:
        token = await self._installations.bot_token(to.tenant)
        if token is None:
            return
        given = {"channel": channel, "user": to.user, "text": escaped(text)}
        try:
            await self._api.call("chat.postEphemeral", token=token, given=given)
        except SendError as error:
            log.debug("chat.postEphemeral failed, which harms nobody: %s", error)
