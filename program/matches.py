"""Matches: one Connectee's application and one Connector, from suggestion to outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Stage(StrEnum):
    """Where a match stands."""

    SUGGESTED = "suggested"
    """In a round's draft."""
    OFFERED = "offered"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    """The two have met; what goes on is the promise of introductions."""
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({Stage.OFFERED, Stage.ACCEPTED})
"""What takes one of a Connector's places, and keeps a Connectee from being offered elsewhere."""

AGREED = frozenset({Stage.ACCEPTED, Stage.CLOSED})
"""The two are to meet, or have met: their meetings, also a second one, take place."""


@dataclass(frozen=True, slots=True)
class Match:
    """A pair; never twice the same.

    Args:
        id: also the reference of the match and of its meetings: 77 is spoken of as M-77.
        points: how well they fit, for the record; see `program.matching`.
        reasons: why, as codes with plain values.
        answer: what the Connector added to their answer, sealed when stored; {} for nothing.
        answer_by_at: when the offer goes to the next candidate.
        version: grows by one with each save, so that two who answer at once notice.
    """

    application_id: int
    connector_id: int
    community_id: int
    stage: Stage
    suggested_at: datetime
    points: int = 0
    reasons: tuple[dict[str, Any], ...] = ()
    answer: dict[str, Any] | None = None
    round_id: int | None = None
    offered_at: datetime | None = None
    answer_by_at: datetime | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    id: int = 0
    version: int = 0

    @property
    def under_way(self) -> bool:
        """Whether it takes a place."""
        return self.stage in UNDER_WAY

    @property
    def agreed(self) -> bool:
        """Whether the two have said yes, and nobody has called it off."""
        return self.stage in AGREED

    @property
    def reference(self) -> str:
        """Short and speakable."""
        return f"M-{self.id}"
