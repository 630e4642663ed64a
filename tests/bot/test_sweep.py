"""The sweep does what is due once, and nothing holds it up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sweep import Sweep
from handlers.book import Book
from handlers.due import Due
from handlers.jobs import MOST_ATTEMPTS, Call, Errand, Job
from handlers.services import Services, TryLater
from handlers.turn import Turn
from locales.text import Verbatim
from program.decent import REMINDERS
from storage.database import Store, UnitOfWork
from storage.due import LEASE, DueItem
from storage.outbox import Lane
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.storage.conftest import open_store
from tests.storage.scenes import AWA, NOW, met
from tests.stories.scene import VirtualClock, turns_of

NUDGE = DueItem(NOW, "nudge", "talk:7", "nudge:1")


def book(**tables: Any) -> Book:
    return Book(commands={}, conversations={}, actions={}, **tables)


def sweep(store: Store, clock: VirtualClock, **tables: Any) -> Sweep:
    return Sweep(
        store,
        turns_of(book(**tables)),
        clock=clock,
        calendar=lambda _now: [],
        wake_delivery=lambda: None,
    )


async def person(store: Store) -> int:
    return (await store.transact(met)).person_id


def adding(*items: DueItem) -> Callable[[UnitOfWork], Awaitable[None]]:
    async def work(uow: UnitOfWork) -> None:
        for item in items:
            await uow.due.add(item)

    return work


async def say(turn: Turn, item: DueItem) -> None:
    turn.say(Verbatim(item.key))


async def said(store: Store) -> list[tuple[str, Lane, datetime | None]]:
    async def work(uow: UnitOfWork) -> list[tuple[str, Lane, datetime | None]]:
        rows = [await uow.outbox.get(number) for number in range(1, 100)]
        return [(row.body["markup"], row.lane, row.not_after) for row in rows if row]

    return await store.snapshot(work)


async def test_item_is_done_in_a_turn_of_its_person(store: Store) -> None:
    item = replace(NUDGE, person_id=await person(store))
    await store.transact(adding(item))

    await sweep(store, VirtualClock(NOW), due={"nudge": Due(say)}).drain()

    assert await said(store) == [("nudge:1", Lane.REPLY, None)]
    assert await store.snapshot(lambda uow: uow.due.next_at()) is None


async def test_what_nobody_asked_for_is_marked_so(store: Store) -> None:
    item = replace(NUDGE, person_id=await person(store))
    await store.transact(adding(item))

    await sweep(store, VirtualClock(NOW), due={"nudge": Due(say, hours=REMINDERS)}).drain()

    assert await said(store) == [("nudge:1", Lane.DUE, NOW + timedelta(hours=2))]


@dataclass
class Kettle:
    """A service that is away as often as it is told, and each time notes who asked."""

    away: list[TryLater]
    asked: list[int] = field(default_factory=list)


def boiling(kettle: Kettle, saved: list[str]) -> Call:
    """Make work for the kettle, which knows nothing of services."""

    async def snapshot(errand: Errand) -> int:
        return errand.item.attempts

    async def call(services: Services, attempts: int) -> str:
        kettle.asked.append(attempts)
        if kettle.away:
            raise kettle.away.pop()
        return "tea"

    async def save(errand: Errand, result: str) -> None:
        saved.append(f"{result} for {errand.item.key}")

    return Call(snapshot, call, save)


async def test_service_is_called_with_no_unit_open(sqlite_store: SqliteStore) -> None:
    async def snapshot(errand: Errand) -> None:
        return None

    async def call(services: Services, found: None) -> int | None:
        # It would wait for ever, if a unit were open: there is one writer.
        item = await sqlite_store.transact(lambda uow: uow.due.next_at())
        return None if item is None else item.year

    saved: list[int] = []

    async def save(errand: Errand, result: int) -> None:
        saved.append(result)

    await sqlite_store.transact(adding(NUDGE))

    async with asyncio.timeout(5):
        work = {"nudge": Call(snapshot, call, save)}
        await sweep(sqlite_store, VirtualClock(NOW), jobs=work).drain()

    assert saved == [NOW.year]


async def test_service_that_is_away_is_asked_again_when_it_said(sqlite_store: SqliteStore) -> None:
    kettle, saved = Kettle([TryLater("cold"), TryLater("busy", wait_s=7200)]), list[str]()
    await sqlite_store.transact(adding(NUDGE))
    clock = VirtualClock(NOW)
    due = sweep(sqlite_store, clock, jobs={"nudge": boiling(kettle, saved)})

    waits = []
    await due.drain()
    while (upcoming := await due.next_at()) is not None:
        waits.append(upcoming - clock.at)
        clock.at = upcoming
        await due.drain()

    assert waits == [timedelta(hours=2), timedelta(minutes=4)]
    assert (kettle.asked, saved) == ([1, 2, 3], ["tea for nudge:1"])
    assert await sqlite_store.snapshot(lambda uow: uow.failures.recent(9)) == []


async def test_service_that_stays_away_is_a_failure_in_the_end(sqlite_store: SqliteStore) -> None:
    kettle, saved = Kettle([TryLater("cold") for _ in range(9)]), list[str]()
    await sqlite_store.transact(adding(NUDGE))
    clock = VirtualClock(NOW)
    due = sweep(sqlite_store, clock, jobs={"nudge": boiling(kettle, saved)})

    await due.drain()
    while (upcoming := await due.next_at()) is not None:
        clock.at = upcoming
        await due.drain()

    [failure] = await sqlite_store.snapshot(lambda uow: uow.failures.recent(9))
    assert (len(kettle.asked), saved) == (MOST_ATTEMPTS, [])
    assert failure.error == "nudge: TryLater('cold')"


async def test_two_sweeps_on_one_database_never_do_an_item_twice(
    location: Path | str, vault: Vault
) -> None:
    stores = [await open_store(location, vault)]
    if isinstance(location, str):
        stores.append(await open_store(location, vault))
    store = stores[0]
    someone = await person(store)
    items = [replace(NUDGE, key=f"nudge:{number}", person_id=someone) for number in range(40)]
    await store.transact(adding(*items))
    clock = VirtualClock(NOW)

    sweeps = [
        sweep(stores[number % len(stores)], clock, due={"nudge": Due(say)}) for number in (0, 1)
    ]
    await asyncio.gather(*(each.drain() for each in sweeps))

    assert sorted(text for text, _lane, _stale in await said(store)) == sorted(
        each.key for each in items
    )
    for each in stores:
        await each.close()


async def test_sweep_that_was_overtaken_does_nothing(store: Store) -> None:
    item = replace(NUDGE, person_id=await person(store))
    await store.transact(adding(item))
    [slow] = await store.transact(lambda uow: uow.due.claim(NOW, 9))
    later = sweep(store, VirtualClock(NOW + LEASE), due={"nudge": Due(say)})
    await later.drain()

    await later._attempt(slow)

    assert len(await said(store)) == 1


async def test_poison_is_written_down_and_retried_more_and_more_slowly(
    sqlite_store: SqliteStore,
) -> None:
    async def break_down(turn: Turn, item: DueItem) -> None:
        raise LookupError(item.key)

    someone = await person(sqlite_store)
    poison = replace(NUDGE, kind="poison", key="poison:1", person_id=someone)
    await sqlite_store.transact(adding(poison, replace(NUDGE, person_id=someone)))
    clock = VirtualClock(NOW)
    tables = {"nudge": Due(say), "poison": Due(break_down)}
    due = sweep(sqlite_store, clock, due=tables)

    waits = []
    await due.drain()
    while (upcoming := await due.next_at()) is not None:
        waits.append(int((upcoming - clock.at).total_seconds()) // 60)
        clock.at = upcoming
        await due.drain()

    failures = await sqlite_store.snapshot(lambda uow: uow.failures.recent(99))
    assert [text for text, _lane, _stale in await said(sqlite_store)] == ["nudge:1"]
    assert waits == [1, 4, 16, 64]
    assert [each.error for each in failures] == ["poison: LookupError('poison:1')"] * MOST_ATTEMPTS
    assert {(each.person_id, each.event_id) for each in failures} == {(someone, "due 1")}


async def test_nothing_that_broke_is_half_done(sqlite_store: SqliteStore) -> None:
    async def break_down_late(turn: Turn, item: DueItem) -> None:
        turn.say(Verbatim("half"))
        await turn.flush()
        raise LookupError

    item = replace(NUDGE, person_id=await person(sqlite_store))
    await sqlite_store.transact(adding(item))

    await sweep(sqlite_store, VirtualClock(NOW), due={"nudge": Due(break_down_late)}).drain()

    assert await said(sqlite_store) == []


async def test_item_of_a_kind_that_nobody_knows_is_a_failure(sqlite_store: SqliteStore) -> None:
    await sqlite_store.transact(adding(NUDGE))

    await sweep(sqlite_store, VirtualClock(NOW)).drain()

    [failure] = await sqlite_store.snapshot(lambda uow: uow.failures.recent(9))
    assert failure.error == "nudge: UnknownKind('nudge')"


async def test_item_that_ends_the_process_each_time_is_given_up(sqlite_store: SqliteStore) -> None:
    done: list[DueItem] = []

    async def run(turn: Turn, item: DueItem) -> None:
        done.append(item)

    await sqlite_store.transact(adding(replace(NUDGE, person_id=await person(sqlite_store))))
    for _ in range(MOST_ATTEMPTS):
        await sqlite_store.transact(lambda uow: uow.due.claim(NOW, 9))
        await sqlite_store.transact(lambda uow: uow.due.recover())

    await sweep(sqlite_store, VirtualClock(NOW), due={"nudge": Due(run)}).drain()

    assert done == []
    assert await sqlite_store.snapshot(lambda uow: uow.due.next_at()) is None


async def test_restart_takes_over_what_a_dead_process_had_claimed(
    sqlite_store: SqliteStore,
) -> None:
    item = replace(NUDGE, person_id=await person(sqlite_store))
    await sqlite_store.transact(adding(item))
    await sqlite_store.transact(lambda uow: uow.due.claim(NOW, 9))
    stop = asyncio.Event()

    async def run(turn: Turn, item: DueItem) -> None:
        await say(turn, item)
        stop.set()

    async with asyncio.timeout(5):
        await sweep(sqlite_store, VirtualClock(NOW), due={"nudge": Due(run)}).run(stop)

    assert await said(sqlite_store) == [("nudge:1", Lane.REPLY, None)]


async def test_unasked_word_waits_until_the_person_is_idle(sqlite_store: SqliteStore) -> None:
    someone = await sqlite_store.transact(met)
    await sqlite_store.transact(lambda uow: uow.outbox.add(someone.draft("answer")))
    await sqlite_store.transact(adding(replace(NUDGE, person_id=someone.person_id)))
    due = sweep(sqlite_store, VirtualClock(NOW), due={"nudge": Due(say, hours=REMINDERS)})

    await due.drain()

    assert await due.next_at() == NOW + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("zone", "expected_hour_utc"), [("Asia/Manila", 0), ("America/St_Johns", 15)]
)
async def test_unasked_word_waits_for_a_decent_hour_of_the_readers(
    sqlite_store: SqliteStore, zone: str, expected_hour_utc: int
) -> None:
    async def move(uow: UnitOfWork) -> int:
        person, _address = await uow.people.meet(AWA, language="fr", at=NOW)
        await uow.people.save(replace(person, zone=zone))
        return person.id

    someone = await sqlite_store.transact(move)
    await sqlite_store.transact(adding(replace(NUDGE, person_id=someone)))
    clock = VirtualClock(NOW)
    due = sweep(sqlite_store, clock, due={"nudge": Due(say, hours=REMINDERS)})

    await due.drain()
    while (upcoming := await due.next_at()) is not None:
        clock.at = upcoming
        await due.drain()

    assert (clock.at.hour, len(await said(sqlite_store))) == (expected_hour_utc, 1)


async def test_forgotten_person_has_nothing_due(store: Store) -> None:
    someone = await person(store)
    await store.transact(adding(replace(NUDGE, person_id=someone)))
    [claimed] = await store.transact(lambda uow: uow.due.claim(NOW, 9))
    await store.transact(lambda uow: uow.people.erase(someone, NOW))

    await sweep(store, VirtualClock(NOW), due={"nudge": Due(say)})._attempt(claimed)

    assert await said(store) == []


async def test_job_computes_while_no_unit_is_open(store: Store) -> None:
    loop = asyncio.get_running_loop()
    saved: list[object] = []

    async def snapshot(errand: Errand) -> str:
        return errand.item.key

    def compute(found: str) -> str:
        other = asyncio.run_coroutine_threadsafe(person(store), loop)
        return f"{found} for {other.result(5)}"

    async def save(errand: Errand, result: str) -> None:
        saved.append(result)

    await store.transact(adding(NUDGE))
    job = Job(snapshot, compute, save)

    await sweep(store, VirtualClock(NOW), jobs={"nudge": job}).drain()

    assert saved == ["nudge:1 for 1"]


async def test_recurring_work_is_written_down_once_for_each_occurrence(
    sqlite_store: SqliteStore,
) -> None:
    clock = VirtualClock(NOW)
    days: list[str] = []

    async def run(errand: Errand, result: object) -> None:
        days.append(errand.item.key)

    async def nothing(errand: Errand) -> None:
        return None

    def calendar(now: datetime) -> list[DueItem]:
        day = now.date() + timedelta(days=1)
        at = now.replace(day=day.day, month=day.month, hour=3, minute=0, second=0, microsecond=0)
        return [DueItem(at, "daily", "daily", f"daily:{day}")]

    table = book(jobs={"daily": Job(nothing, lambda found: found, run)})
    due = Sweep(
        sqlite_store,
        turns_of(table),
        clock=clock,
        calendar=calendar,
        wake_delivery=lambda: None,
    )

    for _ in range(3):
        upcoming = await due.next_at()
        assert upcoming is not None
        clock.at = upcoming
        await due.drain()
        await due.drain()

    assert days == ["daily:2027-03-15", "daily:2027-03-16", "daily:2027-03-17"]
