"""Winding a clock, occurrence by occurrence."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import WindingClock
from bot.winding import STEP, Winder
from tests.bot.channels.preview.echo import NOON, Appointments, StoppedClock

HOUR = timedelta(hours=1)


@pytest.fixture
def clock(tmp_path: Path) -> WindingClock:
    return WindingClock(tmp_path / "clock", source=StoppedClock())


class Echoing(Appointments):
    """Makes each appointment that it keeps bring about another one of somebody else."""

    def __init__(self, clock: WindingClock, other: Appointments, *moments: datetime) -> None:
        super().__init__(clock, *moments)
        self._other = other

    async def drain(self) -> None:
        before = len(self.kept)
        await super().drain()
        self._other.waiting += [moment + HOUR for moment in self.kept[before:]]


class Stuck(Appointments):
    """Has something due that it does not get done before a moment."""

    async def drain(self) -> None:
        if self._clock.now() >= NOON + 5 * STEP:
            await super().drain()


async def test_each_thing_happens_at_its_own_moment(clock: WindingClock) -> None:
    moments = [NOON + number * HOUR for number in (1, 5, 30)]
    worker = Appointments(clock, *moments)

    await Winder(clock, [worker]).wind(NOON + 24 * HOUR)

    assert worker.kept == moments[:2]
    assert clock.now() == NOON + 24 * HOUR


async def test_what_follows_from_a_thing_happens_too(clock: WindingClock) -> None:
    messages = Appointments(clock)
    due = Echoing(clock, messages, NOON + HOUR, NOON + 3 * HOUR)

    await Winder(clock, [due, messages]).wind(NOON + 24 * HOUR)

    assert messages.kept == [NOON + 2 * HOUR, NOON + 4 * HOUR]


async def test_what_is_stuck_does_not_hold_the_clock(clock: WindingClock) -> None:
    worker = Stuck(clock, NOON)

    await Winder(clock, [worker]).wind(NOON + HOUR)

    assert worker.kept == [NOON + 5 * STEP]
    assert clock.now() == NOON + HOUR


async def test_next_is_the_earliest_of_all(clock: WindingClock) -> None:
    workers = [Appointments(clock, NOON + each * HOUR) for each in (3, 2)]

    assert await Winder(clock, workers).next_at() == NOON + 2 * HOUR
    assert await Winder(clock, [Appointments(clock)]).next_at() is None


async def test_winding_can_be_halted_between_two_things(clock: WindingClock) -> None:
    worker = Appointments(clock, *(NOON + each * HOUR for each in (1, 2, 3)))
    winder = Winder(clock, [worker])
    winder.listen(lambda: winder.halt() if worker.kept else None)

    await winder.wind(NOON + 24 * HOUR)

    assert worker.kept == [NOON + HOUR]
    assert clock.now() == NOON + HOUR


async def test_clock_is_wound_once_at_a_time(clock: WindingClock) -> None:
    winder = Winder(clock, [Appointments(clock, NOON + HOUR)])

    started = [winder.start(NOON + 2 * HOUR), winder.start(NOON + 3 * HOUR)]
    under_way = (winder.begun, winder.until)
    while winder.until is not None:  # noqa: ASYNC110 -- it is over in a moment
        await asyncio.sleep(0)

    assert started == [True, False]
    assert under_way == (NOON, NOON + 2 * HOUR)
    assert clock.now() == NOON + 2 * HOUR


async def test_worker_that_breaks_ends_the_winding_only(clock: WindingClock) -> None:
    class Broken(Appointments):
        async def drain(self) -> None:
            raise RuntimeError

    winder = Winder(clock, [Broken(clock)])
    winder.start(NOON + HOUR)
    await winder.stop()

    assert (winder.until, clock.now()) == (None, NOON)
