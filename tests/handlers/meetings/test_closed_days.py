"""Holidays are those of the province, and include the days off in their place."""

from datetime import date

import pytest

from handlers.meetings.closed_days import closed_days, days_off


def test_nova_scotia_is_closed_on_its_statutory_holidays() -> None:
    assert closed_days("NS", [2027]) == {
        date(2027, 1, 1),
        date(2027, 2, 15),
        date(2027, 3, 26),
        date(2027, 7, 1),
        date(2027, 9, 6),
        date(2027, 11, 11),
        date(2027, 12, 25),
        date(2027, 12, 27),
    }


@pytest.mark.parametrize(
    ("province", "day"),
    [
        ("QC", date(2027, 6, 24)),
        ("BC", date(2027, 8, 2)),
        ("NT", date(2027, 6, 21)),
        ("NU", date(2027, 7, 9)),
        ("YT", date(2027, 8, 16)),
    ],
)
def test_each_province_has_days_of_its_own(province: str, day: date) -> None:
    assert day in closed_days(province, [2027])
    assert day not in closed_days("ON", [2027])


@pytest.mark.parametrize("province", ["", "XX"])
def test_unknown_province_keeps_the_days_of_all_of_canada(province: str) -> None:
    assert closed_days(province, [2026]) == {
        date(2026, 1, 1),
        date(2026, 4, 3),
        date(2026, 7, 1),
        date(2026, 9, 7),
        date(2026, 12, 25),
    }


def test_years_are_put_together() -> None:
    both = closed_days("ON", range(2027, 2029))

    assert both == closed_days("ON", [2027]) | closed_days("ON", [2028])
    assert {day.year for day in both} == {2027, 2028}


def test_host_rests_where_they_live_and_where_their_community_is() -> None:
    city = {"en": "Gatineau, Quebec, Canada", "fr": "Gatineau, Québec, Canada"}
    both = closed_days("QC", (2027, 2028)) | closed_days("NS", (2027, 2028))

    assert days_off({"city": city}, "NS", year=2027) == both
    assert days_off({}, "NS", year=2027) == closed_days("NS", (2027, 2028))
