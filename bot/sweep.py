"""The sweep: does what is due, each item once and in a unit of work of its own.

An item is claimed in one unit and finished in another, the one in which it is done: whoever no
longer holds it then does nothing. What raises is written down and tried again, more and more
slowly; nothing waits for it. A job computes, or calls another service, with no unit open.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog

from bot.clock import Clock
from bot.turns import Turns
from handlers import talking
from handlers.due import Due, may_speak_at, terms
from handlers.jobs import CALL_S, MOST_ATTEMPTS, Call, Errand, Job
from handlers.services import NONE, Services, TryLater
from handlers.turn import Turn
from storage.database import Store, UnitOfWork
from storage.due import DueItem
from storage.errors import StorageUnavailable

log = structlog.get_logger()

AT_ONCE = 8
FIRST_PAUSE = timedelta(minutes=1)

Calendar = Callable[[datetime], Sequence[DueItem]]


class UnknownKind(LookupError):
    """No table says what to do when such an item comes up."""


class WornOut(RuntimeError):
    """It was claimed again and again, and never done: it may be what ends the process."""


class Sweep:
    """The loop that empties the table of due items.

    Args:
        calendar: the next occurrence of everything that comes again.
        wake_delivery: tells that there may be something to send.
        services: those that jobs may call.
    """

    def __init__(
        self,
        store: Store,
        turns: Turns,
        *,
        clock: Clock,
        calendar: Calendar,
        wake_delivery: Callable[[], None],
        services: Services = NONE,
    ) -> None:
        self._store = store
        self._turns = turns
        self._book = turns.book
        self._clock = clock
        self._calendar = calendar
        self._wake_delivery = wake_delivery
        self._services = services
        self._news = asyncio.Event()
        self._planned: set[str] = set()
        self._under_way: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Look now at what is due."""
        self._news.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Do what is due, each time we are woken, until told to stop; then let it finish."""
        stopped = asyncio.create_task(stop.wait())
        stopped.add_done_callback(lambda _task: self.wake())
        recovered = False
        while not stop.is_set():
            self._news.clear()
            try:
                recovered = recovered or await self._recover()
                await self._round()
            except StorageUnavailable:
                log.warning("storage is unavailable; what is due waits")
            await self._news.wait()
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def drain(self) -> None:
        """Do all that is due now, and return when it is done."""
        while True:
            claimed = await self._round()
            if self._under_way:
                await asyncio.wait(self._under_way)
            elif not claimed:
                return

    async def next_at(self) -> datetime | None:
        """Tell when the next item comes up; what is being done counts at its lease's end."""
        await self._plan(self._clock.now())
        return await self._store.snapshot(lambda uow: uow.due.next_at())

    async def _recover(self) -> bool:
        """Take over what a dead process had claimed: we are the only one."""
        await self._store.transact(lambda uow: uow.due.recover())
        return True

    async def _round(self) -> int:
        """Begin what is due, as far as there is room; give how much that is."""
        now = self._clock.now()
        await self._plan(now)
        free = AT_ONCE - len(self._under_way)
        upcoming = await self._store.snapshot(lambda uow: uow.due.next_at())
        if free <= 0 or upcoming is None or upcoming > now:
            return 0
        items = await self._store.transact(lambda uow: uow.due.claim(now, free))
        for item in items:
            self._begin(self._attempt(item))
        return len(items)

    async def _plan(self, now: datetime) -> None:
        """Write down the next occurrences, unless they were before."""
        news = [each for each in self._calendar(now) if each.key not in self._planned]
        if news:
            await self._store.transact(partial(_add_all, news))
            self._planned = {each.key for each in self._calendar(now)}

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self.wake()
        self._wake_delivery()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("a due item was left; it comes up again with its lease", error=error)

    async def _attempt(self, item: DueItem) -> None:
        try:
            await self._do(item)
        except StorageUnavailable:
            raise
        except TryLater as away:
            log.warning("a service is away", kind=item.kind, item=item.id, reason=str(away))
            await self._store.transact(partial(self._put_off, item, away))
        except Exception as error:
            log.exception("a due item failed", kind=item.kind, item=item.id)
            await self._store.transact(partial(self._failed, item, error))

    async def _do(self, item: DueItem) -> None:
        if item.attempts > MOST_ATTEMPTS:
            raise WornOut(item.kind)
        if due := self._book.due.get(item.kind):
            await self._store.transact(partial(self._run_due, item, due))
        elif job := self._book.jobs.get(item.kind):
            await self._run_job(item, job)
        else:
            raise UnknownKind(item.kind)

    async def _run_due(self, item: DueItem, due: Due, uow: UnitOfWork) -> None:
        turn = await self._turn(item, uow)
        if not await uow.due.done(item) or turn is None:
            return
        at = await may_speak_at(turn, item, due)
        if at > turn.now:
            await uow.due.put(replace(item, due_at=at))
            return
        turn.unasked = terms(turn, due)
        await due.run(turn, item)
        await talking.settle(turn)

    async def _run_job(self, item: DueItem, job: Job | Call) -> None:
        now = self._clock.now()
        reading = partial(self._errand, item, now)
        found = await self._store.snapshot(lambda uow: job.snapshot(reading(uow)))
        if isinstance(job, Job):
            result = await asyncio.to_thread(job.compute, found)
        else:
            async with asyncio.timeout(CALL_S):
                result = await job.call(self._services, found)
        await self._store.transact(partial(self._save, item, job, result))

    async def _save(self, item: DueItem, job: Job | Call, result: object, uow: UnitOfWork) -> None:
        turn = await self._turn(item, uow)
        if not await uow.due.done(item):
            return
        errand = replace(self._errand(item, self._clock.now(), uow), turn=turn)
        await job.save(errand, result)
        if turn is not None:
            await talking.settle(turn)

    def _errand(self, item: DueItem, now: datetime, uow: UnitOfWork) -> Errand:
        return Errand(item, now, uow, self._book, self._turns.occupations)

    async def _turn(self, item: DueItem, uow: UnitOfWork) -> Turn | None:
        """Hold the person first: whoever writes to us does so, too, and nobody waits for two."""
        if item.person_id is None:
            return None
        return await self._turns.unasked(item.person_id, uow, now=self._clock.now())

    async def _put_off(self, item: DueItem, away: TryLater, uow: UnitOfWork) -> None:
        """Ask a service again, when it said, unless this was often enough."""
        if item.attempts >= MOST_ATTEMPTS:
            await self._failed(item, away, uow)
        else:
            pause = max(_pause(item), timedelta(seconds=away.wait_s))
            await uow.due.postpone(item, self._clock.now() + pause)

    async def _failed(self, item: DueItem, error: Exception, uow: UnitOfWork) -> None:
        """Write a failure down, and try again later unless this was often enough."""
        now = self._clock.now()
        if item.attempts >= MOST_ATTEMPTS:
            held = await uow.due.done(item)
        else:
            held = await uow.due.postpone(item, now + _pause(item))
        if held:
            await uow.failures.add(
                channel="",
                event_id=f"due {item.id}",
                person_id=item.person_id,
                error=f"{item.kind}: {error!r}"[:200],
                update={"kind": item.kind, "subject": item.subject, "attempts": item.attempts},
                at=now,
            )


def _pause(item: DueItem) -> timedelta:
    return FIRST_PAUSE * int(4 ** (item.attempts - 1))


async def _add_all(items: Sequence[DueItem], uow: UnitOfWork) -> None:
    for item in items:
        await uow.due.add(item)
