"""A round: the best Connectors for everybody who waits, all at once.

One after the other, the first would take the only Connector who suits the second. A round gives
the highest total of points there is, the weeks waited counted in, and each Connector no more than
they can take. It computes for seconds where thousands wait: run it in a job, never in a turn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Candidates:
    """Connectors for one Connectee.

    Args:
        worth: points by their place in the list of Connectors.
        obstacles: what stands in the way should none of them be given.
    """

    worth: Mapping[int, int]
    obstacles: Counter[Obstacle]

    def best(self, most: int, *, turn: int) -> Candidates:
        """Keep so many; of equals others at each turn, or all who want the same crowd there."""
        if len(self.worth) <= most:
            return self
        around = max(self.worth) + 1
        kept = nlargest(most, self.worth, key=lambda at: (self.worth[at], (at + turn) % around))
        return Candidates({place: self.worth[place] for place in kept}, self.obstacles)


def assign(
    seekers: Iterable[Seeker], hosts: Iterable[Host], *, now: datetime, kinship: Kin
) -> Round:
    """Match everybody at once; some may stay unmatched, and the order of the two lists is nothing.

    Args:
        kinship: `program.kinship.Kindred`.
    """
    ones = [waiting(seeker, now=now) for seeker in sorted(seekers, key=attrgetter("id"))]
    others = [ready(host, now=now) for host in sorted(hosts, key=attrgetter("id"))]
    waits = [patience(one.seeker, now=now) for one in ones]
    weighed = weigh(ones, others, kinship=kinship, above=[reason.points for reason in waits])
    falls = [falls_of(other.host, at_most=len(ones)) for other in others]
    taken = solve([candidates.worth for candidates in weighed], falls=falls)
    each = list(zip(ones, waits, taken, strict=True))
    pairs = tuple(_explained(each, others=others, kinship=kinship))
    unmatched = {
        one.seeker.id: candidates.obstacles
        for one, candidates, column in zip(ones, weighed, taken, strict=True)
        if column == NOWHERE
    }
    return Round(pairs, unmatched, sum(told.points for _id, told in pairs))


def weigh(
    ones: Sequence[Waiting], others: Sequence[Ready], *, kinship: Kin, above: Sequence[int]
) -> list[Candidates]:
    """Look at every pair, and keep each Connectee's best.

    Args:
        above: what each Connectee adds to any pair of theirs.
    """
    most = max(FEWEST_CANDIDATES, PAIRS_WEIGHED // max(1, len(ones)))
    return [
        _candidates(one, others, kinship=kinship, above=more).best(most, turn=number * most)
        for number, (one, more) in enumerate(zip(ones, above, strict=True))
    ]


def falls_of(host: Host, *, at_most: int) -> list[int]:
    """By how much each further match of this round makes a Connector less free."""
    now_free = loaded(host.load)
    return [now_free - loaded(host.load + more) for more in range(min(host.capacity, at_most))]


def patience(seeker: Seeker, *, now: datetime) -> Reason:
    """Count the weeks that somebody has been waiting, which any match of theirs is worth more."""
    weeks = waited(seeker.waiting_since, now=now)
    return Reason(ReasonCode.WAITING, weeks * WEEK_WAITED, {"weeks": weeks})


def _candidates(one: Waiting, others: Sequence[Ready], *, kinship: Kin, above: int) -> Candidates:
    worth: dict[int, int] = {}
    obstacles: Counter[Obstacle] = Counter()
    for place, other in enumerate(others):
        if hindered := between(one, other):
            obstacles[hindered] += 1
        else:
            worth[place] = above + sum(score(one, other, kinship=kinship))
    return Candidates(worth, obstacles + Counter({Obstacle.TAKEN: len(worth)}))


def _explained(
    each: Iterable[tuple[Waiting, Reason, int]], *, others: Sequence[Ready], kinship: Kin
) -> Iterator[tuple[int, Suggestion]]:
    """Explain who was given to whom; a Connector's second match knows of the first."""
    given: Counter[int] = Counter()
    for one, wait, column in each:
        if column != NOWHERE:
            host = others[column].host
            other = replace(others[column], host=replace(host, load=host.load + given[column]))
            given[column] += 1
            scored = score(one, other, kinship=kinship)
            yield one.seeker.id, suggestion(one, other, scored=scored, more=[wait])
