"""A stand-in for the bot behind the inbox: it echoes, with buttons."""

from __future__ import annotations

import asyncio
import struct
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from markupsafe import Markup

from bot.channels.channel import Alternative, Button, Channel, Outgoing
from bot.clock import Clock, WindingClock
from bot.winding import Winder
from handlers.files import File
from handlers.inbound import Commanded, Edited, Inbound, Pressed, Receipt, Said, Shared

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CHOICES = (
    (Button("Oui", "7.yes"), Button("Non", "7.no")),
    (Button("Canada", url="https://canada.ca"),),
)


def _png(width: int = 800, height: int = 420) -> bytes:
    """Draw a blue picture.

    Source: https://www.w3.org/TR/png-3/
    """
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + b"\x7c\xc3\xee" * width) * height)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


FILE = File("Mes données.json", b'{"name": "Amina"}', "application/json")
PICTURE = File("pont.png", _png(), "image/png", alt="A bridge at dawn")
TOO_LARGE = File("carte.png", PICTURE.content + bytes(2_000_000), "image/png", alt="A map")
BROKEN = File("brisée.png", b"no picture", "image/png")
FILES = {"file": FILE, "picture": PICTURE, "large": TOO_LARGE, "broken": BROKEN}
OTHER = Alternative("en", "<b>Attached</b>")


class StoppedClock:
    """It is always noon."""

    def now(self) -> datetime:
        return NOON


class Appointments:
    """A worker that has nothing to do but at a few moments, and notes them."""

    def __init__(self, clock: Clock, *moments: datetime, pause_s: float = 0.0) -> None:
        self._clock = clock
        self._pause_s = pause_s
        self.waiting = sorted(moments)
        self.kept: list[datetime] = []

    async def next_at(self) -> datetime | None:
        return self.waiting[0] if self.waiting else None

    async def drain(self) -> None:
        while self.waiting and self.waiting[0] <= self._clock.now():
            self.waiting.pop(0)
            self.kept.append(self._clock.now())
            await asyncio.sleep(self._pause_s)


def stopped(log: Path, *moments: datetime, pause_s: float = 0.0) -> Winder:
    """Make a winder of a clock that stands at noon, with something due at some moments."""
    clock = WindingClock(log.with_name("clock"), source=StoppedClock())
    return Winder(clock, [Appointments(clock, *moments, pause_s=pause_s)])


@dataclass
class EchoInbox:
    """Answers at once.

    Args:
        failures: what the next attempts raise, the next one last.
        open: while this is clear, nothing is taken.
    """

    channel: Channel
    taken: list[Inbound] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    open: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.open.set()

    async def take(self, inbound: Inbound) -> Receipt:
        await self.open.wait()
        if self.failures:
            raise self.failures.pop()
        self.taken.append(inbound)
        return await self._answer(inbound)

    async def _answer(self, inbound: Inbound) -> Receipt:
        to = inbound.address
        match inbound.content:
            case Commanded(name, arguments):
                words = Markup("<b>/{}</b> {}").format(name, arguments)
                await self.channel.send(to, Outgoing(words, CHOICES))
            case Said(name) if name in FILES:
                await self.channel.send(to, Outgoing("Ci-joint", file=FILES[name], other=OTHER))
            case Said(text) | Edited(text):
                await self.channel.send(
                    to, Outgoing(Markup("{}\n<i>echo</i>").format(text), CHOICES)
                )
            case Pressed(data, platform_id):
                chosen = Markup("Merci.\n<b>{}</b>").format(data)
                await self.channel.send(to, Outgoing(chosen, (), platform_id))
                return Receipt(f"Noted: {data}")
            case Shared(kind):
                await self.channel.send(to, Outgoing(Markup("<code>{}</code>").format(kind)))
            case _:
                pass
        return Receipt()
