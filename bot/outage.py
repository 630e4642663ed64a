"""After an outage longer than a platform keeps input, open questions are asked again.

What people answered meanwhile may never have reached us, and they would wait for us as we for
them. Everyone with an open question is asked it once more, with an apology, at a decent hour.

Source: https://core.telegram.org/bots/api#getting-updates (updates are kept for 24 hours)
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.inbox import CommittingInbox
from bot.pulse import heard
from handlers import talking
from handlers.everyone import returning
from program import decent
from program.decent import Hours
from storage.database import Store, UnitOfWork
from storage.errors import StorageUnavailable
from storage.notes import Note

KEPT = {"telegram": timedelta(hours=24)}
"""How long each platform keeps what we do not fetch, and will not show us later."""

WORLD_AWAKE = Hours(time(12), time(13))
"""In UTC: then it is day from the Americas (UTC−4) to the Philippines (UTC+8)."""

LOOK_EVERY_S = 60.0
GIVEN_UP_AFTER = timedelta(hours=26)
"""By then it has been day everywhere."""

log = structlog.get_logger()


def is_decent(now: datetime, *, zone: str) -> bool:
    """Tell whether somebody may be written to unasked; without a zone, the hour must suit most."""
    if not zone:
        return decent.is_decent(now, zone=ZoneInfo("UTC"), hours=WORLD_AWAKE)
    return decent.is_decent(now, zone=ZoneInfo(zone), hours=decent.REMINDERS)


class Aftermath:
    """Notices outages at the start, and makes good for them, over restarts if need be."""

    def __init__(self, store: Store, inbox: CommittingInbox, *, clock: Clock) -> None:
        self._store = store
        self._inbox = inbox
        self._clock = clock

    async def notice(self, channel: str) -> bool:
        """Look how long a channel could not take input; tell whether that was too long."""
        return await self._store.transact(partial(self._notice, channel))

    async def run(self, stop: asyncio.Event) -> None:
        """Ask everyone again who has to be, until all are or we are told to stop."""
        while not stop.is_set():
            try:
                left = sum([await self.round(channel) for channel in KEPT])
            except StorageUnavailable:
                left = 1
            if not left:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY_S):
                    await stop.wait()

    async def round(self, channel: str) -> int:
        """Ask those again for whom it is a decent hour; give how many are left for later."""
        waiting = await self._store.snapshot(lambda uow: uow.notes.get(_outage(channel)))
        if waiting is None:
            return 0
        late = self._clock.now() - waiting.noted_at > GIVEN_UP_AFTER
        talks = {} if late else waiting.content
        left = {
            talk: version
            for talk, version in talks.items()
            if not await self._asked(channel, int(talk), version)
        }
        await self._store.transact(partial(self._save, Note(waiting.name, waiting.noted_at, left)))
        self._inbox.wake()
        return len(left)

    async def _asked(self, channel: str, talk: int, version: int) -> bool:
        try:
            return await self._store.transact(partial(self._ask, channel, talk, version))
        except StorageUnavailable:
            raise
        except Exception:
            log.exception("a question could not be asked again", talk=talk)
            return True

    async def _notice(self, channel: str, uow: UnitOfWork) -> bool:
        last, now = await uow.notes.get(heard(channel)), self._clock.now()
        if last is None or now - last.noted_at <= KEPT[channel]:
            return False
        waiting = {str(row.id): row.version for row in await uow.talks.open_before(now)}
        await uow.notes.write(Note(_outage(channel), now, waiting))
        await uow.notes.write(Note(heard(channel), now))
        log.warning("back after a long outage", since=last.noted_at, open_questions=len(waiting))
        return True

    async def _ask(self, channel: str, talk: int, version: int, uow: UnitOfWork) -> bool:
        """Ask one person again; false if it is not the hour for it."""
        row = await uow.talks.get(talk)
        found = await uow.people.address(row.person_id) if row else None
        if found is None or found[0].channel != channel:
            return True
        address, address_id = found
        known = await uow.people.by_address(address)
        # Once more, now that nobody else can be writing to this person.
        row = await uow.talks.get(talk)
        if known is None or row is None or row.status != "open" or row.version != version:
            return True
        person, now = known[0], self._clock.now()
        if not is_decent(now, zone=person.zone):
            return False
        turn = await self._inbox.turns.of(person, (address, address_id), uow, now=now)
        top = await talking.top(turn)
        if top is not None and top.id == row.id:
            await returning.apologise(turn, row)
        return True

    async def _save(self, note: Note, uow: UnitOfWork) -> None:
        if note.content:
            await uow.notes.write(note)
        else:
            await uow.notes.drop(note.name)


def _outage(channel: str) -> str:
    return f"outage:{channel}"
