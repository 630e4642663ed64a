"""Brings a database to the schema of this release.

When it is there already, one plain SELECT says so and neither Alembic nor SQLAlchemy is imported:
together they cost half a second at every start.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storage.errors import SchemaTooNew, StorageUnavailable

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FOLDER = Path(__file__).parent / "migrations"
_VERSION = "SELECT version_num FROM alembic_version"
_SCHEMES = ("postgresql://", "postgres://")
_LOCK = 7267537366


def revisions() -> list[str]:
    """List the schemas that this release knows, oldest first."""
    return sorted(path.name.partition("_")[0] for path in (_FOLDER / "versions").glob("0*.py"))


def migrate(url_or_path: str | Path, *, to: str | None = None) -> None:
    """Upgrade the database, in one transaction; a current one is left alone.

    Not to be called where an event loop runs: there, `asyncio.to_thread(migrate, …)`.

    Args:
        url_or_path: the SQLite file, made if missing, or a `postgresql://` address.
        to: an earlier revision, for tests of upgrades.

    Raises:
        SchemaTooNew: if a later release has been here.
        StorageUnavailable: if the database cannot be reached.
    """
    target = to or revisions()[-1]
    if str(url_or_path).startswith(_SCHEMES):
        asyncio.run(_migrate_postgres(str(url_or_path), target))
    else:
        _migrate_sqlite(Path(url_or_path), target)


def _migrate_sqlite(path: Path, target: str) -> None:
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            found = _sqlite_version(connection)
    except sqlite3.OperationalError as error:
        raise StorageUnavailable(str(error)) from error
    if _is_behind(found, target):
        _upgrade_sqlite(path, target)


def _sqlite_version(connection: sqlite3.Connection) -> str | None:
    known = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    if connection.execute(known).fetchone() is None:
        return None
    row = connection.execute(_VERSION).fetchone()
    return str(row[0]) if row else None


def _is_behind(found: str | None, target: str) -> bool:
    known = revisions()
    if found is not None and found not in known:
        raise SchemaTooNew(found, known[-1])
    return found is None or known.index(found) < known.index(target)


def _upgrade_sqlite(path: Path, target: str) -> None:
    from sqlalchemy import create_engine, event  # noqa: PLC0415 -- slow to import, rarely needed

    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path, isolation_level=None))
    # Python's driver would commit at the first CREATE; an upgrade must hold or leave no trace.
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        _upgrade(connection, target)
    engine.dispose()


async def _migrate_postgres(url: str, target: str) -> None:
    import asyncpg  # noqa: PLC0415 -- an optional dependency

    try:
        connection = await asyncpg.connect(url)
    except (OSError, asyncpg.PostgresError) as error:
        raise StorageUnavailable(str(error)) from error
    try:
        known = await connection.fetchval("SELECT to_regclass('alembic_version') IS NOT NULL")
        found = await connection.fetchval(_VERSION) if known else None
    finally:
        await connection.close()
    if _is_behind(found, target):
        await _upgrade_postgres(url, target)


async def _upgrade_postgres(url: str, target: str) -> None:
    import asyncpg  # noqa: PLC0415 -- an optional dependency
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415 -- slow to import

    async def connect() -> Any:  # noqa: ANN401 -- handed from one library to the other
        return await asyncpg.connect(url)

    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect)
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        await connection.run_sync(_upgrade, target)
    await engine.dispose()


def _upgrade(connection: Connection, target: str) -> None:
    from alembic import command  # noqa: PLC0415 -- slow to import, rarely needed
    from alembic.config import Config  # noqa: PLC0415 -- the same

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
