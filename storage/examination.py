"""Looks at a database without changing it, also while another process serves it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.errors import SealBroken, StorageUnavailable
from storage.keyring import Keyring
from storage.notes import CANARY
from storage.vault import Vault

_CANARY = f"SELECT content FROM notes WHERE name = '{CANARY}'"  # noqa: S608 -- our own name
_PLACE = "SELECT place FROM addresses LIMIT 1"
SQLITE_VERSION = sqlite3.sqlite_version


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found.

    Args:
        schema: the schema's number; "" if there is none yet.
        faults: what is damaged, in the database's own words.
        sealed: table, column and value of something that the right key opens.
    """

    schema: str = ""
    faults: tuple[str, ...] = ()
    sealed: tuple[str, str, bytes] | None = None

    def fits(self, keyring: Keyring) -> bool:
        """Tell whether a keyring opens what is sealed in the database."""
        if self.sealed is None:
            return True
        try:
            Vault(keyring).unseal(*self.sealed)
        except SealBroken:
            return False
        return True


def examine_file(path: Path) -> Examination:
    """Look at an SQLite file; one that is not there yet has no faults.

    Raises:
        StorageUnavailable: it cannot be read.
    """
    if not path.exists():
        return Examination()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            return _file(file)
    except sqlite3.DatabaseError as error:
        raise StorageUnavailable(str(error)) from error


def _file(file: sqlite3.Connection) -> Examination:
    found = [str(row[0]) for row in file.execute("PRAGMA quick_check(5)")]
    tables = {row[0] for row in file.execute("SELECT name FROM sqlite_master")}
    version = (
        "alembic_version" in tables
        and file.execute("SELECT version_num FROM alembic_version").fetchone()
    )
    return Examination(
        schema=version[0] if version else "",
        faults=tuple(line for line in found if line != "ok"),
        sealed=_first(
            ("notes", "content", "notes" in tables and file.execute(_CANARY).fetchone()),
            ("addresses", "place", "addresses" in tables and file.execute(_PLACE).fetchone()),
        ),
    )


async def examine_server(url: str) -> Examination:
    """Look at a PostgreSQL database.

    Raises:
        StorageUnavailable: it does not answer.
    """
    import asyncpg  # noqa: PLC0415 -- an optional dependency

    try:
        connection = await asyncpg.connect(url, timeout=10)
    except (OSError, asyncpg.PostgresError, ValueError) as error:
        raise StorageUnavailable(str(error)) from error
    try:
        return await _server(connection)
    finally:
        await connection.close()


async def _server(connection: Any) -> Examination:  # noqa: ANN401 -- of an optional library
    listed = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    tables = {row[0] for row in listed}
    found = "alembic_version" in tables and await connection.fetchval(
        "SELECT version_num FROM alembic_version"
    )
    return Examination(
        schema=found or "",
        sealed=_first(
            ("notes", "content", "notes" in tables and await connection.fetchrow(_CANARY)),
            ("addresses", "place", "addresses" in tables and await connection.fetchrow(_PLACE)),
        ),
    )


def _first(*candidates: tuple[str, str, Any]) -> tuple[str, str, bytes] | None:
    return next(((table, column, row[0]) for table, column, row in candidates if row), None)
