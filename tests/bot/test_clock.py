"""The clock that can be wound."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.clock import WindingClock
from tests.bot.channels.preview.echo import NOON, StoppedClock


def test_clock_goes_with_its_source_until_it_is_wound(tmp_path: Path) -> None:
    clock = WindingClock(tmp_path / "clock", source=StoppedClock())

    before = clock.now()
    clock.wind_to(NOON + timedelta(days=3))

    assert (before, clock.now()) == (NOON, NOON + timedelta(days=3))


def test_clock_is_never_wound_back(tmp_path: Path) -> None:
    clock = WindingClock(tmp_path / "clock", source=StoppedClock())
    clock.wind_to(NOON + timedelta(days=3))

    clock.wind_to(NOON + timedelta(days=1))

    assert clock.now() == NOON + timedelta(days=3)


def test_restart_keeps_how_far_it_is_ahead(tmp_path: Path) -> None:
    moment = NOON + timedelta(hours=1, microseconds=7)
    WindingClock(tmp_path / "clock", source=StoppedClock()).wind_to(moment)

    assert WindingClock(tmp_path / "clock", source=StoppedClock()).now() == moment
