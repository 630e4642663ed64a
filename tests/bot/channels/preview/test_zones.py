"""How the clocks of a zone run."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.preview.zones import exists, shifts
from tests.bot.channels.preview.echo import NOON

ZONES = ["America/St_Johns", "Africa/Casablanca", "Asia/Manila", "Australia/Lord_Howe"]


@given(zone=st.sampled_from(ZONES), minutes=st.integers(-300 * 1440, 700 * 1440))
def test_shifts_tell_the_offset_at_every_moment(zone: str, minutes: int) -> None:
    moment = NOON + timedelta(minutes=minutes)
    past = [ahead for since, ahead in shifts(zone, NOON) if since <= moment.timestamp()]

    assert timedelta(seconds=past[-1]) == moment.astimezone(ZoneInfo(zone)).utcoffset()


def test_clocks_change_at_the_very_second() -> None:
    change = int(datetime.fromisoformat("2027-03-14T06:00:00+00:00").timestamp())

    assert (change, -3 * 3600) in shifts("America/Halifax", NOON)


def test_zone_without_changes_has_one_line() -> None:
    assert [ahead for _since, ahead in shifts("Asia/Manila", NOON)] == [8 * 3600]


@pytest.mark.parametrize(
    ("zone", "there"), [("Asia/Manila", True), ("Asia/Nowhere", False), ("../etc/passwd", False)]
)
def test_unknown_zone_is_told_from_a_known_one(zone: str, there: bool) -> None:  # noqa: FBT001 -- a parameter
    assert exists(zone) is there
