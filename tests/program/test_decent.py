"""Decent hours are exact in every zone, whatever its clocks do."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.decent import NUDGES, REMINDERS, Hours, is_decent, next_decent, next_like

ZONES = sorted(available_timezones() - {"Factory", "localtime"})
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- hypothesis wants the ends without a zone
HOURS = st.sampled_from([REMINDERS, NUDGES])
TEN_MINUTES = timedelta(minutes=10)


@pytest.mark.parametrize(
    ("zone", "at", "expected"),
    [
        ("Asia/Manila", datetime(2027, 1, 11, 21, 3, tzinfo=UTC), (12, 0, 0)),
        ("Asia/Manila", datetime(2027, 1, 11, 12, 59, tzinfo=UTC), (11, 12, 59)),
        ("Asia/Manila", datetime(2027, 1, 11, 13, 0, tzinfo=UTC), (12, 0, 0)),
        ("America/St_Johns", datetime(2027, 1, 11, 9, 2, tzinfo=UTC), (11, 11, 30)),
        ("America/St_Johns", datetime(2027, 7, 11, 9, 2, tzinfo=UTC), (11, 10, 30)),
        ("Asia/Kathmandu", datetime(2027, 1, 11, 0, 0, tzinfo=UTC), (11, 2, 15)),
    ],
)
def test_next_decent_moment_is_on_the_readers_own_clock(
    zone: str, at: datetime, expected: tuple[int, int, int]
) -> None:
    moment = next_decent(at, zone=ZoneInfo(zone), hours=REMINDERS)

    assert (moment.day, moment.hour, moment.minute) == expected


def test_night_before_the_clocks_go_forward_is_an_hour_shorter() -> None:
    halifax = ZoneInfo("America/Halifax")
    evening = datetime(2027, 3, 13, 21, 0, tzinfo=halifax)

    morning = next_decent(evening.astimezone(UTC), zone=halifax, hours=REMINDERS)

    assert morning - evening.astimezone(UTC) == timedelta(hours=10)


def test_opening_hour_that_the_clock_skips_is_the_moment_after_the_gap() -> None:
    halifax = ZoneInfo("America/Halifax")
    hours = Hours(time(2, 30), time(21))

    moment = next_decent(datetime(2027, 3, 14, 5, 0, tzinfo=UTC), zone=halifax, hours=hours)

    assert moment.astimezone(halifax).time() == time(3, 30)


@given(st.sampled_from(ZONES), MOMENTS, HOURS)
def test_next_decent_moment_is_decent_and_none_is_passed_over(
    name: str, at: datetime, hours: Hours
) -> None:
    zone = ZoneInfo(name)

    moment = next_decent(at, zone=zone, hours=hours)

    assert at <= moment < at + timedelta(hours=26)
    assert is_decent(moment, zone=zone, hours=hours)
    steps = int((moment - at) / TEN_MINUTES)
    before = [at + TEN_MINUTES * step for step in range(steps)]
    assert not any(is_decent(each, zone=zone, hours=hours) for each in before)


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime(2026, 1, 1)), MOMENTS)  # noqa: DTZ001 -- as above
def test_where_the_place_is_unknown_the_time_of_day_is_kept(like: datetime, at: datetime) -> None:
    within = timedelta(hours=2)

    moment = next_like(at, like=like, within=within)

    assert at <= moment <= at + timedelta(days=1)
    assert (moment - like) % timedelta(days=1) <= within
