"""Due items come up at their time, once."""

from dataclasses import replace
from datetime import datetime, timedelta

from storage.database import Store, UnitOfWork
from storage.due import LEASE, DueItem
from tests.storage.scenes import NOW, met

NUDGE = DueItem(NOW, "nudge", "talk:7", "nudge:talk:7:1", {"name": "Awa"})


async def test_same_occurrence_is_added_once_even_when_done(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[bool]:
        added = [await uow.due.add(NUDGE), await uow.due.add(NUDGE)]
        [item] = await uow.due.claim(NOW, 9)
        await uow.due.done(item)
        return [*added, await uow.due.add(NUDGE)]

    assert await store.transact(work) == [True, False, False]


async def test_claim_takes_what_is_due_most_overdue_first(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[DueItem]:
        person_id = (await met(uow)).person_id
        await uow.due.add(replace(NUDGE, person_id=person_id))
        await uow.due.add(replace(NUDGE, key="early", due_at=NOW - timedelta(hours=1)))
        await uow.due.add(replace(NUDGE, key="later", due_at=NOW + timedelta(hours=1)))
        return await uow.due.claim(NOW, 9)

    assert await store.transact(work) == [
        replace(NUDGE, id=2, key="early", due_at=NOW - timedelta(hours=1), attempts=1),
        replace(NUDGE, id=1, person_id=1, attempts=1),
    ]


async def test_claimed_item_comes_up_again_only_if_its_worker_died(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[int], datetime | None]:
        await uow.due.add(NUDGE)
        moments = [NOW, NOW + timedelta(minutes=1), NOW + LEASE]
        claims = [len(await uow.due.claim(moment, 9)) for moment in moments]
        return claims, await uow.due.next_at()

    assert await store.transact(work) == ([1, 0, 1], NOW + 2 * LEASE)


async def test_only_worker_ends_all_leases_at_its_start(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, list[DueItem]]:
        await uow.due.add(NUDGE)
        await uow.due.claim(NOW, 9)
        return await uow.due.recover(), await uow.due.claim(NOW, 9)

    recovered, items = await store.transact(work)

    assert (recovered, items) == (1, [replace(NUDGE, id=1, attempts=2)])


async def test_cancelled_item_can_be_added_anew(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, bool]:
        await uow.due.add(NUDGE)
        await uow.due.add(replace(NUDGE, subject="talk:8", key="other"))
        return await uow.due.cancel("talk:7"), await uow.due.add(NUDGE)

    assert await store.transact(work) == (1, True)


async def test_postponed_item_waits_for_its_new_time(store: Store) -> None:
    later = NOW + timedelta(hours=1)

    async def work(uow: UnitOfWork) -> tuple[list[DueItem], datetime | None]:
        await uow.due.add(NUDGE)
        [item] = await uow.due.claim(NOW, 9)
        await uow.due.postpone(item, later)
        return await uow.due.claim(NOW, 9), await uow.due.next_at()

    assert await store.transact(work) == ([], later)


async def test_nothing_to_do_has_no_time(store: Store) -> None:
    assert await store.transact(lambda uow: uow.due.next_at()) is None


async def test_purge_deletes_old_items_that_are_done(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, bool, bool]:
        await uow.due.add(NUDGE)
        [item] = await uow.due.claim(NOW, 9)
        await uow.due.done(item)
        await uow.due.add(replace(NUDGE, key="open"))
        purged = await uow.due.purge(NOW + timedelta(days=30))
        return purged, await uow.due.add(NUDGE), await uow.due.add(replace(NUDGE, key="open"))

    assert await store.transact(work) == (1, True, False)


async def test_item_is_finished_only_by_whoever_holds_it(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[bool]:
        await uow.due.add(NUDGE)
        [dead] = await uow.due.claim(NOW, 9)
        [held] = await uow.due.claim(NOW + LEASE, 9)
        return [await uow.due.done(dead), await uow.due.done(held), await uow.due.done(held)]

    assert await store.transact(work) == [False, True, False]


async def test_item_put_anew_is_no_longer_anybodys(store: Store) -> None:
    later = NOW + timedelta(days=1)

    async def work(uow: UnitOfWork) -> tuple[list[bool], list[DueItem]]:
        await uow.due.put(NUDGE)
        [item] = await uow.due.claim(NOW, 9)
        await uow.due.put(replace(NUDGE, due_at=later, kind="other"))
        held = [await uow.due.done(item), await uow.due.postpone(item, later)]
        return held, await uow.due.claim(later, 9)

    assert await store.transact(work) == (
        [False, False],
        [replace(NUDGE, id=1, due_at=later, kind="other", attempts=1)],
    )


async def test_item_that_is_done_can_be_put_anew(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[DueItem]:
        await uow.due.put(NUDGE)
        [item] = await uow.due.claim(NOW, 9)
        await uow.due.done(item)
        await uow.due.put(NUDGE)
        return await uow.due.claim(NOW, 9)

    assert await store.transact(work) == [replace(NUDGE, id=1, attempts=1)]
