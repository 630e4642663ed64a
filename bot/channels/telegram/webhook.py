"""Updates come in: called by Telegram, which is answered 200 only once they are committed.

Anything else than an update with the right secret is refused without a trace. While storage is
away the answer is 503, and Telegram tries again.

Source: https://core.telegram.org/bots/api#setwebhook
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.backoff import Backoff
from bot.channels.lanes import Lanes
from bot.channels.telegram.api import Api
from bot.channels.telegram.insisting import insist, pause
from bot.channels.telegram.reading import KINDS, read
from bot.channels.telegram.receipts import Receipts
from bot.inbox import Inbox
from handlers.inbound import Inbound, Receipt
from storage.errors import StorageUnavailable

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- the name of a header
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
CONNECTIONS = 40
MOST_UNDER_WAY = 200
BODY_S = 10.0
LOOK_EVERY_S = 60.0
_LATER = {"Retry-After": "1"}

log = logging.getLogger(__name__)


class UnusableWebhook(ValueError):
    """The webhook's address or secret is not as Telegram wants it."""


def checked(url: str, secret: str) -> str:
    """Give the webhook's path.

    Raises:
        UnusableWebhook: there is no such address, or no secret that Telegram would send.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or len(parts.path) < 2:  # noqa: PLR2004 -- more than "/"
        raise UnusableWebhook(
            "TELEGRAM_WEBHOOK_URL needs a host and a path, such as https://bot.example.org/telegram"
        )
    if not SECRET.fullmatch(secret):
        raise UnusableWebhook("TELEGRAM_WEBHOOK_SECRET has to be 1 to 256 of A-Za-z0-9_-")
    return parts.path


class Webhook:
    """Takes one bot's updates to the inbox, each person's in order.

    Args:
        url: the public address; its path is the route that we serve.
        now: the current time, aware UTC.
        beat: told whenever Telegram is found to have our address.
    """

    def __init__(
        self,
        api: Api,
        inbox: Inbox,
        *,
        url: str,
        secret: str,
        now: Callable[[], datetime],
        beat: Callable[[], None] = lambda: None,
    ) -> None:
        self._api = api
        self._inbox = inbox
        self._url = url
        self._secret = secret
        self._path = checked(url, secret)
        self._now = now
        self._beat = beat
        self._lanes = Lanes()
        self._receipts = Receipts(api)
        self._under_way = 0
        self._ours = False

    def routes(self) -> list[web.AbstractRouteDef]:
        """Name the page that Telegram calls."""
        return [web.post(self._path, self._receive)]

    async def run(self, stop: asyncio.Event) -> None:
        """Have Telegram call us, and see to it that it goes on; then let what is begun finish.

        Raises:
            Misconfigured: Telegram does not know the token.
        """
        while not stop.is_set():
            if await self._is_set(stop):
                self._beat()
            await pause(stop, LOOK_EVERY_S)
        await self._lanes.drained()
        await self._receipts.given()

    async def _is_set(self, stop: asyncio.Event) -> bool:
        """Look whether our address is set, and set it if somebody took it away."""
        info = await self._insist(stop, "getWebhookInfo")
        if info is None:
            return False
        if not self._ours or info.get("url") != self._url:
            await self._insist(stop, "setWebhook", **self._wanted())
            self._ours = True
            log.info("Telegram sends updates to %s", self._url)
        return not stop.is_set()

    def _wanted(self) -> dict[str, object]:
        return {
            "url": self._url,
            "secret_token": self._secret,
            "allowed_updates": list(KINDS),
            "max_connections": CONNECTIONS,
        }

    async def _insist(self, stop: asyncio.Event, method: str, **given: object) -> Any:
        call = partial(self._api.call, method, given=given)
        return await insist(call, stop, method=method, backoff=Backoff())

    async def _receive(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=415)
        update = await _update(request)
        if update is None:
            return web.Response(status=400)
        if self._under_way >= MOST_UNDER_WAY:
            return web.Response(status=503, headers=_LATER)
        inbound = read(update, at=self._now())
        try:
            receipt = await self._in_its_lane(inbound)
        except StorageUnavailable as error:
            log.warning("storage is unavailable, an update has to come again: %s", error)
            return web.Response(status=503, headers=_LATER)
        except Exception as error:  # noqa: BLE001 -- its words may quote what somebody wrote
            log.error("the inbox broke (%s), an update has to come again", type(error).__name__)  # noqa: TRY400 -- the same
            return web.Response(status=500)
        self._receipts.give(inbound, receipt=receipt)
        return web.Response()

    def _is_telegram(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode("ascii"))

    async def _in_its_lane(self, inbound: Inbound) -> Receipt:
        """Have an inbound taken after its person's earlier ones, even if the caller hangs up."""
        taken: asyncio.Future[Receipt] = asyncio.get_running_loop().create_future()
        lane = inbound.address.user or inbound.event_id
        self._under_way += 1
        self._lanes.put(lane, work=self._take(inbound, taken))
        return await taken

    async def _take(self, inbound: Inbound, taken: asyncio.Future[Receipt]) -> None:
        try:
            receipt = await self._inbox.take(inbound)
        except Exception as error:  # noqa: BLE001 -- told to whoever waits for it
            if not taken.done():
                taken.set_exception(error)
        else:
            if not taken.done():
                taken.set_result(receipt)
        finally:
            self._under_way -= 1


async def _update(request: web.Request) -> dict[str, Any] | None:
    """Read an update off a request; what is none gives nothing.

    Raises:
        HTTPRequestEntityTooLarge: it is longer than any update.
    """
    try:
        async with asyncio.timeout(BODY_S):
            update = json.loads(await request.read())
    except (ValueError, RecursionError, TimeoutError):
        return None
    sound = isinstance(update, dict) and type(update.get("update_id")) is int
    return update if sound else None
