"""A country of communities, each with people and words that cannot be mistaken for another's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from program.applications import Status
from program.care import CaseNote
from program.communities import Community, Kind
from program.connectors import Connector, Standing
from program.contacts import ContactMessage
from program.invitations import Errand, Invitation
from program.matches import Match, Stage
from program.people import Address, Appointment, Person, Role
from storage.database import UnitOfWork
from tests.handlers.guest import PROFILE
from tests.stories.chat import NAME
from tests.stories.scene import START, Scene

NOW = START

WAITING, ACCEPTED, MATCHED = range(3)
"""The three applications of a community, in the order in which they are numbered."""


@dataclass(frozen=True)
class Town:
    """One community with everything that a coordinator can come upon.

    Args:
        word: begins the names of all its people, and stands nowhere else.
        coordinator: the name under which theirs writes.
    """

    word: str
    coordinator: str
    community: Community
    applications: tuple[int, ...] = ()
    connectors: tuple[int, ...] = ()
    match: int = 0

    def references(self) -> list[str]:
        """All that one can ask for by name here."""
        people = [f"C-{each}" for each in self.applications]
        return [*people, *(f"K-{each}" for each in self.connectors), f"M-{self.match}"]


async def settled(scene: Scene, towns: int) -> list[Town]:
    """Found that many communities, each in a unit of work of its own."""
    return [await scene.store.transact(partial(_found, number)) for number in range(towns)]


async def _found(number: int, uow: UnitOfWork) -> Town:
    word = f"Zyx{number:02}qua"
    blank = Community(f"town{number:02}", Kind.PLACE, word, word, "America/Halifax", "NS")
    community = await uow.communities.add(blank)
    town = Town(word, f"coordinator{number:02}", community)
    await _appoint(uow, town.coordinator, Role.COORDINATOR, community)
    hosts = [await _connector(uow, town, each) for each in range(2)]
    seekers = [await _applicant(uow, town, each) for each in range(3)]
    pair = await uow.matches.add(
        Match(seekers[MATCHED], hosts[0].id, community.id, Stage.OFFERED, NOW, offered_at=NOW)
    )
    assert pair is not None
    await _words(uow, town, seekers[WAITING])
    return replace(
        town,
        applications=tuple(seekers),
        connectors=tuple(each.id for each in hosts),
        match=pair.id,
    )


async def _appoint(uow: UnitOfWork, name: str, role: Role, community: Community) -> Person:
    person, _address_id = await uow.people.meet(Address(NAME, "", name), language="en", at=NOW)
    person = await uow.people.save(replace(person, language_confirmed=True, zone=community.zone))
    await uow.roles.grant(Appointment(person.id, role, community.id), NOW)
    return person


async def _connector(uow: UnitOfWork, town: Town, number: int) -> Connector:
    name = f"{town.word}-connector-{number}"
    person = await _appoint(uow, name, Role.CONNECTOR, town.community)
    begun = await uow.connectors.start(person.id, town.community.id, NOW)
    profile = {
        **_profile(town, name),
        "organisation": f"{town.word} Hospital",
        "why": f"{town.word} was kind to me",
        "meeting_languages": ["en", "fr"],
    }
    return await uow.connectors.save(
        replace(begun, standing=Standing.ACTIVE, profile=profile, capacity=3, agreed_at=NOW)
    )


async def _applicant(uow: UnitOfWork, town: Town, number: int) -> int:
    name = f"{town.word}-connectee-{number}"
    address = Address(NAME, "", name)
    person, _address_id = await uow.people.meet(address, language="fr", at=NOW)
    await uow.people.save(replace(person, language_confirmed=True, zone="Africa/Casablanca"))
    draft = await uow.applications.start(person.id, town.community.id, None, NOW)
    status = Status.SUBMITTED if number == WAITING else Status.ACCEPTED
    sent = replace(draft, status=status, submitted_at=NOW, profile=_profile(town, name))
    return (await uow.applications.save(sent)).id


def _profile(town: Town, name: str) -> dict[str, Any]:
    return {**PROFILE, "name": name, "goals": f"Find work in {town.word}."}


async def _words(uow: UnitOfWork, town: Town, number: int) -> None:
    application = await uow.applications.get(number)
    assert application is not None
    person, community = application.person_id, town.community.id
    await uow.contacts.add(
        ContactMessage(person, f"{town.word}: please help", "fr", NOW, community, number)
    )
    note = CaseNote(community, person, application.reference, f"{town.word} noted", NOW)
    await uow.case_notes.add(note)
    invited = Invitation(
        Errand.CONNECTOR, NOW, NOW.replace(year=NOW.year + 1), community, hint=f"{town.word} guest"
    )
    await uow.invitations.add(invited, code=f"code of {town.word}")
