"""The loop of delivery: it stops whole, wakes when needed, and spins for nothing."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.channel import (
    TryLater,
)
from storage.errors import StorageError, StorageUnavailable
from storage.outbox import Lane
from tests.bot.office import Office, served, until


async def test_stopping_waits_for_what_is_in_flight(office: Office) -> None:
    message = await office.queue("hello")
    office.channel.gate.clear()
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    await until(lambda: office.channel.calls == ["hello"])

    stop.set()
    await asyncio.sleep(0.02)
    still_running = not running.done()
    office.channel.gate.set()
    await running

    assert still_running
    assert office.fate(message) == ("sent", None, 1)


async def test_waking_sends_what_came_meanwhile(office: Office) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    await until(lambda: office.store.units >= 3)

    message = await office.queue("hello")
    office.delivery.wake()
    await until(lambda: office.fate(message)[0] == "sent")
    stop.set()
    await running

    assert office.channel.calls == ["hello"]


async def test_storage_that_is_away_does_not_end_delivery(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.STORAGE_PAUSE_S", 0.01)
    message = await office.queue("hello")
    # The second unit claims, the fourth one settles what was sent.
    office.store.faults = {2: StorageUnavailable(), 4: StorageUnavailable()}

    await served(office, lambda: office.fate(message)[0] == "sent")

    assert office.channel.calls == ["hello"]
    assert office.store.faults == {}


async def test_outcome_that_cannot_be_written_down_is_written_later(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.STORAGE_PAUSE_S", 0.01)
    await office.queue("hello")
    after = await office.queue("after")
    office.store.faults = {3: StorageError("disk image is malformed")}

    await served(office, lambda: office.fate(after)[0] == "sent")

    assert office.channel.calls == ["hello", "after"]
    assert office.store.faults == {}


async def test_nothing_spins_while_a_message_is_in_flight(office: Office) -> None:
    await office.queue("hello")
    await office.queue("behind it")
    office.channel.gate.clear()

    units = await units_within(office, seconds=0.3)

    assert office.channel.calls[:1] == ["hello"]
    assert units <= 3


async def test_nothing_spins_behind_a_message_that_was_put_off(office: Office) -> None:
    office.channel.faults["hello"] = [TryLater(30.0)]
    await office.queue("hello")
    await office.queue("behind it")
    await office.queue("an edit behind it", lane=Lane.BULK)

    units = await units_within(office, seconds=0.4)

    assert office.channel.calls == ["hello"]
    assert units <= 6


async def test_nothing_spins_when_there_is_nothing(office: Office) -> None:
    assert await units_within(office, seconds=0.2) == 3


async def units_within(office: Office, *, seconds: float) -> int:
    """Count the units of work that a running delivery asks for."""
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    await asyncio.sleep(seconds)
    units = office.store.units
    stop.set()
    office.channel.gate.set()
    await running
    return units
