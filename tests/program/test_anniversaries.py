"""The same day of a later year."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from program.anniversaries import next_anniversary

DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


def test_leap_day_is_kept_on_the_28th_and_comes_back() -> None:
    leap = date(2028, 2, 29)

    found = [next_anniversary(leap, after=date(year, 6, 1)) for year in (2028, 2030, 2031)]

    assert found == [date(2029, 2, 28), date(2031, 2, 28), date(2032, 2, 29)]


def test_anniversary_itself_is_over_when_it_has_come() -> None:
    agreed = date(2027, 1, 11)

    assert next_anniversary(agreed, after=date(2028, 1, 11)) == date(2029, 1, 11)


@given(DAYS, DAYS)
def test_next_anniversary_lies_ahead_by_a_year_at_most(day: date, after: date) -> None:
    found = next_anniversary(day, after=after)

    assert found > max(day, after)
    assert (found.month, min(found.day, 28)) == (day.month, min(day.day, 28))
    assert (found - max(day, after)).days <= 366
