"""Two hundred people at once, twelve turns each: how many turns a second, and at what cost."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.bots import Bot, alive, prepare
from bench.people import Crowd
from bench.server import Server

_PATIENCE_S = 180.0


async def load(bot: Bot, *, people: int, call_s: float = 0.0) -> dict[str, Any]:
    """Have people talk to a bot, all of them waiting for it all the time."""
    crowd = Crowd()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(bot, folder)
        async with Server(crowd.notice, call_s=call_s) as server:
            crowd.people.update(Crowd.gathered(people, rules=bot.rules, server=server).people)
            async with alive(bot, folder, server=server) as running:
                await asyncio.sleep(0.5)
                before, begun = running.processor_s(), time.monotonic()
                crowd.begin()
                # People are no tasks that one could wait for.
                while not crowd.finished and time.monotonic() - begun < _PATIENCE_S:  # noqa: ASYNC110 -- see above
                    await asyncio.sleep(0.002)
                took = time.monotonic() - begun
                spent = running.processor_s() - before
                return _measures(crowd, took=took, spent=spent, memory_mb=running.memory_mb())


def _measures(crowd: Crowd, *, took: float, spent: float, memory_mb: float) -> dict[str, Any]:
    waited = sorted(1000 * each for person in crowd.people.values() for each in person.waited)
    cuts = statistics.quantiles(waited, n=100)
    return {
        "turns": crowd.turns,
        "unfinished": crowd.count(lambda person: not person.finished),
        "seconds": round(took, 3),
        "turns_per_s": round(crowd.turns / took, 1),
        "p50_ms": round(cuts[49], 1),
        "p99_ms": round(cuts[98], 1),
        "processor_ms_per_turn": round(1000 * spent / crowd.turns, 3),
        "memory_mb": round(memory_mb, 1),
    }
