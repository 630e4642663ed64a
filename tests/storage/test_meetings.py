"""Meetings come back as they were stored, and two who change one notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from program.meetings import Kind, Meeting, Phase, booked, closed
from storage.database import Store, UnitOfWork
from storage.errors import Stale
from tests.storage.scenes import NOW, halifax, met

HALIFAX = ZoneInfo("America/Halifax")


async def proposed(uow: UnitOfWork) -> Meeting:
    """Store a meeting whose host has ticked two times."""
    community, _partner = await halifax(uow)
    guest = await met(uow)
    draft = await uow.applications.start(guest.person_id, community.id, None, NOW)
    offered = (NOW + timedelta(days=3), NOW + timedelta(days=4))
    return await uow.meetings.add(
        Meeting(
            application_id=draft.id,
            community_id=draft.community_id,
            host_id=draft.person_id,
            kind=Kind.INTAKE,
            phase=Phase.CHOOSING,
            uid="a1@passerelle",
            created_at=NOW,
            offered=offered,
            details={"link": "https://example.org/room"},
            answer_by_at=NOW + timedelta(days=1),
        )
    )


async def test_meeting_is_read_back_whole(store: Store) -> None:
    added = await store.transact(proposed)

    read = await store.snapshot(lambda uow: uow.meetings.get(added.id))
    held = await store.transact(lambda uow: uow.meetings.hold(added.id))

    assert read == held == added


async def test_booked_meeting_is_found_by_everyone_it_concerns(store: Store) -> None:
    added = await store.transact(proposed)
    agreed = booked(added, added.offered[0], zone=HALIFAX, tzdata="2026f")

    saved = await store.transact(lambda uow: uow.meetings.save(replace(agreed, booked_at=NOW)))

    async def look(uow: UnitOfWork) -> list[list[Meeting]]:
        return [
            await uow.meetings.of_application(added.application_id),
            await uow.meetings.of_host(added.host_id),
            await uow.meetings.of_person(added.host_id),
            await uow.meetings.at(Phase.BOOKED, added.community_id),
            await uow.meetings.of_other_zones("2027a", after=NOW),
        ]

    assert await store.snapshot(look) == [[saved]] * 5


async def test_what_is_over_or_computed_anew_is_not_computed_again(store: Store) -> None:
    added = await store.transact(proposed)
    agreed = booked(added, added.offered[0], zone=HALIFAX, tzdata="2026f")
    saved = await store.transact(lambda uow: uow.meetings.save(replace(agreed, booked_at=NOW)))

    async def look(uow: UnitOfWork) -> list[list[Meeting]]:
        return [
            await uow.meetings.of_other_zones("2026f", after=NOW),
            await uow.meetings.of_other_zones("2027a", after=added.offered[1]),
        ]

    before = await store.snapshot(look)
    await store.transact(lambda uow: uow.meetings.save(closed(saved, Phase.CANCELLED, at=NOW)))
    after = await store.snapshot(lambda uow: uow.meetings.of_other_zones("2027a", after=NOW))

    assert (before, after) == ([[], []], [])


async def test_second_of_two_changes_is_refused(store: Store) -> None:
    added = await store.transact(proposed)
    await store.transact(lambda uow: uow.meetings.save(added))

    with pytest.raises(Stale):
        await store.transact(lambda uow: uow.meetings.save(added))
