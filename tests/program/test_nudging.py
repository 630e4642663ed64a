"""Nudges come on working days, at decent hours, once a day at most, and they end."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from program.nudging import (
    APART,
    PATIENCE,
    Place,
    free_from,
    is_working,
    next_nudge,
    next_working,
    put_off,
    silent_from,
    together,
)
from program.promises import NUDGES, Promise, State

HALIFAX = Place(ZoneInfo("America/Halifax"), frozenset({date(2027, 2, 15)}))
ZONES = ["America/St_Johns", "America/Halifax", "America/Vancouver", "Asia/Kathmandu"]
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- hypothesis wants the ends without a zone
DAYS = st.frozensets(st.dates(date(2026, 1, 1), date(2029, 1, 1)), max_size=40)
PLACES = st.builds(Place, st.sampled_from(ZONES).map(ZoneInfo), DAYS)
MONDAY = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)


def began(at: datetime) -> Promise:
    return Promise(match_id=71, community_id=1, began_at=at)


@given(at=MOMENTS, place=PLACES)
def test_next_working_moment_is_the_first_one(at: datetime, place: Place) -> None:
    found = next_working(at, place=place)

    wall = found.astimezone(place.zone)
    assert found >= at
    assert time(9) <= wall.time() < time(18)
    assert not place.rests(wall.date())
    quarters = (at + timedelta(minutes=15) * step for step in range(96 * 5))
    assert not any(is_working(each, place=place) for each in quarters if each < found)


@given(at=MOMENTS, place=PLACES, delays=st.lists(st.integers(0, 3000), min_size=4, max_size=4))
def test_whole_series_is_decent_apart_and_never_longer_than_four(
    at: datetime, place: Place, delays: list[int]
) -> None:
    promise, sent = began(at), list[datetime]()

    while (planned := next_nudge(promise, place=place)) is not None:
        late = planned + timedelta(minutes=delays[len(sent)])
        now = free_from(late, last=promise.nudged_at, place=place)
        sent.append(now)
        promise = replace(promise, nudges=promise.nudges + 1, nudged_at=now)

    assert len(sent) == len(NUDGES)
    assert all(is_working(each, place=place) for each in sent)
    days = [place.day(each) for each in sent]
    assert all(earlier + timedelta(days=1) < later for earlier, later in pairwise(days))
    assert all(now >= at + span for now, span in zip(sent, NUDGES, strict=True))


@given(at=MOMENTS, last=MOMENTS, place=PLACES)
def test_nobody_is_nudged_twice_on_one_day(at: datetime, last: datetime, place: Place) -> None:
    found = free_from(at, last=last, place=place)

    assert place.day(found) > place.day(last)
    assert found >= at
    assert is_working(found, place=place)


def test_nudges_come_after_one_three_seven_and_fourteen_days() -> None:
    promise, days = began(MONDAY), list[date]()

    while (planned := next_nudge(promise, place=HALIFAX)) is not None:
        days.append(planned.date())
        promise = replace(promise, nudges=promise.nudges + 1, nudged_at=planned)

    assert days == [date(2027, 1, each) for each in (12, 14, 18, 25)]


def test_meeting_of_a_friday_is_recalled_on_monday_and_not_on_tuesday() -> None:
    friday = began(datetime(2027, 1, 15, 20, 0, tzinfo=UTC))
    first = next_nudge(friday, place=HALIFAX)
    assert first is not None

    second = next_nudge(replace(friday, nudges=1, nudged_at=first), place=HALIFAX)

    assert first == datetime(2027, 1, 18, 13, 0, tzinfo=UTC)
    assert second == first + APART


def test_promise_that_is_over_is_not_recalled() -> None:
    over = (replace(began(MONDAY), state=each) for each in State if each is not State.OPEN)

    assert [next_nudge(each, place=HALIFAX) for each in over] == [None] * 4


def test_later_this_week_is_in_two_days_or_tomorrow_and_never_on_a_holiday() -> None:
    tuesday = datetime(2027, 2, 9, 14, 0, tzinfo=UTC)

    days = [put_off(tuesday + timedelta(days=each), place=HALIFAX).date() for each in range(4)]

    assert days == [date(2027, 2, each) for each in (11, 12, 12, 16)]


def test_what_is_for_today_or_overdue_comes_together() -> None:
    expected = {
        71: MONDAY - timedelta(days=1),
        72: MONDAY + timedelta(hours=3),
        73: MONDAY + timedelta(days=1),
    }

    assert together(expected, MONDAY, place=HALIFAX) == (71, 72)


def test_silence_counts_from_the_last_nudge_or_the_last_word() -> None:
    promise = replace(began(MONDAY), nudges=4, nudged_at=MONDAY + timedelta(days=14))
    heard = MONDAY + timedelta(days=15)

    assert silent_from(promise, heard=None) == MONDAY + timedelta(days=14) + PATIENCE
    assert silent_from(promise, heard=heard) == heard + PATIENCE
