"""The bot was down for three days, and two thousand messages fell due meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.channel import Outgoing, TryLater
from bot.delivery import Delivery
from bot.pacing import LIMITS, Pacer
from program.people import Address
from storage.database import UnitOfWork
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.outbox import Draft, Lane
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.bot.test_pacing import VirtualTime
from tests.fakes.files import no_file

BACK = datetime(2027, 3, 14, 15, 0, tzinfo=UTC)
OUTAGE = timedelta(hours=72)
MESSAGES = 2000
PEOPLE = 499
SOON = timedelta(minutes=2)


class VirtualClock:
    """The time of day that goes with virtual time."""

    def __init__(self, time: VirtualTime) -> None:
        self._time = time

    def now(self) -> datetime:
        return BACK + timedelta(seconds=self._time.now)


class FakeChannel:
    """A platform that refuses one message in fifty for a second, and notes what it takes."""

    name = "telegram"

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self.calls = 0
        self.taken: list[tuple[datetime, Address, str]] = []

    async def send(self, to: Address, message: Outgoing) -> str:
        self.calls += 1
        if self.calls % 50 == 0:
            raise TryLater(1.0)
        self.taken.append((self._clock.now(), to, message.markup))
        return str(self.calls)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    path = tmp_path / "passerelle.sqlite"
    await asyncio.to_thread(migrate, path)
    store = await SqliteStore.open(path, vault=Vault(Keyring.fresh()))
    yield store
    await store.close()


def not_after(number: int) -> datetime | None:
    """Until when the message is of use: for ever, until during the outage, or well beyond it."""
    fell_due = BACK - OUTAGE * (1 - number / MESSAGES)
    hours = (None, 1, 12, 100)[number % 4]
    return None if hours is None else fell_due + timedelta(hours=hours)


async def fill(uow: UnitOfWork) -> None:
    addresses = [
        await uow.people.meet(Address("telegram", "", str(n)), language="fr", at=BACK - OUTAGE)
        for n in range(PEOPLE)
    ]
    for number in range(MESSAGES):
        person, address_id = addresses[number % PEOPLE]
        fell_due = BACK - OUTAGE * (1 - number / MESSAGES)
        body = {"markup": str(number), "buttons": [], "actions": {}}
        draft = Draft(
            person.id, address_id, Lane.DUE, body, fell_due, fell_due, not_after=not_after(number)
        )
        await uow.outbox.add(draft)


async def until_dry(delivery: Delivery, store: SqliteStore, time: VirtualTime) -> list[None]:
    """Deliver until nothing is queued, letting refused messages wait for their moment."""
    while (await store.transact(lambda uow: uow.outbox.counts())).get("queued"):
        await delivery.drain()
        await time.sleep(0.1)
    return []


async def test_what_is_still_useful_goes_out_in_two_minutes_and_the_rest_is_accounted_for(
    store: SqliteStore,
) -> None:
    await store.transact(fill)
    time = VirtualTime()
    clock = VirtualClock(time)
    channel = FakeChannel(clock)
    pacer = Pacer(LIMITS, clock=time.clock, sleep=time.sleep)
    delivery = Delivery(store, {"telegram": channel}, pacer=pacer, clock=clock, draw=no_file)

    await time.run_until(asyncio.ensure_future(until_dry(delivery, store, time)))

    useful = [n for n in range(MESSAGES) if (until := not_after(n)) is None or until > BACK + SOON]
    stale = [n for n in range(MESSAGES) if (until := not_after(n)) is not None and until < BACK]
    sent = sorted(int(text) for _, _, text in channel.taken)
    assert set(useful) <= set(sent)
    assert not set(stale) & set(sent)
    assert len(sent) == len(set(sent))
    assert all(at <= (not_after(int(n)) or at) for at, _, n in channel.taken)
    assert max(at for at, _, _ in channel.taken) <= BACK + SOON
    assert await store.transact(lambda uow: uow.outbox.drops()) == {"stale": MESSAGES - len(sent)}


async def test_each_person_gets_what_is_left_in_order(store: SqliteStore) -> None:
    await store.transact(fill)
    time = VirtualTime()
    clock = VirtualClock(time)
    channel = FakeChannel(clock)
    pacer = Pacer(LIMITS, clock=time.clock, sleep=time.sleep)
    delivery = Delivery(store, {"telegram": channel}, pacer=pacer, clock=clock, draw=no_file)

    await time.run_until(asyncio.ensure_future(until_dry(delivery, store, time)))

    by_person: dict[Address, list[int]] = {}
    for _, address, text in channel.taken:
        by_person.setdefault(address, []).append(int(text))
    assert len(by_person) > PEOPLE / 2
    assert all(numbers == sorted(numbers) for numbers in by_person.values())
