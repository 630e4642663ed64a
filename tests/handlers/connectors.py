"""Connectors at the desk: invited, seated, and looked up."""

from __future__ import annotations

from datetime import timedelta

from program.applications import Status
from program.connectors import Connector
from program.matches import Match, Stage
from program.people import Address, Appointment, Role
from tests.fakes.connectors import seated
from tests.handlers.desk import Desk
from tests.stories.chat import NAME

DAYTIME = timedelta(hours=4)
"""From the start of a scene until one may be written to in Halifax."""

THROUGH = (
    *("Marie Roy", "Harbour Bridges Ltd", "civil engineer", "1", "Halifax, Nova Scotia", "yes"),
    *("done", "done", "done", "evenings", "yes", "yes"),
)
"""The whole onboarding; at the end its summary is shown."""


async def invite(desk: Desk, person: str, community: str = "halifax") -> str:
    """Have somebody accept an invitation; gives what they then see."""
    desk.player.person = person
    return await desk.player.play(f"# invited: {community}")


async def onboard(desk: Desk, person: str, community: str = "halifax", *more: str) -> str:
    """Have somebody go through the whole onboarding."""
    await invite(desk, person, community)
    return await desk.says(person, "[English]", "[I agree]", *THROUGH, *(more or ("send",)))


async def appoint(desk: Desk, person: str, community: str = "halifax") -> None:
    """Make somebody a coordinator."""
    desk.player.person = person
    await desk.player.play(f"# appoint: coordinator {community}")


async def seat(desk: Desk, person: str, slug: str = "halifax", **answers: str) -> Connector:
    """Make somebody an active Connector."""
    place, now = Address(NAME, "", person), desk.scene.clock.now()
    return await desk.scene.store.transact(
        lambda uow: seated(uow, place, at=now, slug=slug, **answers)
    )


async def connector(desk: Desk, person: str) -> Connector:
    """Find the Connector that somebody is."""
    number = (await desk.person(person)).id
    found = await desk.look(lambda uow: uow.connectors.of(number))
    assert found is not None
    return found


async def roles(desk: Desk, person: str) -> list[Appointment]:
    """List what somebody holds."""
    number = (await desk.person(person)).id
    return await desk.look(lambda uow: uow.roles.of(number))


async def matched(desk: Desk, applicant: str, to: Connector, stage: Stage) -> Match:
    """Put an applicant and a Connector together."""
    await desk.applies(applicant)
    [application] = await desk.applications(applicant)
    assert application.status is Status.SUBMITTED
    pair = Match(application.id, to.id, to.community_id, stage, desk.scene.clock.now())
    added = await desk.scene.store.transact(lambda uow: uow.matches.add(pair))
    assert added is not None
    return added


async def slugs(desk: Desk, found: Connector) -> list[str]:
    """Name the communities that a Connector helps."""
    every = await desk.look(lambda uow: uow.communities.all())
    return [each.slug for each in every if each.id in found.communities]


def held(appointments: list[Appointment], role: Role = Role.CONNECTOR) -> int:
    """Count the appointments to a role."""
    return sum(each.role is role for each in appointments)
