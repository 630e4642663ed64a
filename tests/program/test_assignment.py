"""A round gives the highest total there is, and nobody more than they can take."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from program import assignment
from program.assignment import Round, assign
from program.candidates import Host, Seeker
from program.hours import Preset, weekly
from program.matching import Obstacle, Reason, ReasonCode, obstacle, rank
from tests.program.people import NOW, by_code, host, hosts, seeker, seekers


def _round(some: list[Seeker], others: list[Host]) -> Round:
    return assign(some, others, now=NOW, kinship=by_code)


def _met(found: Round) -> dict[int, int]:
    return {one: given.host_id for one, given in found.pairs}


def _greedy(some: list[Seeker], others: list[Host]) -> int:
    """What one gets by giving each in turn the best that is left, the longest waiting first."""
    left = {each.id: each for each in others}
    points = 0
    for one in sorted(some, key=lambda each: each.waiting_since or NOW):
        for best in rank(one, left.values(), now=NOW, kinship=by_code, best=1):
            taken = left[best.host_id]
            left[best.host_id] = replace(taken, capacity=taken.capacity - 1, load=taken.load + 1)
            weeks = (NOW - one.waiting_since) // timedelta(weeks=1) if one.waiting_since else 0
            points += best.points + 2 * weeks
    return points


def test_round_of_nobody_is_empty() -> None:
    assert _round([], [host()]) == Round((), {}, 0)


def test_without_connectors_everybody_stays_unmatched() -> None:
    assert _round([seeker()], []) == Round((), {1: Counter()}, 0)


def test_round_does_not_take_the_only_one_who_suits_another() -> None:
    bilingual = seeker(id=1, languages=frozenset({"en", "fr"}))
    francophone = seeker(id=2)
    others = [host(id=1), host(id=2, languages=frozenset({"en"}), topics=frozenset())]

    found = _round([bilingual, francophone], others)

    assert _met(found) == {1: 2, 2: 1}


def test_round_spreads_matches_over_equal_connectors() -> None:
    some = [seeker(id=number) for number in (1, 2, 3)]
    others = [host(id=number, capacity=3) for number in (1, 2, 3)]

    found = _round(some, others)

    assert sorted(_met(found).values()) == [1, 2, 3]


def test_second_match_of_a_round_knows_of_the_first() -> None:
    found = _round([seeker(id=1), seeker(id=2)], [host(capacity=2)])

    loads = [given.reasons[-1] for _, given in found.pairs]
    assert loads == [
        Reason(ReasonCode.FREE, 10, {"load": 0}),
        Reason(ReasonCode.LIGHT_LOAD, 5, {"load": 1}),
    ]


def test_a_year_of_waiting_outweighs_the_best_fit() -> None:
    patient = seeker(
        id=1,
        code="72200",
        category=7,
        level=4,
        topics=frozenset(),
        waiting_since=NOW - timedelta(weeks=52),
    )
    fitting = seeker(id=2, organisation="Nova Scotia Health")

    found = _round([patient, fitting], [host()])

    assert _met(found) == {1: 22}
    assert found.pairs[0][1].reasons[-1] == Reason(ReasonCode.WAITING, 104, {"weeks": 52})


def test_unmatched_are_told_what_stands_in_the_way() -> None:
    evenings = weekly([Preset.WEEKDAY_EVENINGS])
    others = [host(id=1), host(id=2, hours=evenings), host(id=3, capacity=0)]

    found = _round([seeker(id=1, waiting_since=NOW - timedelta(days=70)), seeker(id=2)], others)

    assert _met(found) == {1: 1}
    assert found.unmatched == {2: Counter({Obstacle.TAKEN: 1, Obstacle.HOURS: 1, Obstacle.FULL: 1})}


def test_large_round_keeps_only_the_best_candidates(monkeypatch: Any) -> None:
    monkeypatch.setattr(assignment, "PAIRS_WEIGHED", 1)
    monkeypatch.setattr(assignment, "FEWEST_CANDIDATES", 2)
    some = [seeker(id=number) for number in range(1, 7)]
    others = [host(id=number) for number in range(1, 7)]

    found = _round(some, others)

    assert sorted(_met(found).values()) == [1, 2, 3, 4, 5, 6]


@given(some=seekers(), others=hosts())
def test_round_breaks_no_rule(some: list[Seeker], others: list[Host]) -> None:
    found = _round(some, others)

    by_id = {each.id: each for each in some}
    free = {each.id: each for each in others}
    for one, given_to in found.pairs:
        assert obstacle(by_id[one], free[given_to.host_id], now=NOW) is None
    taken = Counter(_met(found).values())
    assert all(count <= free[number].capacity for number, count in taken.items())
    assert by_id.keys() == _met(found).keys() | found.unmatched.keys()
    assert len(by_id) == len(found.pairs) + len(found.unmatched)


@given(some=seekers(), others=hosts())
def test_round_is_no_worse_than_one_after_the_other(some: list[Seeker], others: list[Host]) -> None:
    assert _round(some, others).points >= _greedy(some, others)


@given(some=seekers(), others=hosts(), more=st.integers(1, 3), which=st.integers(0, 4))
def test_more_room_never_lowers_the_total(
    some: list[Seeker], others: list[Host], more: int, which: int
) -> None:
    roomier = [
        replace(each, capacity=each.capacity + more) if number == which else each
        for number, each in enumerate(others)
    ]

    assert _round(some, roomier).points >= _round(some, others).points


@given(some=seekers(), others=hosts(), shuffle=st.randoms())
def test_order_of_people_changes_nothing(
    some: list[Seeker], others: list[Host], shuffle: Any
) -> None:
    shuffled = _round(shuffle.sample(some, len(some)), shuffle.sample(others, len(others)))

    assert shuffled == _round(some, others)


@given(some=seekers(), others=hosts())
def test_points_are_those_of_the_pairs(some: list[Seeker], others: list[Host]) -> None:
    found = _round(some, others)

    reasons = (reason for _, given_to in found.pairs for reason in given_to.reasons)
    assert found.points == sum(reason.points for reason in reasons)
