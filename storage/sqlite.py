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
from storage.errors import StorageUnavailable
from storage.named_queries import load_queries
from storage.shield import Shield
from storage.vault import Vault
from storage.writer import Writer, translated

T = TypeVar("T")
Connection = Writer | aiosqlite.Connection

_WRITER = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = {synchronous};
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 5000;
"""
_READER = "PRAGMA busy_timeout = 5000;"


class SqliteStore:
    """A store in one file; open it once, in one process."""

    def __init__(self, writer: Writer, reader: aiosqlite.Connection, *, vault: Vault) -> None:
        self._writer = writer
        self._reader, self._read_lock = reader, asyncio.Lock()
        queries = load_queries("sqlite", adapter=OneHop)
        # Repositories remember nothing, and there is one connection for all units that write.
        self._writing = UnitOfWork(writer, queries, vault)
        self._reading = UnitOfWork(reader, queries, vault)
        self._shield = Shield()

    @classmethod
    async def open(cls, path: Path, *, vault: Vault, synchronous: str = "FULL") -> Self:
        """Open a database that `migrate` has made.

        Args:
            synchronous: SQLite's word; all but FULL may lose the last commits in a power cut.
        """
        with _translated():
            writer = await asyncio.to_thread(_open_writer, path, synchronous)
            try:
                reader = await _open_reader(path)
            except BaseException:
                writer.close()
                raise
        return cls(Writer(writer, waits=synchronous != "OFF"), reader, vault=vault)

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._writer.transact(lambda: work(self._writing))

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._shield.run(self._look(work))

    async def backup(self, target: Path) -> None:
        """Write a consistent copy, while serving; `target` must not exist."""
        async with self._read_lock:
            with _translated():
                await self._reader.execute_fetchall("VACUUM INTO ?", (str(target),))

    async def close(self) -> None:
        await self._shield.drain()
        await self._writer.close()
        await self._reader.close()

    async def _look(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        async with self._read_lock, _transaction(self._reader):
            return await work(self._reading)


def _open_writer(path: Path, synchronous: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _address(path, mode="rw"),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.row_factory = sqlite3.Row
        connection.executescript(_WRITER.format(synchronous=synchronous))
    except BaseException:
        connection.close()
        raise
    return connection


async def _open_reader(path: Path) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(
        _address(path, mode="ro"), uri=True, isolation_level=None, cached_statements=256
    )
    try:
        connection.row_factory = sqlite3.Row
        await connection.executescript(_READER)
    except BaseException:
        await connection.close()
        raise
    return connection


def _address(path: Path, *, mode: str) -> str:
    if not path.is_file():
        raise StorageUnavailable(f"there is no database at {path}")
    return f"{path.absolute().as_uri()}?mode={mode}"


@asynccontextmanager
async def _transaction(connection: aiosqlite.Connection) -> AsyncIterator[None]:
    """Commit at the end, or roll back; both are idle where no transaction is open."""
    with _translated():
        try:
            # Inside `try`: a BEGIN that is cancelled here still happens in the driver's thread.
            await connection.execute_fetchall("BEGIN")
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
        raise translated(error) from error


class OneHop(AioSQLiteAdapter):
    """Goes to the connection once for each statement instead of three times."""

    async def select(
        self,
        conn: Connection,
        _name: str,
        sql: str,
        parameters: Mapping[str, object],
        record_class: None = None,
    ) -> AsyncIterator[sqlite3.Row]:
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self,
        conn: Connection,
        _name: str,
        sql: str,
        parameters: Mapping[str, object],
        record_class: None = None,
    ) -> sqlite3.Row | None:
        return next(iter(await conn.execute_fetchall(sql, parameters)), None)

    async def select_value(
        self, conn: Connection, name: str, sql: str, parameters: Mapping[str, object]
    ) -> Any:  # noqa: ANN401 -- one cell
        row = await self.select_one(conn, name, sql, parameters)
        return None if row is None else row[0]

    async def insert_update_delete(
        self, conn: Connection, _name: str, sql: str, parameters: Mapping[str, object]
    ) -> None:
        await conn.execute_fetchall(sql, parameters)
