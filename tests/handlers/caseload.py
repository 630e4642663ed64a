"""Coordinators with files: appointments, and applications by the dozen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.welcome import CONSENT_VERSION
from handlers.turn import Turn
from program.applications import Application, Status
from program.communities import Community
from program.connectors import Connector, Standing
from program.people import Address, Consent, Purpose
from storage.database import UnitOfWork
from tests.handlers.desk import Desk
from tests.handlers.guest import PROFILE
from tests.stories.chat import NAME

CONNECTOR = {
    "name": "Paul",
    "organisation": "Harbour Hospital",
    "occupation": {"title": "registered nurse", "category": 3, "level": 1},
    "years": 12,
}


async def appointed(desk: Desk, *people: str, community: str = "halifax") -> None:
    """Make people coordinators, in English."""
    lines = [f"# person: {each}\n# appoint: coordinator {community}" for each in people]
    await desk.player.play("\n".join(["# hint: en", *lines]))


async def community(desk: Desk, slug: str = "halifax") -> Community:
    """Find a community."""
    found = await desk.look(lambda uow: uow.communities.by_slug(slug))
    assert found is not None
    return found


async def submitted(
    desk: Desk, *names: str, slug: str = "halifax", status: Status = Status.SUBMITTED
) -> list[Application]:
    """Put applications into the queue, each an hour after the one before, the last one now."""
    here = await community(desk, slug)
    now = desk.scene.clock.now()
    moments = [now - timedelta(hours=len(names) - 1 - place) for place in range(len(names))]

    async def work(uow: UnitOfWork) -> list[Application]:
        sent = []
        for name, at in zip(names, moments, strict=True):
            met, _number = await uow.people.meet(Address(NAME, "", name), language="en", at=at)
            zone = "Africa/Casablanca"
            person = await uow.people.save(replace(met, language_confirmed=True, zone=zone))
            consent = Consent(person.id, Purpose.INTAKE, CONSENT_VERSION, "en", at)
            await uow.consents.give(consent)
            draft = await uow.applications.start(person.id, here.id, None, at)
            whole = {**PROFILE, "name": name.capitalize()}
            ready = replace(draft, status=status, profile=whole, submitted_at=at)
            sent.append(await uow.applications.save(ready))
        return sent

    return await desk.scene.store.transact(work)


async def agreed(desk: Desk, name: str) -> Connector:
    """Have a Connector wait for being confirmed."""
    here = await community(desk)
    now = desk.scene.clock.now()

    async def work(uow: UnitOfWork) -> Connector:
        met, _number = await uow.people.meet(Address(NAME, "", name), language="en", at=now)
        begun = await uow.connectors.start(met.id, here.id, now)
        ready = replace(begun, standing=Standing.AGREED, agreed_at=now, profile=dict(CONNECTOR))
        return await uow.connectors.save(ready)

    return await desk.scene.store.transact(work)


async def application(desk: Desk, number: int = 101) -> Application:
    """Read an application."""
    found = await desk.look(lambda uow: uow.applications.get(number))
    assert found is not None
    return found


async def turn_of(desk: Desk, name: str, uow: UnitOfWork) -> Turn:
    """Make a turn of somebody, as if they had just written."""
    found = await uow.people.by_address(Address(NAME, "", name))
    assert found is not None
    now = desk.scene.clock.now()
    turn = await desk.scene.inbox.turns.unasked(found[0].id, uow, now=now)
    assert turn is not None
    return turn
