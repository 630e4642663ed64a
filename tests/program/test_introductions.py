"""How far an introduction has come: forwards only, with a moment for each step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from program.introductions import ORDER, Introduction, Stage, advanced

NOW = datetime(2027, 4, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
PROMISED = Introduction(71, 101, 1, 1, Stage.PROMISED, NOW, logger_id=7, whom={"role": "nurse"})


def test_sent_introduction_is_counted_from_then_on() -> None:
    sent = advanced(PROMISED, Stage.INTRODUCED, at=LATER)

    assert sent == replace(PROMISED, stage=Stage.INTRODUCED, introduced_at=LATER)
    assert [PROMISED.counted, sent.counted] == [False, True]


def test_step_that_nobody_told_us_of_happened_by_then() -> None:
    met = advanced(PROMISED, Stage.MET, at=LATER)

    assert (met.introduced_at, met.met_at, met.referred_at) == (LATER, LATER, None)


@pytest.mark.parametrize("stage", ORDER)
def test_nothing_goes_back(stage: Stage) -> None:
    furthest = advanced(PROMISED, Stage.REFERRED_ON, at=NOW)

    assert advanced(furthest, stage, at=LATER) == furthest


def test_moment_that_is_known_stays() -> None:
    sent = advanced(PROMISED, Stage.INTRODUCED, at=NOW)

    assert advanced(sent, Stage.REFERRED_ON, at=LATER).introduced_at == NOW


def test_withdrawn_stays_withdrawn() -> None:
    withdrawn = replace(PROMISED, stage=Stage.WITHDRAWN, withdrawn_at=NOW)

    assert advanced(withdrawn, Stage.MET, at=LATER) == withdrawn
    assert not withdrawn.counted
