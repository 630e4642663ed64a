"""A round: the best Connectors for everybody who waits, all at once.

One after the other, the first would take the only Connector who suits the second. A round gives
the highest total of points there is, the weeks waited counted in, and each Connector no more than
they can take. It computes for seconds where thousands wait: run it in a job, never in a turn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import nlargest
from operator import attrgetter

from program.candidates import Host, Seeker
from program.matching import Suggestion, suggestion
from program.obstacles import Obstacle, Ready, Waiting, between, ready, waiting
from program.solver import NOWHERE, solve
from program.weights import (
    WEEK_WAITED,
    Kin,
    Reason,
    ReasonCode,
    loaded,
    score,
    waited,
)

FEWEST_CANDIDATES = 50
PAIRS_WEIGHED = 250_000
"""A round of up to 500 by 500 looks at every pair; a larger one at the best for each Connectee."""


@dataclass(frozen=True, slots=True)
class Round:
    """Who is to meet whom.

    Args:
        pairs: a Connectee's id and their Connector, by id.
        unmatched: for everybody else, what stands between them and each Connector.
        points: of all pairs together.
    """

    pairs: tuple[tuple[int, Suggestion], ...]
    unmatched: Mapping[int, Counter[Obstacle]]
    points: int


def assign(
    seekers: Iterable[Seeker], hosts: Iterable[Host], *, now: datetime, kinship: Kin
) -> Round:
    """Match everybody at once; some may stay unmatched, and the order of the two lists is nothing.

    Args:
        kinship: `program.kinship.Kindred`.
    """
    ones = [waiting(seeker, now=now) for seeker in sorted(seekers, key=attrgetter("id"))]
    others = [ready(host, now=now) for host in sorted(hosts, key=attrgetter("id"))]
    patience = [_patience(one.seeker, now=now) for one in ones]
    worth = weigh(ones, others, kinship=kinship, above=[reason.points for reason in patience])
    taken = solve(worth, falls=[_falls(other.host, at_most=len(ones)) for other in others])
    pairs: list[tuple[int, Suggestion]] = []
    unmatched: dict[int, Counter[Obstacle]] = {}
    given: Counter[int] = Counter()
    for one, column, reason in zip(ones, taken, patience, strict=True):
        if column == NOWHERE:
            unmatched[one.seeker.id] = _hindrances(one, others)
        else:
            other = _busier(others[column], more=given[column])
            given[column] += 1
            told = suggestion(one, other, scored=score(one, other, kinship=kinship), more=[reason])
            pairs.append((one.seeker.id, told))
    return Round(tuple(pairs), unmatched, sum(told.points for _, told in pairs))


def weigh(
    ones: Sequence[Waiting], others: Sequence[Ready], *, kinship: Kin, above: Sequence[int]
) -> list[dict[int, int]]:
    """Give each Connectee's candidates, by their place among the others, with what they are worth.

    Args:
        above: what each Connectee adds to any pair of theirs.
    """
    most = max(FEWEST_CANDIDATES, PAIRS_WEIGHED // max(1, len(ones)))
    return [
        _best(_able(one, others, kinship=kinship, above=more), most=most, turn=number * most)
        for number, (one, more) in enumerate(zip(ones, above, strict=True))
    ]


def _able(one: Waiting, others: Sequence[Ready], *, kinship: Kin, above: int) -> dict[int, int]:
    return {
        place: above + sum(score(one, other, kinship=kinship))
        for place, other in enumerate(others)
        if between(one, other) is None
    }


def _best(able: dict[int, int], *, most: int, turn: int) -> dict[int, int]:
    """Keep the best; of equals not always the same, or all who want the same would crowd there."""
    if len(able) <= most:
        return able
    around = max(able) + 1
    best = nlargest(most, able, key=lambda place: (able[place], (place + turn) % around))
    return {place: able[place] for place in best}


def _falls(host: Host, *, at_most: int) -> list[int]:
    """By how much each further match of this round makes a Connector less free."""
    now_free = loaded(host.load)
    return [now_free - loaded(host.load + more) for more in range(min(host.capacity, at_most))]


def _patience(seeker: Seeker, *, now: datetime) -> Reason:
    weeks = waited(seeker.waiting_since, now=now)
    return Reason(ReasonCode.WAITING, weeks * WEEK_WAITED, {"weeks": weeks})


def _busier(other: Ready, *, more: int) -> Ready:
    return replace(other, host=replace(other.host, load=other.host.load + more))


def _hindrances(one: Waiting, others: Sequence[Ready]) -> Counter[Obstacle]:
    return Counter(between(one, other) or Obstacle.TAKEN for other in others)
