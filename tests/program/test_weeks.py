"""Weekly hours on two clocks meet exactly where both clocks say so."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program.diaries import Diary
from program.hours import Preset, Span, merge, weekly
from program.weeks import HORIZON, first_day, weekly_minutes, weeks

# Each three weeks hold a change of clocks somewhere: North America, Europe, Easter Island (in the
# evening), Morocco (around Ramadan), Lord Howe (by half an hour).
FIRSTS = (date(2026, 10, 20), date(2027, 3, 8), date(2027, 3, 25), date(2027, 1, 25))
ZONES = (
    "America/St_Johns",
    "America/Halifax",
    "America/Vancouver",
    "Europe/Paris",
    "Pacific/Easter",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
)
MORNINGS = weekly([Preset.WEEKDAY_MORNINGS])


@st.composite
def _span(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 1439))
    return Span(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)))


_hours = st.lists(_span(), max_size=4).map(merge)


def _is_free(at: datetime, *, hours: tuple[Span, ...], zone: str) -> bool:
    """The rule itself, for one minute."""
    there = at.astimezone(ZoneInfo(zone))
    minute = there.hour * 60 + there.minute
    within = any(
        span.weekday == there.weekday() and span.start <= minute < span.end for span in hours
    )
    return within and time(7) <= there.time() < time(22)


@settings(max_examples=8, deadline=None)
@given(hours=_hours, zone=st.sampled_from(ZONES), first=st.sampled_from(FIRSTS))
def test_free_minutes_are_those_that_the_clock_there_shows(
    hours: tuple[Span, ...], zone: str, first: date
) -> None:
    midnight = datetime.combine(first, time(), UTC)

    free = weeks(Diary(zone, hours), first=first).free

    expected = [
        _is_free(midnight + timedelta(minutes=minute), hours=hours, zone=zone)
        for minute in range(HORIZON)
    ]
    assert [bool(free >> minute & 1) for minute in range(HORIZON)] == expected


@settings(max_examples=15, deadline=None)
@given(hours=_hours, zone=st.sampled_from(ZONES), first=st.sampled_from(FIRSTS))
def test_meeting_starts_where_half_an_hour_is_free(
    hours: tuple[Span, ...], zone: str, first: date
) -> None:
    there = weeks(Diary(zone, hours), first=first)

    bits = f"{there.free:b}"[::-1]
    expected = {at for at in range(len(bits)) if bits[at : at + 30] == "1" * 30}
    assert {at for at in range(there.starts.bit_length()) if there.starts >> at & 1} == expected


def test_same_hours_in_one_place_are_shared_in_full() -> None:
    here = weeks(Diary("America/Halifax", MORNINGS), first=date(2026, 11, 23))

    assert weekly_minutes(here, here) == 5 * 3 * 60


def test_hours_are_shared_where_two_clocks_overlap() -> None:
    first = date(2026, 11, 23)
    abidjan = weeks(Diary("Africa/Abidjan", (Span(0, 14 * 60, 17 * 60),)), first=first)
    halifax = weeks(Diary("America/Halifax", (Span(0, 9 * 60, 12 * 60),)), first=first)

    assert weekly_minutes(abidjan, halifax) == 2 * 60


def test_change_of_clocks_can_bring_two_together() -> None:
    first = date(2026, 10, 19)
    abidjan = weeks(Diary("Africa/Abidjan", (Span(0, 12 * 60, 13 * 60),)), first=first)
    halifax = weeks(Diary("America/Halifax", (Span(0, 8 * 60, 9 * 60),)), first=first)

    # Of three Mondays, only that after November 1 is in standard time.
    assert weekly_minutes(abidjan, halifax) == 20


@pytest.mark.parametrize(("length", "minutes"), [(29, 0), (30, 30)])
def test_less_than_half_an_hour_is_nothing(length: int, minutes: int) -> None:
    first = date(2026, 11, 23)
    long = weeks(Diary("America/Toronto", (Span(2, 600, 700),)), first=first)
    short = weeks(Diary("America/Toronto", (Span(2, 600, 600 + length),)), first=first)

    assert weekly_minutes(long, short) == minutes


def test_two_short_overlaps_do_not_make_a_meeting() -> None:
    first = date(2026, 11, 23)
    long = weeks(Diary("America/Toronto", (Span(2, 600, 700),)), first=first)
    pieces = weeks(Diary("America/Toronto", (Span(2, 600, 620), Span(2, 640, 660))), first=first)

    assert weekly_minutes(long, pieces) == 0


def test_night_is_nobodys_time() -> None:
    night = weeks(
        Diary("UTC", (Span(0, 0, 7 * 60), Span(0, 22 * 60, 1440))), first=date(2026, 11, 23)
    )

    assert night.free == 0


def test_unknown_place_has_no_hours() -> None:
    nowhere = weeks(Diary("", MORNINGS), first=date(2026, 11, 23))

    assert (nowhere.free, nowhere.starts) == (0, 0)


def test_weeks_begin_tomorrow() -> None:
    late = datetime(2026, 11, 22, 21, 30, tzinfo=ZoneInfo("America/Halifax"))

    assert first_day(late) == date(2026, 11, 24)
