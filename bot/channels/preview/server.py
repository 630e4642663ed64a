"""Serves the preview's page: records flow out as server-sent events, entries come in as JSON."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from bot.channels.preview.channel import PreviewChannel
from bot.channels.preview.courier import Courier
from bot.channels.preview.guard import Handler, guard, require_loopback, set_headers
from bot.channels.preview.records import Entered, Left, Record, encode
from bot.channels.preview.requests import Unacceptable, entering, joining, leaving
from bot.clock import Clock
from bot.inbox import Inbox

PAGE = Path(__file__).parent / "page"
LONGEST_REQUEST_BYTES = 64 * 1024
HEARTBEAT_S = 15.0

Line = tuple[int, Record] | None


class PreviewServer:
    """One local web page with a pane per person, on the same inbox as any channel."""

    def __init__(self, channel: PreviewChannel, *, inbox: Inbox, clock: Clock) -> None:
        self._transcript = channel.transcript
        self._clock = clock
        self._courier = Courier(channel.transcript, inbox=inbox)
        self._streams: set[asyncio.Queue[Line]] = set()
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=1.0)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Hand in what is pending, serve, and return the page's address.

        Args:
            port: 0 takes any that is free.

        Raises:
            NotLoopback: others could reach that host.
            OSError: the port is taken.
        """
        require_loopback(host)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self._courier.start()
        bound = self._runner.addresses[0][1]
        return f"http://[{host}]:{bound}/" if ":" in host else f"http://{host}:{bound}/"

    async def stop(self) -> None:
        """End the streams and leave what is not yet taken for the next start."""
        for stream in self._streams:
            stream.put_nowait(None)
        await self._runner.cleanup()
        await self._courier.stop()

    def _application(self) -> web.Application:
        application = web.Application(
            middlewares=[guard, _refuse_nonsense], client_max_size=LONGEST_REQUEST_BYTES
        )
        application.on_response_prepare.append(set_headers)
        application.add_routes(
            [
                web.get("/", self._index),
                web.get("/records", self._stream),
                web.post("/join", self._join),
                web.post("/enter", self._enter),
                web.post("/leave", self._leave),
                web.static("/page", PAGE),
            ]
        )
        return application

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _join(self, request: web.Request) -> web.Response:
        joined, start = joining(await _asked(request), at=self._at())
        if self._transcript.entered(start.key) is None:
            self._transcript.append(joined)
            self._take_in(start)
        return web.Response(status=202)

    async def _enter(self, request: web.Request) -> web.Response:
        entered = entering(await _asked(request), at=self._at())
        if self._transcript.pane(entered.pane) is None:
            raise web.HTTPNotFound
        if entered.kind == "press" and not self._pressable(entered):
            raise web.HTTPNotFound
        if self._transcript.entered(entered.key) is None:
            self._take_in(entered)
        return web.Response(status=202)

    async def _leave(self, request: web.Request) -> web.Response:
        pane = leaving(await _asked(request))
        if self._transcript.pane(pane):
            self._transcript.append(Left(pane, self._at()))
        return web.Response(status=202)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        lines: asyncio.Queue[Line] = asyncio.Queue()
        stop_listening = self._transcript.listen(lambda *line: lines.put_nowait(line))
        self._streams.add(lines)
        try:
            with suppress(ConnectionResetError):
                await self._write_out(response, lines, after=_last_seen(request))
        finally:
            self._streams.discard(lines)
            stop_listening()
        return response

    async def _write_out(
        self, response: web.StreamResponse, lines: asyncio.Queue[Line], *, after: int
    ) -> None:
        if after > len(self._transcript):
            # The page remembers a log that is gone.
            after = 0
            await response.write(b"event: anew\ndata: {}\n\n")
        for number, record in self._transcript.since(after):
            await response.write(_event(number, record))
        await response.write(b"event: live\ndata: {}\n\n")
        while True:
            try:
                line = await asyncio.wait_for(lines.get(), HEARTBEAT_S)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if line is None:
                return
            await response.write(_event(*line))

    def _take_in(self, entered: Entered) -> None:
        self._transcript.append(entered)
        self._courier.call(entered.pane)

    def _pressable(self, entered: Entered) -> bool:
        return self._transcript.message(entered.pane, entered.message) is not None

    def _at(self) -> str:
        return self._clock.now().isoformat()


@web.middleware
async def _refuse_nonsense(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except Unacceptable as error:
        raise web.HTTPBadRequest(text=f"400: {error}") from error


async def _asked(request: web.Request) -> object:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        return json.loads(await request.read())
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest from error


def _last_seen(request: web.Request) -> int:
    number = request.headers.get("Last-Event-ID", "0")
    return int(number) if re.fullmatch("[0-9]{1,15}", number) else 0


def _event(number: int, record: Record) -> bytes:
    return f"id: {number}\ndata: {encode(record)}\n\n".encode("ascii")
