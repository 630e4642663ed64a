"""Requests come in: called by Slack, which is answered 200 only once they are committed.

What is not signed with our secret, or was signed more than five minutes ago, is refused without a
trace. While storage is away the answer is late or 503, and Slack tries again.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from aiohttp import web
from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.signature import Clock, SignatureVerifier

from bot.channels.channel import Misconfigured, SendError
from bot.channels.slack.api import Api
from bot.channels.slack.hearing import Hearing

PATH = "/slack/events"
BODY_S = 10.0
LOOK_EVERY_S = 60.0
_TYPES = ("application/json", "application/x-www-form-urlencoded")

log = logging.getLogger(__name__)


class Door:
    """The page that Slack calls for events, interactions and commands alike.

    Args:
        secret: the app's signing secret.
        token: of one workspace, to look whether Slack is there; "" if there is none.
        beat: told whenever Slack was found to be there.
        clock: tells the seconds of the epoch.
    """

    def __init__(
        self,
        api: Api,
        hearing: Hearing,
        *,
        secret: str,
        token: str = "",
        beat: Callable[[], None] = lambda: None,
        clock: Clock | None = None,
    ) -> None:
        self._api = api
        self._hearing = hearing
        self._verifier = SignatureVerifier(secret, clock or Clock())
        self._token = token
        self._beat = beat

    def routes(self) -> list[web.AbstractRouteDef]:
        """Name the page that Slack calls."""
        return [web.post(PATH, self._receive)]

    async def run(self, stop: asyncio.Event) -> None:
        """Look now and then whether Slack is there; then let what is begun finish.

        Raises:
            Misconfigured: Slack does not know the token.
        """
        while not stop.is_set():
            if await self._is_there():
                self._beat()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY_S):
                    await stop.wait()
        await self._hearing.close()

    async def _is_there(self) -> bool:
        """Source: https://docs.slack.dev/reference/methods/api.test."""
        method = "auth.test" if self._token else "api.test"
        try:
            await self._api.call(method, token=self._token)
        except Misconfigured:
            raise
        except SendError as error:
            log.warning("Slack does not answer: %s", error)
            return False
        return True

    async def _receive(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(BODY_S):
                body = (await request.read()).decode()
        except (ValueError, TimeoutError):
            return web.Response(status=400)
        if not self._is_slacks(request, body):
            return web.Response(status=401)
        if request.content_type not in _TYPES:
            return web.Response(status=415)
        try:
            asked = AsyncBoltRequest(body=body, headers=dict(request.headers))
        except (ValueError, AttributeError, TypeError, RecursionError):
            return web.Response(status=400)
        answer = await self._hearing.hear(asked)
        kind = answer.headers.get("content-type", ["text/plain"])[0].partition(";")[0]
        return web.Response(status=answer.status, text=answer.body, content_type=kind)

    def _is_slacks(self, request: web.Request, body: str) -> bool:
        """Judge the signature; a timestamp that is no number makes the library raise."""
        try:
            return self._verifier.is_valid_request(body, dict(request.headers))
        except ValueError:
            return False
