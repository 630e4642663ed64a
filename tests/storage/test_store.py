"""A unit of work is done whole or not at all, one after the other."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from storage.database import Store, UnitOfWork
from storage.errors import StorageError
from tests.storage.scenes import AWA, HALIFAX, LOUIS, NOW, met


class Oops(Exception):
    """Something in a handler went wrong."""


async def is_new(store: Store, event_id: str) -> bool:
    return await store.transact(lambda uow: uow.seen.mark("telegram", event_id, NOW))


async def test_error_in_the_work_leaves_no_trace_and_is_raised_unchanged(store: Store) -> None:
    error = Oops()

    async def work(uow: UnitOfWork) -> None:
        await uow.seen.mark("telegram", "7", NOW)
        raise error

    with pytest.raises(Oops) as raised:
        await store.transact(work)

    assert raised.value is error
    assert raised.value.__cause__ is None
    assert await is_new(store, "7")


@pytest.mark.parametrize("error", [TimeoutError(), OSError("disk of the handler"), KeyError("x")])
async def test_handlers_own_error_is_never_taken_for_the_databases(
    store: Store, error: Exception
) -> None:
    async def work(uow: UnitOfWork) -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        await store.transact(work)

    assert raised.value is error


async def test_refusal_of_the_database_is_told_as_ours(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        await uow.seen.mark("telegram", "7", NOW)
        await uow.talks.push(404, "intake", {}, NOW)

    with pytest.raises(StorageError) as raised:
        await store.transact(work)

    assert type(raised.value) is StorageError
    assert raised.value.__cause__ is not None
    assert await is_new(store, "7")


async def test_cancelled_caller_neither_breaks_the_unit_nor_blocks_the_next(store: Store) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work(uow: UnitOfWork) -> None:
        await uow.seen.mark("telegram", "7", NOW)
        begun.set()
        await go_on.wait()
        await uow.seen.mark("telegram", "8", NOW)

    caller = asyncio.create_task(store.transact(work))
    await begun.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    go_on.set()

    async with asyncio.timeout(5):
        assert not await is_new(store, "7")
        assert not await is_new(store, "8")
        assert await is_new(store, "9")


async def test_units_of_one_person_at_once_lose_nothing(store: Store) -> None:
    await store.transact(met)

    async def count_up(uow: UnitOfWork) -> None:
        found = await uow.people.by_address(AWA)
        assert found is not None
        await asyncio.sleep(0)
        await uow.people.save(replace(found[0], zone=f"Etc/{found[0].version}"))

    await asyncio.gather(*(store.transact(count_up) for _ in range(20)))

    person = await store.snapshot(lambda uow: uow.people.get(1))
    assert person is not None
    assert (person.version, person.zone) == (20, "Etc/19")


async def test_person_met_by_several_units_at_once_is_one(store: Store) -> None:
    async def meet(uow: UnitOfWork) -> int:
        person, _ = await uow.people.meet(AWA, language="fr", at=NOW)
        await asyncio.sleep(0.01)
        return person.id

    met_as = await asyncio.gather(*(store.transact(meet) for _ in range(8)))

    assert len(set(met_as)) == 1


async def test_claims_at_once_never_take_two_messages_of_one_address(store: Store) -> None:
    async def fill(uow: UnitOfWork) -> None:
        for somebody in (await met(uow), await met(uow, LOUIS)):
            for number in range(5):
                await uow.outbox.add(somebody.draft(str(number)))

    await store.transact(fill)

    claims = await asyncio.gather(
        *(store.transact(lambda uow: uow.outbox.claim(NOW, limit=1)) for _ in range(8))
    )

    taken = [(row.address, row.body["text"]) for rows in claims for row in rows]
    assert sorted(taken, key=str) == sorted([(AWA, "0"), (LOUIS, "0")], key=str)


async def test_snapshot_sees_one_state_while_others_write(store: Store) -> None:
    await store.transact(lambda uow: uow.communities.add(HALIFAX))

    async def look_twice(uow: UnitOfWork) -> list[int]:
        before = len(await uow.communities.all())
        await store.transact(lambda other: other.communities.add(replace(HALIFAX, slug="late")))
        return [before, len(await uow.communities.all())]

    assert await store.snapshot(look_twice) == [1, 1]
    assert len(await store.snapshot(lambda uow: uow.communities.all())) == 2


@pytest.mark.parametrize(
    "write",
    [
        lambda uow: uow.seen.mark("telegram", "7", NOW),
        lambda uow: uow.people.meet(AWA, language="fr", at=NOW),
    ],
)
async def test_snapshot_does_not_write(
    store: Store, write: Callable[[UnitOfWork], Awaitable[object]]
) -> None:
    with pytest.raises(StorageError):
        await store.snapshot(write)


async def test_close_waits_for_the_unit_under_way(store: Store) -> None:
    done: list[str] = []

    async def work(uow: UnitOfWork) -> None:
        await asyncio.sleep(0.05)
        done.append("committed" if await uow.seen.mark("telegram", "7", NOW) else "")

    caller = asyncio.create_task(store.transact(work))
    await asyncio.sleep(0.01)
    await store.close()

    await caller
    assert done == ["committed"]
