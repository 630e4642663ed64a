"""A day and an hour as coordinators type them, by their own clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from program.starts import Unread, read_start

NOW = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)
"""A Monday, ten o'clock in Halifax."""
HALIFAX = ZoneInfo("America/Halifax")
MEANT = datetime(2027, 1, 19, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        "Tue 19 Jan 14:30",
        "Tue 19 Jan 14:30 my time",
        "Jan 19 at 2:30 p.m.",
        "2:30pm, January 19, 2027",
        "2027-01-19 14:30",
        "mardi 19 janvier à 14 h 30",
        "mar. 19 janv. 14h30",
        "le 19 janvier, 14 h 30 à mon heure",
        "19 janvier 14:30, heure locale",
    ],
)
def test_start_is_read_by_the_writers_own_clock(typed: str) -> None:
    assert read_start(typed, now=NOW, zone=HALIFAX) == MEANT


@pytest.mark.parametrize(
    ("typed", "hour"), [("tomorrow noon", 16), ("demain midi", 16), ("demain 9 h", 13)]
)
def test_near_day_needs_no_date(typed: str, hour: int) -> None:
    assert read_start(typed, now=NOW, zone=HALIFAX) == datetime(2027, 1, 12, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "14:30", "Tue 19 Jan", "January 14:30", "tomorrow 25:00", "tomorrow 13pm"),
        *(
            "tomorrow 9:00 10:00",
            "Tue 19 Jan 14:30 her time",
            "whenever",
            "demain 14 h, sûrement pas",
        ),
    ],
)
def test_half_of_a_start_is_not_read(typed: str) -> None:
    assert read_start(typed, now=NOW, zone=HALIFAX) is Unread.UNCLEAR


@pytest.mark.parametrize("typed", ["Wed 19 Jan 14:30", "lundi 19 janvier 14 h 30"])
def test_weekday_and_date_have_to_go_together(typed: str) -> None:
    assert read_start(typed, now=NOW, zone=HALIFAX) is Unread.WEEKDAY


def test_hour_that_the_clock_skips_does_not_exist() -> None:
    assert read_start("14 March 2:30 a.m.", now=NOW, zone=HALIFAX) is Unread.SKIPPED


def test_of_an_hour_that_comes_twice_the_first_is_taken() -> None:
    autumn = datetime(2026, 10, 28, 12, tzinfo=UTC)

    assert read_start("1 Nov 1:30 a.m.", now=autumn, zone=HALIFAX) == datetime(
        2026, 11, 1, 4, 30, tzinfo=UTC
    )
