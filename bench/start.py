"""How long a cold start takes, and how much memory the bot then holds."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from bench.bots import Bot, alive, prepare
from bench.server import Seen, Server


async def start(bot: Bot) -> dict[str, Any]:
    """Start a bot on an existing database, and look at it a second after its first call."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(bot, folder)
        async with Server(_unseen) as server, alive(bot, folder, server=server) as running:
            await asyncio.sleep(1)
            return {
                "seconds": round(running.ready_s, 2),
                "memory_mb": round(running.memory_mb("VmRSS"), 1),
            }


def _unseen(seen: Seen) -> None:
    """Nobody talks to it."""
