"""Hard rules forbid, points recommend, and every suggestion says why."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.candidates import Host, Seeker
from program.hours import Preset, weekly
from program.matching import (
    Obstacle,
    Reason,
    ReasonCode,
    Suggestion,
    obstacle,
    obstacles,
    rank,
)
from tests.program.people import NOW, by_code, host, hosts, seeker, seekers


def _best(one: Seeker, *others: Host) -> list[int]:
    return [each.host_id for each in rank(one, others, now=NOW, kinship=by_code)]


def test_nothing_stands_between_two_who_suit() -> None:
    assert obstacle(seeker(), host(), now=NOW) is None


@pytest.mark.parametrize(
    ("of_seeker", "of_host", "expected"),
    [
        ({"community_id": 8}, {}, Obstacle.COMMUNITY),
        ({"met": frozenset({22})}, {}, Obstacle.MET),
        ({}, {"paused": True}, Obstacle.PAUSED),
        ({}, {"paused_until": date(2026, 11, 23)}, Obstacle.PAUSED),
        ({}, {"paused": True, "paused_until": date(2026, 11, 22)}, None),
        ({}, {"not_before": NOW + timedelta(minutes=1)}, Obstacle.NOT_YET),
        ({}, {"not_before": NOW}, None),
        ({}, {"capacity": 0}, Obstacle.FULL),
        ({}, {"languages": frozenset({"en"})}, Obstacle.LANGUAGE),
        ({}, {"hours": weekly([Preset.WEEKDAY_EVENINGS])}, Obstacle.HOURS),
        ({"hours": ()}, {}, Obstacle.HOURS),
        ({"zone": ""}, {}, Obstacle.HOURS),
        ({}, {"zone": "", "paused_until": date(2026, 11, 22)}, Obstacle.HOURS),
        ({"community_id": 8}, {"capacity": 0}, Obstacle.COMMUNITY),
    ],
)
def test_hard_rule_forbids_the_pair(
    of_seeker: dict[str, Any], of_host: dict[str, Any], expected: Obstacle | None
) -> None:
    assert obstacle(seeker(**of_seeker), host(**of_host), now=NOW) == expected


def test_pause_ends_on_its_day_where_the_connector_is() -> None:
    still_sunday_there = datetime(2026, 11, 23, 2, tzinfo=UTC)
    paused = host(paused_until=date(2026, 11, 23))

    assert obstacle(seeker(), paused, now=still_sunday_there) is Obstacle.PAUSED
    assert obstacle(seeker(), paused, now=still_sunday_there + timedelta(hours=2)) is None


def test_obstacles_are_counted() -> None:
    others = [host(id=1, capacity=0), host(id=2, paused=True), host(id=3, capacity=0), host(id=4)]

    found = obstacles(seeker(), others, now=NOW)

    assert found == Counter({Obstacle.FULL: 2, Obstacle.PAUSED: 1})


def test_suggestion_tells_every_reason() -> None:
    wanting = seeker(organisation="Nova Scotia Health", languages=frozenset({"en", "fr"}))

    suggested = rank(wanting, [host()], now=NOW, kinship=by_code)

    assert suggested == (
        Suggestion(
            host_id=22,
            points=98,
            reasons=(
                Reason(ReasonCode.SAME_OCCUPATION, 40, {"category": 3}),
                Reason(ReasonCode.ORGANISATION, 20, {"organisation": "Nova Scotia Health"}),
                Reason(ReasonCode.SAME_LEVEL, 10),
                Reason(ReasonCode.TOPICS, 4, {"topics": ("hidden",)}),
                Reason(ReasonCode.LANGUAGES, 4, {"languages": ("en", "fr")}),
                Reason(ReasonCode.HOURS, 10, {"minutes": 600}),
                Reason(ReasonCode.FREE, 10, {"load": 0}),
            ),
        ),
    )


def test_what_gives_no_points_is_no_reason() -> None:
    other = host(code="72200", category=7, level=None, topics=frozenset(), load=2, organisation="")

    suggested = rank(seeker(), [other], now=NOW, kinship=by_code)

    assert [reason.code for reason in suggested[0].reasons] == [
        ReasonCode.LANGUAGES,
        ReasonCode.HOURS,
    ]


def test_same_field_counts_where_titles_say_nothing() -> None:
    unlisted = host(code="", title="Quilting bee keeper")

    suggested = rank(seeker(), [unlisted], now=NOW, kinship=by_code)

    assert suggested[0].reasons[0] == Reason(ReasonCode.SAME_CATEGORY, 10, {"category": 3})


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({}, {"code": "31302"}),
        ({"code": "31302"}, {"code": "32101"}),
        ({"code": "32101"}, {"code": "72200", "category": 7}),
        ({"level": 2}, {"level": 4}),
        ({}, {"topics": frozenset({"news"})}),
        ({}, {"load": 1}),
        ({}, {"languages": frozenset({"fr"})}),
        ({}, {"hours": weekly([Preset.WEEKDAY_MORNINGS])[:1]}),
    ],
)
def test_better_connector_comes_first(better: dict[str, Any], worse: dict[str, Any]) -> None:
    one = seeker(languages=frozenset({"en", "fr"}))

    assert _best(one, host(id=1, **worse), host(id=2, **better)) == [2, 1]


def test_organisation_of_interest_outweighs_the_level() -> None:
    one = seeker(organisation="IWK Health Centre")

    assert _best(one, host(id=1), host(id=2, organisation="IWK", level=4)) == [2, 1]


def test_of_equals_the_lower_id_comes_first() -> None:
    assert _best(seeker(), host(id=9), host(id=3), host(id=5)) == [3, 5, 9]


def test_only_the_best_are_given() -> None:
    others = [host(id=number) for number in range(1, 9)]

    assert len(rank(seeker(), others, now=NOW, kinship=by_code)) == 5
    assert len(rank(seeker(), others, now=NOW, kinship=by_code, best=2)) == 2


@given(some=seekers(at_most=1), others=hosts())
def test_what_is_forbidden_is_never_suggested(some: list[Seeker], others: list[Host]) -> None:
    for one in some:
        suggested = rank(one, others, now=NOW, kinship=by_code, best=99)

        able = {each.id for each in others if obstacle(one, each, now=NOW) is None}
        assert {each.host_id for each in suggested} == able
        assert obstacles(one, others, now=NOW).total() == len(others) - len(able)


@given(some=seekers(at_most=1), others=hosts())
def test_points_are_the_sum_of_the_reasons_and_fall(some: list[Seeker], others: list[Host]) -> None:
    for one in some:
        suggested = rank(one, others, now=NOW, kinship=by_code)

        points = [each.points for each in suggested]
        assert points == [sum(reason.points for reason in each.reasons) for each in suggested]
        assert points == sorted(points, reverse=True)


@given(some=seekers(at_most=1), others=hosts(), shuffle=st.randoms())
def test_order_of_connectors_changes_nothing(
    some: list[Seeker], others: list[Host], shuffle: Any
) -> None:
    shuffled = shuffle.sample(others, len(others))

    for one in some:
        assert rank(one, others, now=NOW, kinship=by_code) == rank(
            one, shuffled, now=NOW, kinship=by_code
        )
