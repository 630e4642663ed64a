"""A turn is made of what the platform and the person have said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.inbound import Inbound, Said
from handlers.turn import Turn
from program.people import Address
from storage.database import UnitOfWork
from tests.bot.office import Office
from tests.stories.chat import NAME

CASABLANCA = "Africa/Casablanca"


async def turn_of(office: Office, **given: str) -> Turn:
    """Make the turn of somebody who says hello."""
    now = office.scene.clock.now() + timedelta(seconds=1)
    hello = Inbound(NAME, "1", Address(NAME, "", "zoe"), Said("hello"), now)
    inbound = replace(hello, zone_hint=given.get("hint", ""))

    async def made(uow: UnitOfWork) -> Turn:
        turns = office.scene.inbox.turns
        turn = await turns.answering(inbound, uow)
        assert turn is not None
        if zone := given.get("settled"):
            await turn.save_person(zone=zone)
            turn = await turns.answering(inbound, uow)
            assert turn is not None
        return turn

    return await office.scene.store.transact(made)


async def test_zone_is_the_platforms_until_the_person_has_one(office: Office) -> None:
    hinted = await turn_of(office, hint=CASABLANCA)

    world = hinted.world
    assert (world.zone, world.hint, hinted.person.zone) == (*[ZoneInfo(CASABLANCA)] * 2, "")


async def test_zone_of_the_person_goes_before_the_platforms(office: Office) -> None:
    settled = await turn_of(office, hint=CASABLANCA, settled="Asia/Kolkata")

    assert (settled.world.zone, settled.world.hint) == (ZoneInfo("Asia/Kolkata"), None)


async def test_zone_is_nowhere_if_nobody_knows(office: Office) -> None:
    assert (await turn_of(office)).world.zone == ZoneInfo("UTC")
