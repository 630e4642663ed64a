"""Whether two people met: what each of them says, and what follows from both answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from program.meetings import Side


class Report(StrEnum):
    """What one of the two says about a meeting."""

    MET = "met"
    LATER = "later"
    """It was moved, and is still to come."""
    ABSENT = "absent"
    """The other one did not come."""
    MISSED = "missed"
    """They could not come themselves."""


class Outcome(StrEnum):
    """What is known of a meeting so far."""

    OPEN = "open"
    HELD = "held"
    MISSED = "missed"
    DISPUTED = "disputed"
    """The answers do not go together: a coordinator decides."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows from the answers.

    Args:
        missing: who did not come; empty unless the meeting was missed.
    """

    outcome: Outcome
    missing: frozenset[Side] = frozenset()


def verdict(reports: Mapping[Side, Report], *, waited: bool = False) -> Verdict:
    """Draw the conclusion.

    Whoever did not find anybody is believed at once, so that they need not wait for somebody who
    did not come to answer; if the other one says otherwise later, it becomes a dispute.

    Args:
        waited: whoever has said nothing by now was asked twice.
    """
    said = sorted(reports.values())
    if said == [Report.MET, Report.MET] or (waited and Report.MET in said and _agree(said)):
        return Verdict(Outcome.HELD)
    if not _agree(said):
        return Verdict(Outcome.DISPUTED)
    if Report.LATER in said or Report.MET in said or not said:
        return Verdict(Outcome.OPEN)
    return Verdict(Outcome.MISSED, missing(reports))


def missing(reports: Mapping[Side, Report]) -> frozenset[Side]:
    """Name who did not come, going by what was said."""
    own = {side for side, report in reports.items() if report is Report.MISSED}
    others = {side.other for side, report in reports.items() if report is Report.ABSENT}
    return frozenset(own | others)


def _agree(said: list[Report]) -> bool:
    """Tell whether both answers can be true; one alone always can."""
    return len(said) < len(Side) or tuple(said) in _TOGETHER


_TOGETHER = frozenset(
    {
        (Report.MET, Report.MET),
        (Report.LATER, Report.LATER),
        (Report.LATER, Report.MET),
        (Report.LATER, Report.MISSED),
        (Report.ABSENT, Report.MISSED),
        (Report.MISSED, Report.MISSED),
    }
)
"""Pairs of answers in alphabetical order; the other side may have met since “it was moved”."""
