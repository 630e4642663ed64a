"""The real bot as a process of its own, with its data in a folder of the test."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.fakes.bot_api import TOKEN

RUN = (sys.executable, "-m", "bot.cli", "run")
HALIFAX = (
    *("community", "add", "halifax", "--name-en", "Halifax", "--name-fr", "Halifax"),
    *("--province", "NS"),
)

_STOP_S = 15


class BotFailed(Exception):
    """The bot did not do as told; this is what it wrote."""


def environment(
    folder: Path, *, base_url: str = "", database_url: str = "", **more: str
) -> dict[str, str]:
    """The settings of a bot that keeps everything in a folder, or in a PostgreSQL database."""
    located = {"PASSERELLE_DATABASE_URL": database_url} if database_url else {}
    return {
        **os.environ,
        "PASSERELLE_DATA": str(folder / "data"),
        "PASSERELLE_KEY_FILE": str(folder / "keys" / "keys.json"),
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": base_url,
        **located,
        **more,
    }


async def command(settings: Mapping[str, str], *arguments: str) -> str:
    """Give one command on the command line; gives what it prints.

    Raises:
        BotFailed: it was refused.
    """
    process = await asyncio.create_subprocess_exec(
        *RUN[:-1],
        *arguments,
        env=dict(settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    written, _ = await process.communicate()
    if process.returncode:
        raise BotFailed(written.decode()[-4000:])
    return written.decode()


async def started(
    settings: Mapping[str, str], *, log: Path, program: Sequence[str] = RUN
) -> asyncio.subprocess.Process:
    """Start a bot that writes into a log file."""
    with log.open("ab") as written:
        return await asyncio.create_subprocess_exec(
            *program, env=dict(settings), stdout=written, stderr=written
        )


def ending(log: Path) -> str:
    """The last lines of a log."""
    return log.read_text(encoding="utf-8")[-4000:]


@asynccontextmanager
async def running(settings: Mapping[str, str], *, log: Path) -> AsyncIterator[None]:
    """Run the bot, and have it stop as it does on a server.

    Raises:
        BotFailed: it ended otherwise than well.
    """
    bot = await started(settings, log=log)
    try:
        yield
        if bot.returncode is None:
            bot.terminate()
        async with asyncio.timeout(_STOP_S):
            await bot.wait()
    finally:
        if bot.returncode is None:
            bot.kill()
            await bot.wait()
    if bot.returncode:
        raise BotFailed(ending(log))
