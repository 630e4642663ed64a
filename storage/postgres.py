"""PostgreSQL: many worker processes on one database.

Source: PostgreSQL manual, section 13.2.1 (Read Committed) and appendix A (40001, 40P01, classes 08,
53 and 57).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, Self, TypeVar

import asyncpg
from aiosql.adapters.asyncpg import AsyncPGAdapter

from storage.database import UnitOfWork
from storage.errors import Stale, StorageError, StorageUnavailable
from storage.named_queries import load_queries
from storage.shield import Shield
from storage.vault import Vault

T = TypeVar("T")

_RETRY_AFTER_S: Final = (0.01, 0.05, 0.2, 0.5)
_CLOSING_S: Final = 10.0
_CLASHES: Final = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
_PASSING: Final = (
    asyncpg.PostgresConnectionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,
    asyncpg.InterfaceError,
    *_CLASHES,
)


class PostgresStore:
    """A store on a server; each worker process opens its own pool."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], *, vault: Vault) -> None:
        self._pool = pool
        self._queries = load_queries("postgres", adapter=AsyncPGAdapter)
        self._vault = vault
        self._shield = Shield()

    @classmethod
    async def open(cls, url: str, *, vault: Vault, connections: int = 10) -> Self:
        """Connect to a database that `migrate` has made."""
        try:
            # Units leave no settings behind, so that resetting would cost a round trip for nothing.
            pool = await asyncpg.create_pool(url, min_size=1, max_size=connections, reset=_keep)
        except (OSError, asyncpg.PostgresError) as error:
            raise StorageUnavailable(str(error)) from error
        return cls(pool, vault=vault)

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._shield.run(self._insist(work))

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._shield.run(self._unit(work, isolation="repeatable_read", readonly=True))

    async def close(self) -> None:
        await self._shield.drain()
        try:
            async with asyncio.timeout(_CLOSING_S):
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()

    async def _insist(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        """Start again after a clash with another unit, a few times."""
        for pause_s in _RETRY_AFTER_S:
            try:
                return await self._unit(work)
            except StorageUnavailable as error:
                if not isinstance(error.__cause__, _CLASHES):
                    raise
            except Stale:
                # Read anew, the work finds what the faster one did, and answers to that.
                pass
            await asyncio.sleep(pause_s)
        return await self._unit(work)

    async def _unit(
        self,
        work: Callable[[UnitOfWork], Awaitable[T]],
        *,
        isolation: str = "read_committed",
        readonly: bool = False,
    ) -> T:
        async with (
            self._connection() as connection,
            _translated(),
            connection.transaction(isolation=isolation, readonly=readonly),
        ):
            return await work(UnitOfWork(connection, self._queries, self._vault))

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Any]:
        async with _translated():
            try:
                connection = await self._pool.acquire()
            except OSError as error:
                raise StorageUnavailable(str(error)) from error
        try:
            yield connection
        finally:
            await self._pool.release(connection)


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except _PASSING as error:
        raise StorageUnavailable(str(error)) from error
    except asyncpg.PostgresError as error:
        raise StorageError(str(error)) from error


async def _keep(_connection: object) -> None:
    """Leave the connection as it is."""
