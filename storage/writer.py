"""SQLite's one writer: units one after the other, those that wait together in one commit.

A commit waits for the disk, so it is done in a thread, and once for all units that are ready by
then: each lies in a savepoint of its own, and its caller hears of it only after the common commit.
Statements take microseconds, less than asking a thread to do them, and run where they are called.

Source: https://sqlite.org/lang_savepoint.html
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from storage.errors import StorageError, StorageUnavailable

T = TypeVar("T")
Work = Callable[[], Awaitable[T]]

MOST_IN_COMMIT = 64
LONGEST_BREATH_S = 0.005

_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
    }
)


@dataclass(slots=True)
class _Unit:
    """What somebody wants done, and where they wait for the outcome."""

    work: Work[Any]
    outcome: asyncio.Future[Any]
    result: Any = None

    def keep(self) -> None:
        if not self.outcome.done():
            self.outcome.set_result(self.result)

    def fail(self, error: BaseException) -> None:
        if self.outcome.done():
            return
        if isinstance(error, asyncio.CancelledError):
            self.outcome.cancel()
        else:
            self.outcome.set_exception(error)


class Writer:
    """Does units of work on a connection that nothing else uses.

    Args:
        connection: in autocommit mode, and not bound to the thread that opened it.
        waits: a commit waits for the disk.
    """

    def __init__(self, connection: sqlite3.Connection, *, waits: bool = True) -> None:
        self._connection = connection
        self._waits = waits
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._waiting: deque[_Unit] = deque()
        self._task: asyncio.Task[None] | None = None
        self._breathed_at = 0.0

    async def transact(self, work: Work[T]) -> T:
        """Do `work` in a savepoint, and return once it is committed.

        It goes on to its end even if the caller is cancelled.

        Raises:
            StorageUnavailable: if it may work later; nothing was changed.
            StorageError: if the database refused for good; nothing was changed.
        """
        unit = _Unit(work, asyncio.get_running_loop().create_future())
        self._waiting.append(unit)
        if self._task is None:
            self._start()
        done: T = await unit.outcome
        return done

    async def execute_fetchall(self, sql: str, parameters: Mapping[str, object] = {}) -> list[Any]:
        """Run one statement and give its rows."""
        rows = self._connection.execute(sql, parameters).fetchall()
        if time.monotonic() - self._breathed_at > LONGEST_BREATH_S:
            await asyncio.sleep(0)
            self._breathed_at = time.monotonic()
        return rows

    async def close(self) -> None:
        """Let what waits be done, then close the connection."""
        while self._task is not None:
            await asyncio.wait([self._task])
        self._thread.shutdown()
        self._connection.close()

    def _start(self) -> None:
        self._task = asyncio.create_task(self._serve())
        self._task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._task = None
        if self._waiting:
            self._start()

    async def _serve(self) -> None:
        while self._waiting:
            await self._commit_together()

    async def _commit_together(self) -> None:
        """Do what waits, and what comes while it is done, in one transaction."""
        group: list[_Unit] = []
        try:
            await self._in_thread("BEGIN IMMEDIATE")
            self._breathed_at = time.monotonic()
            while self._waiting and len(group) < MOST_IN_COMMIT:
                unit = self._waiting.popleft()
                group.append(unit)
                await self._attempt(unit)
            await self._in_thread("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            # Without a transaction, all who wait would meet the same.
            _fail(group or _emptied(self._waiting), error)
            if not isinstance(error, sqlite3.Error | StorageUnavailable):
                raise
        for unit in group:
            unit.keep()

    async def _attempt(self, unit: _Unit) -> None:
        """Do one unit; what it raises rolls back no other, unless SQLite has rolled back all."""
        self._connection.execute("SAVEPOINT unit")
        try:
            unit.result = await unit.work()
            self._connection.execute("RELEASE unit")
        except BaseException as error:
            if not self._connection.in_transaction:
                unit.fail(translated(error))
                raise StorageUnavailable("SQLite rolled back all units") from error
            self._connection.execute("ROLLBACK TO unit")
            self._connection.execute("RELEASE unit")
            unit.fail(translated(error))
            if _ordered_to_end():
                raise

    async def _in_thread(self, sql: str) -> None:
        """Run a statement that may wait for the disk; if we are cancelled, it is waited for."""
        if not self._waits:
            self._connection.execute(sql)
            return
        running = self._thread.submit(self._connection.execute, sql)
        try:
            await asyncio.wrap_future(running)
        except asyncio.CancelledError:
            running.exception()
            raise


def translated(error: BaseException) -> BaseException:
    """Make our own error of SQLite's; others stay as they are."""
    if not isinstance(error, sqlite3.Error):
        return error
    passing = getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING
    ours = (StorageUnavailable if passing else StorageError)(str(error))
    ours.__cause__ = error
    return ours


def _fail(units: list[_Unit], error: BaseException) -> None:
    for unit in units:
        unit.fail(translated(error))


def _emptied(waiting: deque[_Unit]) -> list[_Unit]:
    units = list(waiting)
    waiting.clear()
    return units


def _ordered_to_end() -> bool:
    """Tell whether a cancellation was meant for the writer, not raised by the work."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
