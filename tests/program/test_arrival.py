"""On which day somebody is asked whether they have landed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from program.arrival import first_question, landed_on, next_question, noon
from program.when import UNKNOWN, Approximate, Precision

TODAY = date(2027, 1, 11)
DAY = Approximate(date(2027, 2, 20), date(2027, 2, 20), Precision.DAY)
MONTH = Approximate(date(2027, 3, 1), date(2027, 3, 31), Precision.MONTH)
PAST = Approximate(date(2026, 12, 1), date(2026, 12, 31), Precision.MONTH)


@pytest.mark.parametrize(
    ("arrival", "day"),
    [
        pytest.param(DAY, date(2027, 2, 20), id="a day: on that day"),
        pytest.param(MONTH, date(2027, 4, 1), id="a month: on the 1st of the next"),
        pytest.param(PAST, TODAY, id="past: now"),
        pytest.param(UNKNOWN, TODAY + timedelta(days=60), id="unknown: in 60 days"),
    ],
)
def test_first_question_comes_with_the_arrival(arrival: Approximate, day: date) -> None:
    assert first_question(arrival, today=TODAY) == day


def test_unanswered_question_comes_back_more_and_more_rarely() -> None:
    waits = [(next_question(DAY, today=TODAY, times=n) - TODAY).days for n in (1, 2, 3, 4)]

    assert waits == [14, 14, 60, 60]
    assert next_question(UNKNOWN, today=TODAY, times=1) == TODAY + timedelta(days=60)


def test_it_is_noon_in_the_community() -> None:
    assert noon(date(2027, 2, 20), zone="America/St_Johns") == datetime(
        2027, 2, 20, 15, 30, tzinfo=UTC
    )


def test_landing_ends_an_arrival_that_was_expected_later_or_never() -> None:
    today = Approximate(TODAY, TODAY, Precision.DAY)

    assert [landed_on(each, today=TODAY) for each in (DAY, UNKNOWN, PAST)] == [today, today, PAST]
