"""Work in lanes: one person's things strictly in order, different people's at the same time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Hashable
from typing import Any

Work = Coroutine[Any, Any, None]


class Lanes:
    """A queue for each key, and a task for each queue that is not empty.

    What is put in should not raise: if it does, its lane stops and `drained` raises the same.
    """

    def __init__(self) -> None:
        self._waiting: dict[Hashable, deque[Work]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def busy(self) -> bool:
        """Some lane is not empty."""
        return bool(self._tasks)

    def put(self, key: Hashable, *, work: Work) -> None:
        """Add work behind all earlier work of this key."""
        if key in self._waiting:
            self._waiting[key].append(work)
            return
        self._waiting[key] = deque([work])
        self._tasks.add(asyncio.create_task(self._run(key)))

    async def drained(self, *, timeout_s: float | None = None) -> bool:
        """Wait until all lanes are empty, but no longer than told; tell whether they are."""
        if self._tasks:
            done, self._tasks = await asyncio.wait(self._tasks, timeout=timeout_s)
            for task in done:
                task.result()
        return not self._tasks

    async def _run(self, key: Hashable) -> None:
        waiting = self._waiting[key]
        try:
            while waiting:
                await waiting.popleft()
        finally:
            del self._waiting[key]
            for work in waiting:
                work.close()
