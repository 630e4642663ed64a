"""The preview's page with an echo behind it, which answers at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from bot.channels.preview import PreviewChannel, PreviewServer, Transcript
from tests.bot.channels.preview.echo import EchoInbox, stopped
from tests.e2e.visit import Chat


@asynccontextmanager
async def served(
    log: Path, *due: datetime, port: int = 0, pause_s: float = 0.0
) -> AsyncIterator[tuple[str, EchoInbox]]:
    """Serve the page.

    Args:
        due: moments at which something happens by itself.
        pause_s: how long it takes each time.
    """
    winder = stopped(log, *due, pause_s=pause_s)
    channel = PreviewChannel(Transcript.open(log), clock=winder.clock)
    inbox = EchoInbox(channel)
    server = PreviewServer(channel, inbox=inbox, winder=winder)
    url = await server.start(port=port)
    try:
        yield url, inbox
    finally:
        await server.stop()


async def join(page: Page, example: str) -> Locator:
    chat = await Chat.join(page, example)
    await expect(chat.pane.get_by_role("button", name="Oui")).to_be_visible()
    return chat.pane
