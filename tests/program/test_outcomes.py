"""Which jobs count: in the field, and at the level that somebody had at home."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.outcomes import Ground, Judgement, Outcome, Trade, Verdict, holding, judge

NURSE = Trade(3, 1)
CARPENTER = Trade(7, 2)
MANAGER = Trade(0, 0)
COUNTED = Judgement(Verdict.COUNTED, Ground.FIELD_AND_LEVEL)
LOWER = Judgement(Verdict.SURVIVAL, Ground.LOWER_LEVEL)
ELSEWHERE = Judgement(Verdict.SURVIVAL, Ground.OTHER_FIELD)
ASK = Judgement(Verdict.ASK, Ground.UNCLEAR)

CASES = {
    "the same work": (NURSE, Trade(3, 1), None, COUNTED),
    "care aide": (NURSE, Trade(3, 3), None, LOWER),
    "taxi driver": (NURSE, Trade(7, 3), None, ELSEWHERE),
    "carpenter still": (CARPENTER, Trade(7, 2), None, COUNTED),
    "higher than before": (CARPENTER, Trade(7, 1), None, COUNTED),
    "kin across categories": (Trade(2, 1), Trade(1, 1), True, COUNTED),
    "kin, but lower": (Trade(2, 1), Trade(1, 3), True, LOWER),
    "manager as specialist": (MANAGER, Trade(1, 1), None, ASK),
    "manager at a till": (MANAGER, Trade(6, 5), None, ELSEWHERE),
    "specialist made manager": (Trade(2, 1), MANAGER, None, ASK),
    "field unknown": (Trade(-1, 1), Trade(3, 1), None, ASK),
    "level unknown": (NURSE, Trade(3, None), None, ASK),
    "field unknown, but lower": (Trade(-1, 1), Trade(6, 5), None, LOWER),
}


@pytest.mark.parametrize("case", CASES)
def test_job_is_judged_by_field_and_level(case: str) -> None:
    before, job, kin, expected = CASES[case]

    assert judge(before, job, kin=kin) == expected


LEVELS = st.none() | st.integers(0, 5)
TRADES = st.builds(Trade, st.integers(-1, 9), LEVELS)
KIN = st.sampled_from((None, True))
ORDER = (Verdict.SURVIVAL, Verdict.ASK, Verdict.COUNTED)


@given(before=TRADES, job=TRADES, kin=KIN)
def test_every_verdict_has_a_ground_of_its_own(
    before: Trade, job: Trade, *, kin: bool | None
) -> None:
    judged = judge(before, job, kin=kin)

    assert judged in {COUNTED, LOWER, ELSEWHERE, ASK}


@given(trade=TRADES, kin=KIN)
def test_work_one_did_at_home_never_fails_to_count_by_field_or_level(
    trade: Trade, *, kin: bool | None
) -> None:
    assert judge(trade, trade, kin=kin) in {COUNTED, ASK}


@given(one=TRADES, other=TRADES, kin=KIN)
def test_whether_the_field_is_the_same_does_not_hang_on_who_came_first(
    one: Trade, other: Trade, *, kin: bool | None
) -> None:
    level = (replace(one, level=1), replace(other, level=1))

    there, back = judge(*level, kin=kin), judge(*reversed(level), kin=kin)

    assert there == back


@given(before=TRADES, category=st.integers(-1, 9), level=st.integers(1, 4), kin=KIN)
def test_higher_level_is_never_judged_worse(
    before: Trade, category: int, level: int, *, kin: bool | None
) -> None:
    lower, higher = Trade(category, level + 1), Trade(category, level)

    verdicts = [judge(before, each, kin=kin).verdict for each in (lower, higher)]

    assert ORDER.index(verdicts[0]) <= ORDER.index(verdicts[1])


@given(TRADES, TRADES)
def test_kinship_never_makes_it_worse(before: Trade, job: Trade) -> None:
    alone, kin = judge(before, job).verdict, judge(before, job, kin=True).verdict

    assert ORDER.index(alone) <= ORDER.index(kin)


def test_what_was_corrected_or_taken_back_does_not_hold() -> None:
    at = datetime(2027, 1, 11, tzinfo=UTC)
    first = Outcome(101, 1, Verdict.ASK, Ground.UNCLEAR, at, id=1)
    ruled = replace(first, verdict=Verdict.COUNTED, superseded_id=1, id=2)
    taken_back = replace(first, withdrawn_at=at, id=3)
    other = replace(first, verdict=Verdict.SURVIVAL, id=4)

    assert holding([first, ruled, taken_back, other]) == [ruled, other]
