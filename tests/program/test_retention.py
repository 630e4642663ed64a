"""How long a profile is kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.retention import kept_until, months_after


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 12, 15), 1, date(2028, 1, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 1, 15), -12, date(2026, 1, 15)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_months_end_on_the_last_day_of_a_short_month(
    day: date, months: int, expected: date
) -> None:
    assert months_after(day, months) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_months_never_go_beyond_the_month_that_they_count_to(day: date, months: int) -> None:
    later = months_after(day, months)

    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


def test_profile_is_kept_from_the_arrival_on() -> None:
    until = kept_until(arrival=date(2027, 6, 1), last_word=date(2027, 1, 1), months=12)

    assert until == date(2028, 6, 1)


def test_profile_without_a_known_arrival_is_kept_from_the_last_word_on() -> None:
    until = kept_until(arrival=None, last_word=date(2027, 1, 1), months=12)

    assert until == date(2028, 1, 1)
