"""Repeated events are noticed."""

from datetime import UTC, datetime, timedelta

from storage.database import Store, UnitOfWork

NOW = datetime(2027, 3, 14, 15, 9, 26, tzinfo=UTC)


async def test_event_is_new_once(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[bool]:
        events = [("telegram", "7"), ("telegram", "7"), ("slack", "7")]
        return [await uow.seen.mark(channel, event, NOW) for channel, event in events]

    assert await store.transact(work) == [True, False, True]


async def test_purge_forgets_what_is_older(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, bool, bool]:
        await uow.seen.mark("telegram", "old", NOW - timedelta(days=8))
        await uow.seen.mark("telegram", "new", NOW)
        purged = await uow.seen.purge(NOW - timedelta(days=7))
        old_again = await uow.seen.mark("telegram", "old", NOW)
        return purged, old_again, await uow.seen.mark("telegram", "new", NOW)

    assert await store.transact(work) == (1, True, False)
