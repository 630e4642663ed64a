"""What people say of a meeting and of the program, and whether others may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Occasion(StrEnum):
    """When somebody was asked."""

    MEETING = "meeting"
    END = "end"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One answer.

    Args:
        score: 1 to 5, how useful it was.
        words: theirs, sealed when stored.
        publish: they agreed that these words are published, with their first name.
    """

    person_id: int
    community_id: int
    occasion: Occasion
    given_at: datetime
    score: int | None = None
    words: str = ""
    publish: bool = False
    match_id: int | None = None
    withdrawn_at: datetime | None = None
    id: int = 0
