"""What only a server can do to us: workers that wait for each other, connections that break."""

import asyncio
from dataclasses import replace

import asyncpg
import pytest

from program.people import Address
from storage.database import UnitOfWork
from storage.errors import StorageUnavailable
from storage.outbox import Lane, OutboxRow
from storage.postgres import PostgresStore
from storage.vault import Vault
from tests.storage.scenes import AWA, HALIFAX, LOUIS, NOW, met


async def test_deadlocked_units_are_done_again(postgres_store: PostgresStore) -> None:
    await postgres_store.transact(lambda uow: met(uow, AWA))
    await postgres_store.transact(lambda uow: met(uow, LOUIS))
    both_hold_one = asyncio.Barrier(2)
    runs: list[Address] = []

    async def lock(uow: UnitOfWork, first: Address, second: Address) -> None:
        runs.append(first)
        await uow.people.by_address(first)
        if len(runs) <= 2:
            await both_hold_one.wait()
        await uow.people.by_address(second)

    async with asyncio.timeout(20):
        await asyncio.gather(
            postgres_store.transact(lambda uow: lock(uow, AWA, LOUIS)),
            postgres_store.transact(lambda uow: lock(uow, LOUIS, AWA)),
        )

    # The server may end either of two that lock each other out, or both.
    assert len(runs) > 2


async def test_unit_whose_row_went_stale_is_done_again_on_the_new_one(
    postgres_store: PostgresStore,
) -> None:
    await postgres_store.transact(lambda uow: uow.communities.add(HALIFAX))
    both_have_read = asyncio.Barrier(2)
    read: list[str] = []

    async def rename(uow: UnitOfWork) -> None:
        found = await uow.communities.by_slug("halifax")
        assert found is not None
        read.append(found.name_en)
        if len(read) <= 2:
            await both_have_read.wait()
        await uow.communities.save(replace(found, name_en=f"{found.name_en}!"))

    async with asyncio.timeout(20):
        await asyncio.gather(*(postgres_store.transact(rename) for _ in range(2)))

    assert read == ["Halifax", "Halifax", "Halifax!"]


async def test_second_worker_waits_for_the_person(
    postgres_store: PostgresStore, database_url: str, vault: Vault
) -> None:
    other = await PostgresStore.open(database_url, vault=vault)
    await postgres_store.transact(met)
    holds, order = asyncio.Event(), list[str]()

    async def slow(uow: UnitOfWork) -> None:
        await uow.people.by_address(AWA)
        holds.set()
        await asyncio.sleep(0.1)
        order.append("first")

    async def quick(uow: UnitOfWork) -> None:
        await uow.people.by_address(AWA)
        order.append("second")

    async with asyncio.TaskGroup() as group:
        group.create_task(postgres_store.transact(slow))
        await holds.wait()
        group.create_task(other.transact(quick))
    await other.close()

    assert order == ["first", "second"]


async def test_claim_waits_for_another_workers_claim(postgres_store: PostgresStore) -> None:
    awa = await postgres_store.transact(met)
    await postgres_store.transact(lambda uow: uow.outbox.add(awa.draft("bulk", lane=Lane.BULK)))
    claimed, go_on = asyncio.Event(), asyncio.Event()

    async def slow(uow: UnitOfWork) -> list[OutboxRow]:
        rows = await uow.outbox.claim(NOW, limit=9)
        claimed.set()
        await go_on.wait()
        return rows

    async with asyncio.TaskGroup() as group:
        first = group.create_task(postgres_store.transact(slow))
        await claimed.wait()
        await postgres_store.transact(lambda uow: uow.outbox.add(awa.draft("reply")))
        claim = postgres_store.transact(lambda uow: uow.outbox.claim(NOW, limit=9))
        second = group.create_task(claim)
        await asyncio.sleep(0.1)
        go_on.set()

    assert ([row.body["text"] for row in first.result()], second.result()) == (["bulk"], [])


async def test_broken_connection_may_work_later(
    postgres_store: PostgresStore, database_url: str
) -> None:
    async def work(uow: UnitOfWork) -> bool:
        await uow.seen.mark("telegram", "7", NOW)
        await break_others(database_url)
        return await uow.seen.mark("telegram", "8", NOW)

    with pytest.raises(StorageUnavailable):
        await postgres_store.transact(work)

    assert await postgres_store.transact(lambda uow: uow.seen.mark("telegram", "7", NOW))


async def break_others(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    await connection.close()


async def test_server_that_is_not_there_may_come_later(tmp_path: object, vault: Vault) -> None:
    with pytest.raises(StorageUnavailable):
        await PostgresStore.open(f"postgresql://postgres@/x?host={tmp_path}", vault=vault)
