"""Carries what people enter to the inbox: each pane's in order, panes side by side."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from datetime import datetime

import structlog

from bot.channels.preview.channel import NAME
from bot.channels.preview.records import Entered, Taken
from bot.channels.preview.transcript import Transcript
from bot.inbox import Inbox
from handlers.inbound import Blocked, Content, Edited, Inbound, Pressed, Shared, said
from program.people import Address
from storage.errors import StorageUnavailable

# Where people are when they share a location, by the zone of their pane.
LOCATIONS = {
    "Africa/Casablanca": (33.5731, -7.5898),
    "America/Bogota": (4.6097, -74.0818),
    "Asia/Manila": (14.5995, 120.9842),
}
CASABLANCA = LOCATIONS["Africa/Casablanca"]
LONGEST_SETTLING_S = 10.0

log = structlog.get_logger()


class Courier:
    """Hands entries in until they are taken; what a kill left over is handed in again."""

    def __init__(self, transcript: Transcript, *, inbox: Inbox, pause_s: float = 1.0) -> None:
        self._transcript = transcript
        self._inbox = inbox
        self._pause_s = pause_s
        self._rounds: dict[str, asyncio.Task[None]] = {}

    def start(self) -> None:
        """Hand in again what was not yet taken."""
        for entered in self._transcript.pending():
            self.call(entered.pane)

    def call(self, pane: str) -> None:
        """See to a pane's entries."""
        if pane not in self._rounds:
            self._rounds[pane] = asyncio.create_task(self._round(pane))

    async def settle(self) -> None:
        """Wait until what was entered so far is taken, if the inbox takes anything."""
        if self._rounds:
            await asyncio.wait(self._rounds.values(), timeout=LONGEST_SETTLING_S)

    async def stop(self) -> None:
        """Leave what is not yet taken for the next start."""
        rounds = list(self._rounds.values())
        for each in rounds:
            each.cancel()
        await asyncio.gather(*rounds, return_exceptions=True)

    async def _round(self, pane: str) -> None:
        try:
            while entered := self._transcript.next_pending(pane):
                await self._carry(entered)
        except Exception:
            # A defect of ours: the entry stays pending and is handed in with the pane's next one.
            log.exception("the preview could not hand in an entry", pane=pane)
        finally:
            del self._rounds[pane]

    async def _carry(self, entered: Entered) -> None:
        try:
            receipt = await self._inbox.take(self._inbound(entered))
        except StorageUnavailable:
            await asyncio.sleep(self._pause_s)
        else:
            self._transcript.append(Taken(entered.pane, entered.key, receipt.text))

    def _inbound(self, entered: Entered) -> Inbound:
        pane = self._transcript.pane(entered.pane)
        return Inbound(
            channel=NAME,
            event_id=entered.key,
            address=Address(NAME, "", entered.pane),
            content=content(entered, at_home=LOCATIONS.get(pane.zone if pane else "", CASABLANCA)),
            at=datetime.fromisoformat(entered.at),
            language_hint=pane.hint if pane else "",
            raw=asdict(entered),
        )


def content(entered: Entered, *, at_home: tuple[float, float] = CASABLANCA) -> Content:
    """Read an entry as what it would be on a platform.

    Args:
        at_home: latitude and longitude of the person who made it.
    """
    match entered.kind:
        case "text":
            return said(entered.text)
        case "press":
            return Pressed(entered.data, entered.message, entered.key)
        case "edit":
            return Edited(entered.text)
        case "block" | "unblock":
            return Blocked(back=entered.kind == "unblock")
        case "location":
            return Shared("location", location=at_home)
        case kind:
            return Shared(kind, entered.text)
