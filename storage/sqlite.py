"""SQLite: one file, one process, one writer.

Source: https://sqlite.org/wal.html; `synchronous=FULL` because `NORMAL` may lose the last
acknowledged commits in a power cut.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter

from storage.database import UnitOfWork
from storage.errors import StorageError, StorageUnavailable
from storage.named_queries import load_queries
from storage.shield import Shield
from storage.vault import Vault

T = TypeVar("T")

_WRITER = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 5000;
"""
_READER = "PRAGMA busy_timeout = 5000;"
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


class SqliteStore:
    """A store in one file; open it once, in one process."""

    def __init__(
        self, writer: aiosqlite.Connection, reader: aiosqlite.Connection, *, vault: Vault
    ) -> None:
        self._writer, self._write_lock = writer, asyncio.Lock()
        self._reader, self._read_lock = reader, asyncio.Lock()
        self._queries = load_queries("sqlite", adapter=OneHop)
        self._vault = vault
        self._shield = Shield()

    @classmethod
    async def open(cls, path: Path, *, vault: Vault) -> Self:
        """Open a database that `migrate` has made."""
        with _translated():
            writer = await _connect(path, mode="rw", settings=_WRITER)
            try:
                reader = await _connect(path, mode="ro", settings=_READER)
            except BaseException:
                await writer.close()
                raise
        return cls(writer, reader, vault=vault)

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._shield.run(
            self._unit(work, self._writer, lock=self._write_lock, begin="BEGIN IMMEDIATE")
        )

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._shield.run(
            self._unit(work, self._reader, lock=self._read_lock, begin="BEGIN")
        )

    async def backup(self, target: Path) -> None:
        """Write a consistent copy, while serving; `target` must not exist."""
        async with self._read_lock:
            with _translated():
                await self._reader.execute_fetchall("VACUUM INTO ?", (str(target),))

    async def close(self) -> None:
        await self._shield.drain()
        await self._reader.close()
        await self._writer.close()

    async def _unit(
        self,
        work: Callable[[UnitOfWork], Awaitable[T]],
        connection: aiosqlite.Connection,
        *,
        lock: asyncio.Lock,
        begin: str,
    ) -> T:
        async with lock, _transaction(connection, begin=begin):
            return await work(UnitOfWork(connection, self._queries, self._vault))


async def _connect(path: Path, *, mode: str, settings: str) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(
        _address(path, mode=mode), uri=True, isolation_level=None, cached_statements=256
    )
    try:
        connection.row_factory = sqlite3.Row
        await connection.executescript(settings)
    except BaseException:
        await connection.close()
        raise
    return connection


def _address(path: Path, *, mode: str) -> str:
    if not path.is_file():
        raise StorageUnavailable(f"there is no database at {path}")
    return f"{path.absolute().as_uri()}?mode={mode}"


@asynccontextmanager
async def _transaction(connection: aiosqlite.Connection, *, begin: str) -> AsyncIterator[None]:
    """Commit at the end, or roll back; both are idle where no transaction is open."""
    with _translated():
        try:
            # Inside `try`: a BEGIN that is cancelled here still happens in the driver's thread.
            await connection.execute_fetchall(begin)
            yield
            await connection.commit()
        except BaseException:
            await connection.rollback()
            raise


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        passing = getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING
        raise (StorageUnavailable if passing else StorageError)(str(error)) from error


class OneHop(AioSQLiteAdapter):
    """Goes to the connection's thread once for each statement instead of three times."""

    async def select(
        self,
        conn: aiosqlite.Connection,
        _name: str,
        sql: str,
        parameters: Mapping[str, object],
        record_class: None = None,
    ) -> AsyncIterator[sqlite3.Row]:
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self,
        conn: aiosqlite.Connection,
        _name: str,
        sql: str,
        parameters: Mapping[str, object],
        record_class: None = None,
    ) -> sqlite3.Row | None:
        return next(iter(await conn.execute_fetchall(sql, parameters)), None)

    async def select_value(
        self, conn: aiosqlite.Connection, name: str, sql: str, parameters: Mapping[str, object]
    ) -> Any:  # noqa: ANN401 -- one cell
        row = await self.select_one(conn, name, sql, parameters)
        return None if row is None else row[0]

    async def insert_update_delete(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Mapping[str, object]
    ) -> None:
        await conn.execute_fetchall(sql, parameters)
