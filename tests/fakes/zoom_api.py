"""A Zoom on loopback: tokens and meetings, recording, strict, and failing on demand.

Source: https://developers.zoom.us/docs/internal-apps/s2s-oauth/ (tokens),
https://developers.zoom.us/docs/api/meetings/ (meetings),
https://developers.zoom.us/docs/api/rate-limits/ (429 and Retry-After).
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import encode_basic_auth, web

from bot.video import Account

ACCOUNT = Account("acc-1", "client-1", "secret-1")
PAGE = 2
"""Meetings on a page, fewer than are asked for, so that there are more pages than one."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a call.

    Args:
        status: answered instead of doing anything; 0 for none.
        headers: beside it.
        dropped: the connection is closed without an answer.
        unanswered: it is done, but the answer never comes.
    """

    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    dropped: bool = False
    unanswered: bool = False


TOO_MANY = Fault(429, (("Retry-After", "7"),))
UNTIL_TOMORROW = Fault(429, (("Retry-After", "2099-01-01T00:00:00Z"),))
BROKEN = Fault(500)
EXPIRED = Fault(401)
REFUSED = Fault(400)
DROPPED = Fault(dropped=True)
UNANSWERED = Fault(unanswered=True)


@dataclass
class FakeZoom:
    """One account with one host.

    Args:
        calls: method and path, of all that got through to it.
        meetings: those there are, by their ids.
        tokens: how many were given out; only the last is good.
    """

    calls: list[str] = field(default_factory=list)
    meetings: dict[int, Json] = field(default_factory=dict)
    tokens: int = 0
    scope: str = "meeting:read:admin meeting:write:admin"
    url: str = ""
    _faults: deque[tuple[str, Fault]] = field(default_factory=deque)
    _made: int = 0

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.add_routes(
            [
                web.post("/oauth/token", self._gave_token),
                web.route("*", "/v2/{path:.*}", self._called),
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"{self.url}/v2"

    @property
    def oauth_url(self) -> str:
        return f"{self.url}/oauth/token"

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls by a method go wrong; `TOKEN` is a request for a token."""
        self._faults.extend((method, fault) for fault in faults)

    async def _gave_token(self, request: web.Request) -> web.StreamResponse:
        fault = self._fault("TOKEN")
        if fault is not None:
            return await self._wrong(request, fault)
        given = await request.post()
        sender = encode_basic_auth(ACCOUNT.client_id, ACCOUNT.client_secret)
        asked = (given.get("grant_type"), given.get("account_id"), request.headers["Authorization"])
        if asked != ("account_credentials", ACCOUNT.account_id, sender):
            wrong = {"reason": "Invalid client_id or client_secret", "error": "invalid_client"}
            return web.json_response(wrong, status=400)
        self.tokens += 1
        token = {"access_token": f"token-{self.tokens}", "token_type": "bearer"}
        return web.json_response({**token, "expires_in": 3600, "scope": self.scope})

    async def _called(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        self.calls.append(f"{request.method} /{path}")
        fault = self._fault(request.method)
        if fault is not None and not fault.unanswered:
            return await self._wrong(request, fault)
        if request.headers.get("Authorization") != f"Bearer token-{self.tokens}":
            return web.json_response({"code": 124, "message": "Invalid access token."}, status=401)
        answer = await self._done(request, path.split("/"))
        return answer if fault is None else await self._wrong(request, fault)

    async def _done(self, request: web.Request, path: list[str]) -> web.Response:
        match request.method, path:
            case "POST", ["users", "me", "meetings"]:
                return web.json_response(self._add(await request.json()), status=201)
            case "GET", ["users", "me", "meetings"]:
                return web.json_response(self._page(request.query))
            case method, ["meetings", id_] if int(id_) in self.meetings:
                return await self._one(request, method, int(id_))
        gone = {"code": 3001, "message": "Meeting does not exist."}
        return web.json_response(gone, status=404)

    async def _one(self, request: web.Request, method: str, id_: int) -> web.Response:
        match method:
            case "GET":
                return web.json_response(self.meetings[id_])
            case "PATCH":
                self.meetings[id_] |= await request.json()
            case "DELETE":
                del self.meetings[id_]
        return web.Response(status=204)

    def _add(self, given: Json) -> Json:
        self._made += 1
        id_ = 85_000_000_000 + self._made
        made = {"id": id_, "join_url": f"https://zoom.us/j/{id_}?pwd=x", "password": "123456"}
        self.meetings[id_] = {**given, **made}
        return self.meetings[id_]

    def _page(self, query: Any) -> Json:
        assert query["type"] == "upcoming"
        start = int(query.get("next_page_token", 0))
        shown = [self._listed(each) for each in self.meetings.values()]
        more = start + PAGE < len(shown)
        token = str(start + PAGE) if more else ""
        return {"next_page_token": token, "meetings": shown[start : start + PAGE]}

    def _listed(self, meeting: Json) -> Json:
        return {name: meeting[name] for name in ("id", "topic", "start_time", "join_url")}

    def _fault(self, method: str) -> Fault | None:
        if self._faults and self._faults[0][0] == method:
            return self._faults.popleft()[1]
        return None

    async def _wrong(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.dropped or fault.unanswered:
            assert request.transport is not None
            request.transport.close()
            await asyncio.sleep(0)
        body = {"code": fault.status, "message": "as it was told"}
        return web.json_response(body, status=fault.status or 200, headers=dict(fault.headers))
