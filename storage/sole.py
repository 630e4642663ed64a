"""PostgreSQL: one process serves a database at a time, by an advisory lock.

The lock goes with its connection, however that ends. Whoever loses the connection has to stop
serving, because another process may have begun.

Source: PostgreSQL manual, section 13.3.5 (advisory locks of a session).
"""

from __future__ import annotations

import asyncio
from typing import Final, Self

import asyncpg

from storage.errors import DatabaseBusy, StorageUnavailable

_LOCK: Final = 7267537367
_LOOK_S: Final = 0.2
PATIENCE_S: Final = 5.0
"""How long to wait for a process that was just killed: the server may notice a little later."""


class SoleProcess:
    """The lock, held until it is released or its connection is lost."""

    def __init__(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self._connection = connection
        self._gone = asyncio.Event()
        connection.add_termination_listener(lambda _connection: self._gone.set())

    @classmethod
    async def take(cls, url: str, *, patience_s: float = PATIENCE_S) -> Self:
        """Become the one process that serves a database.

        Raises:
            DatabaseBusy: another process is.
            StorageUnavailable: the server does not answer.
        """
        try:
            connection = await asyncpg.connect(url)
        except (OSError, asyncpg.PostgresError) as error:
            raise StorageUnavailable(str(error)) from error
        until = asyncio.get_running_loop().time() + patience_s
        while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", _LOCK):
            if asyncio.get_running_loop().time() >= until:
                await connection.close()
                raise DatabaseBusy
            await asyncio.sleep(_LOOK_S)
        return cls(connection)

    async def watch(self, stop: asyncio.Event) -> None:
        """Return when told to stop.

        Raises:
            StorageUnavailable: the lock was lost, so that nobody may go on serving.
        """
        waits = [asyncio.create_task(each.wait()) for each in (stop, self._gone)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
        if not stop.is_set():
            raise StorageUnavailable("the connection that holds the lock was lost")

    async def release(self) -> None:
        """Let go."""
        await self._connection.close()
