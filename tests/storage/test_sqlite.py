"""What only a file can do to us: it is locked, missing, or comes with another key."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import UnitOfWork
from storage.errors import SealBroken, StorageError, StorageUnavailable
from storage.keyring import Keyring
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.storage.scenes import AWA, NOW, met


async def test_connections_are_set_for_safety(sqlite_store: SqliteStore) -> None:
    settings = {}
    for name in ("journal_mode", "synchronous", "foreign_keys"):
        [row] = await sqlite_store._writer.execute_fetchall(f"PRAGMA {name}")
        settings[name] = row[0]

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


async def test_file_locked_by_another_program_may_work_later(
    sqlite_store: SqliteStore, database_file: Path
) -> None:
    await sqlite_store._writer.execute_fetchall("PRAGMA busy_timeout = 0")

    with closing(sqlite3.connect(database_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailable, match="locked"):
            await sqlite_store.transact(met)

    assert (await sqlite_store.transact(met)).person_id == 1


async def test_missing_file_is_not_made_by_opening(tmp_path: Path, vault: Vault) -> None:
    missing = tmp_path / "none.db"

    with pytest.raises(StorageUnavailable, match="no database"):
        await SqliteStore.open(missing, vault=vault)

    assert not exists(missing)


async def test_file_that_is_no_database_is_refused(tmp_path: Path, vault: Vault) -> None:
    letter = tmp_path / "letter.txt"
    write(letter, "Bonjour " * 200)

    with pytest.raises(StorageError, match="not a database"):
        await SqliteStore.open(letter, vault=vault)


def exists(path: Path) -> bool:
    return path.exists()


def write(path: Path, text: str) -> None:
    path.write_text(text)


async def test_units_follow_one_another(sqlite_store: SqliteStore) -> None:
    order: list[str] = []

    async def work(uow: UnitOfWork, name: str) -> None:
        order.append(f"{name} begins")
        await asyncio.sleep(0.01)
        await uow.seen.mark("telegram", name, NOW)
        order.append(f"{name} ends")

    await asyncio.gather(
        sqlite_store.transact(lambda uow: work(uow, "a")),
        sqlite_store.transact(lambda uow: work(uow, "b")),
    )

    assert order == ["a begins", "a ends", "b begins", "b ends"]


async def test_unit_cancelled_from_inside_is_rolled_back(sqlite_store: SqliteStore) -> None:
    async def work(uow: UnitOfWork) -> None:
        await uow.seen.mark("telegram", "7", NOW)
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await sqlite_store.transact(work)

    assert await sqlite_store.transact(lambda uow: uow.seen.mark("telegram", "7", NOW))


async def test_end_of_the_program_in_the_middle_of_a_unit_commits_nothing_of_it(
    sqlite_store: SqliteStore,
) -> None:
    begun = asyncio.Event()

    async def work(uow: UnitOfWork) -> None:
        await uow.seen.mark("telegram", "7", NOW)
        begun.set()
        await asyncio.sleep(60)

    caller = asyncio.create_task(sqlite_store.transact(work))
    await begun.wait()
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller

    assert await sqlite_store.transact(lambda uow: uow.seen.mark("telegram", "7", NOW))


async def test_other_key_opens_nothing(sqlite_store: SqliteStore, database_file: Path) -> None:
    await sqlite_store.transact(met)
    other = await SqliteStore.open(database_file, vault=Vault(Keyring.fresh()))

    assert await other.snapshot(lambda uow: uow.people.by_address(AWA)) is None
    with pytest.raises(SealBroken, match=r"addresses\.place"):
        await other.snapshot(lambda uow: uow.people.address(1))
    await other.close()
