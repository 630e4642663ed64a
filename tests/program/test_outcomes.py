"""Which jobs count: in the field, and at the level that somebody had at home."""

from __future__ import annotations

import pytest

from program.outcomes import Ground, Judgement, Trade, Verdict, judge

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
