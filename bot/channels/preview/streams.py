"""Server-sent events: the log to every open page, and what is only true at this moment.

Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress

from aiohttp import web

from bot.channels.preview.records import Record, encode
from bot.channels.preview.transcript import Transcript

HEARTBEAT_S = 15.0


class Streams:
    """Every open page's stream."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._queues: set[asyncio.Queue[bytes | None]] = set()
        transcript.listen(lambda number, record: self._put(_line(number, record)))

    def tell(self, event: str, value: object) -> None:
        """Tell every open page something that the log does not hold."""
        self._put(told(event, value))

    def close(self) -> None:
        """End all streams."""
        self._put(None)

    async def serve(self, request: web.Request, *, also: bytes) -> web.StreamResponse:
        """Write the log from where the page left off, `also`, and then what happens."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._queues.add(queue)
        try:
            with suppress(ConnectionResetError):
                await self._write_past(response, after=_last_seen(request))
                await response.write(also + told("live", {}))
                await _write_on(response, queue)
        finally:
            self._queues.discard(queue)
        return response

    async def _write_past(self, response: web.StreamResponse, *, after: int) -> None:
        if after > len(self._transcript):
            # The page remembers a log that is gone.
            after = 0
            await response.write(told("anew", {}))
        for number, record in self._transcript.since(after):
            await response.write(_line(number, record))

    def _put(self, event: bytes | None) -> None:
        for queue in self._queues:
            queue.put_nowait(event)


async def _write_on(response: web.StreamResponse, queue: asyncio.Queue[bytes | None]) -> None:
    while True:
        try:
            async with asyncio.timeout(HEARTBEAT_S):
                event = await queue.get()
        except TimeoutError:
            event = b": still here\n\n"
        if event is None:
            return
        await response.write(event)


def told(event: str, value: object) -> bytes:
    """Write an event that has no number: a page that comes back does not hear it again."""
    return f"event: {event}\ndata: {json.dumps(value)}\n\n".encode("ascii")


def _line(number: int, record: Record) -> bytes:
    return f"id: {number}\ndata: {encode(record)}\n\n".encode("ascii")


def _last_seen(request: web.Request) -> int:
    number = request.headers.get("Last-Event-ID", "0")
    return int(number) if re.fullmatch("[0-9]{1,15}", number) else 0
