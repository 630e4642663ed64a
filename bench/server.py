"""A Bot API as fast as Python allows: it measures the bot, and is not the bot's bottleneck.

The strict fake that tests use judges every parameter; this one judges none. It can take its time
over each call, as a network would, and refuse some messages for now.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

TOKEN = "123:abc"  # noqa: S105 -- opens nothing

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_PART = re.compile(rb'name="([^"]+)"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL)
_OK = b'{"ok":true,"result":true}'
_ME = (
    b'{"ok":true,"result":{"id":123,"is_bot":true,"first_name":"Bench","username":"bench_bot",'
    b'"can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """A message of the bot, as a person sees it.

    Args:
        keys: labels and data of its buttons.
    """

    chat: int
    id: int
    text: str
    keys: tuple[tuple[str, str], ...] = ()
    edited: bool = False


@dataclass
class Server:
    """The Bot API of one bot.

    Args:
        watch: is told of each message that the bot sends or edits.
        call_s: how long each call takes, half of it on the way there.
        refused: the share of sent messages that get a 429.
    """

    watch: Callable[[Seen], None]
    call_s: float = 0.0
    refused: float = 0.0
    seed: int = 1
    sent_at: list[float] = field(default_factory=list)
    refusals: int = 0
    calls: int = 0
    first_call_at: float = 0.0
    _waiting: list[tuple[int, bytes]] = field(default_factory=list)
    _poll: asyncio.Future[None] | None = None

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)
        self._update_ids = itertools.count(1000)
        self._message_ids = itertools.count(1)
        self._connections: set[_Connection] = set()

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        port = self._listening.sockets[0].getsockname()[1]
        self.base_url = f"http://127.0.0.1:{port}/bot"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listening.close()
        self.hang_up()

    def hang_up(self) -> None:
        """Close all connections, as when whoever called is dead."""
        for connection in list(self._connections):
            connection.end()

    def put(self, update: Json) -> None:
        """Let something happen that the bot is to hear of."""
        id_ = next(self._update_ids)
        self._waiting.append((id_, json.dumps({"update_id": id_, **update}).encode()))
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    async def answer(self, method: str, given: dict[str, str]) -> tuple[int, bytes]:
        """Do what one call asks for."""
        self.calls += 1
        self.first_call_at = self.first_call_at or time.monotonic()
        if self.call_s:
            await asyncio.sleep(self.call_s / 2)
        if method == "getUpdates":
            status, body = 200, await self._updates(given)
        elif method in ("sendMessage", "editMessageText", "editMessageReplyMarkup"):
            status, body = self._message(method, given)
        else:
            status, body = 200, _ME if method == "getMe" else _OK
        if self.call_s:
            await asyncio.sleep(self.call_s / 2)
        return status, body

    def joined(self, connection: _Connection) -> None:
        """Note an open connection."""
        self._connections.add(connection)

    def left(self, connection: _Connection) -> None:
        """Note a closed connection."""
        self._connections.discard(connection)

    async def _updates(self, given: dict[str, str]) -> bytes:
        offset = int(given.get("offset", 0))
        self._waiting = [each for each in self._waiting if each[0] >= offset]
        if not self._waiting and (timeout_s := float(given.get("timeout", 0))):
            self._poll = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._poll], timeout=timeout_s)
        some = self._waiting[: int(given.get("limit", 100))]
        return b'{"ok":true,"result":[' + b",".join(body for _, body in some) + b"]}"

    def _message(self, method: str, given: dict[str, str]) -> tuple[int, bytes]:
        now = time.monotonic()
        if method == "sendMessage":
            self.sent_at.append(now)
            if self.refused and self._chance.random() < self.refused:
                self.refusals += 1
                return 429, (
                    b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1"'
                    b',"parameters":{"retry_after":1}}'
                )
        edited = method != "sendMessage"
        id_ = int(given["message_id"]) if edited else next(self._message_ids)
        chat = int(given["chat_id"])
        self.watch(Seen(chat, id_, given.get("text", ""), _keys(given), edited))
        return 200, (
            b'{"ok":true,"result":{"message_id":%d,"date":%d,"chat":{"id":%d,"type":"private"},'
            b'"text":"."}}' % (id_, int(time.time()), chat)
        )


class _Connection(asyncio.Protocol):
    """As much of HTTP/1.1 as the clients of a Bot API speak."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._buffer = b""
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 -- asyncio's own
        self._transport = transport
        self._server.joined(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.end()
        self._server.left(self)

    def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, rest = self._buffer.partition(b"\r\n\r\n")
        if not end:
            return
        found = _LENGTH.search(head)
        length = int(found[1]) if found else 0
        if len(rest) < length:
            return
        self._buffer = b""
        method = head[: head.index(b"\r\n")].split(b" ")[1].rpartition(b"/")[2].decode()
        task = asyncio.create_task(self._answer(method, _given(rest)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, method: str, given: dict[str, str]) -> None:
        status, body = await self._server.answer(method, given)
        reason = b"OK" if status == 200 else b"Refused"
        self._transport.write(
            b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            % (status, reason, len(body), body)
        )


def _given(body: bytes) -> dict[str, str]:
    """Read the parameters of a call, in whichever of the three forms they come."""
    if body.startswith(b"--"):
        return {name.decode(): value.decode() for name, value in _PART.findall(body)}
    if body.startswith(b"{"):
        given = json.loads(body).items()
        return {name: each if isinstance(each, str) else json.dumps(each) for name, each in given}
    return dict(parse_qsl(body.decode()))


def _keys(given: dict[str, str]) -> tuple[tuple[str, str], ...]:
    if "reply_markup" not in given:
        return ()
    rows = json.loads(given["reply_markup"]).get("inline_keyboard", [])
    return tuple((key["text"], key.get("callback_data", "")) for row in rows for key in row)
