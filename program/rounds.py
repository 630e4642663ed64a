"""Rounds: a draft of matches for all who wait, until a coordinator publishes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Phase(StrEnum):
    """How far a round has come."""

    COMPUTING = "computing"
    DRAFT = "draft"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Round:
    """One round of one community.

    Args:
        maker_id: the coordinator who asked for it.
        pairs: plain values, one for each suggested match; numbers only, nothing personal.
        version: grows by one with each save, so that two who edit it notice.
    """

    community_id: int
    maker_id: int | None
    phase: Phase
    created_at: datetime
    pairs: tuple[dict[str, Any], ...] = ()
    published_at: datetime | None = None
    id: int = 0
    version: int = 0
