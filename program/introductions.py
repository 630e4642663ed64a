"""Introductions: three by each Connector, and three by each of the people whom they name.

Source: the Connector Program; one meeting leads to three introductions, each of which should lead
to three more. The first are generation 1, logged by the Connector; those are followed by
generation 2, logged by the Connectee.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

DIRECT, FURTHER = 1, 2
"""The generations: whom a Connector introduced, and whom those people did."""

PROMISED = 3
"""How many each Connector promises, and how many each of those people may add."""


class Stage(StrEnum):
    """How far an introduction has come."""

    PROMISED = "promised"
    """Somebody has been named."""
    INTRODUCED = "introduced"
    """The message went out."""
    MET = "met"
    REFERRED_ON = "referred_on"
    """They have introduced the Connectee further."""
    WITHDRAWN = "withdrawn"
    """By the one who made it, or by the person who was named."""


ORDER = (Stage.PROMISED, Stage.INTRODUCED, Stage.MET, Stage.REFERRED_ON)
COUNTED = frozenset({Stage.INTRODUCED, Stage.MET, Stage.REFERRED_ON})
"""What reports count as an introduction; one that is only promised is none yet."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """One person to whom a Connectee was introduced.

    Args:
        match_id: the match that it comes of.
        generation: `DIRECT` or `FURTHER`.
        parent_id: of those further on, the introduction of whoever introduced further.
        logger_id: who told us.
        whom: what is known of them, sealed when stored: `role`, `organisation`, `why`, and
            `name` only once they agreed to be named.
        confirmed_at: when the Connectee said that they were written to.
        version: grows by one with each save, so that two who change it notice.
    """

    match_id: int
    application_id: int
    community_id: int
    generation: int
    stage: Stage
    promised_at: datetime
    logger_id: int | None = None
    parent_id: int | None = None
    whom: dict[str, Any] = field(default_factory=dict)
    introduced_at: datetime | None = None
    met_at: datetime | None = None
    referred_at: datetime | None = None
    confirmed_at: datetime | None = None
    withdrawn_at: datetime | None = None
    id: int = 0
    version: int = 0

    @property
    def counted(self) -> bool:
        """Whether it is one of the introductions that reports tell of."""
        return self.stage in COUNTED


def advanced(introduction: Introduction, stage: Stage, *, at: datetime) -> Introduction:
    """Move an introduction on; whatever is skipped happened at the same moment at the latest.

    What is further already stays where it is, and what was withdrawn stays withdrawn.
    """
    if introduction.stage not in ORDER:
        return introduction
    if ORDER.index(stage) <= ORDER.index(introduction.stage):
        return introduction
    passed = ORDER[1 : ORDER.index(stage) + 1]
    moments: dict[str, Any] = {
        _MOMENT[each]: getattr(introduction, _MOMENT[each]) or at for each in passed
    }
    return replace(introduction, stage=stage, **moments)


_MOMENT = {
    Stage.INTRODUCED: "introduced_at",
    Stage.MET: "met_at",
    Stage.REFERRED_ON: "referred_at",
}
