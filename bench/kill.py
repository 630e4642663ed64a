"""`kill -9` at full load: how many people notice."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.bots import Bot, prepare, started
from bench.people import Crowd, Person
from bench.server import Server

_PATIENCE_S = 10.0
_LONGEST_S = 40.0


async def kill(bot: Bot, *, people: int) -> dict[str, Any]:
    """Kill a bot when half of all turns are done, start it again, and let people finish.

    Whoever gets no answer for ten seconds of the bot's new life says the last thing once more, as
    people do.
    """
    crowd = Crowd()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(bot, folder)
        async with Server(crowd.notice) as server:
            crowd.people.update(Crowd.gathered(people, rules=bot.rules, server=server).people)
            running = await started(bot, folder, server=server)
            crowd.begin()
            half = people * (len(bot.rules) + 1) // 2
            while crowd.turns < half:  # noqa: ASYNC110 -- turns are no event
                await asyncio.sleep(0.001)
            await running.kill()
            server.hang_up()
            running = await started(bot, folder, server=server)
            try:
                await _finish(crowd)
            finally:
                await running.kill()
    return _effects(crowd)


async def _finish(crowd: Crowd) -> None:
    begun = time.monotonic()
    while not crowd.finished and time.monotonic() - begun < _LONGEST_S:
        for person in crowd.people.values():
            if person.impatient(_PATIENCE_S, since=begun):
                person.repeat()
        await asyncio.sleep(0.02)


def _effects(crowd: Crowd) -> dict[str, Any]:
    return {
        "people": len(crowd.people),
        "affected": crowd.count(_affected),
        "had_to_repeat_themselves": crowd.count(lambda person: person.resent > 0),
        "asked_again": crowd.count(lambda person: bool(person.repeated)),
        "never_finished": crowd.count(lambda person: not person.finished),
        "saw_a_copy": crowd.count(lambda person: person.copies > 0),
    }


def _affected(person: Person) -> bool:
    """Tell whether somebody lost something; a second copy of a message loses nothing."""
    return bool(person.resent or person.repeated or not person.finished)
