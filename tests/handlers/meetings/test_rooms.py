"""A meeting gets one room from a service, by way of a due item; and hears if there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.sweep import Sweep
from bot.video import Zoom
from handlers.book import Book
from handlers.jobs import Errand
from handlers.meetings import rooms
from handlers.meetings.rooms import Deed, Settled
from handlers.services import NONE, Services
from program.video import Room, Wanted
from storage.database import UnitOfWork
from tests.fakes import zoom_api
from tests.fakes.zoom_api import ACCOUNT, FakeZoom, Fault
from tests.storage.scenes import AWA
from tests.stories.scene import Scene, turns_of

NOON = datetime(2027, 1, 19, 14, 30, tzinfo=UTC)
WANTED = Wanted("r3quest", "Passerelle M-77", NOON, 30)
ROOM = Room("https://zoom.us/j/85000000001?pwd=x", "123456", "85000000001")


@dataclass
class Meetings:
    """What the owner of meetings does: keeps what comes of each request."""

    kept: list[Settled] = field(default_factory=list)

    async def keep(self, errand: Errand, settled: Settled) -> None:
        self.kept.append(settled)


@dataclass
class Town:
    """A bot whose meetings get their rooms from a Zoom of ours."""

    scene: Scene
    zoom: FakeZoom
    sweep: Sweep
    meetings: Meetings
    services: Services

    async def order(
        self, wanted: Wanted = WANTED, *, deed: Deed = Deed.CREATE, room: Room | None = None
    ) -> None:
        async def work(uow: UnitOfWork) -> None:
            now = self.scene.clock.now()
            person, address_id = await uow.people.meet(AWA, language="en", at=now)
            turns = self.scene.inbox.turns
            turn = await turns.of(person, (AWA, address_id), uow, now=now)
            await rooms.order(turn, wanted, meeting=77, deed=deed, room=room)

        await self.scene.store.transact(work)

    async def run_dry(self) -> None:
        await self.sweep.drain()
        while (upcoming := await self.sweep.next_at()) is not None:
            self.scene.clock.at = upcoming
            await self.sweep.drain()


def sweeping(scene: Scene, meetings: Meetings, services: Services) -> Sweep:
    book = Book(commands={}, conversations={}, actions={}, jobs=rooms.jobs(meetings.keep))
    return Sweep(
        scene.store,
        turns_of(book),
        clock=scene.clock,
        calendar=lambda _now: [],
        wake_delivery=lambda: None,
        services=services,
    )


@pytest_asyncio.fixture
async def town(scene: Scene) -> AsyncIterator[Town]:
    async with (
        FakeZoom() as fake,
        Zoom(ACCOUNT, api_url=fake.api_url, oauth_url=fake.oauth_url) as zoom,
    ):
        meetings, services = Meetings(), Services(zoom)
        yield Town(scene, fake, sweeping(scene, meetings, services), meetings, services)


async def test_meeting_gets_its_room(town: Town) -> None:
    await town.order()

    await town.run_dry()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, ROOM)]


@pytest.mark.parametrize(
    "fault",
    [
        *(zoom_api.UNANSWERED, zoom_api.DROPPED, zoom_api.BROKEN, zoom_api.TOO_MANY),
        zoom_api.EXPIRED,
    ],
)
async def test_meeting_gets_one_room_whatever_happens_on_the_way(town: Town, fault: Fault) -> None:
    town.zoom.fail("POST", fault)
    await town.order()

    await town.run_dry()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, ROOM)]
    assert len(town.zoom.meetings) == 1


async def test_crash_after_the_room_was_made_makes_no_second_one(town: Town) -> None:
    await town.order()
    [item] = await town.scene.store.transact(lambda uow: uow.due.claim(town.scene.clock.now(), 9))

    async def seen(uow: UnitOfWork) -> rooms.Found:
        turns = town.scene.inbox.turns
        return await rooms.find(Errand(item, NOON, uow, turns.book, turns.occupations))

    await rooms.call(town.services, await town.scene.store.snapshot(seen))
    await town.scene.store.transact(lambda uow: uow.due.recover())

    await town.run_dry()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, ROOM)]
    assert len(town.zoom.meetings) == 1


async def test_room_moves_and_goes_with_its_meeting(town: Town) -> None:
    later = replace(WANTED, starts_at=NOON + timedelta(days=1))
    for wanted, deed in ((WANTED, Deed.CREATE), (later, Deed.MOVE), (later, Deed.CANCEL)):
        room = None if deed is Deed.CREATE else ROOM
        await town.order(wanted, deed=deed, room=room)
        await town.run_dry()

    assert town.meetings.kept == [
        Settled(Deed.CREATE, 77, ROOM),
        Settled(Deed.MOVE, 77, ROOM),
        Settled(Deed.CANCEL, 77, None),
    ]
    assert [call.partition(" ")[0] for call in town.zoom.calls] == ["POST", "PATCH", "DELETE"]
    assert town.zoom.meetings == {}


async def test_meeting_hears_at_once_that_zoom_refuses(town: Town) -> None:
    town.zoom.fail("POST", zoom_api.REFUSED)
    await town.order()

    await town.sweep.drain()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, None, "as it was told (400)")]


async def test_meeting_hears_in_the_end_that_zoom_stays_away(town: Town) -> None:
    town.zoom.fail("TOKEN", *[zoom_api.BROKEN] * 9)
    await town.order()

    await town.run_dry()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, None, "no token (500)")]
    assert await town.scene.store.snapshot(lambda uow: uow.failures.recent(9)) == []


async def test_meeting_hears_that_nobody_makes_rooms(town: Town) -> None:
    town.sweep = sweeping(town.scene, town.meetings, NONE)
    await town.order()

    await town.run_dry()

    assert town.meetings.kept == [Settled(Deed.CREATE, 77, None, "no service is configured")]


async def test_room_that_is_ordered_again_is_made_once(town: Town) -> None:
    for _again in range(2):
        await town.order()
        await town.run_dry()

    assert len(town.zoom.meetings) == 1
