"""A room that a service makes: both hear of it once, it moves along, and goes with the meeting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest_asyncio

from bot.sweep import Sweep
from bot.video import Zoom
from handlers.meetings import video
from handlers.services import Services
from program.meetings import Phase
from storage.database import UnitOfWork
from tests.fakes import zoom_api
from tests.fakes.zoom_api import ACCOUNT, FakeZoom
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import agreed, meeting, plain
from tests.stories.scene import Scene

LINK = "https://zoom.us/j/85000000001"
FILE = "(file: meeting.ics)"


@dataclass
class House:
    """A bot whose meetings get their rooms from a Zoom of ours; Karim has none of his own."""

    bot: Matchmaking
    zoom: FakeZoom

    async def agrees(self) -> str:
        """Have the two agree on a time."""
        await agreed(self.bot)
        await self.bot.scene.store.transact(roomless)
        await self.bot.says("karim", "1, 2, 3")
        return await self.bot.says("amina", "1")

    async def books(self) -> str:
        """Have everything about it be done, too."""
        return plain(await self.agrees() + await self.bot.passes(minutes=5))


async def roomless(uow: UnitOfWork) -> None:
    """Let no Connector have a room of their own."""
    connector = await uow.connectors.get(21)
    assert connector is not None
    profile = {key: value for key, value in connector.profile.items() if key != "video"}
    await uow.connectors.save(replace(connector, profile=profile))


@pytest_asyncio.fixture
async def house(scene: Scene) -> AsyncIterator[House]:
    async with (
        FakeZoom() as fake,
        Zoom(ACCOUNT, api_url=fake.api_url, oauth_url=fake.oauth_url) as zoom,
    ):
        book = replace(scene.inbox.turns.book, makes_rooms=True)
        scene.read(book)
        scene.sweep = Sweep(
            scene.store,
            scene.inbox.turns,
            clock=scene.clock,
            calendar=lambda _now: [],
            wake_delivery=scene.delivery.wake,
            services=Services(zoom),
        )
        yield House(Matchmaking(scene), fake)


async def test_both_get_room_and_file_once_it_is_made(house: House) -> None:
    told = await house.books()

    kept = video.room_of(await meeting(house.bot))
    assert kept is not None
    assert kept.link.startswith(LINK)
    assert "You will get the link to the video call here" in told
    assert told.count(FILE) == 2
    assert told.count(f"The video call: {kept.link}") == 2


async def test_room_moves_along_and_is_told_of_once(house: House) -> None:
    await house.books()

    asked = await house.bot.says("amina", "[Another time]", "[Fri, Jan 15, 5:00 p.m.]")
    moved = await house.bot.says("karim", "[Yes, that suits me]")
    told = plain(asked + moved + await house.bot.passes(minutes=5))

    assert [call.partition(" ")[0] for call in house.zoom.calls] == ["POST", "PATCH"]
    assert told.count(FILE) == 2


async def test_room_goes_with_its_meeting(house: House) -> None:
    await house.books()

    await house.bot.says("claire", "/calloff M-71", "[Yes, call it off]")
    early = len(house.zoom.meetings)
    await house.bot.passes(hours=2)

    assert (early, len(house.zoom.meetings)) == (1, 0)


async def test_room_stays_if_the_slip_is_undone(house: House) -> None:
    await house.books()

    await house.bot.says("claire", "/calloff M-71", "[Yes, call it off]", "[Undo]")
    told = await house.bot.passes(hours=2)

    assert (await meeting(house.bot)).phase is Phase.BOOKED
    assert len(house.zoom.meetings) == 1
    assert FILE not in told


async def test_coordinator_hears_that_there_is_no_room_and_both_get_the_file(house: House) -> None:
    house.zoom.fail("POST", zoom_api.REFUSED)

    told = await house.books() + await house.bot.passes(hours=1)

    assert "M-71: the service did not give us a video room." in told
    assert told.count(FILE) == 2
    assert LINK not in told


async def test_room_that_comes_too_late_is_closed_and_told_to_nobody(house: House) -> None:
    house.zoom.fail("TOKEN", *[zoom_api.BROKEN] * 3)
    await house.agrees()
    await house.bot.says("amina", "[Call it off]", "ill", "[Yes, and I no longer need it]")

    told = plain(await house.bot.passes(hours=4))

    assert LINK not in told
    assert [call.partition(" ")[0] for call in house.zoom.calls] == ["GET", "POST", "DELETE"]


async def test_own_room_asks_no_service(house: House) -> None:
    await agreed(house.bot)
    await house.bot.says("karim", "1, 2, 3")

    told = plain(await house.bot.says("amina", "1"))

    assert "The video call: https://whereby.com/karim" in told
    assert house.zoom.calls == []
