"""Delivery: what becomes of each message, whatever the platform answers."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.channels.channel import (
    Gone,
    Misconfigured,
    Refused,
    SendError,
    TryLater,
    Uncertain,
)
from bot.delivery import AT_ONCE, LONGEST_PAUSE, MOST_BREAKDOWNS
from program.people import Address
from storage.errors import SealBroken
from storage.outbox import Lane
from tests.bot.office import LATER, LOUIS, Office, employed, micros, served, until
from tests.handlers.scenes import failures, rows, tamper
from tests.stories.chat import NAME
from tests.stories.scene import START


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


async def test_message_that_cannot_be_opened_is_set_aside_and_the_rest_goes_on(
    office: Office,
) -> None:
    broken = await office.queue("hello")
    tamper(office.scene, "outbox", "body")
    after, other = await office.queue("after"), await office.queue("to louis", LOUIS)

    await office.delivery.drain()

    [failure] = await failures(office.scene)
    assert sorted(office.channel.calls) == ["after", "to louis"]
    assert office.fate(broken) == ("dropped", "unreadable", 1)
    assert [office.fate(each) for each in (after, other)] == [("sent", None, 1)] * 2
    assert (failure.event_id, failure.error) == (
        f"message {broken}",
        "the seal of outbox.body is broken",
    )


async def test_message_to_an_address_that_cannot_be_opened_is_set_aside(office: Office) -> None:
    broken = await office.queue("hello")
    tamper(office.scene, "addresses", "place")

    await office.delivery.drain()

    [failure] = await failures(office.scene)
    assert (office.channel.calls, office.fate(broken)) == ([], ("dropped", "unreadable", 1))
    assert failure.error == "the seal of addresses.place is broken"


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
