"""A Slack on loopback: its Web API and its socket, recording, strict, and failing on demand.

Each fault cites the page that promises it.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

TOKEN = "xoxb-1-secret"
APP_TOKEN = "xapp-1-secret"
TEAM, AMINA, ROOM = "T1", "U1", "D1"

Json = dict[str, Any]

COMPLEX = frozenset({"blocks", "files", "view"})
"""Arguments that go as JSON within the form.

Source: https://docs.slack.dev/apis/web-api#formatting-requests
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a call.

    Args:
        error: the code, answered with HTTP 200.
        status: answered instead of doing anything; 0 for none.
        dropped: the connection is closed without an answer.
        unanswered: it is done, but the answer never comes.
    """

    error: str = ""
    status: int = 0
    retry_after_s: int = 0
    dropped: bool = False
    unanswered: bool = False


# Source: https://docs.slack.dev/apis/web-api/rate-limits (HTTP 429 and Retry-After).
TOO_MANY = Fault("ratelimited", status=429, retry_after_s=7)

# Source: https://docs.slack.dev/apis/web-api#evaluating-responses, which promises JSON for what
# reached the API, and nothing for what did not.
BROKEN = Fault(status=500)
AWAY = Fault(status=503)
DROPPED = Fault(dropped=True)
UNANSWERED = Fault(unanswered=True)

# Source: https://docs.slack.dev/reference/methods/chat.postMessage#errors
BLOCKS_REFUSED = Fault("invalid_blocks")


@dataclass
class FakeSlack:
    """A workspace with one person in it; `url` is up to the method's name.

    Args:
        calls: method and arguments, of all that got through to it.
        acked: the answers to envelopes, by their ids.
        sockets: the connections that are open.
    """

    calls: list[tuple[str, Json]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    acked: dict[str, Any] = field(default_factory=dict)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    uploads: list[bytes] = field(default_factory=list)
    profile: Json = field(default_factory=lambda: {"locale": "fr-CA", "tz": "America/Montreal"})
    history: list[Json] = field(default_factory=list)
    url: str = ""
    _faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    _sent: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.add_routes(
            [
                web.post("/api/{method}", self._called),
                web.get("/socket", self._connected),
                web.post("/upload", self._uploaded),
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for socket in self.sockets:
            await socket.close()
        await self._runner.cleanup()

    def fail(self, method: str, *, fault: Fault) -> None:
        """Let the next call of a method go wrong."""
        self._faults[method].append(fault)

    def called(self, method: str) -> list[Json]:
        """Give the arguments of each call of a method."""
        return [given for name, given in self.calls if name == method]

    async def deliver(self, envelope_id: str, payload: Json, *, socket: int = -1) -> None:
        """Send one payload over a socket, by default the newest."""
        await self.until(lambda: bool(self.sockets))
        await self.sockets[socket].send_json(
            {"envelope_id": envelope_id, "type": "events_api", "payload": payload}
        )

    async def until(self, holds: Any) -> None:
        """Wait until something holds that changes with a call, a connection or an answer."""
        async with asyncio.timeout(5):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        form = await request.post()
        given = {name: _decoded(name, str(value)) for name, value in form.items()}
        self.tokens.append(request.headers.get("Authorization", "").removeprefix("Bearer "))
        fault = self._faults[method].popleft() if self._faults[method] else Fault()
        if fault.dropped and request.transport:
            request.transport.close()
            return web.Response()
        if fault.status or fault.error:
            return _failed(fault)
        self.calls.append((method, given))
        answer = self._answer(method, given)
        self._changed.set()
        if fault.unanswered and request.transport:
            request.transport.close()
        return web.json_response(answer)

    def _answer(self, method: str, given: Json) -> Json:
        match method:
            case "chat.postMessage":
                self._sent += 1
                return {"ok": True, "channel": ROOM, "ts": f"{self._sent}.000100"}
            case "users.info":
                return {"ok": True, "user": {"id": given["user"], **self.profile}}
            case "conversations.history":
                return self._page(given)
            case "oauth.v2.access":
                return _installed(given)
            case _:
                return {"ok": True, **given, **self._fixed().get(method, {})}

    def _fixed(self) -> dict[str, Json]:
        place = self.url.removesuffix("api/")
        return {
            "users.conversations": {"channels": [{"id": ROOM}]},
            "auth.test": {"team_id": TEAM, "user_id": "U0BOT", "user": "passerelle"},
            "conversations.open": {"channel": {"id": ROOM}},
            "files.getUploadURLExternal": {"upload_url": f"{place}upload", "file_id": "F1"},
            "apps.connections.open": {"url": f"{place.replace('http', 'ws', 1)}socket"},
            "views.open": {"view": {"id": "V1", "hash": "1"}},
        }

    def _page(self, given: Json) -> Json:
        """Source: https://docs.slack.dev/reference/methods/conversations.history (newest first)."""
        oldest, start = float(given.get("oldest", 0)), int(given.get("cursor", 0))
        found = [each for each in self.history if float(each["ts"]) >= oldest]
        newest = sorted(found, key=lambda each: float(each["ts"]), reverse=True)
        further = str(start + 2) if newest[start + 2 :] else ""
        metadata = {"next_cursor": further}
        return {"ok": True, "messages": newest[start : start + 2], "response_metadata": metadata}

    async def _connected(self, request: web.Request) -> web.WebSocketResponse:
        """Source: https://docs.slack.dev/apis/events-api/using-socket-mode#hello."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": len(self.sockets)})
        self._greeted(socket)
        self._changed.set()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                answer = json.loads(frame.data)
                self.acked[answer["envelope_id"]] = answer.get("payload")
                self._acknowledged(answer["envelope_id"])
                self._changed.set()
        return socket

    def _greeted(self, socket: web.WebSocketResponse) -> None:
        """Deliver what waits for a connection: nothing, unless there are people."""

    def _acknowledged(self, envelope_id: str) -> None:
        """Deliver an envelope no more."""

    async def _uploaded(self, request: web.Request) -> web.Response:
        self.uploads.append(await request.read())
        return web.Response(text="OK")


def _decoded(name: str, value: str) -> Any:
    return json.loads(value) if name in COMPLEX else value


def _failed(fault: Fault) -> web.Response:
    headers = {"Retry-After": str(fault.retry_after_s)} if fault.retry_after_s else {}
    if not fault.error:
        return web.Response(status=fault.status, text="<html>", content_type="text/html")
    return web.json_response(
        {"ok": False, "error": fault.error}, status=fault.status or 200, headers=headers
    )


def _installed(given: Json) -> Json:
    """Source: https://docs.slack.dev/reference/methods/oauth.v2.access (Response)."""
    return {
        "ok": True,
        "access_token": f"xoxb-for-{given['code']}",
        "token_type": "bot",
        "scope": "chat:write,im:history",
        "bot_user_id": "U0BOT",
        "app_id": "A1",
        "team": {"name": "Acme", "id": given["code"]},
    }


