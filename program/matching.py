"""Who suits whom: Connectors ranked for one Connectee, with reasons, or why nobody fits.

Rules and weights stand in `program.obstacles` and `program.weights`; a whole round for everybody
who waits, in `program.assignment`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import nsmallest

from program.candidates import Host, Seeker
from program.obstacles import Obstacle, Ready, Waiting, between, ready, waiting
from program.weights import Kin, Reason, ReasonCode, Score, reasons, score

__all__ = [
    "Host",
    "Obstacle",
    "Reason",
    "ReasonCode",
    "Seeker",
    "Suggestion",
    "obstacle",
    "obstacles",
    "rank",
]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A Connector for a Connectee; its points are the sum of its reasons'."""

    host_id: int
    points: int
    reasons: tuple[Reason, ...]


def obstacle(seeker: Seeker, host: Host, *, now: datetime) -> Obstacle | None:
    """Name the hard rule that forbids a pair, if one does."""
    return between(waiting(seeker, now=now), ready(host, now=now))


def obstacles(seeker: Seeker, hosts: Iterable[Host], *, now: datetime) -> Counter[Obstacle]:
    """Count what stands between a Connectee and each Connector: why nobody fits."""
    one = waiting(seeker, now=now)
    found = (between(one, ready(host, now=now)) for host in hosts)
    return Counter(each for each in found if each)


def rank(
    seeker: Seeker, hosts: Iterable[Host], *, now: datetime, kinship: Kin, best: int = 5
) -> tuple[Suggestion, ...]:
    """Give the best Connectors for a Connectee, best first; of equals, the one here longest.

    Args:
        kinship: `program.kinship.Kindred`.
    """
    one = waiting(seeker, now=now)
    able = ((other, score(one, other, kinship=kinship)) for other in _able(one, hosts, now=now))
    top = nsmallest(best, able, key=lambda each: (-sum(each[1]), each[0].host.id))
    return tuple(suggestion(one, other, scored=scored) for other, scored in top)


def suggestion(
    one: Waiting, other: Ready, *, scored: Score, more: Iterable[Reason] = ()
) -> Suggestion:
    """Explain a weighed pair."""
    told = (*reasons(one, other, scored=scored), *(reason for reason in more if reason.points))
    return Suggestion(other.host.id, sum(reason.points for reason in told), told)


def _able(one: Waiting, hosts: Iterable[Host], *, now: datetime) -> Iterator[Ready]:
    for host in hosts:
        other = ready(host, now=now)
        if between(one, other) is None:
            yield other
