"""People who are on the stage when a story begins: Connectors who serve, accepted Connectees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import tzdata

from conversations.welcome import CONSENT_VERSION
from handlers.meetings import announcing, booking
from handlers.meetings.two import Two
from handlers.turn import Turn
from program import meetings
from program.applications import Application, Status
from program.communities import Community
from program.connectors import Connector, Standing
from program.introductions import Introduction
from program.introductions import Stage as Introduced
from program.matches import Match, Stage
from program.meetings import Kind, Meeting, Phase
from program.people import Address, Consent, Person, Purpose
from storage.database import UnitOfWork
from tests.stories.chat import NAME

HALIFAX = {
    "en": "Halifax, Nova Scotia, Canada",
    "fr": "Halifax, Nouvelle-Écosse, Canada",
    "zone": "America/Halifax",
    "country": "CA",
}
CASABLANCA = {
    "en": "Casablanca, Casablanca-Settat, Morocco",
    "fr": "Casablanca, Casablanca-Settat, Maroc",
    "zone": "Africa/Casablanca",
    "country": "MA",
}
TOWNS = {
    "casablanca": CASABLANCA,
    "halifax": HALIFAX,
    "vancouver": {
        "en": "Vancouver, British Columbia, Canada",
        "fr": "Vancouver, Colombie-Britannique, Canada",
        "zone": "America/Vancouver",
        "country": "CA",
    },
    "manila": {
        "en": "Manila, National Capital Region, Philippines",
        "fr": "Manille, Région de la capitale nationale, Philippines",
        "zone": "Asia/Manila",
        "country": "PH",
    },
}
"""Where else one may live."""
CONNECTEE = {
    "city": CASABLANCA,
    "proof": "copr",
    "proof_date": {"earliest": "2026-11-01", "latest": "2026-11-30", "precision": "month"},
    "arrival": {"earliest": "2027-03-01", "latest": "2027-03-31", "precision": "month"},
    "years": 7,
    "english": "7",
    "french": "9",
    "meeting_languages": ["en", "fr"],
    "goals": "Work in intensive care. Write to amina@example.com or +212 6 12 34 56 78!",
    "topics": ["industry", "skills"],
    "hours": ["weekday_evenings"],
    "gender": "woman",
    "age": "25-34",
    "linkedin": "https://www.linkedin.com/in/amina",
}
CONNECTOR = {
    "organisation": "QEII Health Sciences Centre",
    "years": 12,
    "why": "Somebody once did it for me.",
    "meeting_languages": ["en", "fr"],
    "topics": ["industry", "demand", "hidden"],
    "hours": ["weekday_mornings", "weekday_lunch", "weekday_afternoons"],
    "city": HALIFAX,
    "email": "karim@example.com",
    "video": "https://whereby.com/karim",
}


@dataclass(frozen=True)
class Actor:
    """Somebody with a part to play.

    Args:
        channel: where they write, and `tenant` in which workspace.
        more: what their profile has beside the usual.
    """

    name: str
    language: str = "en"
    slug: str = "halifax"
    title: str = "nurse"
    channel: str = NAME
    tenant: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    def profile(self, usual: Mapping[str, Any]) -> dict[str, Any]:
        """Give the profile of a health professional, or of whoever `more` makes of them."""
        trade = {"title": self.title, "category": 3, "level": 1}
        return {**usual, "name": self.name.title(), "occupation": trade, **self.more}


async def connectee(uow: UnitOfWork, actor: Actor, *, now: datetime) -> Application:
    """Have somebody been accepted."""
    profile = actor.profile(CONNECTEE)
    person, community = await _met(uow, actor, profile["city"]["zone"], Purpose.INTAKE, now=now)
    begun = await uow.applications.start(person.id, community.id, None, now)
    return await uow.applications.save(
        replace(begun, status=Status.ACCEPTED, profile=profile, submitted_at=now, decided_at=now)
    )


async def connector(
    uow: UnitOfWork, actor: Actor, *, now: datetime, capacity: int = 1
) -> Connector:
    """Have somebody been a Connector for a while."""
    profile = actor.profile(CONNECTOR)
    zone = profile["city"]["zone"]
    person, community = await _met(uow, actor, zone, Purpose.CONNECTOR, now=now)
    begun = await uow.connectors.start(person.id, community.id, now)
    return await uow.connectors.save(
        replace(
            begun,
            standing=Standing.ACTIVE,
            profile=profile,
            capacity=capacity,
            communities=begun.communities | {community.id},
            agreed_at=now,
            confirmed_at=now,
        )
    )


async def booked(turn: Turn, host: str, *, start: datetime) -> None:
    """Have the person of the turn, a Connectee, and a Connector have agreed on a time.

    Args:
        host: the name under which the Connector writes.
        start: aware UTC.
    """
    uow, now = turn.uow, turn.now
    (application,) = await uow.applications.of(turn.person.id)
    found = await uow.people.by_address(Address(NAME, "", host))
    connector = await uow.connectors.of(found[0].id) if found else None
    assert connector is not None
    offered = Match(application.id, connector.id, application.community_id, Stage.ACCEPTED, now)
    match = await uow.matches.add(replace(offered, offered_at=now))
    assert match is not None
    match = await uow.matches.save(replace(match, answered_at=now))
    meeting = await booking.begin(turn, application, host_id=connector.person_id, match=match)
    agreed = await booking.book(turn, meeting.id, start, unusual=True)
    assert isinstance(agreed, Two)
    await announcing.booked(turn, agreed)


async def booked_meeting(
    uow: UnitOfWork,
    guest: Application,
    host: Connector | Person,
    wall: datetime,
    *,
    now: datetime,
    tzdata: str = tzdata.IANA_VERSION,
) -> Meeting:
    """Have two people have booked a meeting: with a coordinator, it is an intake call.

    Args:
        wall: what the host's clock shows then.
    """
    is_intake = isinstance(host, Person)
    match = None if isinstance(host, Person) else await _accepted(uow, guest, host, now=now)
    meeting = Meeting(
        application_id=guest.id,
        community_id=guest.community_id,
        host_id=host.id if isinstance(host, Person) else host.person_id,
        kind=Kind.INTAKE if is_intake else Kind.CONNECTION,
        phase=Phase.CHOOSING,
        uid=f"{guest.id}-{host.id}@passerelle",
        created_at=now,
        match_id=match.id if match else None,
    )
    zone = ZoneInfo(host.zone if isinstance(host, Person) else host.profile["city"]["zone"])
    start = wall.replace(tzinfo=zone).astimezone(UTC)
    agreed = meetings.booked(await uow.meetings.add(meeting), start, zone=zone, tzdata=tzdata)
    return await uow.meetings.save(replace(agreed, booked_at=now))


async def introduced(
    uow: UnitOfWork, application: Application, who: str, *, now: datetime
) -> Introduction:
    """Have the Connector of somebody's first match have introduced them.

    Args:
        who: name, role and organisation, parted by commas.
    """
    match = (await uow.matches.of_application(application.id))[0]
    connector = await uow.connectors.get(match.connector_id)
    assert connector is not None
    told = zip(("name", "role", "organisation"), who.split(", "), strict=True)
    return await uow.introductions.add(
        Introduction(
            match_id=match.id,
            application_id=application.id,
            community_id=application.community_id,
            generation=1,
            stage=Introduced.INTRODUCED,
            promised_at=now,
            introduced_at=now,
            logger_id=connector.person_id,
            whom=dict(told),
        )
    )


async def settle(address: Address, town: str, uow: UnitOfWork) -> None:
    """Have somebody live elsewhere than people of their part usually do."""
    found = await uow.people.by_address(address)
    assert found is not None
    person, home = found[0], TOWNS[town]
    await uow.people.save(replace(person, zone=home["zone"]))
    connector = await uow.connectors.of(person.id)
    if connector is not None:
        await uow.connectors.save(replace(connector, profile={**connector.profile, "city": home}))
    for each in await uow.applications.of(person.id):
        await uow.applications.save(replace(each, profile={**each.profile, "city": home}))


async def guest_of(uow: UnitOfWork, address: Address) -> Application:
    """Find the application of somebody on the stage."""
    found = await uow.people.by_address(address)
    assert found is not None
    return (await uow.applications.of(found[0].id))[0]


async def on_stage(uow: UnitOfWork, address: Address) -> Connector | Person:
    """Find a host on the stage: a Connector, or somebody who is none, a coordinator."""
    found = await uow.people.by_address(address)
    assert found is not None
    return await uow.connectors.of(found[0].id) or found[0]


async def _accepted(
    uow: UnitOfWork, guest: Application, host: Connector, *, now: datetime
) -> Match:
    pair = Match(guest.id, host.id, guest.community_id, Stage.ACCEPTED, now)
    added = await uow.matches.add(replace(pair, offered_at=now, answered_at=now))
    assert added is not None
    return added


async def _met(
    uow: UnitOfWork, actor: Actor, zone: str, purpose: Purpose, *, now: datetime
) -> tuple[Person, Community]:
    community = await uow.communities.by_slug(actor.slug)
    assert community is not None
    address = Address(actor.channel, actor.tenant, actor.name)
    person, _address_id = await uow.people.meet(address, language=actor.language, at=now)
    known = replace(person, language_confirmed=True, zone=zone, language=actor.language)
    await uow.consents.give(Consent(person.id, purpose, CONSENT_VERSION, actor.language, now))
    return await uow.people.save(known), community
