"""Somebody else's Slack, so that not only our own reading of the documentation counts.

Source: https://www.npmjs.com/package/local-slack-linux-x64
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.fakes.bot_api import Key, Shown
from tests.fakes.slack_words import dates, words

PROGRAM = (
    Path(__file__).parent.parent / "browser/node_modules/local-slack-linux-x64/bin/local-slack"
)
BOT = "U0BOT"
SECRET = "test-signing-secret"
LOOPBACK = """\
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, hostname: "127.0.0.1" });
"""
"""It would listen on every address of the machine."""

_PATIENCE_S = 20

Json = dict[str, Any]


@dataclass
class LocalSlack:
    """One workspace, with what the bot shows there kept.

    `refused` are the calls of the bot that the emulator did not take; `files` are the names of what
    it shared, by person; `dates` are the instants that somebody reads on a clock of their own.
    """

    url: str
    team: str
    session: aiohttp.ClientSession
    shown: list[Shown] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    whispered: list[str] = field(default_factory=list)
    homes: dict[str, Json] = field(default_factory=dict)
    files: dict[int, list[str]] = field(default_factory=dict)
    dates: dict[int, set[int]] = field(default_factory=dict)
    watchers: dict[int, Callable[[Shown], None]] = field(default_factory=dict)
    _modals: list[Json] = field(default_factory=list)
    _rooms: dict[str, int] = field(default_factory=dict)
    _stamps: list[tuple[str, str]] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def say(self, user: int, *, text: str, language: str = "en") -> None:
        """Let a person type something; what begins with a slash is a command to Slack."""
        place: Json = {"channel": self.room(user), "user": member(user)}
        if text.startswith("/"):
            slash = "/connecteur" if language == "fr" else "/connector"
            self._post("command", {**place, "command": slash, "text": text[1:]})
        else:
            self._post("message", {**place, "text": text})

    def press(self, user: int, *, message_id: int, data: str, language: str = "en") -> None:
        """Let a person press a button."""
        channel, ts = self._stamps[message_id]
        action = {"type": "button", "action_id": f"{data}:0", "value": data}
        place = {"channel": channel, "messageTs": ts, "user": member(user)}
        self._post("interact", {**place, "action": action})

    def on_home(self, user: int) -> list[str]:
        """List what the buttons of somebody's home page bear."""
        views = self.homes.get(member(user), {}).values()
        blocks = [block for view in views for block in view["blocks"]]
        rows = [block["elements"] for block in blocks if block["type"] == "actions"]
        return [button["value"] for row in rows for button in row]

    def press_on_home(self, user: int, *, data: str) -> None:
        """Let a person press a button of the home page.

        The emulator knows no presses there, so it takes place on a message: what the button
        bears is the same, and tells that it is a command.
        """
        self.press(user, message_id=self.chat(user)[-1].id, data=data)

    def room(self, user: int) -> str:
        """Name the conversation of a person with the bot."""
        return next(room for room, who in self._rooms.items() if who == user)

    async def open(self, user: int) -> None:
        """Open the conversation of a person with the bot."""
        given = {"users": member(user)}
        async with self.session.post(f"{self.url}/api/conversations.open", json=given) as answer:
            self._rooms[(await answer.json())["channel"]["id"]] = user

    def chat(self, user: int) -> list[Shown]:
        """What the bot showed one person, in order."""
        return [shown for shown in self.shown if shown.chat == user]

    def form(self) -> Json:
        """The modal that is on top, if it is a form."""
        top: Json = self._modals[-1] if self._modals else {}
        return top if "submit" in top else {}

    async def submit(self, user: int, **fields: str) -> None:
        """Fill in the form on top, and send it; only the page can."""
        values = {
            name: {name: {"type": "plain_text_input", "value": value}}
            for name, value in fields.items()
        }
        async with self.session.ws_connect(f"{self.url}/ui") as page:
            await page.send_json({"t": "view_submit", "user": member(user), "values": values})
            await self.until(lambda: not self._modals)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        async with asyncio.timeout(_PATIENCE_S):
            while not holds():  # noqa: ASYNC110 -- the page is watched elsewhere
                await asyncio.sleep(0.02)

    async def post(self, path: str, given: Json) -> None:
        """Do something as a person, through the emulator's control."""
        async with self.session.post(f"{self.url}/_control/{path}", json=given) as answer:
            assert answer.status == 200, await answer.text()

    def _post(self, path: str, given: Json) -> None:
        task = asyncio.create_task(self.post(path, given))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def watch(self, ready: asyncio.Event) -> None:
        """Look at the workspace as its people do."""
        async with self.session.ws_connect(f"{self.url}/ui") as page:
            async for frame in page:
                told = json.loads(frame.data)
                match told["t"]:
                    case "init":
                        ready.set()
                    case "message" | "message_update":
                        self._show(told["message"], edited=told["t"] != "message")
                    case "home":
                        self.homes.setdefault(told["user"], {})[told["appId"]] = told["view"]
                    case "view":
                        self._modals = told["stack"]
                    case "log":
                        entry = told["entry"]
                        if entry["direction"] == "internal":
                            self.refused.append(entry["summary"])

    def _show(self, message: Json, *, edited: bool) -> None:
        if message.get("user") != BOT:
            return
        if message.get("subtype") == "ephemeral":
            self.whispered.append(message["text"])
            return
        place = (message["channel"], message["ts"])
        if place not in self._stamps:
            self._stamps.append(place)
        keys = tuple(
            Key(each["text"]["text"], each.get("value", ""), each.get("url", ""))
            for block in message.get("blocks") or []
            if block["type"] == "actions"
            for each in block["elements"]
        )
        chat = self._rooms.get(message["channel"], 0)
        self.dates.setdefault(chat, set()).update(dates(message))
        self.files.setdefault(chat, []).extend(each["name"] for each in message.get("files") or [])
        id_, text = self._stamps.index(place), words(message)
        shown = Shown(chat, id_, text, keys, edited=edited, at=time.monotonic())
        self.shown.append(shown)
        if chat in self.watchers:
            self.watchers[chat](shown)


