"""Invitations: single-use codes that make somebody a Connector, a colleague, or one person of two.

A code itself is never stored, only its digest, and none of used, expired, revoked and unknown ones
is told from another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

VALID_FOR = timedelta(hours=72)
LINK_VALID_FOR = timedelta(hours=1)
"""Whoever links two chats of theirs has both at hand."""

WRONG_CODES = 5
"""So many within `MEMORY`, and nobody looks at one's codes any more for a while."""

MEMORY = timedelta(hours=1)

_PREFIX = "i_"
_PAYLOAD = re.compile(r"i_[A-Za-z0-9_-]{1,62}")
"""What Telegram lets a deep link carry. Source: https://core.telegram.org/bots/features#deep-linking"""


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
        language: of what is said before the person has chosen one; "" if nobody knows it.
    """

    errand: Errand
    created_at: datetime
    expires_at: datetime
    community_id: int | None = None
    person_id: int | None = None
    inviter_id: int | None = None
    hint: str = ""
    language: str = ""
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    id: int = 0

    def usable(self, now: datetime) -> bool:
        """Tell whether the code still opens something."""
        return self.used_at is None and self.revoked_at is None and now < self.expires_at


def payload(code: str) -> str:
    """Write a code as what follows /start."""
    return f"{_PREFIX}{code}"


def code_in(payload: str) -> str:
    """Read the code of an invitation; "" if it is no invitation's."""
    word = payload.strip()
    return word.removeprefix(_PREFIX) if _PAYLOAD.fullmatch(word) else ""
