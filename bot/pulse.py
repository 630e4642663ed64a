"""When each channel last could take input; noted in storage, so that an outage is known of."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from storage.database import Store, UnitOfWork
from storage.errors import StorageUnavailable
from storage.notes import Note

NOTED_EVERY_S = 60.0

log = structlog.get_logger()


def heard(channel: str) -> str:
    """Name the note of when a channel last could take input."""
    return f"heard:{channel}"


async def last_heard(store: Store, channel: str) -> datetime | None:
    """Tell when a channel last could take input before this start; `None` if it never could."""
    note = await store.snapshot(lambda uow: uow.notes.get(heard(channel)))
    return note.noted_at if note else None


class Pulse:
    """Beats whenever a channel could take input, and writes the newest beat down now and then."""

    def __init__(self, store: Store, *, clock: Clock, channels: Iterable[str] = ()) -> None:
        self._store = store
        self._clock = clock
        self._channels = tuple(channels)
        self._started = clock.now()
        self._beats: dict[str, datetime] = {}

    def beat(self, channel: str) -> None:
        """Note that a channel can take input now."""
        self._beats[channel] = self._clock.now()

    def ages(self) -> dict[str, timedelta]:
        """Tell how long ago each channel last could, or has been waited for since the start."""
        now = self._clock.now()
        return {each: now - self._beats.get(each, self._started) for each in self._channels}

    async def run(self, stop: asyncio.Event) -> None:
        """Write beats down until told to stop, and once more then."""
        while not stop.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(NOTED_EVERY_S):
                    await stop.wait()
            try:
                await self.save()
            except StorageUnavailable:
                log.warning("storage is unavailable; the pulse is noted later")

    async def save(self) -> None:
        """Write the newest beats down."""
        if self._beats:
            await self._store.transact(self._write)

    async def _write(self, uow: UnitOfWork) -> None:
        for channel, at in self._beats.items():
            await uow.notes.write(Note(heard(channel), at))
