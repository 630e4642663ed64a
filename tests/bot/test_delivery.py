"""Delivery to a channel that fails by script, on a virtual clock: nothing lost, little twice."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import (
    Channel,
    Gone,
    Misconfigured,
    Outgoing,
    Refused,
    SendError,
    TryLater,
    Uncertain,
)
from bot.delivery import AT_ONCE, LONGEST_PAUSE, MOST_BREAKDOWNS, Delivery
from bot.pacing import Pacer
from program.people import Address
from storage.database import Store, UnitOfWork
from storage.errors import SealBroken, StorageError, StorageUnavailable
from storage.outbox import Draft, Lane
from tests.fakes.files import no_file
from tests.handlers.scenes import fresh_scene, rows
from tests.stories.chat import NAME
from tests.stories.scene import START, Scene

T = TypeVar("T")

AMINA = Address(NAME, "", "amina")
LOUIS = Address(NAME, "", "louis")
LATER = timedelta(seconds=30)


@dataclass
class ScriptedChannel:
    """Fails as told, then sends; writes down every call and who is in flight together.

    Args:
        faults: by the markup of a message, what its next calls raise.
        gate: closed, it keeps every message in flight.
    """

    faults: dict[str, list[Exception]] = field(default_factory=lambda: defaultdict(list))
    calls: list[str] = field(default_factory=list)
    edits: list[tuple[str, str]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    flying: list[Address] = field(default_factory=list)
    together: set[tuple[str, ...]] = field(default_factory=set)

    name: str = NAME

    def __post_init__(self) -> None:
        self.gate.set()

    async def send(self, to: Address, message: Outgoing) -> str:
        self.calls.append(message.markup)
        self.flying.append(to)
        self.together.add(tuple(sorted(each.user for each in self.flying)))
        try:
            await asyncio.sleep(0)
            await self.gate.wait()
        finally:
            self.flying.remove(to)
        if self.faults[message.markup]:
            raise self.faults[message.markup].pop(0)
        if message.replaces:
            self.edits.append((message.markup, message.replaces))
        return f"id of {message.markup}"


class CountingStore:
    """A store that counts its units of work, and may break at one of them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.units = 0
        self.faults: dict[int, Exception] = {}

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        self.units += 1
        if self.units in self.faults:
            raise self.faults.pop(self.units)
        return await self._store.transact(work)

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._store.snapshot(work)

    async def close(self) -> None:
        await self._store.close()


@dataclass
class Office:
    """A delivery with its channel, and the two people whom it writes to."""

    scene: Scene
    channel: ScriptedChannel
    store: CountingStore
    delivery: Delivery

    async def queue(self, markup: str, to: Address = AMINA, **given: Any) -> int:
        """Put a message in line."""

        async def work(uow: UnitOfWork) -> int:
            person, address_id = await uow.people.meet(to, language="en", at=START)
            draft: dict[str, Any] = {"lane": Lane.REPLY, "body": {"markup": markup}, **given}
            return await uow.outbox.add(
                Draft(
                    person_id=person.id,
                    address_id=address_id,
                    created_at=START,
                    not_before=draft.pop("not_before", START),
                    **draft,
                )
            )

        return await self.scene.store.transact(work)

    def fate(self, message_id: int) -> tuple[str, str | None, int]:
        """State, reason and attempts of a message."""
        (row,) = [row for row in rows(self.scene)["outbox"] if row["id"] == message_id]
        return row["state"], row["reason"], row["attempts"]

    def waits_until(self, message_id: int) -> timedelta:
        (row,) = [row for row in rows(self.scene)["outbox"] if row["id"] == message_id]
        return timedelta(microseconds=row["not_before"] - micros(START))


