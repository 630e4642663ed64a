"""Updates come in: fetched by long polling, and confirmed only once they are committed.

The library's own updater confirms before it handles, so that a kill loses up to a hundred inputs.
Here the offset follows the finished prefix; what a kill interrupts is sent by Telegram again, and
the inbox knows what it has seen.

Source: https://core.telegram.org/bots/api#getting-updates
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from bot.channels.backoff import Backoff
from bot.channels.lanes import Lanes
from bot.channels.prefix import FinishedPrefix
from bot.channels.telegram.api import Api, Json
from bot.channels.telegram.errors import TelegramError
from bot.channels.telegram.insisting import insist, pause
from bot.channels.telegram.reading import KINDS, read
from bot.channels.telegram.receipts import Receipts
from bot.inbox import Inbox
from handlers.inbound import Inbound
from storage.errors import StorageUnavailable

LONG_POLL_S = 25
READ_MARGIN_S = 5
MOST_UNDER_WAY = 100
"""Telegram hands out no more than this beyond the offset, which bounds what is under way."""

_SHORT_BREATH_S = 0.02
_LONG_BREATH_S = 0.5

log = logging.getLogger(__name__)


class Poller:
    """Brings one bot's updates to the inbox.

    Args:
        now: the current time, aware UTC.
        beat: told at each answer that input can be taken.
        poll_s: how long Telegram may hold a request that has nothing to answer.
    """

    def __init__(
        self,
        api: Api,
        inbox: Inbox,
        *,
        now: Callable[[], datetime],
        beat: Callable[[], None] = lambda: None,
        poll_s: int = LONG_POLL_S,
        backoff: Callable[[], Backoff] = Backoff,
    ) -> None:
        self._api = api
        self._inbox = inbox
        self._now = now
        self._beat = beat
        self._poll_s = poll_s
        self._backoff = backoff
        self._prefix = FinishedPrefix()
        self._lanes = Lanes()
        self._receipts = Receipts(api)
        self._stalled: set[str] = set()
        self._breath_s = _SHORT_BREATH_S

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until told to stop, then finish what is under way and confirm it.

        A webhook left over from elsewhere is removed, because Telegram refuses to be polled while
        there is one; the updates waiting for it stay.

        Raises:
            Misconfigured: Telegram does not know the token.
        """
        await self._persist(stop, "deleteWebhook", given={})
        me = await self._persist(stop, "getMe", given={})
        log.info("polling Telegram as %s", (me or {}).get("username", "an unnamed bot"))
        while not stop.is_set():
            question = self._question(poll_s=self._poll_s)
            updates = await self._persist(stop, "getUpdates", given=question)
            if updates is not None:
                self._beat()
                new = self._begin(updates, stop)
                await self._breathe(stop, in_vain=bool(updates) and not new)
        await self._lanes.drained()
        await self._wind_up()

    def _question(self, *, poll_s: int) -> dict[str, object]:
        return {
            "offset": self._prefix.offset,
            "timeout": poll_s,
            "limit": MOST_UNDER_WAY,
            "allowed_updates": list(KINDS),
        }

    async def _persist(
        self, stop: asyncio.Event, method: str, *, given: dict[str, object]
    ) -> Json | None:
        """Call a method until it succeeds; `None` if we are told to stop meanwhile."""
        read_timeout_s = self._poll_s + READ_MARGIN_S
        call = partial(self._api.call, method, given=given, read_timeout_s=read_timeout_s)
        return await insist(call, stop, method=method, backoff=self._backoff())

    def _begin(self, updates: list[Any], stop: asyncio.Event) -> list[int]:
        """Put what is new into its person's lane, and give the ids of it."""
        by_id = {update["update_id"]: update for update in updates if _has_id(update)}
        if not updates:
            self._prefix.forget()
        new = self._prefix.begin(by_id)
        for id_ in new:
            inbound = read(by_id[id_], at=self._now())
            lane = inbound.address.user or inbound.event_id
            self._lanes.put(lane, work=self._take(id_, inbound, lane=lane, stop=stop))
        longer_s = min(2 * self._breath_s, _LONG_BREATH_S)
        self._breath_s = _SHORT_BREATH_S if new else longer_s
        return new

    async def _breathe(self, stop: asyncio.Event, *, in_vain: bool) -> None:
        """Let what is under way finish: until it is confirmed, Telegram sends it again at once."""
        if self._lanes.busy:
            await self._lanes.drained(timeout_s=self._breath_s)
        elif in_vain:
            await pause(stop, self._breath_s)

    async def _take(self, id_: int, inbound: Inbound, *, lane: str, stop: asyncio.Event) -> None:
        """Hand one inbound in, again and again while storage is away, before the person's next."""
        backoff = self._backoff()
        while lane not in self._stalled:
            try:
                receipt = await self._inbox.take(inbound)
            except StorageUnavailable as error:
                log.warning("storage is unavailable, update %s has to wait: %s", id_, error)
                if stop.is_set():
                    self._stalled.add(lane)
                await pause(stop, backoff.next_s())
            else:
                self._prefix.finish(id_)
                self._receipts.give(inbound, receipt=receipt)
                return

    async def _wind_up(self) -> None:
        """Confirm what is finished, which otherwise would come again and be recognised."""
        await self._receipts.given()
        if self._prefix.offset is None:
            return
        question = {**self._question(poll_s=0), "limit": 1}
        try:
            await self._api.call("getUpdates", given=question, read_timeout_s=READ_MARGIN_S)
        except TelegramError as error:
            log.warning("the last updates stay unconfirmed and will come again: %s", error)


def _has_id(update: object) -> bool:
    return isinstance(update, dict) and type(update.get("update_id")) is int
