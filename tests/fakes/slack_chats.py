"""People who talk to the bot on the fake Slack, which delivers again what is not acknowledged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.bot_api import Key, Shown
from tests.fakes.slack_api import FakeSlack, Json, commanded, message, pressed
from tests.fakes.slack_words import words


@dataclass
class SlackChats(FakeSlack):
    """A workspace of many people; whatever is not acknowledged comes again over the next socket.

    Source: https://docs.slack.dev/apis/events-api/using-socket-mode#acknowledge
    """

    shown: list[Shown] = field(default_factory=list)
    watchers: dict[int, Callable[[Shown], None]] = field(default_factory=dict)
    _pending: dict[str, Json] = field(default_factory=dict)
    _made: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def polls(self) -> int:
        """How often the bot has come for input."""
        return len(self.sockets)

    @property
    def base_url(self) -> str:
        """Where the bot finds us."""
        return self.url

    def say(self, user: int, *, text: str, language: str = "en") -> None:
        """Let a person type something; what begins with a slash is a command to Slack."""
        number, place = self._number(), {"user": f"U{user}", "channel": f"D{user}"}
        if text.startswith("/"):
            body = {**commanded(text[1:], channel=f"D{user}"), "user_id": f"U{user}"}
            self._put(number, {**body, "trigger_id": f"trigger {number}"})
        else:
            self._put(number, message(text, event_id=f"{number}.5", **place))

    def press(self, user: int, *, message_id: int, data: str, language: str = "en") -> None:
        """Let a person press a button."""
        number = self._number()
        box = {"message_ts": f"{message_id}.000100", "channel_id": f"D{user}", "type": "message"}
        who = {"id": f"U{user}", "team_id": "T1"}
        self._put(number, pressed(data, action_ts=str(number), container=box, user=who))

    def _number(self) -> int:
        self._made += 1
        return self._made

    def _put(self, number: int, payload: Json) -> None:
        self._pending[f"e{number}"] = payload
        if self.sockets and not self.sockets[-1].closed:
            self._send(self.sockets[-1], f"e{number}")

    def _send(self, socket: web.WebSocketResponse, envelope_id: str) -> None:
        task = asyncio.create_task(self._sent_to(socket, envelope_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sent_to(self, socket: web.WebSocketResponse, envelope_id: str) -> None:
        payload = self._pending.get(envelope_id)
        try:
            if payload is not None:
                await socket.send_json({"envelope_id": envelope_id, "payload": payload})
        except ConnectionError:
            return

    def _greeted(self, socket: web.WebSocketResponse) -> None:
        for envelope_id in self._pending:
            self._send(socket, envelope_id)

    def _acknowledged(self, envelope_id: str) -> None:
        self._pending.pop(envelope_id, None)

    def _answer(self, method: str, given: Json) -> Json:
        answer = super()._answer(method, given)
        if method == "chat.postMessage":
            user, id_ = int(given["channel"][1:]), int(answer["ts"].partition(".")[0])
            self._show(user, id_, given, edited=False)
            return {**answer, "channel": f"D{user}"}
        if method == "chat.update":
            user, id_ = int(given["channel"][1:]), int(given["ts"].partition(".")[0])
            self._show(user, id_, given, edited=True)
        return answer

    def _show(self, user: int, id_: int, given: Json, *, edited: bool) -> None:
        keys = tuple(
            Key(each["text"]["text"], each.get("value", ""))
            for block in given["blocks"]
            if block["type"] == "actions"
            for each in block["elements"]
        )
        shown = Shown(user, id_, words(given), keys, edited=edited, at=time.monotonic())
        self.shown.append(shown)
        if user in self.watchers:
            self.watchers[user](shown)
