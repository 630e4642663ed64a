"""The bots that are measured: ours as `passerelle run`, and its peers."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.people import OURS, PEERS
from bench.server import TOKEN, Server
from tests.fakes.people import Rule
from tests.fakes.process import HALIFAX, RUN

ROOT = Path(__file__).parent.parent
PEERS_HOME = ROOT / ".bench" / "peers"
PEERS_PYTHON = PEERS_HOME / "bin" / "python"
_SCRIPTS = ROOT / "bench" / "peers"
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_READY_S = 30.0


@dataclass(frozen=True, slots=True)
class Bot:
    """Something to measure."""

    name: str
    command: Sequence[str]
    rules: Sequence[Rule]
    settings: Mapping[str, str] = field(default_factory=dict)


PASSERELLE = Bot("passerelle", RUN, OURS, {"PASSERELLE_UNPACED": "true"})
MEMORY = Bot(
    "ConversationHandler, memory",
    (str(PEERS_PYTHON), str(_SCRIPTS / "conversation_handler.py")),
    PEERS,
)
PICKLE = Bot("ConversationHandler, pickle", MEMORY.command, PEERS, {"PERSIST": "pickle"})
AIOGRAM = Bot("aiogram, SQLite", (str(PEERS_PYTHON), str(_SCRIPTS / "finite_states.py")), PEERS)
EVERY = (PASSERELLE, MEMORY, PICKLE, AIOGRAM)


class NotReady(RuntimeError):
    """The bot did not start."""


@dataclass
class Running:
    """A bot's process, and what it costs."""

    process: asyncio.subprocess.Process
    started_at: float
    ready_s: float = 0.0

    def processor_s(self) -> float:
        """Seconds of processor time so far, of all its threads."""
        path = Path(f"/proc/{self.process.pid}/stat")
        cells = path.read_text("ascii").rpartition(")")[2].split()
        return (int(cells[11]) + int(cells[12])) / _TICKS_PER_S

    def memory_mb(self, name: str = "VmHWM") -> float:
        """Memory in use: at its peak, or now (`VmRSS`)."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()


def install_peers() -> None:
    """Give the peers an environment of their own, once."""
    wanted = _SCRIPTS / "requirements.txt"
    stamp = PEERS_HOME / "installed.txt"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted.read_text("utf-8"):
        return
    uv = str(Path(sys.executable).with_name("uv"))
    subprocess.run(
        [uv, "venv", "-q", "--clear", "--python", sys.executable, PEERS_HOME], check=True
    )
    install = [uv, "pip", "install", "-q", "--python", PEERS_PYTHON, "-r", wanted]
    subprocess.run(install, check=True)
    stamp.write_text(wanted.read_text("utf-8"), "utf-8")


def settings(bot: Bot, folder: Path, *, base_url: str = "") -> dict[str, str]:
    """Make the environment of a bot that keeps its state in a folder."""
    return {
        **os.environ,
        "PASSERELLE_DATA": str(folder / "data"),
        "PASSERELLE_KEY_FILE": str(folder / "keys" / "keys.json"),
        "BENCH_STATE": str(folder),
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": base_url,
        **bot.settings,
    }


def prepare(bot: Bot, folder: Path) -> None:
    """Give our bot the community that people apply to."""
    if bot.command == RUN:
        add = [*RUN[:-1], *HALIFAX]
        subprocess.run(add, env=settings(bot, folder), check=True, capture_output=True)


async def started(bot: Bot, folder: Path, *, server: Server) -> Running:
    """Start a bot, and wait until it calls.

    Raises:
        NotReady: it ended, or did not call in time.
    """
    server.first_call_at = 0.0
    log = folder / "bot.log"
    with log.open("ab") as written:
        begun = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            *bot.command,
            env=settings(bot, folder, base_url=server.base_url),
            stdout=written,
            stderr=written,
        )
    running = Running(process, begun)
    while not server.first_call_at:
        if process.returncode is not None or time.monotonic() - begun > _READY_S:
            await running.kill()
            raise NotReady(f"{bot.name}: {log.read_text('utf-8')[-2000:]}")
        await asyncio.sleep(0.005)
    running.ready_s = server.first_call_at - begun
    return running


@asynccontextmanager
async def alive(bot: Bot, folder: Path, *, server: Server) -> AsyncIterator[Running]:
    """Start a bot, and kill it in the end."""
    running = await started(bot, folder, server=server)
    try:
        yield running
    finally:
        await running.kill()
