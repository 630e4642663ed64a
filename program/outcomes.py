"""Jobs that come of it, and which of them count.

Source: the Connector Program counts a job only if it is in the person's field, in a role that
matches the experience they had at home; a survival job does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

UNKNOWN = -1


class Verdict(StrEnum):
    """Whether a job counts."""

    COUNTED = "counted"
    SURVIVAL = "survival"
    ASK = "ask"
    """Nobody but a coordinator can tell."""


class Ground(StrEnum):
    """Why it counts, or does not."""

    FIELD_AND_LEVEL = "field_and_level"
    OTHER_FIELD = "other_field"
    LOWER_LEVEL = "lower_level"
    UNCLEAR = "unclear"
    """Field or level of one of the two is not known."""
    COORDINATOR = "coordinator"
    """A coordinator decided."""


@dataclass(frozen=True, slots=True)
class Trade:
    """An occupation in short.

    Args:
        category: NOC 2021 broad category, 0 to 9; -1 if unknown. 0 is management of any field.
        level: TEER, 0 (management) to 5 (short demonstration); None if unknown.
    """

    category: int
    level: int | None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and its ground."""

    verdict: Verdict
    ground: Ground


@dataclass(frozen=True, slots=True)
class Outcome:
    """A job that somebody told us of.

    Args:
        job: what is known of it, sealed when stored: title, organisation, words.
        reporter_id: who told us.
        superseded_id: the one that this one corrects; corrections leave a trace.
    """

    application_id: int
    community_id: int
    verdict: Verdict
    ground: Ground
    reported_at: datetime
    reporter_id: int | None = None
    job: dict[str, Any] = field(default_factory=dict)
    since_at: datetime | None = None
    superseded_id: int | None = None
    withdrawn_at: datetime | None = None
    id: int = 0

    @property
    def title(self) -> str:
        """What it is called, in the words of whoever told us; "" once that was erased."""
        return str(self.job.get("title") or "")


def holding(told: Iterable[Outcome]) -> list[Outcome]:
    """Leave out what was corrected by another one, and what was taken back."""
    every = list(told)
    corrected = {each.superseded_id for each in every}
    return [each for each in every if each.withdrawn_at is None and each.id not in corrected]


MANAGEMENT = 0
ONE_BELOW = 1


def judge(before: Trade, job: Trade, *, kin: bool | None = None) -> Judgement:
    """Compare a job with what somebody did at home.

    Args:
        kin: whether the two occupations are of one field, if the list of occupations can tell.
    """
    same = _same_field(before, job, kin=kin)
    lower = _lower(before, job)
    if same is False:
        # Whoever managed at home may lead or do the work of any field: only people can tell.
        managed = MANAGEMENT in {before.category, job.category} and not lower
        return _UNCLEAR if managed else Judgement(Verdict.SURVIVAL, Ground.OTHER_FIELD)
    if lower:
        return Judgement(Verdict.SURVIVAL, Ground.LOWER_LEVEL)
    if same is None or lower is None:
        return _UNCLEAR
    return Judgement(Verdict.COUNTED, Ground.FIELD_AND_LEVEL)


def _same_field(before: Trade, job: Trade, *, kin: bool | None) -> bool | None:
    if kin:
        return True
    if UNKNOWN in {before.category, job.category}:
        return None
    return before.category == job.category


def _lower(before: Trade, job: Trade) -> bool | None:
    """Tell whether a job asks for less than one had; None if nobody knows."""
    if before.level is None or job.level is None:
        return None
    # Management (0) and professions (1) are one level here: both ask for a degree.
    return max(job.level, ONE_BELOW) > max(before.level, ONE_BELOW)


_UNCLEAR = Judgement(Verdict.ASK, Ground.UNCLEAR)
