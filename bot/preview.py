"""The preview's composition root: the whole bot on one local page, on a database of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.app import opened, serve
from bot.cast import add_cast
from bot.channels.preview import PreviewChannel, PreviewServer, Transcript
from bot.channels.preview.acquaintance import Acquaintance
from bot.clock import WindingClock
from bot.sample import add_sample
from bot.settings import Settings
from bot.winding import Winder


async def preview(settings: Settings) -> None:
    """Serve the local page until told to stop; it has a database of its own."""
    tokens = {
        "TELEGRAM_BOT_TOKEN": settings.telegram_bot_token,
        "SLACK_BOT_TOKEN": settings.slack_bot_token,
        "SLACK_CLIENT_ID": settings.slack_client_id,
    }
    if found := ", ".join(name for name, value in tokens.items() if value):
        sys.exit(f"The preview does not start with channel tokens set: unset {found}.")
    folder = settings.data / "preview"
    own = {"data": folder, "key_file": _beside(settings.key_file), "database_url": None}
    settings = settings.model_copy(update=own)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    clock = WindingClock(folder / "clock")
    channel = PreviewChannel(Transcript.open(folder / "transcript.jsonl"), clock=clock)
    async with opened(settings, {channel.name: channel}, clock=clock, bilingual=True) as bot:
        await bot.store.transact(add_sample)
        await bot.store.transact(lambda uow: add_cast(uow, clock.now()))
        winder = Winder(clock, [bot.sweep, bot.delivery])
        server = PreviewServer(
            channel, inbox=bot.inbox, winder=winder, acquaintance=Acquaintance(bot.store)
        )
        address = await server.start("127.0.0.1", settings.preview_port)
        print(f"The preview is at {address}  (Ctrl+C ends it)", flush=True)  # noqa: T201 -- for the person who started it
        try:
            await serve(settings, bot)
        finally:
            await server.stop()


def _beside(key_file: Path) -> Path:
    return key_file.with_name(f"preview-{key_file.name}")
