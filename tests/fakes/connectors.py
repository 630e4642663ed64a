"""Connectors who are there already: as their onboarding left them, and confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.welcome import CONSENT_VERSION
from program.connectors import Connector, Standing
from program.people import Address, Appointment, Consent, Purpose, Role
from storage.database import UnitOfWork

PROFILE: dict[str, Any] = {
    "name": "Marie Roy",
    "organisation": "Harbour Bridges Ltd",
    "occupation": {"title": "civil engineer", "category": 2, "level": 1},
    "city": {
        "en": "Halifax, Nova Scotia, Canada",
        "fr": "Halifax, Nouvelle-Écosse, Canada",
        "zone": "America/Halifax",
        "country": "CA",
    },
    "communities": ["halifax"],
    "meeting_languages": ["en", "fr"],
    "topics": ["industry", "skills", "news", "demand", "hidden"],
    "hours": ["weekday_evenings", "weekday_lunch"],
    "promise": True,
    "conduct": True,
    "capacity": 1,
    "notice_h": 48,
}


async def seated(
    uow: UnitOfWork,
    address: Address,
    *,
    at: datetime,
    slug: str = "halifax",
    language: str = "en",
    **answers: object,
) -> Connector:
    """Make whoever writes from an address an active Connector of a community."""
    community = await uow.communities.by_slug(slug)
    assert community is not None
    person, _address_id = await uow.people.meet(address, language=language, at=at)
    profile = {**PROFILE, "communities": [slug], **answers}
    zone = profile["city"]["zone"]
    await uow.people.save(replace(person, language_confirmed=True, zone=zone))
    await uow.consents.give(Consent(person.id, Purpose.CONNECTOR, CONSENT_VERSION, language, at))
    await uow.roles.grant(Appointment(person.id, Role.CONNECTOR, community.id), at)
    asked = await uow.connectors.start(person.id, community.id, at)
    active = replace(
        asked, standing=Standing.ACTIVE, profile=profile, agreed_at=at, confirmed_at=at
    )
    return await uow.connectors.save(active)
