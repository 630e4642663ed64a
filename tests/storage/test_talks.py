"""Talks stack up, are saved, and end."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.database import Store, UnitOfWork
from storage.errors import Stale
from storage.talks import Ending, TalkRow
from tests.storage.scenes import LOUIS, NOW, met

LATER = NOW + timedelta(minutes=3)


async def test_stack_has_the_oldest_at_the_bottom(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[TalkRow]:
        awa, louis = await met(uow), await met(uow, LOUIS)
        await uow.talks.push(awa.person_id, "intake", {"answers": {"name": "Awa"}}, NOW)
        await uow.talks.push(louis.person_id, "onboarding", {}, NOW)
        await uow.talks.push(awa.person_id, "language", {}, LATER)
        return await uow.talks.stack(awa.person_id)

    assert await store.transact(work) == [
        TalkRow(1, 1, "intake", {"answers": {"name": "Awa"}}, 1, "open", NOW),
        TalkRow(3, 1, "language", {}, 2, "open", LATER),
    ]


async def test_saved_talk_is_read_back(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[TalkRow, TalkRow | None]:
        row = await uow.talks.push((await met(uow)).person_id, "intake", {}, NOW)
        changed = replace(row, state={"answers": {"city": [6_325_494]}}, updated_at=LATER)
        return await uow.talks.save(changed), await uow.talks.get(row.id)

    saved, read = await store.transact(work)

    assert (
        saved
        == read
        == TalkRow(1, 1, "intake", {"answers": {"city": [6_325_494]}}, 1, "open", LATER, version=1)
    )


async def test_saving_an_old_copy_of_a_talk_is_refused(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        row = await uow.talks.push((await met(uow)).person_id, "intake", {}, NOW)
        await uow.talks.close(row.id, NOW, "parked")
        await uow.talks.save(row)

    with pytest.raises(Stale, match="of talks"):
        await store.transact(work)


@pytest.mark.parametrize(
    ("how", "state"), [("finished", {}), ("cancelled", {}), ("parked", {"name": "Awa"})]
)
async def test_ended_talk_loses_its_answers_and_a_parked_one_keeps_them(
    store: Store, how: Ending, state: dict[str, str]
) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[TalkRow], TalkRow | None]:
        row = await uow.talks.push((await met(uow)).person_id, "intake", {"name": "Awa"}, NOW)
        await uow.talks.close(row.id, LATER, how)
        return await uow.talks.stack(row.person_id), await uow.talks.get(row.id)

    stack, row = await store.transact(work)

    assert (stack, row) == ([], TalkRow(1, 1, "intake", state, 1, how, LATER, version=1))


async def test_parked_talk_is_taken_up_again(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[TalkRow]:
        row = await uow.talks.push((await met(uow)).person_id, "intake", {"name": "Awa"}, NOW)
        await uow.talks.close(row.id, NOW, "parked")
        [parked] = await uow.talks.parked(row.person_id)
        await uow.talks.save(replace(parked, status="open"))
        return await uow.talks.stack(row.person_id)

    assert [row.state for row in await store.transact(work)] == [{"name": "Awa"}]


async def test_talks_without_news_are_stale(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[str]:
        awa = await met(uow)
        await uow.talks.push(awa.person_id, "old", {}, NOW)
        ended = await uow.talks.push(awa.person_id, "ended", {}, NOW)
        await uow.talks.close(ended.id, NOW, "finished")
        await uow.talks.push(awa.person_id, "new", {}, LATER)
        return [row.conversation for row in await uow.talks.stale(LATER)]

    assert await store.transact(work) == ["old"]