def member(user: int) -> str:
    """Name a person in the workspace."""
    return f"U{user}"


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port: int = plug.getsockname()[1]
        return port


@asynccontextmanager
async def emulated(
    folder: Path, *, people: tuple[int, ...], team: str = "T01TEST", request_url: str = ""
) -> AsyncIterator[LocalSlack]:
    """Run a workspace on loopback.

    Args:
        request_url: where events go by HTTP; without it, they wait for a socket.
    """
    port = free_port()
    program = await _started(folder, port, workspace=_workspace(team, people, request_url))
    try:
        async with aiohttp.ClientSession() as session:
            slack = LocalSlack(f"http://127.0.0.1:{port}", team, session)
            await _answering(slack)
            for each in people:
                await slack.open(each)
            ready = asyncio.Event()
            watching = asyncio.create_task(slack.watch(ready))
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    await ready.wait()
                yield slack
            finally:
                watching.cancel()
    finally:
        program.kill()
        await program.wait()


async def _started(folder: Path, port: int, *, workspace: Json) -> asyncio.subprocess.Process:
    config, preload = _configured(folder, workspace)
    return await asyncio.create_subprocess_exec(
        str(PROGRAM),
        *("--config", str(config), "--port", str(port), "--base-host", "127.0.0.1"),
        env={**os.environ, "BUN_OPTIONS": f"--preload {preload}"},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


def _configured(folder: Path, workspace: Json) -> tuple[Path, Path]:
    folder.mkdir(parents=True, exist_ok=True)
    config, preload = folder / "slack.json", folder / "loopback.ts"
    config.write_text(json.dumps(workspace), encoding="utf-8")
    preload.write_text(LOOPBACK, encoding="utf-8")
    return config, preload


async def _answering(slack: LocalSlack) -> None:
    async with asyncio.timeout(_PATIENCE_S):
        while True:
            try:
                async with slack.session.get(f"{slack.url}/_control/state"):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)


def _workspace(team: str, people: tuple[int, ...], request_url: str) -> Json:
    """Source: https://github.com/parvalabs/local-slack (Configuration)."""
    return {
        "workspace": {"name": team, "domain": team.lower(), "teamId": team},
        "app": {
            "appId": "A01APP",
            "botUserId": BOT,
            "botName": "passerelle",
            "botToken": f"xoxb-{team}",
            "appToken": f"xapp-{team}",
            "signingSecret": SECRET,
            "mode": "events" if request_url else "socket",
            **({"requestUrl": request_url} if request_url else {}),
        },
        "users": [{"id": member(each), "name": f"p{each}"} for each in people],
        "channels": [
            {"id": "C01GEN", "name": "general", "members": [*map(member, people), BOT]},
        ],
    }
