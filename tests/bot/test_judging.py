"""What delivery judges again when a message’s turn has come."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.channels.channel import Outgoing
from bot.delivery import Delivery
from bot.pacing import Pacer
from handlers.files import File, Order
from program.people import Address
from storage.database import Store, UnitOfWork
from storage.outbox import Lane, OutboxRow
from tests.storage.scenes import NOW, met
from tests.stories.scene import VirtualClock

MANILA = {"decent": {"zone": "Asia/Manila", "first": "08:00:00", "last": "21:00:00"}}
MORNING = datetime.combine(NOW.date() + timedelta(days=1), datetime.min.time(), tzinfo=NOW.tzinfo)


@dataclass
class Notes:
    """A channel that notes what it is given."""

    sent: list[Outgoing] = field(default_factory=list)

    @property
    def name(self) -> str:
        return "telegram"

    async def send(self, to: Address, message: Outgoing) -> str:
        self.sent.append(message)
        return str(len(self.sent))


async def drawn(order: Order) -> File | None:
    return File(order["name"], b"{}", "application/json") if "name" in order else None


def delivery(store: Store, clock: VirtualClock) -> tuple[Delivery, Notes]:
    notes = Notes()
    return Delivery(store, {"telegram": notes}, pacer=Pacer(), clock=clock, draw=drawn), notes


async def queue(store: Store, lane: Lane, **body: Any) -> int:
    async def work(uow: UnitOfWork) -> int:
        draft = (await met(uow)).draft("", lane=lane)
        stale = NOW + timedelta(days=1)
        return await uow.outbox.add(replace(draft, body=body, not_after=stale))

    return await store.transact(work)


async def row(store: Store, number: int) -> OutboxRow:
    found = await store.snapshot(lambda uow: uow.outbox.get(number))
    assert found is not None
    return found


async def test_message_that_night_has_overtaken_waits_for_the_morning(store: Store) -> None:
    await queue(store, Lane.DUE, markup="Hello", **MANILA)
    clock = VirtualClock(NOW)
    due, notes = delivery(store, clock)

    await due.drain()
    waiting, at = list(notes.sent), await due.next_at()
    clock.at = MORNING
    await due.drain()

    assert (waiting, at) == ([], MORNING)
    assert [each.markup for each in notes.sent] == ["Hello"]


async def test_stale_message_is_not_sent_in_the_morning_either(store: Store) -> None:
    number = await queue(store, Lane.DUE, markup="Hello", **MANILA)
    clock = VirtualClock(NOW)
    due, notes = delivery(store, clock)

    await due.drain()
    clock.at = NOW + timedelta(days=2)
    await due.drain()

    assert (notes.sent, (await row(store, number)).state) == ([], "dropped")


async def test_unasked_question_that_is_answered_meanwhile_is_not_asked(store: Store) -> None:
    await queue(store, Lane.DUE, markup="Hello", answered=True)
    await queue(store, Lane.REPLY, markup="Well", answered=True)
    due, notes = delivery(store, VirtualClock(NOW))

    await due.drain()

    assert [each.markup for each in notes.sent] == ["Well"]


async def test_file_is_drawn_when_it_is_sent(store: Store) -> None:
    await queue(store, Lane.REPLY, markup="Here", file={"name": "a.json"})
    due, notes = delivery(store, VirtualClock(NOW))

    await due.drain()

    assert notes.sent == [Outgoing("Here", file=File("a.json", b"{}", "application/json"))]


async def test_file_of_which_nothing_is_left_is_not_sent(store: Store) -> None:
    number = await queue(store, Lane.REPLY, markup="Here", file={})
    due, notes = delivery(store, VirtualClock(NOW))

    await due.drain()

    assert (notes.sent, (await row(store, number)).state) == ([], "dropped")


async def test_next_moment_is_now_for_what_could_go_at_once(store: Store) -> None:
    due, _notes = delivery(store, VirtualClock(NOW))
    nothing = await due.next_at()
    await queue(store, Lane.REPLY, markup="Here")

    assert (nothing, await due.next_at()) == (None, NOW)
