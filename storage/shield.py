"""Keeps units of work out of reach of their callers' cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Shield:
    """Runs each unit in a task of its own.

    A statement abandoned in the middle would leave the driver inside an open transaction.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    async def run(self, unit: Coroutine[Any, Any, T]) -> T:
        """Wait for `unit`; if the waiting is cancelled, the unit still runs to its end."""
        task = asyncio.create_task(unit)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return await asyncio.shield(task)

    async def drain(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(self._tasks)
