"""Working days are counted in the community's own place, and weekends are none."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from program.workdays import close_after

HALIFAX = ZoneInfo("America/Halifax")


@pytest.mark.parametrize(
    ("begun", "closes"),
    [
        ("2027-01-11T09:00", "2027-01-14T21:00"),
        ("2027-01-14T15:00", "2027-01-19T21:00"),
        ("2027-01-16T15:00", "2027-01-20T21:00"),
        ("2027-01-12T03:30", "2027-01-14T21:00"),
    ],
    ids=["Monday", "Thursday", "Saturday", "Tuesday by UTC, Monday in Halifax"],
)
def test_three_working_days_end_at_five_in_their_place(begun: str, closes: str) -> None:
    at = datetime.fromisoformat(begun).replace(tzinfo=UTC)

    found = close_after(at, days=3, zone=HALIFAX)

    assert found == datetime.fromisoformat(closes).replace(tzinfo=UTC)


def test_close_is_at_five_on_the_clock_of_that_day() -> None:
    before_the_change = datetime(2027, 3, 12, 15, tzinfo=UTC)

    found = close_after(before_the_change, days=1, zone=HALIFAX)

    assert found == datetime(2027, 3, 15, 20, tzinfo=UTC)


def test_holidays_are_no_working_days() -> None:
    thursday = datetime(2027, 3, 25, 15, tzinfo=UTC)
    easter = frozenset({date(2027, 3, 26), date(2027, 3, 29)})

    found = close_after(thursday, days=2, zone=HALIFAX, closed=easter)

    assert found == datetime(2027, 3, 31, 20, tzinfo=UTC)
