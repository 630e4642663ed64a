"""Clocks are put forward and back where the zone data says so."""

from datetime import UTC, date, datetime, timedelta

import pytest

from program.clocks import Change, clock_changes

NEXT_YEAR = {
    "since": datetime(2027, 1, 1, tzinfo=UTC),
    "until": datetime(2028, 1, 1, tzinfo=UTC),
}


def test_clocks_change_in_st_johns() -> None:
    assert clock_changes("America/St_Johns", **NEXT_YEAR) == (
        Change(datetime(2027, 3, 14, 5, 30, tzinfo=UTC), date(2027, 3, 14), 60),
        Change(datetime(2027, 11, 7, 4, 30, tzinfo=UTC), date(2027, 11, 7), -60),
    )


def test_clocks_change_by_half_an_hour_on_lord_howe() -> None:
    assert clock_changes("Australia/Lord_Howe", **NEXT_YEAR) == (
        Change(datetime(2027, 4, 3, 15, tzinfo=UTC), date(2027, 4, 4), -30),
        Change(datetime(2027, 10, 2, 15, 30, tzinfo=UTC), date(2027, 10, 3), 30),
    )


@pytest.mark.parametrize("zone", ["America/Vancouver", "Africa/Casablanca", "Asia/Kathmandu"])
def test_clocks_stay_where_changing_them_was_given_up(zone: str) -> None:
    assert clock_changes(zone, **NEXT_YEAR) == ()


def test_change_counts_at_its_own_moment_and_not_before() -> None:
    change = datetime(2027, 3, 14, 6, tzinfo=UTC)
    minute = timedelta(minutes=1)

    told = clock_changes("America/Halifax", since=change - minute, until=change)

    assert [each.at for each in told] == [change]
    assert clock_changes("America/Halifax", since=change, until=change + minute) == ()
    assert clock_changes("America/Halifax", since=change - minute, until=change - minute) == ()
