"""A country of communities, each with people and words that cannot be mistaken for another's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from conversations.welcome import CONSENT_VERSION
from program import meetings
from program.applications import Status
from program.care import CaseNote
from program.communities import Community, Kind, Partner
from program.connectors import Connector, Standing
from program.contacts import ContactMessage
from program.introductions import Introduction
from program.introductions import Stage as Introduced
from program.invitations import Errand, Invitation
from program.matches import Match, Stage
from program.meetings import Meeting
from program.people import Address, Appointment, Consent, Person, Purpose, Role
from program.promises import Promise
from program.rounds import Phase, Round
from storage.database import UnitOfWork
from tests.handlers import fruits
from tests.handlers.guest import PROFILE
from tests.stories.chat import NAME
from tests.stories.scene import START, Scene

NOW = START

WAITING, ACCEPTED, MATCHED, BRIDGED = range(4)
"""The applications of a community, in the order in which they are numbered."""

SERVING, AGREED, SPARE, BRIDGE = range(4)
"""Its Connectors; the last one helps the next community, too."""

SEEKERS = ("waiting", "accepted", "matched", "bridged")
HOSTS = ("serving", "agreed", "spare", "bridge")


@dataclass(frozen=True)
class Town:
    """One community with everything that a coordinator can come upon.

    Args:
        word: begins the names of all its people, and stands nowhere else.
        coordinator: the name under which theirs writes; a colleague adds "-colleague".
        guest: the number of the Connector from the community before, who helps here, too.
        numbers: of the things here, by the name under which a button tells them.
    """

    word: str
    coordinator: str
    community: Community
    applications: tuple[int, ...] = ()
    connectors: tuple[int, ...] = ()
    guest: int = 0
    numbers: Mapping[str, int] = field(default_factory=dict)

    def shown(self) -> list[str]:
        """What one can ask for by name here, one of each kind, and the guest."""
        people = [f"C-{self.applications[each]}" for each in (WAITING, MATCHED)]
        helpers = [f"K-{self.connectors[AGREED]}", f"K-{self.guest}"]
        return [*people, *helpers, f"M-{self.numbers['match']}"]

    def on_buttons(self) -> dict[str, int]:
        """What a button of this community tells of what it is about."""
        return {
            **self.numbers,
            "person": self.numbers["colleague"],
            "application": self.applications[WAITING],
            "connector": self.connectors[SERVING],
            "keep": self.connectors[SERVING],
            "other": self.connectors[SPARE],
            "outcome": self.numbers["unclear"],
        }

    def people(self) -> list[str]:
        """All who write from here, but for the coordinators."""
        return [*(f"{self.word}-connectee-{each}" for each in range(4)), *self.helpers()]

    def helpers(self) -> list[str]:
        """Its Connectors."""
        return [f"{self.word}-connector-{each}" for each in range(4)]


async def settled(scene: Scene, towns: int) -> list[Town]:
    """Found that many communities, each in a unit of work of its own; then bridge them."""
    founded = [await scene.store.transact(partial(_found, number)) for number in range(towns)]
    before = [founded[-1], *founded[:-1]]
    return [
        await scene.store.transact(partial(_bridged, own, other))
        for own, other in zip(founded, before, strict=True)
    ]


async def _found(number: int, uow: UnitOfWork) -> Town:
    word, name = f"Zyx{number:02}qua", f"Town {number:02}"
    blank = Community(f"town{number:02}", Kind.PLACE, name, name, "America/Halifax", "NS")
    community = await uow.communities.add(blank)
    town = Town(word, f"coordinator{number:02}", community)
    head = await _appoint(uow, town.coordinator, Role.COORDINATOR, community)
    other = await _appoint(uow, f"{town.coordinator}-colleague", Role.COORDINATOR, community)
    hosts = [await _connector(uow, town, each) for each in range(4)]
    seekers = [await _applicant(uow, town, each) for each in range(4)]
    offer = Match(seekers[MATCHED], hosts[0].id, community.id, Stage.OFFERED, NOW)
    until = NOW + timedelta(days=3)
    pair = await uow.matches.add(replace(offer, offered_at=NOW, answer_by_at=until))
    assert pair is not None
    numbers = {
        "community": community.id,
        "head": head.id,
        "colleague": other.id,
        **dict(zip(SEEKERS, seekers, strict=True)),
        **dict(zip(HOSTS, (each.id for each in hosts), strict=True)),
        "waiting beside": seekers[MATCHED],
        "match": pair.id,
        **await _meetings(uow, pair, hosts[SERVING]),
        **await _words(uow, town, seekers[WAITING]),
        "introduction": await _promise(uow, town, pair),
        **await _plans(uow, town, seekers[ACCEPTED], hosts[SPARE].id),
        **await _by_hand(uow, pair, hosts[0].person_id, head.id),
    }
    return replace(
        town,
        applications=tuple(seekers),
        connectors=tuple(each.id for each in hosts),
        numbers=numbers,
    )


async def _bridged(own: Town, other: Town, uow: UnitOfWork) -> Town:
    """Have a Connector of another community help here, too, with words of our own about them."""
    number, here = other.connectors[BRIDGE], own.community.id
    guest = await uow.connectors.get(number)
    assert guest is not None
    await uow.connectors.save(replace(guest, communities=guest.communities | {here}))
    await uow.roles.grant(Appointment(guest.person_id, Role.CONNECTOR, here), NOW)
    pair = Match(own.applications[BRIDGED], number, here, Stage.OFFERED, NOW, offered_at=NOW)
    added = await uow.matches.add(pair)
    assert added is not None
    note = CaseNote(here, guest.person_id, guest.reference, f"{own.word} noted a guest", NOW)
    await uow.case_notes.add(note)
    theirs = await _meetings(uow, added, guest)
    beside = {f"{name} beside": each for name, each in theirs.items()}
    beside["introduction beside"] = await _promise(uow, own, added)
    numbers = {**own.numbers, "match beside": added.id, **beside}
    bridged = replace(own, guest=number, numbers=numbers)
    return replace(bridged, numbers={**numbers, **await fruits.borne(bridged, uow)})


async def _meetings(uow: UnitOfWork, match: Match, host: Connector) -> dict[str, int]:
    """Have a pair have met, or not, the day before, and be about to meet next week."""
    made = {}
    for name, start in (("past", NOW - timedelta(days=1)), ("meeting", NOW + timedelta(days=7))):
        blank = Meeting(
            application_id=match.application_id,
            community_id=match.community_id,
            host_id=host.person_id,
            kind=meetings.Kind.CONNECTION,
            phase=meetings.Phase.CHOOSING,
            uid=f"{name}-{match.id}@passerelle",
            created_at=NOW,
            match_id=match.id,
        )
        agreed = meetings.booked(blank, start, zone=ZoneInfo("America/Halifax"), tzdata="2026a")
        made[name] = (await uow.meetings.add(replace(agreed, booked_at=NOW))).id
    return made


async def _appoint(uow: UnitOfWork, name: str, role: Role, community: Community) -> Person:
    person, _address_id = await uow.people.meet(Address(NAME, "", name), language="en", at=NOW)
    person = await uow.people.save(replace(person, language_confirmed=True, zone=community.zone))
    await uow.roles.grant(Appointment(person.id, role, community.id), NOW)
    return person


async def _connector(uow: UnitOfWork, town: Town, number: int) -> Connector:
    name = f"{town.word}-connector-{number}"
    called = f"Pat {town.community.id}" if number == BRIDGE else name
    standing = Standing.AGREED if number == AGREED else Standing.ACTIVE
    person = await _appoint(uow, name, Role.CONNECTOR, town.community)
    begun = await uow.connectors.start(person.id, town.community.id, NOW)
    profile = {
        **_profile(town, called),
        "organisation": f"{called} Hospital",
        "why": f"{called} was kind to me",
        "goals": "",
        "meeting_languages": ["en", "fr"],
    }
    return await uow.connectors.save(
        replace(begun, standing=standing, profile=profile, capacity=3, agreed_at=NOW)
    )


async def _applicant(uow: UnitOfWork, town: Town, number: int) -> int:
    name = f"{town.word}-connectee-{number}"
    address = Address(NAME, "", name)
    person, _address_id = await uow.people.meet(address, language="fr", at=NOW)
    await uow.people.save(replace(person, language_confirmed=True, zone="Africa/Casablanca"))
    await uow.consents.give(Consent(person.id, Purpose.INTAKE, CONSENT_VERSION, "fr", NOW))
    draft = await uow.applications.start(person.id, town.community.id, None, NOW)
    status = Status.SUBMITTED if number == WAITING else Status.ACCEPTED
    sent = replace(draft, status=status, submitted_at=NOW, profile=_profile(town, name))
    return (await uow.applications.save(sent)).id


def _profile(town: Town, name: str) -> dict[str, Any]:
    return {**PROFILE, "name": name, "goals": f"Find work in {town.word}."}


async def _promise(uow: UnitOfWork, town: Town, pair: Match) -> int:
    """Have a Connector have promised introductions, and named one."""
    await uow.promises.begin(Promise(pair.id, pair.community_id, NOW - timedelta(days=5)))
    made = Introduction(
        match_id=pair.id,
        application_id=pair.application_id,
        community_id=pair.community_id,
        generation=1,
        stage=Introduced.PROMISED,
        promised_at=NOW,
        whom={"role": "recruiter", "organisation": f"{town.word} Power"},
    )
    return (await uow.introductions.add(made)).id


async def _words(uow: UnitOfWork, town: Town, number: int) -> dict[str, int]:
    """Have people of a community write, be written about, be invited, and meet a failure."""
    application = await uow.applications.get(number)
    assert application is not None
    person, community = application.person_id, town.community.id
    message = await uow.contacts.add(
        ContactMessage(person, f"{town.word}: please help", "fr", NOW, community, number)
    )
    note = CaseNote(community, person, application.reference, f"{town.word} noted", NOW)
    await uow.case_notes.add(note)
    invited = Invitation(
        Errand.CONNECTOR, NOW, NOW + timedelta(days=30), community, hint=f"{town.word} guest"
    )
    invitation = await uow.invitations.add(invited, code=f"code of {town.word}")
    await uow.failures.add(
        channel="",
        event_id=f"due of {town.word}",
        person_id=person,
        error=f"{town.word}: broken",
        update={"kind": town.word},
        at=NOW,
    )
    return {"message": message, "invitation": invitation}


async def _by_hand(uow: UnitOfWork, pair: Match, host: int, head: int) -> dict[str, int]:
    """Have a pair look back on an intake call, and on a meeting called off."""
    blank = Meeting(
        application_id=pair.application_id,
        community_id=pair.community_id,
        host_id=host,
        kind=meetings.Kind.CONNECTION,
        phase=meetings.Phase.CHOOSING,
        uid="",
        created_at=NOW,
        match_id=pair.id,
    )
    zone = ZoneInfo("America/Halifax")
    ahead = meetings.booked(blank, NOW + timedelta(days=3), zone=zone, tzdata="")
    intake = replace(blank, kind=meetings.Kind.INTAKE, match_id=None, host_id=head)
    past = meetings.booked(intake, NOW - timedelta(days=2), zone=zone, tzdata="")
    off = meetings.closed(ahead, meetings.Phase.CANCELLED, at=NOW, untold=NOW.isoformat())
    every = {"past meeting": past, "called-off meeting": off}
    added = {
        name: await uow.meetings.add(replace(each, uid=f"{name} of {pair.id}"))
        for name, each in every.items()
    }
    await uow.meetings.save(replace(added["called-off meeting"], closed_at=NOW))
    return {name: each.id for name, each in added.items()}


async def _plans(uow: UnitOfWork, town: Town, number: int, connector: int) -> dict[str, int]:
    """Have a community draft a round, know a partner, and look back on deeds."""
    here = town.community.id
    pairs = ({"application": number, "connector": connector, "points": 10},)
    draft = await uow.rounds.add(Round(here, None, Phase.DRAFT, NOW, pairs))
    code = f"{town.word.lower()}-2027"
    partner = await uow.partners.add(Partner(here, code, f"{town.word} Settlement"))
    subject = f"{town.word} deed"
    await uow.audit.write(
        at=NOW, actor=None, action="settings.changed", subject=subject, detail={}, community_id=here
    )
    return {"round": draft.id, "partner": partner.id}
