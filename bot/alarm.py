"""The alarm clock: wakes the sweep, and knows when recurring work comes up next.

APScheduler only rings. What is to be done lies in the table of due items, so that a restart
forgets nothing, and an occurrence is keyed by its local date, so that a clock going back never
has it twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from handlers.jobs import Recurring
from storage.due import DueItem

EVERY_S = 5

_DEFAULTS = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
"""The library's own drop a job that is more than a second late."""


_AN_INSTANT = timedelta(microseconds=1)
"""The library counts a moment as its own next occurrence."""


class Alarm:
    """Rings every few seconds.

    Args:
        ring: what is done then; must return at once.
    """

    def __init__(self, ring: Callable[[], None], *, every_s: int = EVERY_S) -> None:
        self._ring = ring
        self._every_s = every_s

    async def run(self, stop: asyncio.Event) -> None:
        """Ring until told to stop."""
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=_DEFAULTS)
        scheduler.add_job(self._awake, "interval", seconds=self._every_s)
        scheduler.start()
        try:
            await stop.wait()
        finally:
            scheduler.shutdown(wait=False)

    async def _awake(self) -> None:
        # A coroutine, because the scheduler runs plain functions in another thread.
        self._ring()


class Calendar:
    """Tells the next occurrence of everything that comes again."""

    def __init__(self, recurring: Sequence[Recurring]) -> None:
        self._triggers = [(each, _trigger(each)) for each in recurring]

    def __call__(self, now: datetime) -> list[DueItem]:
        """Give the next occurrence of each, after `now`."""
        return [_occurrence(each, trigger, now) for each, trigger in self._triggers]


def _trigger(recurring: Recurring) -> CronTrigger:
    zone = ZoneInfo(recurring.zone)
    return CronTrigger(hour=recurring.hour, minute=recurring.minute, timezone=zone)


def _occurrence(recurring: Recurring, trigger: CronTrigger, now: datetime) -> DueItem:
    at = trigger.get_next_fire_time(None, now + _AN_INSTANT)
    key = f"{recurring.kind}:{at.date().isoformat()}"
    return DueItem(at.astimezone(UTC), recurring.kind, recurring.kind, key)
