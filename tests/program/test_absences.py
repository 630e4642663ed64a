"""Absences: kept as pairs of dates, joined where they touch, left out when they are past."""

from __future__ import annotations

from datetime import date

import pytest

from program.absences import Absence, ahead, away_days, from_stored, to_json

STORED = [["2027-02-03", "2027-02-05"], ["2027-03-01", "2027-03-01"]]


def test_every_day_of_an_absence_is_away() -> None:
    days = away_days(STORED)

    assert days == {date(2027, 2, 3), date(2027, 2, 4), date(2027, 2, 5), date(2027, 3, 1)}


def test_profile_without_absences_has_no_days_away() -> None:
    assert away_days(None) == frozenset()
    assert away_days([]) == frozenset()


def test_absences_survive_being_stored() -> None:
    assert to_json(from_stored(STORED)) == STORED


@pytest.mark.parametrize(
    "rubbish",
    [
        *("tomorrow", {}, [["2027-02-03"]], [["2027-02-03", 5]], [["x", "y"]], ["2027-02-03"]),
        *([["2027-02-05", "2027-02-03"]], [["2027-01-01", "2028-02-01"]]),
    ],
)
def test_rubbish_is_refused(rubbish: object) -> None:
    with pytest.raises(ValueError, match=r"absences|stretch|isoformat"):
        from_stored(rubbish)


def test_what_touches_is_joined_and_what_is_past_is_left_out() -> None:
    first, second, third, past = (
        Absence(date(2027, 2, 3), date(2027, 2, 5)),
        Absence(date(2027, 2, 6), date(2027, 2, 8)),
        Absence(date(2027, 2, 10), date(2027, 2, 10)),
        Absence(date(2026, 12, 24), date(2027, 1, 1)),
    )

    kept = ahead([third, second, past, first], today=date(2027, 1, 12))

    assert kept == (Absence(date(2027, 2, 3), date(2027, 2, 8)), third)


def test_absence_that_is_under_way_is_kept() -> None:
    now = Absence(date(2027, 1, 10), date(2027, 1, 12))

    assert ahead([now], today=date(2027, 1, 12)) == (now,)
