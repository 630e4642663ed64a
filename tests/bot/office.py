"""A delivery with a scripted channel and a store that counts, for tests of how messages go out."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.channels.channel import (
    Channel,
    Outgoing,
)
from bot.delivery import Delivery
from bot.pacing import Pacer
from program.people import Address
from storage.database import Store, UnitOfWork
from storage.outbox import Draft, Lane
from tests.fakes.files import no_file
from tests.handlers.scenes import rows
from tests.stories.chat import NAME
from tests.stories.scene import FILE, START, Scene

T = TypeVar("T")

AMINA = Address(NAME, "", "amina")
LOUIS = Address(NAME, "", "louis")
LATER = timedelta(seconds=30)


@dataclass
class ScriptedChannel:
    """Fails as told, then sends; writes down every call and who is in flight together.

    Args:
        faults: by the markup of a message, what its next calls raise.
        gate: closed, it keeps every message in flight.
    """

    faults: dict[str, list[Exception]] = field(default_factory=lambda: defaultdict(list))
    calls: list[str] = field(default_factory=list)
    edits: list[tuple[str, str]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    flying: list[Address] = field(default_factory=list)
    together: set[tuple[str, ...]] = field(default_factory=set)

    name: str = NAME

    def __post_init__(self) -> None:
        self.gate.set()

    async def send(self, to: Address, message: Outgoing) -> str:
        self.calls.append(message.markup)
        self.flying.append(to)
        self.together.add(tuple(sorted(each.user for each in self.flying)))
        try:
            await asyncio.sleep(0)
            await self.gate.wait()
        finally:
            self.flying.remove(to)
        if self.faults[message.markup]:
            raise self.faults[message.markup].pop(0)
        if message.replaces:
            self.edits.append((message.markup, message.replaces))
        return f"id of {message.markup}"


class CountingStore:
    """A store that counts its units of work, and may break at one of them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.units = 0
        self.faults: dict[int, Exception] = {}

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        self.units += 1
        if self.units in self.faults:
            raise self.faults.pop(self.units)
        return await self._store.transact(work)

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._store.snapshot(work)

    async def close(self) -> None:
        await self._store.close()


@dataclass
class Office:
    """A delivery with its channel, and the two people whom it writes to."""

    scene: Scene
    channel: ScriptedChannel
    store: CountingStore
    delivery: Delivery

    async def queue(self, markup: str, to: Address = AMINA, **given: Any) -> int:
        """Put a message in line."""

        async def work(uow: UnitOfWork) -> int:
            person, address_id = await uow.people.meet(to, language="en", at=START)
            draft: dict[str, Any] = {"lane": Lane.REPLY, "body": {"markup": markup}, **given}
            return await uow.outbox.add(
                Draft(
                    person_id=person.id,
                    address_id=address_id,
                    created_at=START,
                    not_before=draft.pop("not_before", START),
                    **draft,
                )
            )

        return await self.scene.store.transact(work)

    def fate(self, message_id: int) -> tuple[str, str | None, int]:
        """State, reason and attempts of a message."""
        with closing(sqlite3.connect(self.scene.folder / FILE)) as database:
            fate: tuple[str, str | None, int] = database.execute(
                "SELECT state, reason, attempts FROM outbox WHERE id = ?", (message_id,)
            ).fetchone()
        return fate

    def waits_until(self, message_id: int) -> timedelta:
        (row,) = [row for row in rows(self.scene)["outbox"] if row["id"] == message_id]
        return timedelta(microseconds=row["not_before"] - micros(START))


def micros(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


def employed(scene: Scene, channel: ScriptedChannel) -> Office:
    """Put a delivery of its own on the scene's database."""
    store = CountingStore(scene.store)
    channels: dict[str, Channel] = {NAME: channel}
    delivery = Delivery(store, channels, pacer=Pacer(), clock=scene.clock, draw=no_file)
    return Office(scene, channel, store, delivery)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 -- what holds is read from the database
            await asyncio.sleep(0.005)


async def served(office: Office, holds: Callable[[], bool]) -> None:
    """Have delivery run until something holds, and stop it as on a server."""
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    try:
        await until(lambda: holds() or running.done())
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await running
