"""Invitations: single-use codes that make somebody a Connector, a colleague, or one person of two.

A code itself is never stored, only its digest, and none of used, expired, revoked and unknown ones
is told from another.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

VALID_FOR = timedelta(hours=72)


class Errand(StrEnum):
    """What an invitation does for whoever brings it."""

    CONNECTEE = "connectee"
    CONNECTOR = "connector"
    COORDINATOR = "coordinator"
    SECRETARIAT = "secretariat"
    LINK = "link"
    """Makes two addresses one person's."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One code.

    Args:
        community_id: where the role is held; None for the secretariat and for links.
        person_id: who used it; of a link, who asked for it.
        inviter_id: who invited; None from the command line.
        hint: whom it is for, in the inviter's words; sealed when stored.
        language: of what is said before the person has chosen one.
    """

    errand: Errand
    created_at: datetime
    expires_at: datetime
    community_id: int | None = None
    person_id: int | None = None
    inviter_id: int | None = None
    hint: str = ""
    language: str = "en"
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    id: int = 0

    def usable(self, now: datetime) -> bool:
        """Tell whether the code still opens something."""
        return self.used_at is None and self.revoked_at is None and now < self.expires_at
