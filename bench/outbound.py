"""Nine hundred messages at the platform's rate, while it refuses one in twenty for now."""

from __future__ import annotations

import asyncio
import dataclasses
import tempfile
import time
from collections import Counter, deque
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.bots import PASSERELLE, alive, prepare, settings
from bench.server import Seen, Server
from bot.app import open_store
from bot.settings import Settings
from program.people import Address
from storage.database import UnitOfWork
from storage.outbox import Draft, Lane

MESSAGES = 900
REFUSED = 0.05
_PATIENCE_S = 90.0

PACED = dataclasses.replace(PASSERELLE, settings={})
FIRST_CHAT = 100_001


async def outbound(*, seed: int) -> dict[str, Any]:
    """Fill the outbox of our bot, start it, and watch what arrives."""
    arrived: Counter[int] = Counter()

    def watch(seen: Seen) -> None:
        arrived[seen.chat] += 1

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(PACED, folder)
        await _fill(folder)
        async with (
            Server(watch, refused=REFUSED, seed=seed) as server,
            alive(PACED, folder, server=server),
        ):
            begun = time.monotonic()
            while len(arrived) < MESSAGES and time.monotonic() - begun < _PATIENCE_S:  # noqa: ASYNC110 -- what arrives is no event
                await asyncio.sleep(0.01)
            await asyncio.sleep(2)
            return {
                "messages": MESSAGES,
                "refusals": server.refusals,
                "seconds": round(server.sent_at[-1] - server.sent_at[0], 2),
                "most_in_a_second": busiest(server.sent_at),
                "lost": MESSAGES - len(arrived),
                "copies": arrived.total() - len(arrived),
            }


def busiest(moments: list[float]) -> int:
    """Count the most calls within any second."""
    window: deque[float] = deque()
    most = 0
    for moment in moments:
        window.append(moment)
        while window[0] <= moment - 1.0:
            window.popleft()
        most = max(most, len(window))
    return most


async def _fill(folder: Path) -> None:
    given = settings(PACED, folder)
    ours = Settings(
        data=Path(given["PASSERELLE_DATA"]), key_file=Path(given["PASSERELLE_KEY_FILE"])
    )
    store = await open_store(ours)
    try:
        await store.transact(_announce)
    finally:
        await store.close()


async def _announce(uow: UnitOfWork) -> None:
    now = datetime.now(UTC)
    for number in range(FIRST_CHAT, FIRST_CHAT + MESSAGES):
        address = Address("telegram", "", str(number))
        person, address_id = await uow.people.meet(address, language="en", at=now)
        body = {"markup": f"An announcement to {number}", "buttons": [], "actions": {}}
        await uow.outbox.add(Draft(person.id, address_id, Lane.BULK, body, now, now))
