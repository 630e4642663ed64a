"""People, where they can be reached, and the hats they wear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: Connectors sit in many employers' Slack workspaces.

    Args:
        channel: `telegram`, `slack` or `preview`.
        tenant: the workspace on platforms that have several, else "".
        user: the platform's own id of the person, as text.
    """

    channel: str
    tenant: str
    user: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has written to us at least once.

    Args:
        language: `en` or `fr`; a guess until `language_confirmed`.
        zone: IANA name, "" as long as unknown.
        hat: which of several roles they act in just now, as `coordinator:7`; "" if not chosen.
        version: grows by one with each save.
    """

    id: int
    language: str
    created_at: datetime
    language_confirmed: bool = False
    zone: str = ""
    hat: str = ""
    version: int = 0


class Role(StrEnum):
    """A hat; everyone may be a Connectee, the others are granted."""

    CONNECTEE = "connectee"
    CONNECTOR = "connector"
    COORDINATOR = "coordinator"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A role that a person holds in one community (`None`: the secretariat, everywhere)."""

    person_id: int
    role: Role
    community_id: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands with us as a turn of theirs begins.

    Args:
        roles: what they hold, the oldest first.
        away: their address was taken for dead.
        in_person: a coordinator talks to somebody in person, and they are one of the two.
    """

    roles: tuple[Appointment, ...] = ()
    away: bool = False
    in_person: bool = False


class Purpose(StrEnum):
    """What a consent is for; one consent, one purpose.

    Source: Telegram Bot Platform Developer Terms of Service, section 4 (explicit, revocable).
    """

    INTAKE = "intake"
    CONNECTOR = "connector"
    """That one is asked as a Connector, and shown to whom one agrees to meet."""
    CONTACT = "contact"
    """That a coordinator reads one's words, and nothing else."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes, with the wording (version) and the language in which it was given."""

    person_id: int
    purpose: Purpose
    version: str
    language: str
    given_at: datetime
    withdrawn_at: datetime | None = None