def event(event_id: str = "Ev1", **event: Any) -> Json:
    """Source: https://docs.slack.dev/apis/events-api#event-object."""
    return {"type": "event_callback", "team_id": TEAM, "event_id": event_id, "event": event}


def message(text: str, *, event_id: str = "Ev1", **more: Any) -> Json:
    """Source: https://docs.slack.dev/reference/events/message.im."""
    said = {"type": "message", "channel_type": "im", "channel": ROOM, "user": AMINA}
    return event(event_id, **{**said, "text": text, "ts": event_id, **more})


def pressed(value: str, *, action_ts: str = "9.9", **more: Any) -> Json:
    """Source: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload."""
    action = {"type": "button", "action_id": f"{value}:0", "value": value, "action_ts": action_ts}
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": AMINA, "team_id": TEAM},
        "container": {"type": "message", "message_ts": "1.000100", "channel_id": ROOM},
        "trigger_id": "trigger",
        "actions": [action],
        **more,
    }


def commanded(text: str, *, channel: str = ROOM, command: str = "/connector") -> Json:
    """Source: https://docs.slack.dev/interactivity/implementing-slash-commands."""
    return {
        "command": command,
        "text": text,
        "team_id": TEAM,
        "user_id": AMINA,
        "channel_id": channel,
        "trigger_id": "1.2.trigger",
        "response_url": "https://hooks.slack.com/commands/1",
    }


def submitted(form: str, **fields: str) -> Json:
    """Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload."""
    values = {
        f"block {name}": {name: {"type": "plain_text_input", "value": value}}
        for name, value in fields.items()
    }
    return {
        "type": "view_submission",
        "team": {"id": TEAM},
        "user": {"id": AMINA, "team_id": TEAM},
        "view": {
            "type": "modal",
            "id": "V1",
            "hash": "h1",
            "callback_id": form,
            "state": {"values": values},
        },
    }
