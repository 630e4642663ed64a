"""A running preview with an echo behind it, and a browser's manners."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientResponse, ClientSession

from bot.channels.preview import PreviewChannel, PreviewServer, Transcript
from bot.winding import Winder
from tests.bot.channels.preview.echo import EchoInbox, stopped

PANE = "pane-0001"


@dataclass
class Preview:
    """What a test holds of a running preview."""

    server: PreviewServer
    channel: PreviewChannel
    inbox: EchoInbox
    browser: ClientSession
    url: str
    winder: Winder

    async def post(self, path: str, fields: object, **headers: str) -> int:
        """Post as the page does, and return the status."""
        own = {"Origin": self.url.rstrip("/"), **headers}
        async with self.browser.post(path, json=fields, headers=own) as answer:
            return answer.status

    async def enter(self, key: str, **fields: str) -> int:
        return await self.post("/enter", {"pane": PANE, "key": key, "kind": "text", **fields})

    async def records(self, kind: str, count: int) -> list[dict[str, Any]]:
        """Read the stream, as a page that was just loaded, up to so many records of a kind."""
        async with self.browser.get("/records") as stream:
            async with asyncio.timeout(5):
                return await read(stream, kind=kind, count=count)

    async def told(self, event: str, count: int) -> list[dict[str, Any]]:
        """Read the stream up to so many events that are not of the log."""
        async with self.browser.get("/records") as stream:
            async with asyncio.timeout(5):
                return await read_events(stream, event=event, count=count)

    async def wound(self) -> None:
        """Wait until no winding is under way."""
        while self.winder.until is not None:  # noqa: ASYNC110 -- it is over in a moment
            await asyncio.sleep(0.01)


async def read(stream: ClientResponse, *, kind: str, count: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    async for line in stream.content:
        if line.startswith(b"data: ") and len(line) > len(b"data: {}\n"):
            record = json.loads(line[len(b"data: ") :])
            found += [record] if record.get("record") == kind else []
        if len(found) == count:
            break
    return found


async def read_events(stream: ClientResponse, *, event: str, count: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while len(found) < count:
        if await stream.content.readline() == f"event: {event}\n".encode():
            data = await stream.content.readline()
            found.append(json.loads(data.removeprefix(b"data: ")))
    return found


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "preview" / "transcript.jsonl"


@pytest_asyncio.fixture
async def preview(log: Path) -> AsyncIterator[Preview]:
    winder = stopped(log)
    channel = PreviewChannel(Transcript.open(log), clock=winder.clock)
    inbox = EchoInbox(channel)
    server = PreviewServer(channel, inbox=inbox, winder=winder)
    url = await server.start()
    async with ClientSession(url) as browser:
        yield Preview(server, channel, inbox, browser, url, winder)
    await server.stop()


@pytest_asyncio.fixture
async def joined(preview: Preview) -> Preview:
    await preview.post("/join", {"pane": PANE, "name": "Amina", "hint": "fr-MA"})
    await preview.records("taken", 1)
    return preview
