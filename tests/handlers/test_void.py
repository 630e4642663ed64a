"""What comes up for somebody who has gone, or about what is over, is said to nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

import handlers
from program.applications import Status
from program.connectors import Standing
from program.matches import Stage
from program.meetings import Phase
from program.people import Address, Appointment, Role
from storage.database import UnitOfWork
from storage.due import DueItem
from tests.handlers.country import NOW, Town
from tests.handlers.land import Land
from tests.handlers.scenes import rows
from tests.handlers.timely import DUE, JOBS, Timely
from tests.stories.chat import NAME

pytestmark = pytest.mark.e2e  # the whole table, one scene for each cell

ALL = {**DUE, **JOBS}
DAYTIME = timedelta(hours=6)
"""From the start of a scene until one may be written to on both sides of the ocean."""
CELLS = [(kind, how) for kind, row in ALL.items() for how in row.void]


def test_every_due_item_and_job_has_a_row() -> None:
    assert (set(DUE), set(JOBS)) == (set(handlers.DUE), set(handlers.JOBS))


def test_what_recurs_is_one_of_the_jobs() -> None:
    assert {each.kind for each in handlers.RECURRING} <= set(JOBS)


@pytest.mark.parametrize("kind", [kind for kind, row in ALL.items() if row.speaks])
async def test_what_is_due_is_said(land: Land, kind: str) -> None:
    told = await comes_up(land, kind)

    assert told
    assert await land.news() == []


@pytest.mark.parametrize(("kind", "how"), CELLS)
async def test_what_has_become_void_is_said_to_nobody(land: Land, kind: str, how: str) -> None:
    told = await comes_up(land, kind, how)

    assert told == []
    assert await land.news() == []


async def comes_up(land: Land, kind: str, how: str = "") -> list[int]:
    """Have an item come up; gives the people to whom something is said."""
    row = ALL[kind]
    number = await _person(land, row, how)
    if how == "over":
        await land.scene.store.transact(lambda uow: _end_all(uow, land.here))
    if how == "erased":
        await land.scene.store.transact(lambda uow: uow.people.erase(number or 0, NOW))
    land.scene.clock.wind(DAYTIME)
    before = len(rows(land.scene)["outbox"])
    payload = row.payload(land.here, gone=how == "nothing")
    item = DueItem(land.scene.clock.now(), kind, kind, kind, payload, number)
    await land.scene.store.transact(lambda uow: uow.due.put(item))
    await land.scene.settle()
    return [each["person_id"] for each in rows(land.scene)["outbox"][before:]]


async def _person(land: Land, row: Timely, how: str) -> int | None:
    if not row.person:
        return None
    name = "stranger" if how == "another's" else land.named(row.person)
    found = await land.scene.store.snapshot(
        lambda uow: uow.people.by_address(Address(NAME, "", name))
    )
    assert found is not None
    return found[0].id


async def _end_all(uow: UnitOfWork, here: Town) -> None:
    """Withdraw every application, and end every match and every role of a community."""
    names = (*("waiting", "accepted", "matched", "bridged"), *("draft", "asked"))
    for application in [await uow.applications.get(here.numbers[each]) for each in names]:
        assert application is not None
        await uow.applications.save(
            replace(application, status=Status.WITHDRAWN, profile={}, decision={})
        )
    for connector in [await uow.connectors.get(each) for each in here.connectors]:
        assert connector is not None
        await uow.connectors.save(replace(connector, standing=Standing.LEFT, left_at=NOW))
    match = await uow.matches.get(here.numbers["match"])
    assert match is not None
    await uow.matches.save(replace(match, stage=Stage.CANCELLED, closed_at=NOW))
    for number in (here.numbers[each] for each in ("past", "meeting")):
        meeting = await uow.meetings.get(number)
        assert meeting is not None
        await uow.meetings.save(replace(meeting, phase=Phase.CANCELLED, closed_at=NOW))
    for role in Role:
        for each in await uow.roles.holders(role, here.community.id):
            await uow.roles.end(Appointment(each, role, here.community.id), NOW)
