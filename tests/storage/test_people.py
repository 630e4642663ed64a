"""People are found by where they write from."""

from dataclasses import replace
from datetime import timedelta

import pytest

from program.care import Takeover
from program.people import Address, Appointment, Consent, Person, Purpose, Role, Standing
from storage.database import Store, UnitOfWork
from storage.errors import Stale
from tests.storage.scenes import AWA, LOUIS, NOW, Met, halifax, met


async def test_stranger_is_nobody(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[Person, int] | None:
        return await uow.people.by_address(AWA)

    assert await store.transact(work) is None


async def test_person_met_twice_is_the_same(store: Store) -> None:
    async def meet(uow: UnitOfWork) -> tuple[Person, int]:
        return await uow.people.meet(AWA, language="fr", at=NOW)

    first = await store.transact(meet)
    second = await store.transact(meet)
    found = await store.transact(lambda uow: uow.people.by_address(AWA))

    assert first == second == found == (Person(1, "fr", NOW), 1)


async def test_same_number_in_another_workspace_is_someone_else(store: Store) -> None:
    async def work(uow: UnitOfWork) -> set[int]:
        elsewhere = replace(LOUIS, tenant="T0OTHER")
        return {(await met(uow, address)).person_id for address in (LOUIS, elsewhere, AWA)}

    assert len(await store.transact(work)) == 3


async def test_saved_person_is_read_back(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[Person, Person | None]:
        person, _ = await uow.people.meet(AWA, language="fr", at=NOW)
        changed = replace(person, language="en", language_confirmed=True, zone="Africa/Abidjan")
        return await uow.people.save(changed), await uow.people.get(person.id)

    saved, read = await store.transact(work)

    assert (
        saved
        == read
        == Person(1, "en", NOW, language_confirmed=True, zone="Africa/Abidjan", version=1)
    )


async def test_saving_an_old_copy_is_refused(store: Store) -> None:
    async def work(uow: UnitOfWork) -> None:
        person, _ = await uow.people.meet(AWA, language="fr", at=NOW)
        await uow.people.save(person)
        await uow.people.save(person)

    with pytest.raises(Stale, match="of people"):
        await store.transact(work)


async def test_unasked_message_goes_to_the_preferred_living_address(store: Store) -> None:
    seen: list[tuple[Address, int] | None] = []

    async def work(uow: UnitOfWork) -> None:
        awa = await met(uow)
        seen.append(await uow.people.address(awa.person_id))
        await uow.people.prefer(awa.person_id, awa.address_id)
        await uow.people.mark_dead(awa.address_id, NOW)
        seen.append(await uow.people.address(awa.person_id))
        await uow.people.revive(awa.address_id)
        seen.append(await uow.people.address(awa.person_id))

    await store.transact(work)

    assert seen == [(AWA, 1), None, (AWA, 1)]


async def test_dead_address_is_still_listed(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[tuple[Address, int]]:
        awa = await met(uow)
        await uow.people.mark_dead(awa.address_id, NOW)
        return await uow.people.addresses(awa.person_id)

    assert await store.transact(work) == [(AWA, 1)]


async def test_strangers_are_those_who_agreed_to_nothing(store: Store) -> None:
    connector = Address("telegram", "", "3")

    async def work(uow: UnitOfWork) -> tuple[Met, list[int], list[int]]:
        stranger, agreed = await met(uow), await met(uow, LOUIS)
        await uow.consents.give(consent(agreed.person_id))
        held = Appointment((await met(uow, connector)).person_id, Role.CONNECTOR, None)
        await uow.roles.grant(held, NOW)
        people = uow.people
        return stranger, await people.strangers(NOW), await people.strangers(NOW + timedelta(1))

    stranger, early, late = await store.transact(work)

    assert (early, late) == ([], [stranger.person_id])


async def test_role_granted_twice_is_held_once_until_it_ends(store: Store) -> None:
    seen: list[list[Appointment]] = []

    async def work(uow: UnitOfWork) -> Appointment:
        held = Appointment((await met(uow)).person_id, Role.SECRETARIAT, None)
        for _ in range(2):
            await uow.roles.grant(held, NOW)
        seen.append(await uow.roles.of(held.person_id))
        await uow.roles.end(held, NOW)
        seen.append(await uow.roles.of(held.person_id))
        await uow.roles.grant(held, NOW)
        seen.append(await uow.roles.of(held.person_id))
        return held

    held = await store.transact(work)

    assert seen == [[held], [], [held]]


async def test_newest_consent_counts_until_it_is_withdrawn(store: Store) -> None:
    seen: list[list[Consent]] = []

    async def work(uow: UnitOfWork) -> Consent:
        first = consent((await met(uow)).person_id)
        newer = replace(first, version="2", language="en", given_at=NOW + timedelta(days=1))
        await uow.consents.give(first)
        await uow.consents.give(newer)
        seen.append(await uow.consents.current(first.person_id))
        await uow.consents.withdraw(first.person_id, Purpose.INTAKE, NOW + timedelta(days=2))
        seen.append(await uow.consents.current(first.person_id))
        return newer

    newer = await store.transact(work)

    assert seen == [[newer], []]


def consent(person_id: int) -> Consent:
    return Consent(person_id, Purpose.INTAKE, "1", "fr", NOW)


async def test_standing_lists_roles_in_the_order_of_their_granting(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[Standing, list[Appointment]]:
        awa, (community, _) = await met(uow), await halifax(uow)
        ended = Appointment(awa.person_id, Role.CONNECTOR, community.id)
        for held in (
            Appointment(awa.person_id, Role.SECRETARIAT, None),
            ended,
            Appointment(awa.person_id, Role.COORDINATOR, community.id),
        ):
            await uow.roles.grant(held, NOW)
        await uow.roles.end(ended, NOW)
        held_now = await uow.roles.of(awa.person_id)
        return await uow.people.standing(awa.person_id, awa.address_id), held_now

    standing, held_now = await store.transact(work)

    assert [each.role for each in held_now] == [Role.SECRETARIAT, Role.COORDINATOR]
    assert standing == Standing(tuple(held_now))


async def test_standing_tells_of_a_dead_address_until_it_revives(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[Standing]:
        awa = await met(uow)
        await uow.people.mark_dead(awa.address_id, NOW)
        gone = await uow.people.standing(awa.person_id, awa.address_id)
        await uow.people.revive(awa.address_id)
        back = await uow.people.standing(awa.person_id, awa.address_id)
        return [gone, back, await uow.people.standing(awa.person_id, None)]

    assert await store.transact(work) == [Standing(away=True), Standing(), Standing()]


async def test_standing_tells_both_sides_of_a_take_over_until_it_ends(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[bool]:
        awa, louis, (community, _) = await met(uow), await met(uow, LOUIS), await halifax(uow)
        people = (awa.person_id, louis.person_id)
        number = await uow.takeovers.begin(Takeover(*people, community.id, NOW))
        during = [await uow.people.standing(each, None) for each in people]
        await uow.takeovers.end(number or 0, NOW)
        after = [await uow.people.standing(each, None) for each in people]
        return [each.in_person for each in (*during, *after)]

    assert await store.transact(work) == [True, True, False, False]
