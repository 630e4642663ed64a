"""Messages leave in order, once, and are taken up again after a crash."""

from dataclasses import replace
from datetime import timedelta

import pytest

from program.people import Address
from storage.database import Store, UnitOfWork
from storage.outbox import Lane, OutboxRow
from tests.storage.scenes import AWA, LOUIS, NOW, met

SOON = NOW + timedelta(seconds=5)


def texts(rows: list[OutboxRow]) -> list[str]:
    return [row.body["text"] for row in rows]


async def test_claimed_message_carries_all_that_delivery_needs(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[OutboxRow], OutboxRow | None]:
        awa = await met(uow)
        first = await uow.outbox.add(awa.draft("Bonjour"))
        await uow.outbox.sent(first, "901", NOW)
        edit = replace(awa.draft("Bonjour!"), target=first, not_after=SOON)
        second = await uow.outbox.add(edit)
        return await uow.outbox.claim(NOW, limit=9), await uow.outbox.get(second)

    claimed, read = await store.transact(work)

    expected = OutboxRow(
        id=2,
        person_id=1,
        address_id=1,
        address=AWA,
        lane=Lane.REPLY,
        body={"text": "Bonjour!"},
        not_before=NOW,
        not_after=SOON,
        created_at=NOW,
        state="sending",
        attempts=1,
        target=1,
        platform_id=None,
        target_platform_id="901",
    )
    assert (claimed, read) == ([expected], expected)


async def test_one_message_of_an_address_is_under_way_at_a_time(store: Store) -> None:
    taken: list[list[str]] = []

    async def work(uow: UnitOfWork) -> None:
        awa, louis = await met(uow), await met(uow, LOUIS)
        first = await uow.outbox.add(awa.draft("1"))
        await uow.outbox.add(awa.draft("2"))
        await uow.outbox.add(louis.draft("3"))
        taken.append(texts(await uow.outbox.claim(NOW, limit=9)))
        taken.append(texts(await uow.outbox.claim(NOW, limit=9)))
        await uow.outbox.sent(first, "901", NOW)
        taken.append(texts(await uow.outbox.claim(NOW, limit=9)))

    await store.transact(work)

    assert taken == [["1", "3"], [], ["2"]]


async def test_faster_lane_overtakes_unless_something_is_under_way(store: Store) -> None:
    taken: list[list[str]] = []

    async def work(uow: UnitOfWork) -> None:
        awa = await met(uow)
        for text, lane in [("bulk", Lane.BULK), ("due", Lane.DUE), ("reply", Lane.REPLY)]:
            await uow.outbox.add(awa.draft(text, lane=lane))
        for _ in range(3):
            rows = await uow.outbox.claim(NOW, limit=9)
            taken.append(texts(rows))
            await uow.outbox.sent(rows[0].id, None, NOW)

    await store.transact(work)

    assert taken == [["reply"], ["due"], ["bulk"]]


async def test_refused_message_keeps_its_place_in_the_line(store: Store) -> None:
    taken: list[list[str]] = []

    async def work(uow: UnitOfWork) -> None:
        awa = await met(uow)
        first = await uow.outbox.add(awa.draft("first"))
        await uow.outbox.add(awa.draft("second"))
        await uow.outbox.add(awa.draft("bulk", lane=Lane.BULK))
        await uow.outbox.claim(NOW, limit=9)
        await uow.outbox.retry(first, SOON)
        taken.append(texts(await uow.outbox.claim(NOW, limit=9)))
        taken.append(texts(await uow.outbox.claim(SOON, limit=9)))

    await store.transact(work)

    assert taken == [[], ["first"]]


async def test_nothing_slower_goes_where_something_faster_was_refused_for_now(
    store: Store,
) -> None:
    async def work(uow: UnitOfWork) -> list[str]:
        awa = await met(uow)
        refused = await uow.outbox.add(awa.draft("reply"))
        await uow.outbox.add(awa.draft("bulk", lane=Lane.BULK))
        await uow.outbox.claim(NOW, limit=9)
        await uow.outbox.retry(refused, SOON)
        return texts(await uow.outbox.claim(NOW, limit=9))

    assert await store.transact(work) == []


