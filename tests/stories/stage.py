"""People who are on the stage when a story begins: Connectors who serve, accepted Connectees."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from conversations.welcome import CONSENT_VERSION
from handlers.introductions import following, promising
from handlers.matches import offering
from handlers.meetings import announcing, booking
from handlers.meetings.two import Two
from handlers.turn import Turn
from program.applications import Application, Status
from program.communities import Community
from program.connectors import Connector, Standing
from program.introductions import Introduction
from program.introductions import Stage as Introduced
from program.matches import Match, Stage
from program.meetings import Phase
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
    "kathmandu": {
        "en": "Kathmandu, Bagmati Province, Nepal",
        "fr": "Katmandou, Bagmati, Népal",
        "zone": "Asia/Kathmandu",
        "country": "NP",
    },
    "st_johns": {
        "en": "St. John’s, Newfoundland and Labrador, Canada",
        "fr": "St. John’s, Terre-Neuve-et-Labrador, Canada",
        "zone": "America/St_Johns",
        "country": "CA",
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


Plan = Callable[[Turn, Address], Awaitable[None]]
"""What the two of a meeting have done together: see `booked` and `met`."""


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


async def booked(turn: Turn, host: Address, *, wall: datetime) -> None:
    """Have the person of the turn, a Connectee, and somebody else have agreed on a meeting.

    Args:
        host: where they write: a Connector, or for an intake call a coordinator.
        wall: what the host's clock shows then.
    """
    await announcing.booked(turn, await agreed(turn, host, wall))


async def met(turn: Turn, host: Address, *, wall: datetime) -> None:
    """Have them have met, and both have said so; the Connector's promise begins, without a word."""
    pair = await agreed(turn, host, wall)
    await offering.met(turn, pair.meeting.match_id)
    assert await promising.begin(turn, await booking.close(turn, pair, Phase.HELD))


async def introduced(turn: Turn, who: str) -> None:
    """Have the Connector of somebody's first match have introduced them to one person.

    Args:
        turn: that of the Connectee.
        who: name, role and organisation, parted by commas.
    """
    (application,) = await turn.uow.applications.of(turn.person.id)
    match = (await turn.uow.matches.of_application(application.id))[0]
    connector = await turn.uow.connectors.get(match.connector_id)
    assert connector is not None
    told = zip(("name", "role", "organisation"), who.split(", "), strict=True)
    blank = Introduction(
        match_id=match.id,
        application_id=application.id,
        community_id=application.community_id,
        generation=1,
        stage=Introduced.INTRODUCED,
        promised_at=turn.now,
        introduced_at=turn.now,
        logger_id=connector.person_id,
        whom=dict(told),
    )
    await following.expect(turn, await turn.uow.introductions.add(blank))


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


async def agreed(turn: Turn, host: Address, wall: datetime) -> Two:
    (application,) = await turn.uow.applications.of(turn.person.id)
    found = await turn.uow.people.by_address(host)
    assert found is not None
    person = found[0]
    connector = await turn.uow.connectors.of(person.id)
    match = await _accepted(turn, application, connector) if connector else None
    meeting = await booking.begin(turn, application, host_id=person.id, match=match)
    start = wall.replace(tzinfo=ZoneInfo(person.zone)).astimezone(UTC)
    agreed = await booking.book(turn, meeting.id, start, unusual=True)
    assert isinstance(agreed, Two)
    return agreed


async def _accepted(turn: Turn, guest: Application, host: Connector) -> Match:
    pair = Match(guest.id, host.id, guest.community_id, Stage.ACCEPTED, turn.now)
    added = await turn.uow.matches.add(replace(pair, offered_at=turn.now, answered_at=turn.now))
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
