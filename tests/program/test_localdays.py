"""A local day is as long as it is, and its hours are those that the clock on the wall shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.localdays import LocalDay

HALIFAX = ZoneInfo("America/Halifax")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
SPRING = datetime(2027, 3, 14, 15, tzinfo=UTC)
AUTUMN = datetime(2027, 11, 7, 15, tzinfo=UTC)
WINTER = datetime(2027, 1, 19, 15, tzinfo=UTC)
MOMENTS = st.integers(0, 730 * 24).map(lambda each: WINTER + timedelta(hours=each))


@pytest.mark.parametrize(
    ("at", "zone", "minutes"),
    [
        (WINTER, HALIFAX, 1440),
        (SPRING, HALIFAX, 1380),
        (AUTUMN, HALIFAX, 1500),
        (datetime(2027, 4, 3, 18, tzinfo=UTC), LORD_HOWE, 1470),
    ],
)
def test_day_is_as_long_as_it_is(at: datetime, zone: ZoneInfo, minutes: int) -> None:
    day = LocalDay.of(at, zone)

    assert (day.minutes, day.changes) == (minutes, minutes != 1440)


def test_stretch_is_shorter_where_the_clock_leaps() -> None:
    day = LocalDay.of(SPRING, HALIFAX)

    assert list(day.stretches([(60, 240), (1380, 1440)])) == [(60, 180), (1320, 1380)]


def test_stretch_is_there_twice_where_the_clock_goes_back() -> None:
    day = LocalDay.of(AUTUMN, HALIFAX)

    assert list(day.stretches([(75, 105)])) == [(75, 105), (135, 165)]


def test_hours_skip_what_no_clock_shows() -> None:
    hours = list(LocalDay.of(SPRING, HALIFAX).hours())

    assert [hour for _minute, hour in hours] == [0, 1, *range(3, 25)]
    assert hours[2] == (120, 3)


@given(st.sampled_from(sorted(available_timezones())), MOMENTS)
def test_moment_lies_within_its_day(name: str, at: datetime) -> None:
    zone = ZoneInfo(name)

    day = LocalDay.of(at, zone)

    ends = day.begins + timedelta(minutes=day.minutes)
    assert day.begins <= at < ends
    assert day.wall(0).date() == at.astimezone(zone).date()
    assert sum(until - since for since, until in day.stretches([(0, 1440)])) == day.minutes
