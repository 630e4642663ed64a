"""Words to coordinators wait for the right ones, and go in time."""

from dataclasses import replace
from datetime import timedelta

from program.contacts import ContactMessage
from program.people import Appointment, Consent, Purpose, Role
from storage.database import Store, UnitOfWork
from tests.storage.scenes import LOUIS, NOW, halifax, met

LATER = NOW + timedelta(days=91)


async def test_messages_wait_for_their_community_oldest_first(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[list[ContactMessage]]:
        awa, (community, partner) = await met(uow), await halifax(uow)
        draft = await uow.applications.start(awa.person_id, community.id, partner.id, NOW)
        first = ContactMessage(awa.person_id, "Bonjour", "fr", NOW, community.id, draft.id)
        for each in (first, replace(first, words="Encore"), ContactMessage(1, "Hi", "en", NOW)):
            await uow.contacts.add(each)
        return [await uow.contacts.waiting(each) for each in (community.id, None, 404)]

    here, nowhere, elsewhere = await store.transact(work)

    bonjour = ContactMessage(1, "Bonjour", "fr", NOW, 1, 101, id=1)
    assert here == [bonjour, replace(bonjour, words="Encore", id=2)]
    assert nowhere == [ContactMessage(1, "Hi", "en", NOW, id=3)]
    assert elsewhere == []


async def test_answered_and_old_messages_leave_the_queue(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, list[ContactMessage]]:
        awa = await met(uow)
        old = ContactMessage(awa.person_id, "Bonjour", "fr", NOW)
        answered, young = replace(old, words="Merci"), replace(old, written_at=LATER)
        await uow.contacts.add(old)
        await uow.contacts.close(await uow.contacts.add(answered))
        await uow.contacts.add(young)
        return await uow.contacts.purge(LATER), await uow.contacts.waiting(None)

    assert await store.transact(work) == (1, [ContactMessage(1, "Bonjour", "fr", LATER, id=3)])


async def test_stranger_is_kept_for_as_long_as_their_words(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[list[int]]:
        awa, louis = await met(uow), await met(uow, LOUIS)
        await uow.consents.give(Consent(awa.person_id, Purpose.CONTACT, "1", "fr", NOW))
        await uow.contacts.add(ContactMessage(awa.person_id, "Bonjour", "fr", NOW))
        waiting = await uow.people.strangers(LATER)
        await uow.contacts.purge(LATER)
        assert louis.person_id in waiting
        return [waiting, await uow.people.strangers(LATER)]

    assert await store.transact(work) == [[2], [1, 2]]


async def test_role_is_held_in_its_own_community_only(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[bool]:
        awa, (community, _) = await met(uow), await halifax(uow)
        await uow.roles.grant(Appointment(awa.person_id, Role.COORDINATOR, community.id), NOW)
        asked = ((Role.COORDINATOR, community.id), (Role.CONNECTOR, community.id))
        held = [await uow.roles.anyone(*each) for each in (*asked, (Role.COORDINATOR, None))]
        await uow.roles.end(Appointment(awa.person_id, Role.COORDINATOR, community.id), NOW)
        return [*held, await uow.roles.anyone(Role.COORDINATOR, community.id)]

    assert await store.transact(work) == [True, False, False, False]