async def test_message_for_later_does_not_hold_up_slower_lanes(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[str]:
        awa = await met(uow)
        await uow.outbox.add(awa.draft("tomorrow", lane=Lane.DUE, not_before=SOON))
        await uow.outbox.add(awa.draft("bulk", lane=Lane.BULK))
        return texts(await uow.outbox.claim(NOW, limit=9))

    assert await store.transact(work) == ["bulk"]


async def test_busy_addresses_and_the_limit_are_respected(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[list[str], list[str]]:
        everyone = [await met(uow, Address("telegram", "", str(user))) for user in range(4)]
        for somebody in everyone:
            await uow.outbox.add(somebody.draft(str(somebody.address_id)))
        busy = {everyone[0].address_id, everyone[2].address_id}
        return (
            texts(await uow.outbox.claim(NOW, limit=9, busy=busy)),
            texts(await uow.outbox.claim(NOW, limit=1)),
        )

    assert await store.transact(work) == (["2", "4"], ["1"])


async def test_message_in_flight_at_a_crash_is_sent_once_more(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, int, list[OutboxRow]]:
        await uow.outbox.add((await met(uow)).draft("1"))
        await uow.outbox.claim(NOW, limit=9)
        alive = await uow.outbox.recover(SOON, lease=timedelta(minutes=1))
        return alive, await uow.outbox.recover(SOON), await uow.outbox.claim(SOON, limit=9)

    alive, recovered, [row] = await store.transact(work)

    assert (alive, recovered, row.attempts) == (0, 1, 2)


async def test_old_bodies_are_erased_and_rows_stay(store: Store) -> None:
    async def work(uow: UnitOfWork) -> tuple[int, list[OutboxRow | None]]:
        awa = await met(uow)
        sent = await uow.outbox.add(awa.draft("sent"))
        waiting = await uow.outbox.add(awa.draft("waiting"))
        await uow.outbox.sent(sent, "901", NOW)
        purged = await uow.outbox.purge(SOON)
        await uow.outbox.replace_body(sent, {"text": "too late"})
        return purged, [await uow.outbox.get(sent), await uow.outbox.get(waiting)]

    purged, rows = await store.transact(work)

    assert purged == 1
    assert [row and (row.state, row.body) for row in rows] == [
        ("sent", {}),
        ("queued", {"text": "waiting"}),
    ]


async def test_queue_tells_its_length_and_when_to_come_back(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[object]:
        awa = await met(uow)
        empty = await uow.outbox.next_at(NOW)
        dropped = await uow.outbox.add(awa.draft("1"))
        await uow.outbox.drop(dropped, "stale", NOW)
        await uow.outbox.add(awa.draft("2", not_before=SOON))
        return [
            empty,
            await uow.outbox.next_at(NOW),
            await uow.outbox.next_at(SOON + timedelta(1)),
            await uow.outbox.counts(),
        ]

    assert await store.transact(work) == [
        None,
        SOON,
        SOON + timedelta(1),
        {"dropped": 1, "queued": 1},
    ]


async def test_body_is_replaced_while_it_waits(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[str]:
        added = await uow.outbox.add((await met(uow)).draft("Hello"))
        await uow.outbox.replace_body(added, {"text": "Bonjour"})
        return texts(await uow.outbox.claim(NOW, limit=1))

    assert await store.transact(work) == ["Bonjour"]


async def test_naive_moments_are_refused(store: Store) -> None:
    naive = NOW.replace(tzinfo=None)

    with pytest.raises(ValueError, match="no time zone"):
        await store.transact(lambda uow: uow.outbox.claim(naive, limit=1))


async def test_what_waits_for_somebody_is_listed_without_what_was_sent(store: Store) -> None:
    async def work(uow: UnitOfWork) -> list[OutboxRow]:
        awa, louis = await met(uow), await met(uow, LOUIS)
        first = await uow.outbox.add(awa.draft("Bonjour"))
        await uow.outbox.sent(first, "901", NOW)
        await uow.outbox.add(awa.draft("Encore"))
        await uow.outbox.add(replace(awa.draft("Demain"), not_before=SOON))
        await uow.outbox.add(louis.draft("Salut"))
        return await uow.outbox.waiting(awa.person_id)

    waiting = await store.transact(work)

    assert texts(waiting) == ["Encore", "Demain"]
