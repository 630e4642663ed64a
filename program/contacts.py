"""Words to a coordinator, which wait until one reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Standing(StrEnum):
    """Whether somebody still waits for an answer."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ContactMessage:
    """What somebody wants a coordinator to read.

    Args:
        language: in which it was written, as far as we know: `en` or `fr`.
        community_id: whose coordinators; `None` if the person has not chosen a community yet.
        application_id: which of the person's applications it is most likely about.
    """

    person_id: int
    words: str
    language: str
    written_at: datetime
    community_id: int | None = None
    application_id: int | None = None
    status: Standing = Standing.OPEN
    id: int = 0
