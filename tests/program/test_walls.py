"""When a clock on a wall shows a time, also where it skips it or shows it twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from program.walls import instant_of
from tests.fakes.zones import old_zone

HALIFAX = ZoneInfo("America/Halifax")


def test_time_shown_twice_is_the_one_that_was_meant() -> None:
    wall = datetime(2026, 11, 1, 1, 30)  # noqa: DTZ001 -- a clock on a wall
    first = datetime(2026, 11, 1, 4, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)

    found = [instant_of(wall, zone=HALIFAX, near=each) for each in (first, second)]

    assert found == [first, second]


def test_time_that_is_skipped_is_as_much_later() -> None:
    wall = datetime(2027, 3, 14, 2, 30)  # noqa: DTZ001 -- a clock on a wall

    found = instant_of(wall, zone=HALIFAX, near=datetime(2027, 3, 14, 6, 0, tzinfo=UTC))

    assert found.astimezone(HALIFAX).replace(tzinfo=None) == wall + timedelta(hours=1)


def test_vancouver_and_casablanca_have_moved_by_an_hour_since_2025b() -> None:
    wall = datetime(2027, 1, 19, 11, 0)  # noqa: DTZ001 -- a clock on a wall
    moved = {}

    for key in ("America/Vancouver", "Africa/Casablanca"):
        before = wall.replace(tzinfo=old_zone(key)).astimezone(UTC)
        moved[key] = instant_of(wall, zone=ZoneInfo(key), near=before) - before

    hour = timedelta(hours=1)
    assert moved == {"America/Vancouver": -hour, "Africa/Casablanca": hour}
