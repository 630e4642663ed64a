"""Serves the preview's page: records flow out as server-sent events, entries come in as JSON."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.channels.preview.acquaintance import Acquainted, Nobody
from bot.channels.preview.channel import PreviewChannel
from bot.channels.preview.courier import Courier
from bot.channels.preview.guard import Handler, guard, require_loopback, set_headers
from bot.channels.preview.present import Present
from bot.channels.preview.records import Entered, Left
from bot.channels.preview.requests import Unacceptable, entering, joining, leaving, winding
from bot.channels.preview.streams import Streams
from bot.inbox import Inbox
from bot.winding import Winder

PAGE = Path(__file__).parent / "page"
LONGEST_REQUEST_BYTES = 64 * 1024
SPANS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}


class PreviewServer:
    """One local web page with a pane per person, on the same inbox as any channel."""

    def __init__(
        self,
        channel: PreviewChannel,
        *,
        inbox: Inbox,
        winder: Winder,
        acquaintance: Acquainted | None = None,
    ) -> None:
        self._transcript = channel.transcript
        self._winder = winder
        self._courier = Courier(channel.transcript, inbox=inbox)
        self._streams = Streams(channel.transcript)
        self._present = Present(
            channel.transcript,
            self._streams,
            winder=winder,
            acquaintance=acquaintance or Nobody(),
        )
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
        self._present.start()
        bound = self._runner.addresses[0][1]
        return f"http://[{host}]:{bound}/" if ":" in host else f"http://{host}:{bound}/"

    async def stop(self) -> None:
        """End the streams and leave what is not yet taken for the next start."""
        self._streams.close()
        await self._winder.stop()
        await self._present.stop()
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
                web.post("/wind", self._wind),
                web.get("/files/{number}", self._file),
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

    async def _wind(self, request: web.Request) -> web.Response:
        by = winding(await _asked(request))
        if by == "halt":
            self._winder.halt()
            return web.Response(status=202)
        await self._courier.settle()
        until = await self._until(by)
        begun = until is not None and self._winder.start(until)
        return web.Response(status=202 if begun else 409)

    async def _until(self, by: str) -> datetime | None:
        now = self._winder.clock.now()
        if by in SPANS:
            return now + SPANS[by]
        upcoming = await self._winder.next_at()
        return upcoming if upcoming and upcoming > now else None

    async def _file(self, request: web.Request) -> web.StreamResponse:
        found = self._transcript.file(request.match_info["number"])
        if found is None:
            raise web.HTTPNotFound
        file, path = found
        # Never shown in the page's own origin: a file may be a web page.
        disposition = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
        headers = {"Content-Disposition": disposition, "Content-Type": file.media_type}
        return web.FileResponse(path, headers=headers)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        return await self._streams.serve(request, also=await self._present.whole())

    def _take_in(self, entered: Entered) -> None:
        self._transcript.append(entered)
        self._courier.call(entered.pane)

    def _pressable(self, entered: Entered) -> bool:
        return self._transcript.message(entered.pane, entered.message) is not None

    def _at(self) -> str:
        return self._winder.clock.now().isoformat()


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
