"""What is true at this moment and in no log: the time, who is known, what is due next."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import Any

import structlog

from bot.channels.preview.acquaintance import Acquainted, Whereabouts
from bot.channels.preview.records import Joined, Record, Taken
from bot.channels.preview.streams import Streams, told
from bot.channels.preview.transcript import Transcript
from bot.winding import Winder

# Answers come in bursts; the page need not hear of each step.
PAUSE_S = 0.2
REFRESH_S = 15.0

log = structlog.get_logger()


class Present:
    """Keeps the open pages up to date."""

    def __init__(
        self,
        transcript: Transcript,
        streams: Streams,
        *,
        winder: Winder,
        acquaintance: Acquainted,
    ) -> None:
        self._transcript = transcript
        self._streams = streams
        self._winder = winder
        self._acquaintance = acquaintance
        self._changed = asyncio.Event()
        self._stale: set[str] = set()
        self._task: asyncio.Task[None] | None = None
        winder.listen(self._changed.set)
        transcript.listen(self._hear)

    def start(self) -> None:
        """Tell the pages what changes, from now on."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Tell them nothing more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def whole(self) -> bytes:
        """Say all of it, for a page that has just been opened."""
        people = [told("known", await self._known(pane)) for pane in self._transcript.panes()]
        return b"".join(people) + told("clock", await self._clock())

    async def _run(self) -> None:
        while True:
            try:
                async with asyncio.timeout(REFRESH_S):
                    await self._changed.wait()
            except TimeoutError:
                self._changed.set()
            self._changed.clear()
            try:
                await self._tell()
            except Exception:
                # It is only for show: the next change tells it again.
                log.exception("the preview could not look up what is due")
            await asyncio.sleep(PAUSE_S)

    async def _tell(self) -> None:
        stale, self._stale = self._stale, set()
        for pane in stale:
            if joined := self._transcript.pane(pane):
                self._streams.tell("known", await self._known(joined))
        self._streams.tell("clock", await self._clock())

    async def _known(self, pane: Joined) -> dict[str, Any]:
        known = await self._acquaintance.of(pane.pane)
        whereabouts = Whereabouts.around(known.zone or pane.zone, self._winder.clock.now())
        return {
            "pane": pane.pane,
            "language": known.language,
            "roles": known.roles,
            **asdict(whereabouts),
        }

    async def _clock(self) -> dict[str, Any]:
        now, upcoming = self._winder.clock.now(), await self._winder.next_at()
        moments = {
            "now": now,
            "next": upcoming if upcoming and upcoming > now else None,
            "begun": self._winder.begun,
            "until": self._winder.until,
        }
        return {name: moment and moment.isoformat() for name, moment in moments.items()}

    def _hear(self, _number: int, record: Record) -> None:
        if isinstance(record, (Joined, Taken)):
            self._stale.add(record.pane)
        self._changed.set()
