"""What coordinators do for one person by hand: notes on a case, and talking to them in person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CaseNote:
    """What a coordinator wants to remember of somebody.

    Args:
        person_id: whom it is about.
        subject: the reference under which it is kept, such as C-104 or K-22.
        words: sealed when stored.
    """

    community_id: int
    person_id: int
    subject: str
    words: str
    written_at: datetime
    author_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Takeover:
    """A time during which a coordinator talks to a person through the silent bot."""

    person_id: int
    coordinator_id: int
    community_id: int
    began_at: datetime
    ended_at: datetime | None = None
    id: int = 0
