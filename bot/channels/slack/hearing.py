"""What Slack sends is taken to the inbox, and acknowledged only once it is committed.

Bolt reads each request and runs our one listener before it answers; if the listener raises, there
is no acknowledgement, and Slack delivers again (at once, after a minute, after five). Retries are
never dropped: the inbox knows what it has seen. One person's requests are handled in order.

Source: https://docs.slack.dev/apis/events-api#retries
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from bot.channels.backoff import Backoff
from bot.channels.lanes import Lanes
from bot.channels.slack.installations import Installations
from bot.channels.slack.profiles import Profiles
from bot.channels.slack.reading import read, sender, tenant_ended
from bot.channels.slack.receipts import Receipts
from bot.channels.slack.views import Views
from bot.inbox import Inbox
from handlers.inbound import Inbound, Receipt
from storage.errors import StorageUnavailable

MOST_UNDER_WAY = 500
_ANY = re.compile("")
_AGAIN = 503

log = logging.getLogger(__name__)


class Hearing:
    """Takes requests in, by whichever way they came.

    Args:
        now: the current time, aware UTC.
    """

    def __init__(
        self,
        inbox: Inbox,
        installations: Installations,
        *,
        profiles: Profiles,
        receipts: Receipts,
        views: Views,
        now: Callable[[], datetime],
        backoff: Callable[[], Backoff] = Backoff,
    ) -> None:
        self._inbox = inbox
        self._installations = installations
        self._profiles = profiles
        self._receipts = receipts
        self._views = views
        self._now = now
        self._backoff = backoff
        self._lanes = Lanes()
        self._under_way = 0
        self._closing = asyncio.Event()
        self._app = self._listening(_bolt())

    async def hear(self, request: AsyncBoltRequest) -> BoltResponse:
        """Handle a request after its sender's earlier ones; 200 means that it is committed."""
        if self._under_way >= MOST_UNDER_WAY or self._closing.is_set():
            return BoltResponse(status=_AGAIN)
        heard: asyncio.Future[BoltResponse] = asyncio.get_running_loop().create_future()
        who = sender(request.body)
        self._under_way += 1
        self._lanes.put(who if who.user else object(), work=self._dispatch(request, heard))
        return await heard

    async def close(self) -> None:
        """Finish what has begun; what cannot be committed will be delivered again."""
        self._closing.set()
        await self._lanes.drained()
        await self._receipts.given()

    async def _dispatch(
        self, request: AsyncBoltRequest, heard: asyncio.Future[BoltResponse]
    ) -> None:
        try:
            response = await self._app.async_dispatch(request)
        except Exception as error:  # noqa: BLE001 -- its words may quote what somebody wrote
            log.error("Bolt broke (%s), a request has to come again", type(error).__name__)  # noqa: TRY400 -- the same
            response = BoltResponse(status=_AGAIN)
        finally:
            self._under_way -= 1
        if not heard.done():
            heard.set_result(response)

    def _listening(self, app: AsyncApp) -> AsyncApp:
        """Have one listener take whatever comes."""
        for listen in (app.event, app.action, app.view, app.command):
            listen(_ANY)(self._take)
        app.error(_unheard)
        return app

    async def _take(self, body: dict[str, Any], ack: AsyncAck) -> None:
        if tenant_ended(body):
            await self._installations.ended(sender(body).tenant)
        inbound = read(body, at=self._now())
        if inbound is None:
            await ack()
            return
        profile, window = await asyncio.gather(
            self._profiles.of(inbound.address), self._views.opened(inbound)
        )
        inbound = replace(
            inbound, language_hint=profile.locale, zone_hint=profile.zone, window=window
        )
        receipt = await self._insisted(inbound)
        await _acknowledge(ack, inbound, receipt)
        self._receipts.give(inbound, receipt=receipt)

    async def _insisted(self, inbound: Inbound) -> Receipt:
        """Hand one inbound in, again and again while storage is away, before the person's next."""
        backoff = self._backoff()
        while True:
            try:
                return await self._inbox.take(inbound)
            except StorageUnavailable as error:
                if self._closing.is_set():
                    raise
                log.warning("storage is unavailable, a request has to wait: %s", error)
            try:
                async with asyncio.timeout(backoff.next_s()):
                    await self._closing.wait()
            except TimeoutError:
                continue


async def _acknowledge(ack: AsyncAck, inbound: Inbound, receipt: Receipt) -> None:
    """Tell Slack that we have it; a command's answer and a form's errors go with that."""
    if receipt.errors:
        await ack(response_action="errors", errors=dict(receipt.errors))
    elif "command" in inbound.raw and receipt.text and not inbound.window:
        await ack(text=receipt.text, response_type="ephemeral")
    else:
        await ack()


async def _unheard(error: Exception) -> BoltResponse:
    log.error("a request has to come again (%s)", type(error).__name__)
    return BoltResponse(status=_AGAIN)


async def _anybody(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    """Let Bolt take requests of any workspace; with which token we answer is not its concern."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


def _bolt() -> AsyncApp:
    """Make an app that neither verifies (the door does) nor logs what people write."""
    quiet = logging.getLogger("slack_bolt")
    quiet.setLevel(logging.CRITICAL)
    with _without_slack_variables():
        return AsyncApp(
            logger=quiet,
            name="passerelle",
            process_before_response=True,
            authorize=_anybody,
            request_verification_enabled=False,
            ignoring_self_events_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )


@contextmanager
def _without_slack_variables() -> Iterator[None]:
    """Keep Bolt from configuring itself from the environment."""
    ours = {name: value for name, value in os.environ.items() if name.startswith("SLACK_")}
    for name in ours:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(ours)
