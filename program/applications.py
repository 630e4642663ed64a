"""Applications: one per Connectee and community, from first word to outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    WAITLISTED = "waitlisted"
    NEEDS_INFO = "needs_info"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


DECIDABLE = frozenset({Status.SUBMITTED, Status.NEEDS_INFO, Status.WAITLISTED})
"""A coordinator may accept, ask, put off or decline it."""

OVER = frozenset({Status.DECLINED, Status.WITHDRAWN, Status.CLOSED})
"""Somebody whose application is over may apply to the same community again."""


@dataclass(frozen=True, slots=True)
class Application:
    """What a Connectee told a community.

    Args:
        id: also its reference: 104 is spoken of as C-104.
        profile: the intake's answers by key, plain JSON values; sealed when stored.
        assignee_id: the coordinator (a person) who looks after it; None: whoever has time.
        verified_at: when a coordinator noted that they have seen the proof, elsewhere.
        decision: what was decided last: `by` whom, `reason` as a code, `words`, and, as long as the
            Connectee is `untold`, `from` which status; also the `questions`. Sealed when stored.
        version: grows by one with each save, so that two who change it notice.
    """

    person_id: int
    community_id: int
    status: Status
    created_at: datetime
    profile: dict[str, Any] = field(default_factory=dict)
    partner_id: int | None = None
    submitted_at: datetime | None = None
    assignee_id: int | None = None
    verified_at: datetime | None = None
    decided_at: datetime | None = None
    decision: dict[str, Any] = field(default_factory=dict)
    id: int = 0
    version: int = 0

    @property
    def open(self) -> bool:
        """Whether it is a draft, or somebody's to deal with, as far as its Connectee knows."""
        return self.told not in OVER

    @property
    def sent(self) -> bool:
        """Whether it has been sent and is not over."""
        return self.open and self.status is not Status.DRAFT

    @property
    def told(self) -> Status:
        """What its Connectee knows of it: a decision is told only when nobody undid it."""
        return Status(self.decision["from"]) if self.decision.get("untold") else self.status

    @property
    def questions(self) -> list[dict[str, Any]]:
        """What coordinators asked: `words`, `by`, `at`, and `answer`, `answered_at` once known."""
        return list(self.decision.get("questions", ()))

    @property
    def waiting_since(self) -> datetime:
        """When it last came to the coordinators: sent, or its question answered."""
        answers = [each["answered_at"] for each in self.questions if "answered_at" in each]
        if answers:
            return datetime.fromisoformat(answers[-1])
        return self.submitted_at or self.created_at

    @property
    def reference(self) -> str:
        """Short and speakable."""
        return f"C-{self.id}"
