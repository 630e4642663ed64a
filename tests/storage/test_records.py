"""Failures and deeds are kept, and go in time."""

from datetime import timedelta

from storage.audit import AuditEntry
from storage.database import Store, UnitOfWork
from storage.failures import Failure
from tests.storage.scenes import NOW, halifax, met

LATER = NOW + timedelta(days=91)


async def test_failures_are_listed_newest_first_and_purged(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[Failure], int, list[Failure]]:
        awa = await met(uow)
        add = uow.failures.add
        await add("telegram", "7", awa.person_id, error="KeyError", update={"a": 1}, at=NOW)
        await add("slack", "8", None, error="ValueError", update={}, at=LATER)
        both = await uow.failures.recent(9)
        return both, await uow.failures.purge(LATER), await uow.failures.recent(9)

    both, purged, left = await store.transact(work)

    newer = Failure(2, None, "slack", "8", "ValueError", {}, LATER)
    assert both == [newer, Failure(1, 1, "telegram", "7", "KeyError", {"a": 1}, NOW)]
    assert (purged, left) == (1, [newer])


async def test_deeds_are_listed_by_community_and_lose_their_details(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[AuditEntry], int, list[AuditEntry]]:
        awa, (community, _) = await met(uow), await halifax(uow)
        write, by = uow.audit.write, awa.person_id
        await write(NOW, by, "accept", "C-101", {"why": "job-ready"}, community.id, person_id=by)
        await write(NOW, None, "retain", "outbox", {}, None)
        everything = await uow.audit.recent(9)
        purged = await uow.audit.purge(LATER)
        return everything, purged, await uow.audit.recent(9, community_id=community.id)

    everything, purged, here = await store.transact(work)

    accepted = AuditEntry(1, NOW, 1, "accept", "C-101", {"why": "job-ready"}, 1, 1)
    assert everything == [AuditEntry(2, NOW, None, "retain", "outbox", {}, None, None), accepted]
    assert (purged, here) == (2, [AuditEntry(1, NOW, 1, "accept", "C-101", {}, 1, 1)])
