"""A hearing with an inbox that fails as told, for tests of how things come in."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from bot.channels.backoff import Backoff
from bot.channels.slack import Api, Hearing, Installations, OneWorkspace, Profiles, Receipts, Views
from handlers.inbound import Inbound, Receipt
from tests.fakes.slack_api import TOKEN

NOW = datetime(2027, 1, 5, 12, tzinfo=UTC)


@dataclass
class ScriptedInbox:
    """Takes what comes, unless it fails first.

    Args:
        gate: closed, it keeps everything waiting.
    """

    taken: list[Inbound] = field(default_factory=list)
    faults: deque[Exception] = field(default_factory=deque)
    receipt: Receipt = field(default_factory=Receipt)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: int = 0

    def __post_init__(self) -> None:
        self.gate.set()

    async def take(self, inbound: Inbound) -> Receipt:
        self.waiting += 1
        await self.gate.wait()
        self.waiting -= 1
        if self.faults:
            raise self.faults.popleft()
        self.taken.append(inbound)
        return self.receipt

    async def held(self, count: int = 1) -> None:
        """Wait until so many wait at the gate."""
        async with asyncio.timeout(5):
            while self.waiting < count:  # noqa: ASYNC110 -- a count tells nobody
                await asyncio.sleep(0.001)

    @property
    def events(self) -> list[str]:
        return [inbound.event_id for inbound in self.taken]


def hearing(api: Api, inbox: ScriptedInbox, installations: Installations | None = None) -> Hearing:
    """Put a hearing before an inbox."""
    workspace = installations or OneWorkspace(TOKEN)
    views = Views(api, workspace, forms=["contact"], commands={"status": "/connector"})
    return Hearing(
        inbox,
        workspace,
        profiles=Profiles(api, workspace),
        receipts=Receipts(api, workspace, views),
        views=views,
        now=lambda: NOW,
        backoff=quick,
    )


def quick() -> Backoff:
    return Backoff(first_s=0.01, longest_s=0.02, chance=Random(1))
