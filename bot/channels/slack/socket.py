"""Requests come in over a WebSocket that we open, so that no public address is needed.

Slack closes each connection after some hours, with a warning before: the next one is then opened
while the old one is still heard, so that nothing waits. The library's own client hands envelopes
over in no order, and after a failure tries for ever an address that Slack takes only once.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncBoltRequest

from bot.channels.backoff import Backoff
from bot.channels.channel import Misconfigured, SendError, TryLater
from bot.channels.slack.api import Api
from bot.channels.slack.hearing import Hearing

HEARTBEAT_S = 20.0
BEAT_EVERY_S = 10.0
_OK = 200

log = logging.getLogger(__name__)

Connection = aiohttp.ClientWebSocketResponse


class Socket:
    """Keeps a connection open, and hands in what comes over it.

    Args:
        token: the app's own, `xapp-…`.
        beat: told now and then while a connection is open.
    """

    def __init__(
        self,
        api: Api,
        hearing: Hearing,
        *,
        token: str,
        beat: Callable[[], None] = lambda: None,
        backoff: Callable[[], Backoff] = Backoff,
    ) -> None:
        self._api = api
        self._hearing = hearing
        self._token = token
        self._beat = beat
        self._backoff = backoff()
        self._connections: set[asyncio.Task[None]] = set()
        self._hearings: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Stay connected until told to stop, then finish and acknowledge what has begun.

        Raises:
            Misconfigured: Slack does not know the token.
        """
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                relieved = asyncio.Event()
                reading = asyncio.create_task(self._stay(relieved))
                relief = asyncio.create_task(relieved.wait())
                await asyncio.wait({reading, relief, stopped}, return_when=asyncio.FIRST_COMPLETED)
                relief.cancel()
                if reading.done():
                    await self._pause(reading, stopped)
                else:
                    _keep(reading, among=self._connections)
            await self._hearing.close()
            await asyncio.gather(*self._hearings)
        finally:
            for task in {stopped, *self._connections}:
                task.cancel()
            await asyncio.gather(stopped, *self._connections, return_exceptions=True)

    async def _pause(self, ended: asyncio.Task[None], stopped: asyncio.Task[Any]) -> None:
        """Wait before the next connection: as long as Slack says, or longer and longer."""
        error = ended.exception()
        wait_s: float | None = 0.0
        if isinstance(error, Misconfigured):
            raise error
        if isinstance(error, TryLater):
            wait_s = error.wait_s or self._backoff.next_s()
        elif error is not None:
            wait_s = self._backoff.next_s()
        if error is not None:
            log.warning("no connection to Slack, trying again: %s", type(error).__name__)
        await asyncio.wait({stopped}, timeout=wait_s)

    async def _stay(self, relieved: asyncio.Event) -> None:
        """Open a connection and hear what comes until it closes.

        Args:
            relieved: set once another connection has to take over.
        """
        opened = await self._api.call("apps.connections.open", token=self._token)
        async with self._api.session.ws_connect(opened["url"], heartbeat=HEARTBEAT_S) as connection:
            beating = asyncio.create_task(self._beaten())
            try:
                async for frame in connection:
                    if frame.type is aiohttp.WSMsgType.TEXT:
                        self._frame(connection, frame.data, relieved)
            finally:
                beating.cancel()

    async def _beaten(self) -> None:
        while True:
            self._beat()
            await asyncio.sleep(BEAT_EVERY_S)

    def _frame(self, connection: Connection, data: str, relieved: asyncio.Event) -> None:
        try:
            envelope = json.loads(data)
        except ValueError:
            return
        match envelope:
            case {"type": "hello"}:
                self._backoff.reset()
                log.info("connected to Slack")
            case {"type": "disconnect"}:
                relieved.set()
            case {"envelope_id": str(id_), "payload": dict(payload)}:
                hearing = asyncio.create_task(self._heard(connection, id_, payload))
                _keep(hearing, among=self._hearings)

    async def _heard(self, connection: Connection, id_: str, payload: dict[str, Any]) -> None:
        """Hand in one payload; an acknowledgement that is lost makes Slack deliver it again."""
        response = await self._hearing.hear(AsyncBoltRequest(mode="socket_mode", body=payload))
        if response.status != _OK:
            return
        answer: dict[str, Any] = {"envelope_id": id_}
        if response.body:
            answer["payload"] = _payload(response.body)
        with suppress(aiohttp.ClientError, ConnectionError, SendError):
            await connection.send_json(answer)


def _keep(task: asyncio.Task[None], *, among: set[asyncio.Task[None]]) -> None:
    among.add(task)
    task.add_done_callback(among.discard)


def _payload(body: str) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return {"text": body}
