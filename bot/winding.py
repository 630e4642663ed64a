"""Winds a clock forward, occurrence by occurrence, letting all work run dry between.

What would have happened on the way does happen, at its own moment and in its order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.clock import WindingClock

# Past work that is due and yet does not get done, as when a platform refuses it for now.
STEP = timedelta(minutes=1)

log = structlog.get_logger()


class Worker(Protocol):
    """Something that has work waiting for its time."""

    async def next_at(self) -> datetime | None:
        """Tell when there is next something to do; None if nothing waits."""
        ...

    async def drain(self) -> None:
        """Do all that can be done now, and return when it is done."""
        ...


class Winder:
    """Winds one clock, once at a time.

    Args:
        workers: in the order in which they hand work on: whoever makes messages before
            whoever sends them.
    """

    def __init__(self, clock: WindingClock, workers: Sequence[Worker]) -> None:
        self.clock = clock
        self._workers = workers
        self._task: asyncio.Task[None] | None = None
        self._halted = False
        self._listeners: set[Callable[[], None]] = set()
        self.begun: datetime | None = None
        self.until: datetime | None = None

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell a listener whenever the clock has moved, and when winding ends."""
        self._listeners.add(listener)

    async def next_at(self) -> datetime | None:
        """Tell the next moment at which something happens by itself."""
        moments = [await worker.next_at() for worker in self._workers]
        return min((each for each in moments if each is not None), default=None)

    def start(self, until: datetime) -> bool:
        """Begin to wind; False if that is under way already."""
        if self._task is not None:
            return False
        self._halted = False
        self.begun, self.until = self.clock.now(), until
        self._task = asyncio.create_task(self._run(until))
        self._tell()
        return True

    def halt(self) -> None:
        """End the winding after the occurrence it is at."""
        self._halted = True

    async def stop(self) -> None:
        """End the winding and wait until it has ended."""
        self.halt()
        if self._task is not None:
            await self._task

    async def wind(self, until: datetime) -> None:
        """Wind to a moment, or up to where it is halted."""
        await self._drain()
        while not self._halted and (moment := await self._upcoming()) is not None:
            if moment > until:
                break
            self.clock.wind_to(moment)
            await self._drain()
            self._tell()
        if not self._halted:
            self.clock.wind_to(until)
            await self._drain()

    async def _run(self, until: datetime) -> None:
        try:
            await self.wind(until)
        except Exception:
            log.exception("the clock could not be wound all the way")
        finally:
            self._task = self.begun = self.until = None
            self._tell()

    async def _upcoming(self) -> datetime | None:
        moment = await self.next_at()
        now = self.clock.now()
        return now + STEP if moment is not None and moment <= now else moment

    async def _drain(self) -> None:
        for worker in self._workers:
            await worker.drain()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
