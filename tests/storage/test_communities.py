"""Communities, their partners and their applications."""

from dataclasses import replace

import pytest

from program.applications import Application, Status
from program.communities import Community, Partner, Proof, Rules
from storage.database import Store, UnitOfWork
from storage.errors import Stale, StorageError
from tests.storage.scenes import HALIFAX, NOW, halifax, met


async def test_community_is_read_back_whole(store: Store) -> None:
    sector = replace(
        HALIFAX,
        slug="cpa",
        name_fr="Comptables, Nouvelle-Écosse",
        rules=Rules(proofs=(Proof.COPR,), language_level=7, categories=(1,), abroad_only=False),
    )

    async def work(uow: UnitOfWork) -> tuple[Community, Community | None, Community | None]:
        added = await uow.communities.add(sector)
        return added, await uow.communities.get(added.id), await uow.communities.by_slug("cpa")

    assert await store.transact(work) == (replace(sector, id=1),) * 3


async def test_community_put_to_rest_is_listed_only_on_demand(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[Community], list[Community], Community]:
        added = await uow.communities.add(HALIFAX)
        resting = await uow.communities.save(replace(added, active=False))
        return await uow.communities.all(), await uow.communities.all(active_only=False), resting

    active, everything, resting = await store.transact(work)

    assert (active, everything) == ([], [resting])
    assert resting == replace(HALIFAX, id=1, active=False, version=1)


async def test_saving_an_old_copy_of_a_community_is_refused(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        added = await uow.communities.add(HALIFAX)
        await uow.communities.save(added)
        await uow.communities.save(added)

    with pytest.raises(Stale):
        await store.transact(work)


async def test_slug_belongs_to_one_community(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        await uow.communities.add(HALIFAX)
        await uow.communities.add(HALIFAX)

    with pytest.raises(StorageError):
        await store.transact(work)


async def test_partner_is_found_by_its_code(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[Partner | None, Partner | None, list[Partner]]:
        await halifax(uow)
        partners = uow.partners
        return await partners.by_code("isans"), await partners.by_code("x"), await partners.of(1)

    isans = Partner(1, "isans", "ISANS", id=1)

    assert await store.transact(work) == (isans, None, [isans])


async def test_application_is_one_at_a_time_and_numbered_from_101(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[Application], list[Application]]:
        awa, (community, partner) = await met(uow), await halifax(uow)
        first = await uow.applications.start(awa.person_id, community.id, partner.id, NOW)
        again = await uow.applications.start(awa.person_id, community.id, None, NOW)
        await uow.applications.save(replace(first, status=Status.WITHDRAWN))
        third = await uow.applications.start(awa.person_id, community.id, None, NOW)
        return [first, again, third], await uow.applications.of(awa.person_id)

    [first, again, third], listed = await store.transact(work)

    draft = Application(1, 1, Status.DRAFT, NOW, partner_id=1, id=101)
    assert first == again == draft
    assert third == replace(draft, partner_id=None, id=102)
    assert listed == [replace(draft, status=Status.WITHDRAWN, version=1), third]


async def test_application_is_saved_and_waits_in_its_community(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[Application, Application | None, list[Application]]:
        awa, (community, _) = await met(uow), await halifax(uow)
        draft = await uow.applications.start(awa.person_id, community.id, None, NOW)
        profile = {"name": "Awa", "level": 1, "topics": ["é", None]}
        sent = replace(draft, status=Status.SUBMITTED, submitted_at=NOW, profile=profile)
        saved = await uow.applications.save(sent)
        waiting = await uow.applications.waiting(community.id, Status.SUBMITTED)
        return saved, await uow.applications.get(draft.id), waiting

    saved, read, waiting = await store.transact(work)

    assert (read, waiting) == (saved, [saved])
    assert saved.profile == {"name": "Awa", "level": 1, "topics": ["é", None]}


async def test_saving_an_old_copy_of_an_application_is_refused(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        awa, (community, _) = await met(uow), await halifax(uow)
        draft = await uow.applications.start(awa.person_id, community.id, None, NOW)
        await uow.applications.save(draft)
        await uow.applications.save(draft)

    with pytest.raises(Stale, match="of applications"):
        await store.transact(work)
