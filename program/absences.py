"""Days on which somebody is away: stretches of whole days in their own place, kept in a profile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

LONGEST = timedelta(days=366)
MOST = 20
"""So many stretches are kept at once."""

ENDS = 2


@dataclass(frozen=True, slots=True, order=True)
class Absence:
    """A stretch of whole days, both ends included.

    Raises:
        ValueError: the ends are the wrong way round, or more than a year apart.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if not self.first <= self.last <= self.first + LONGEST:
            raise ValueError(f"no stretch of days: {self!r}")


def from_stored(stored: object) -> tuple[Absence, ...]:
    """Read the `away` of a profile; nothing if there is none.

    Raises:
        ValueError: it is no list of pairs of ISO dates.
    """
    if stored is None:
        return ()
    if not isinstance(stored, list) or not all(_is_pair(each) for each in stored):
        raise ValueError("absences are a list of [first, last]")
    return tuple(Absence(*map(date.fromisoformat, each)) for each in stored)


def to_json(absences: Iterable[Absence]) -> list[list[str]]:
    """Plain values: two ISO dates for each."""
    return [[each.first.isoformat(), each.last.isoformat()] for each in absences]


def away_days(stored: object) -> frozenset[date]:
    """Give every day that lies in the `away` of a profile."""
    return frozenset(
        each.first + timedelta(days=number)
        for each in from_stored(stored)
        for number in range((each.last - each.first).days + 1)
    )


def ahead(absences: Iterable[Absence], *, today: date) -> tuple[Absence, ...]:
    """Sort absences, join those that touch, and leave out those that are past."""
    joined: list[Absence] = []
    for each in sorted(absences):
        if each.last < today:
            continue
        before = joined[-1] if joined else None
        if before and each.first <= before.last + timedelta(days=1) and _fits(before, each):
            joined[-1] = Absence(before.first, max(before.last, each.last))
        else:
            joined.append(each)
    return tuple(joined)


def _fits(before: Absence, each: Absence) -> bool:
    return max(before.last, each.last) <= before.first + LONGEST


def _is_pair(each: object) -> bool:
    return isinstance(each, list) and len(each) == ENDS and all(isinstance(n, str) for n in each)
