"""The people of a fresh preview: a community with its coordinator, its Connectors, and who waits.

Two of them have a pane on the page, under the name that the page knows: Marie, who coordinates
Halifax, and Andrew, who connects there. The others only fill the lists, and cannot be written to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.channels.preview.channel import NAME
from conversations.welcome import CONSENT_VERSION
from program.applications import Status
from program.communities import Community
from program.connectors import Standing
from program.hours import Preset
from program.people import Address, Appointment, Consent, Person, Purpose, Role
from storage.database import UnitOfWork

HOME = "halifax"
MARIE, ANDREW = "preview-marie", "preview-andrew"
"""Their panes; `page/people.js` has the same names."""

_EVENINGS = (Preset.WEEKDAY_EVENINGS.value, Preset.SATURDAYS.value)
_MORNINGS = (Preset.WEEKDAY_MORNINGS.value,)
_LUNCH = (Preset.WEEKDAY_LUNCH.value, Preset.WEEKDAY_AFTERNOONS.value)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody lives, as the question about it answers."""

    en: str
    fr: str
    zone: str
    country: str

    def to_json(self) -> dict[str, str]:
        return {"en": self.en, "fr": self.fr, "zone": self.zone, "country": self.country}


HALIFAX = Place(
    "Halifax, Nova Scotia, Canada", "Halifax, Nouvelle-Écosse, Canada", "America/Halifax", "CA"
)
DAKAR = Place("Dakar, Senegal", "Dakar, Sénégal", "Africa/Dakar", "SN")
BOGOTA = Place("Bogotá, Colombia", "Bogotá, Colombie", "America/Bogota", "CO")
WARSAW = Place("Warsaw, Poland", "Varsovie, Pologne", "Europe/Warsaw", "PL")
KATHMANDU = Place("Kathmandu, Nepal", "Katmandou, Népal", "Asia/Kathmandu", "NP")


@dataclass(frozen=True, slots=True)
class Trade:
    """What somebody does; see `program.occupations`."""

    title: str
    category: int
    level: int

    def to_json(self) -> dict[str, Any]:
        return {"title": self.title, "category": self.category, "level": self.level}


