"""Sends what the outbox holds: in order per address, in parallel across addresses.

Each row is marked `sending` and committed before the call. After a crash or a time-out nobody
knows its fate, and it is sent once more: nothing is lost, and a message's copies are at most
1 + the crashes or time-outs that hit it in flight.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from bot.channels.channel import (
    Alternative,
    Button,
    Channel,
    Gone,
    Misconfigured,
    Outgoing,
    Refused,
    SendError,
    TryLater,
    Uncertain,
)
from bot.clock import Clock
from bot.pacing import Pacer
from handlers.files import File, Order
from program.decent import Hours, next_decent
from program.people import Address
from storage.database import Store, UnitOfWork
from storage.errors import StorageError, StorageUnavailable
from storage.outbox import Lane, OutboxRow

log = structlog.get_logger()

AT_ONCE = 64
IDLE_S = 30.0
STORAGE_PAUSE_S = 1.0
BLOCKED_PAUSE_S = 1.0
LONGEST_PAUSE = timedelta(minutes=5)
MISCONFIGURED_PAUSE = timedelta(minutes=1)
MOST_BREAKDOWNS = 5

Work = Callable[[UnitOfWork], Awaitable[None]]
Draw = Callable[[Order], Awaitable[File | None]]


class Delivery:
    """The loop that empties the outbox.

    Args:
        channels: by name; rows of other channels stay queued.
        draw: makes the file that a row orders; None if there is nothing to send any more.
    """

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        *,
        pacer: Pacer,
        clock: Clock,
        draw: Draw,
    ) -> None:
        self._store = store
        self._draw = draw
        self._channels = channels
        self._pacer = pacer
        self._clock = clock
        self._news = asyncio.Event()
        self._in_flight: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look at the outbox now."""
        self._news.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop, then let what is under way finish."""
        await self._store.transact(self._recover)
        stopped = asyncio.create_task(stop.wait())
        stopped.add_done_callback(lambda _task: self.wake())
        while not stop.is_set():
            self._news.clear()
            try:
                pause_s = await self._round()
            except StorageUnavailable:
                log.warning("storage is unavailable; delivery waits")
                pause_s = STORAGE_PAUSE_S
            except StorageError:
                log.exception("the outbox cannot be read; the bot goes on hearing people")
                pause_s = IDLE_S
            await self._wait(pause_s)
        if self._in_flight:
            await asyncio.wait(self._in_flight.values())

    async def drain(self) -> None:
        """Deliver all that can go out now, and return when it has."""
        while True:
            await self._round()
            if not self._in_flight:
                return
            await asyncio.wait(self._in_flight.values())

    async def next_at(self) -> datetime | None:
        """Tell when the next message may go out: now at the earliest, None if none waits."""
        now = self._clock.now()
        return await self._store.snapshot(lambda uow: uow.outbox.next_at(now))

    async def _recover(self, uow: UnitOfWork) -> None:
        again = await uow.outbox.recover(self._clock.now())
        if again:
            log.info("messages that were on their way are queued again", count=again)

    async def _wait(self, pause_s: float) -> None:
        try:
            async with asyncio.timeout(pause_s):
                await self._news.wait()
        except TimeoutError:
            return

    async def _round(self) -> float:
        """Start sending what is due; give the seconds until there may be more."""
        free = AT_ONCE - len(self._in_flight)
        if free <= 0:
            return IDLE_S
        now = self._clock.now()
        rows = await self._store.transact(partial(self._claim, now, free))
        for row in rows:
            self._start(row)
        if rows:
            return 0.0 if len(rows) == free else IDLE_S
        if self._in_flight:
            return IDLE_S
        upcoming = await self._store.transact(lambda uow: uow.outbox.next_at(now))
        return _seconds_until(upcoming, now)

    async def _claim(self, now: datetime, limit: int, uow: UnitOfWork) -> list[OutboxRow]:
        return await uow.outbox.claim(now, limit=limit, busy=tuple(self._in_flight))

    def _start(self, row: OutboxRow) -> None:
        key = row.address_id if row.address_id is not None else -row.id
        task = asyncio.create_task(self._deliver(row))
        self._in_flight[key] = task
        task.add_done_callback(partial(self._finished, key))

    def _finished(self, key: int, task: asyncio.Task[None]) -> None:
        self._in_flight.pop(key, None)
        self.wake()
        if not task.cancelled() and task.exception() is not None:
            log.error("a delivery broke; its message is sent once more", error=task.exception())

    async def _deliver(self, row: OutboxRow) -> None:
        work = await self._outcome(row)
        while True:
            try:
                await self._store.transact(work)
            except StorageError as error:
                log.warning("an outcome could not be written down yet", row=row.id, error=error)
                await asyncio.sleep(STORAGE_PAUSE_S)
            else:
                return

    async def _outcome(self, row: OutboxRow) -> Work:
        """Try to send one row; say what is to be written down of it."""
        if row.broken:
            log.error("a message cannot be opened, and is set aside", row=row.id, seal=row.broken)
            return self._set_aside(row)
        reason = self._obsolete(row)
        if reason or row.address is None:
            return self._dropped(row, reason or "no address")
        now = self._clock.now()
        if (decent := _decent_from(row, now)) > now:
            return self._later(row, decent - now)
        channel = self._channels.get(row.address.channel)
        if channel is None:
            return self._later(row, MISCONFIGURED_PAUSE)
        async with self._pacer.turn(channel.name, row.address):
            return await self._attempt(row, row.address, channel)

    async def _attempt(self, row: OutboxRow, address: Address, channel: Channel) -> Work:
        if reason := self._obsolete(row):
            return self._dropped(row, reason)
        try:
            message = await self._message(row)
            if message is None:
                return self._dropped(row, "nothing to send")
            platform_id = await channel.send(address, message)
        except SendError as error:
            return self._refused(row, error)
        except Exception:
            log.exception("a channel broke", channel=channel.name, row=row.id)
            given_up = row.attempts >= MOST_BREAKDOWNS
            return self._dropped(row, "broken") if given_up else self._later(row, _backoff(row))
        return self._sent(row, platform_id)

    async def _message(self, row: OutboxRow) -> Outgoing | None:
        order = row.body.get("file")
        if order is None:
            return outgoing(row)
        file = await self._draw(order)
        return None if file is None else replace(outgoing(row), file=file)

    def _obsolete(self, row: OutboxRow) -> str:
        """Judge a row again, now that its turn has come."""
        if row.not_after is not None and self._clock.now() > row.not_after:
            return "stale"
        if not row.body:
            return "erased"
        if row.body.get("answered") and (row.attempts > 1 or row.lane is Lane.DUE):
            return "answered"
        return "no target" if row.target is not None and not row.target_platform_id else ""

    def _refused(self, row: OutboxRow, error: SendError) -> Work:
        match error:
            case TryLater(wait_s=wait_s):
                return self._try_later(row, wait_s)
            case Uncertain():
                return self._later(row, _backoff(row))
            case Refused():
                log.warning("a message was refused", row=row.id, error=str(error))
                return self._dropped(row, "refused")
            case Gone():
                return self._gone(row)
            case Misconfigured():
                log.error("the platform refuses our token", error=str(error))
                return self._later(row, MISCONFIGURED_PAUSE)
            case _:
                return self._later(row, _backoff(row))

    def _try_later(self, row: OutboxRow, wait_s: float | None) -> Work:
        if wait_s is None:
            return self._later(row, _backoff(row))
        if row.address is not None:
            self._pacer.penalise(wait_s, address=row.address)
        return self._later(row, timedelta(seconds=wait_s))

    def _sent(self, row: OutboxRow, platform_id: str) -> Work:
        async def work(uow: UnitOfWork) -> None:
            await uow.outbox.sent(row.id, platform_id, self._clock.now())
            await self._farewell(row, uow)

        return work

    def _dropped(self, row: OutboxRow, reason: str) -> Work:
        async def work(uow: UnitOfWork) -> None:
            await uow.outbox.drop(row.id, reason, self._clock.now())
            await self._farewell(row, uow)

        return work

    def _set_aside(self, row: OutboxRow) -> Work:
        """Write a failure down, beside a message that nobody can read any more."""

        async def work(uow: UnitOfWork) -> None:
            now = self._clock.now()
            await uow.outbox.drop(row.id, "unreadable", now)
            await uow.failures.add(
                channel="",
                event_id=f"message {row.id}",
                person_id=row.person_id,
                error=f"the seal of {row.broken} is broken",
                update={"lane": row.lane, "attempts": row.attempts},
                at=now,
            )

        return work

    def _gone(self, row: OutboxRow) -> Work:
        """Mark the address as dead; what was for it waits there, in case they come back."""

        async def work(uow: UnitOfWork) -> None:
            now = self._clock.now()
            if row.address_id is not None:
                await uow.people.mark_dead(row.address_id, now)
            if row.body.get("last"):
                await uow.outbox.drop(row.id, "gone", now)
                await self._farewell(row, uow)
            else:
                await uow.outbox.retry(row.id, now)

        return work

    def _later(self, row: OutboxRow, pause: timedelta) -> Work:
        async def work(uow: UnitOfWork) -> None:
            await uow.outbox.retry(row.id, self._clock.now() + pause)

        return work

    async def _farewell(self, row: OutboxRow, uow: UnitOfWork) -> None:
        """Forget the stranger who is left of somebody, unless they have begun anew meanwhile."""
        if not row.body.get("last"):
            return
        begun = await uow.talks.stack(row.person_id) or await uow.consents.current(row.person_id)
        if not begun:
            await uow.people.erase(row.person_id, self._clock.now())


def outgoing(row: OutboxRow) -> Outgoing:
    """Make a platform's message of a row: buttons name the row that bears their actions."""
    bearer = row.target or row.id
    buttons = tuple(
        tuple(Button(each["label"], f"{bearer}.{each['option']}") for each in line)
        for line in row.body.get("buttons", ())
    )
    other = row.body.get("other")
    return Outgoing(
        row.body.get("markup", ""),
        buttons,
        replaces=row.target_platform_id or "",
        other=Alternative(**other) if other else None,
        menu=row.body.get("menu"),
    )


def _decent_from(row: OutboxRow, now: datetime) -> datetime:
    """Tell from when on a message may go out: at once, or within its reader's decent hours."""
    decent = row.body.get("decent")
    if decent is None:
        return now
    hours = Hours(time.fromisoformat(decent["first"]), time.fromisoformat(decent["last"]))
    return next_decent(now, zone=ZoneInfo(decent["zone"]), hours=hours)


def _backoff(row: OutboxRow) -> timedelta:
    return min(timedelta(seconds=2 ** min(row.attempts, 10)), LONGEST_PAUSE)


def _seconds_until(moment: datetime | None, now: datetime) -> float:
    if moment is None:
        return IDLE_S
    if moment <= now:
        # Ready, and yet not claimed: it waits behind one of its address that was put off.
        return BLOCKED_PAUSE_S
    return min((moment - now).total_seconds(), IDLE_S)
