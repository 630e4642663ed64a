"""One process serves a PostgreSQL database at a time."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from storage.errors import DatabaseBusy, StorageUnavailable
from storage.sole import SoleProcess


async def test_second_process_is_refused_until_the_first_lets_go(database_url: str) -> None:
    first = await SoleProcess.take(database_url)
    with pytest.raises(DatabaseBusy):
        await SoleProcess.take(database_url, patience_s=0.0)
    await first.release()

    second = await SoleProcess.take(database_url, patience_s=5.0)

    await second.release()


async def test_lost_lock_ends_the_service(database_url: str) -> None:
    sole = await SoleProcess.take(database_url)
    watching = asyncio.create_task(sole.watch(asyncio.Event()))
    other = await asyncpg.connect(database_url)
    await other.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
        " AND pid <> pg_backend_pid()"
    )
    await other.close()

    with pytest.raises(StorageUnavailable):
        async with asyncio.timeout(5):
            await watching


async def test_watch_ends_when_told_to(database_url: str) -> None:
    sole, stop = await SoleProcess.take(database_url), asyncio.Event()
    stop.set()

    async with asyncio.timeout(5):
        await sole.watch(stop)

    await sole.release()


async def test_server_that_is_not_there_is_told() -> None:
    with pytest.raises(StorageUnavailable):
        await SoleProcess.take("postgresql://postgres@/passerelle?host=/nowhere")