@dataclass(frozen=True, slots=True)
class Local:
    """A Connector.

    Args:
        pane: under which they write; "" if nobody plays them.
    """

    name: str
    organisation: str
    trade: Trade
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    hours: tuple[str, ...]
    why: str
    video: str = ""
    pane: str = ""

    def profile(self) -> dict[str, Any]:
        """What the onboarding would have kept."""
        room = {"video": self.video} if self.video else {}
        return {
            **room,
            "name": self.name,
            "organisation": self.organisation,
            "occupation": self.trade.to_json(),
            "why": self.why,
            "communities": [HOME],
            "meeting_languages": list(self.languages),
            "topics": list(self.topics),
            "capacity": 1,
            "hours": list(self.hours),
            "city": HALIFAX.to_json(),
            "notice_h": 48,
            "promise": True,
            "conduct": True,
        }


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A Connectee who has applied.

    Args:
        english: CLB band, and `french` NCLC band, as the interview keeps them.
        since: days since they applied.
    """

    name: str
    home: Place
    trade: Trade
    english: str
    french: str
    goals: str
    topics: tuple[str, ...]
    hours: tuple[str, ...]
    since: int
    status: Status = Status.SUBMITTED
    language: str = "en"

    def profile(self, now: datetime) -> dict[str, Any]:
        """What the interview would have kept."""
        issued, arrival = _month(now - timedelta(days=60)), _month(now + timedelta(days=75))
        return {
            "name": self.name,
            "city": self.home.to_json(),
            "proof": "copr",
            "proof_date": issued,
            "arrival": arrival,
            "occupation": self.trade.to_json(),
            "years": 7,
            "english": self.english,
            "french": self.french,
            "goals": self.goals,
            "topics": list(self.topics),
            "hours": list(self.hours),
        }


LOCALS = (
    Local(
        "Andrew MacLeod",
        "Harbour Engineering",
        Trade("civil engineer", 2, 1),
        ("en",),
        ("industry", "hidden"),
        (*_MORNINGS, *_LUNCH),
        "Somebody opened a door for me once.",
        video="https://meet.jit.si/passerelle-preview",
        pane=ANDREW,
    ),
    Local(
        "Claudine Comeau",
        "Hôpital du Havre",
        Trade("infirmière", 3, 1),
        ("fr", "en"),
        ("industry", "skills"),
        _EVENINGS,
        "L’équipe a besoin de relève, et moi, j’aime accueillir.",
    ),
    Local(
        "Priya Nair",
        "Tidewater Software",
        Trade("software developer", 2, 1),
        ("en",),
        ("skills", "hidden"),
        _EVENINGS,
        "I came from Kochi ten years ago.",
    ),
    Local(
        "Jean-Luc Thibodeau",
        "Thibodeau & Roy",
        Trade("comptable", 1, 1),
        ("fr", "en"),
        ("demand", "hidden"),
        _LUNCH,
        "Le réseau, c’est tout.",
    ),
)

NEWCOMERS = (
    Newcomer(
        "Fatou",
        DAKAR,
        Trade("infirmière", 3, 1),
        "5",
        "9",
        "Travailler en soins intensifs et comprendre comment obtenir mon permis.",
        ("industry", "skills"),
        _EVENINGS,
        since=6,
        status=Status.ACCEPTED,
        language="fr",
    ),
    Newcomer(
        "Carlos",
        BOGOTA,
        Trade("software developer", 2, 1),
        "9",
        "0",
        "Find a team that builds medical software.",
        ("skills", "hidden"),
        _EVENINGS,
        since=4,
        status=Status.ACCEPTED,
    ),
    Newcomer(
        "Olena",
        WARSAW,
        Trade("accountant", 1, 1),
        "7",
        "5",
        "Have my diploma recognised, and work in a small firm.",
        ("demand",),
        _LUNCH,
        since=2,
    ),
    Newcomer(
        "Sujan",
        KATHMANDU,
        Trade("civil engineer", 2, 1),
        "9",
        "0",
        "Build bridges that last.",
        ("industry", "hidden"),
        _EVENINGS,
        since=1,
    ),
)


async def add_cast(uow: UnitOfWork, now: datetime) -> None:
    """Bring the people, unless somebody lives there already.

    Args:
        now: aware UTC.
    """
    home = await uow.communities.by_slug(HOME)
    if home is None or await uow.roles.anyone(Role.COORDINATOR, home.id):
        return
    marie = await _settled(uow, MARIE, HALIFAX, "fr", now)
    await uow.roles.grant(Appointment(marie.id, Role.COORDINATOR, home.id), now)
    for local in LOCALS:
        await _connect(uow, local, home, now)
    for newcomer in NEWCOMERS:
        await _apply(uow, newcomer, home, now)


async def _settled(
    uow: UnitOfWork, pane: str, place: Place, language: str, now: datetime
) -> Person:
    """Make somebody who has said their language and their place."""
    met, _address_id = await uow.people.meet(Address(NAME, "", pane), language=language, at=now)
    known = replace(met, language=language, language_confirmed=True, zone=place.zone)
    return await uow.people.save(known)


async def _connect(uow: UnitOfWork, local: Local, home: Community, now: datetime) -> None:
    language = local.languages[0]
    pane = local.pane or f"preview-{local.name}"
    person = await _settled(uow, pane, HALIFAX, language, now)
    consent = Consent(person.id, Purpose.CONNECTOR, CONSENT_VERSION, language, now)
    await uow.consents.give(consent)
    begun = await uow.connectors.start(person.id, home.id, now)
    active = replace(
        begun,
        standing=Standing.ACTIVE,
        profile=local.profile(),
        agreed_at=now,
        confirmed_at=now,
    )
    await uow.connectors.save(active)
    await uow.roles.grant(Appointment(person.id, Role.CONNECTOR, home.id), now)


async def _apply(uow: UnitOfWork, newcomer: Newcomer, home: Community, now: datetime) -> None:
    then = now - timedelta(days=newcomer.since)
    pane = f"preview-{newcomer.name}"
    person = await _settled(uow, pane, newcomer.home, newcomer.language, then)
    consent = Consent(person.id, Purpose.INTAKE, CONSENT_VERSION, newcomer.language, then)
    await uow.consents.give(consent)
    draft = await uow.applications.start(person.id, home.id, None, then)
    sent = replace(draft, status=newcomer.status, submitted_at=then, profile=newcomer.profile(now))
    await uow.applications.save(sent)


def _month(moment: datetime) -> dict[str, str]:
    """The month of a moment, as the question about a date answers."""
    first = moment.date().replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return {"earliest": first.isoformat(), "latest": last.isoformat(), "precision": "month"}
