"""Two people become one: all that was one's is the other's, and nobody is left who is not there."""

from program.people import Address, Appointment, Person, Role
from storage.classification import CLASSIFICATION
from storage.database import Store, UnitOfWork
from storage.people import JOINED
from tests.storage.scenes import NOW, Met, halifax, met
from tests.storage.test_erasure import SINGING, sing

NAMING = {
    *("person_id", "actor_id", "inviter_id", "assignee_id", "author_id", "coordinator_id"),
    *("host_id", "logger_id", "reporter_id", "stopped_by_id"),
}
"""Columns that name people; and `maker_id`."""

HOME = Address("telegram", "", "7")


async def joined(uow: UnitOfWork) -> tuple[Met, Met]:
    """Make somebody with a row in every table another one, who was there before."""
    kept = await met(uow, HOME)
    gone = await sing(uow)
    await uow.people.join(gone.person_id, into=kept.person_id, at=NOW)
    return kept, gone


def test_every_table_that_names_people_is_joined() -> None:
    naming = {
        name for name, columns in CLASSIFICATION.items() if (NAMING | {"maker_id"}) & set(columns)
    }

    assert naming == set(JOINED)


async def test_all_that_was_ones_is_the_others(store: Store) -> None:
    kept, gone = await store.transact(joined)

    theirs = await store.snapshot(lambda uow: uow.personal.of(kept.person_id))
    left = await store.snapshot(lambda uow: uow.personal.of(gone.person_id))

    assert {table for table, rows in theirs.items() if rows} == set(theirs)
    assert {table for table, rows in left.items() if rows} == {"people"}


async def test_both_addresses_lead_to_the_one_who_stays(store: Store) -> None:
    kept, gone = await store.transact(joined)

    async def look(uow: UnitOfWork) -> list[tuple[Person, int] | None]:
        return [await uow.people.by_address(at) for at in (HOME, SINGING)]

    found = await store.transact(look)

    assert [each[0].id for each in found if each] == [kept.person_id] * 2
    assert await store.snapshot(lambda uow: uow.people.get(gone.person_id)) is None


async def test_what_both_hold_is_held_once(store: Store) -> None:
    async def work(uow: UnitOfWork) -> int:
        one, (community, _partner) = await met(uow, HOME), await halifax(uow)
        two = await met(uow, SINGING)
        for each in (one, two):
            await uow.roles.grant(Appointment(each.person_id, Role.COORDINATOR, community.id), NOW)
        await uow.people.join(two.person_id, into=one.person_id, at=NOW)
        return one.person_id

    person_id = await store.transact(work)

    held = await store.snapshot(lambda uow: uow.roles.of(person_id))
    assert [each.role for each in held] == [Role.COORDINATOR]


async def test_talks_of_the_other_lie_on_top(store: Store) -> None:
    async def work(uow: UnitOfWork) -> int:
        one, two = await met(uow, HOME), await met(uow, SINGING)
        await uow.talks.push(one.person_id, "intake", {}, NOW)
        await uow.talks.push(two.person_id, "contact", {}, NOW)
        await uow.people.join(two.person_id, into=one.person_id, at=NOW)
        return one.person_id

    person_id = await store.transact(work)

    stack = await store.snapshot(lambda uow: uow.talks.stack(person_id))
    assert [each.conversation for each in stack] == ["intake", "contact"]