def micros(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


def employed(scene: Scene, channel: ScriptedChannel) -> Office:
    """Put a delivery of its own on the scene's database."""
    store = CountingStore(scene.store)
    channels: dict[str, Channel] = {NAME: channel}
    delivery = Delivery(store, channels, pacer=Pacer(), clock=scene.clock, draw=no_file)
    return Office(scene, channel, store, delivery)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    with capture_logs():
        async with fresh_scene(tmp_path) as scene:
            yield employed(scene, ScriptedChannel())


async def test_messages_of_one_address_go_out_in_order(office: Office) -> None:
    for number in range(5):
        await office.queue(str(number))

    await office.delivery.drain()

    assert office.channel.calls == ["0", "1", "2", "3", "4"]
    assert office.channel.together == {("amina",)}


async def test_messages_of_different_addresses_go_out_together(office: Office) -> None:
    await office.queue("to amina")
    await office.queue("to louis", LOUIS)

    await office.delivery.drain()

    assert ("amina", "louis") in office.channel.together


async def test_reply_overtakes_what_is_due_and_that_overtakes_bulk(office: Office) -> None:
    for lane in (Lane.BULK, Lane.DUE, Lane.REPLY):
        await office.queue(lane.name, lane=lane)

    await office.delivery.drain()

    assert office.channel.calls == ["REPLY", "DUE", "BULK"]


async def test_message_waits_for_its_moment(office: Office) -> None:
    message = await office.queue("later", not_before=START + LATER)

    await office.delivery.drain()
    waiting = office.fate(message)
    office.scene.clock.wind(LATER)
    await office.delivery.drain()

    assert waiting == ("queued", None, 0)
    assert office.fate(message) == ("sent", None, 1)


async def test_stale_message_is_dropped_with_its_reason(office: Office) -> None:
    stale = await office.queue("good morning", not_after=START)
    fresh = await office.queue("good evening", not_after=START + timedelta(hours=1))

    office.scene.clock.wind(timedelta(seconds=1))
    await office.delivery.drain()

    assert office.channel.calls == ["good evening"]
    assert office.fate(stale) == ("dropped", "stale", 1)
    assert office.fate(fresh) == ("sent", None, 1)


async def test_retry_after_is_stored_and_keeps_the_order(office: Office) -> None:
    office.channel.faults["first"] = [TryLater(30.0)]
    first = await office.queue("first")
    await office.queue("second")

    await office.delivery.drain()

    assert (office.fate(first), office.waits_until(first)) == (("queued", None, 1), LATER)
    assert office.channel.calls == ["first"]


async def test_retry_after_holds_nobody_else_up(office: Office) -> None:
    office.channel.faults["to amina"] = [TryLater(30.0)]
    await office.queue("to amina")
    other = await office.queue("to louis", LOUIS)

    await office.delivery.drain()

    assert office.fate(other) == ("sent", None, 1)


@pytest.mark.parametrize(
    ("fault", "pause"),
    [
        (TryLater(), timedelta(seconds=2)),
        (Uncertain(), timedelta(seconds=2)),
        (SendError(), timedelta(seconds=2)),
        (ZeroDivisionError(), timedelta(seconds=2)),
        (Misconfigured(), timedelta(minutes=1)),
    ],
    ids=lambda given: type(given).__name__,
)
async def test_passing_fault_is_tried_again(
    office: Office, fault: Exception, pause: timedelta
) -> None:
    office.channel.faults["hello"] = [fault]
    message = await office.queue("hello")

    await office.delivery.drain()
    waits = office.waits_until(message)
    office.scene.clock.wind(pause)
    await office.delivery.drain()

    assert waits == pause
    assert office.channel.calls == ["hello", "hello"]
    assert office.fate(message) == ("sent", None, 2)


async def test_pauses_between_attempts_grow_to_a_limit(office: Office) -> None:
    office.channel.faults["hello"] = [Uncertain() for _ in range(11)]
    message = await office.queue("hello")

    pauses = []
    for _ in range(11):
        before = office.scene.clock.now() - START
        await office.delivery.drain()
        pauses.append(office.waits_until(message) - before)
        office.scene.clock.wind(pauses[-1])

    assert [int(each.total_seconds()) for each in pauses[:8]] == [2, 4, 8, 16, 32, 64, 128, 256]
    assert set(pauses[8:]) == {LONGEST_PAUSE}


async def test_refused_message_is_dropped_and_the_next_one_sent(office: Office) -> None:
    office.channel.faults["too long"] = [Refused()]
    refused = await office.queue("too long")
    after = await office.queue("short")

    await office.delivery.drain()

    assert office.fate(refused) == ("dropped", "refused", 1)
    assert office.fate(after) == ("sent", None, 1)
    assert rows(office.scene)["addresses"][0]["dead_at"] is None


async def test_gone_marks_the_address_dead_and_what_was_for_it_waits(office: Office) -> None:
    office.channel.faults["hello"] = [Gone()]
    message = await office.queue("hello")
    await office.queue("to louis", LOUIS)

    await office.delivery.drain()

    assert office.fate(message) == ("queued", None, 1)
    assert [row["dead_at"] for row in rows(office.scene)["addresses"]] == [micros(START), None]


async def test_message_that_breaks_the_channel_is_given_up_in_the_end(office: Office) -> None:
    office.channel.faults["poison"] = [ZeroDivisionError() for _ in range(MOST_BREAKDOWNS + 1)]
    poison = await office.queue("poison")
    after = await office.queue("after")

    for _ in range(MOST_BREAKDOWNS):
        await office.delivery.drain()
        office.scene.clock.wind(LONGEST_PAUSE)

    assert office.fate(poison) == ("dropped", "broken", MOST_BREAKDOWNS)
    assert office.fate(after) == ("sent", None, 1)


async def test_outbox_that_cannot_be_read_does_not_end_delivery(office: Office) -> None:
    message = await office.queue("hello")
    claim = office.store.units + 2
    office.store.faults[claim] = SealBroken("outbox", "body")
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    await until(lambda: not office.store.faults)

    office.delivery.wake()
    await until(lambda: office.fate(message)[0] == "sent")

    stop.set()
    await running


async def test_crash_in_flight_sends_once_more_and_not_again(office: Office) -> None:
    message = await office.queue("hello")
    office.channel.gate.clear()
    dying = asyncio.create_task(office.delivery.drain())
    await until(lambda: office.channel.calls == ["hello"])
    assert office.fate(message) == ("sending", None, 1)
    for task in office.delivery._in_flight.values():
        task.cancel()
    await dying
    await office.scene.restart()
    office.channel.gate.set()
    reborn = employed(office.scene, office.channel)

    for _ in range(3):
        await served(reborn, lambda: office.fate(message)[0] == "sent")

    assert office.channel.calls == ["hello", "hello"]
    assert office.fate(message) == ("sent", None, 2)


async def test_answered_question_is_not_sent_once_more_after_a_crash(office: Office) -> None:
    """It would look like a new question, and take the answer to the next one."""
    question = await office.queue("name?")
    await office.scene.store.transact(lambda uow: uow.outbox.claim(START, limit=1))
    await office.scene.store.transact(
        lambda uow: uow.outbox.replace_body(question, {"markup": "name?", "answered": True})
    )

    await served(office, lambda: office.fate(question)[0] == "dropped")

    assert office.channel.calls == []
    assert office.fate(question) == ("dropped", "answered", 2)


async def test_edit_goes_to_the_message_that_was_sent(office: Office) -> None:
    message = await office.queue("question")
    await office.queue("question, answered", target=message)

    await office.delivery.drain()

    assert office.channel.edits == [("question, answered", "id of question")]


async def test_edit_of_what_was_never_sent_is_skipped(office: Office) -> None:
    office.channel.faults["question"] = [Refused()]
    message = await office.queue("question")
    edit = await office.queue("question, answered", target=message)

    await office.delivery.drain()

    assert office.channel.calls == ["question"]
    assert office.fate(edit) == ("dropped", "no target", 1)


async def test_message_without_a_body_is_dropped(office: Office) -> None:
    message = await office.queue("", body={})

    await office.delivery.drain()

    assert (office.channel.calls, office.fate(message)) == ([], ("dropped", "erased", 1))


async def test_message_of_a_channel_that_is_not_served_stays(office: Office) -> None:
    message = await office.queue("hello", Address("slack", "T1", "U1"))

    await office.delivery.drain()

    assert office.fate(message) == ("queued", None, 1)
    assert office.waits_until(message) == timedelta(minutes=1)


async def test_many_messages_are_all_sent(office: Office) -> None:
    many = [str(number) for number in range(AT_ONCE + 6)]
    for each in many:
        await office.queue(each, Address(NAME, "", each))

    await office.delivery.drain()

    assert sorted(office.channel.calls) == sorted(many)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 -- what holds is read from the database
            await asyncio.sleep(0.005)


async def served(office: Office, holds: Callable[[], bool]) -> None:
    """Have delivery run until something holds, and stop it as on a server."""
    stop = asyncio.Event()
    running = asyncio.create_task(office.delivery.run(stop))
    try:
        await until(lambda: holds() or running.done())
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await running


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
