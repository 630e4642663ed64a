"""Kills a bot at random moments while people talk to it, and says what got lost.

The bot is a real process that polls a fake platform; the people answer each question as soon as
they see it, and nobody ever repeats an input: whatever a kill loses leaves somebody waiting.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Protocol

from tests.fakes.bot_api import Shown
from tests.fakes.people import FakePerson
from tests.fakes.process import RUN, BotFailed, ending, started

_LOOK_S = 0.02


class Api(Protocol):
    """A fake platform: `polls` grows whenever the bot comes for input."""

    @property
    def polls(self) -> int: ...

    @property
    def base_url(self) -> str: ...

    @property
    def shown(self) -> Sequence[Shown]: ...


@dataclass(frozen=True, slots=True)
class Findings:
    """What went wrong, by person: nothing, if the bot is as it should be.

    Args:
        waiting: the last message of everyone who got no answer to their input.
        skipped: the questions that a person was not asked although others were.
        repeated: the questions that were asked again although they had been answered.
        forgotten: answers that no summary shows.
        copies: messages that came again without a kill in between.
        puzzled: messages that no rule knows.
    """

    waiting: Mapping[int, str] = field(default_factory=dict)
    skipped: Mapping[int, list[str]] = field(default_factory=dict)
    repeated: Mapping[int, list[str]] = field(default_factory=dict)
    forgotten: Mapping[int, list[str]] = field(default_factory=dict)
    copies: Mapping[int, list[str]] = field(default_factory=dict)
    puzzled: Mapping[int, list[str]] = field(default_factory=dict)


@dataclass
class Harness:
    """One bot, started and killed over and over.

    Args:
        settings: the environment, to which the address of the platform is added.
        address: the variable that holds it.
        longest_life_s: a kill comes at random within this time after the first poll.
    """

    settings: Mapping[str, str]
    log: Path
    seed: int
    program: Sequence[str] = RUN
    longest_life_s: float = 1.0
    address: str = "TELEGRAM_BASE_URL"
    killed_at: list[float] = field(default_factory=list)

    async def ordeal(
        self, api: Api, people: Sequence[FakePerson], *, kills: int, patience_s: float
    ) -> Findings:
        """Kill the bot that often, let it finish in peace, and judge.

        Args:
            patience_s: how long nothing may happen before the last life ends.
        """
        chance = Random(self.seed)
        for _ in range(kills):
            bot = await self._start(api)
            await asyncio.sleep(chance.uniform(0, self.longest_life_s))
            await self._kill(bot)
        bot = await self._start(api)
        try:
            await _settled(api, people, patience_s=patience_s)
        finally:
            await self._kill(bot)
        return judged(people, shown=api.shown, killed_at=self.killed_at)

    async def _start(self, api: Api) -> asyncio.subprocess.Process:
        """Start the bot and wait until it polls."""
        polls = api.polls
        settings = {**self.settings, self.address: api.base_url}
        bot = await started(settings, log=self.log, program=self.program)
        while api.polls == polls:
            if bot.returncode is not None:
                raise BotFailed(ending(self.log))
            await asyncio.sleep(_LOOK_S)
        return bot

    async def _kill(self, bot: asyncio.subprocess.Process) -> None:
        if bot.returncode is None:
            bot.kill()
        await bot.wait()
        self.killed_at.append(time.monotonic())


def judged(
    people: Sequence[FakePerson], *, shown: Sequence[Shown], killed_at: Sequence[float]
) -> Findings:
    """Compare what people said and saw with what they should have seen."""
    whole = max((person.asked for person in people), key=lambda asked: len(set(asked)))
    return Findings(
        waiting={each.id: _last(each) for each in people if not each.finished},
        skipped=_some({each.id: _absent(whole, each.asked) for each in people}),
        repeated=_some({each.id: _twice(each.asked) for each in people}),
        forgotten=_some({each.id: each.missing() for each in people}),
        copies=_unexcused(shown, killed_at=killed_at),
        puzzled=_some({each.id: each.unmatched for each in people}),
    )


async def _settled(api: Api, people: Sequence[FakePerson], *, patience_s: float) -> None:
    """Wait until everyone is through, or nothing has been shown for a while."""
    number, since = len(api.shown), time.monotonic()
    while not all(person.finished for person in people):
        await asyncio.sleep(_LOOK_S)
        if len(api.shown) > number:
            number, since = len(api.shown), time.monotonic()
        elif time.monotonic() - since > patience_s:
            return


def _last(person: FakePerson) -> str:
    return person.last.text if person.last else ""


def _absent(whole: Sequence[str], asked: Sequence[str]) -> list[str]:
    return [key for key in whole if key not in asked]


def _twice(keys: Sequence[str]) -> list[str]:
    return sorted({key for key in keys if keys.count(key) > 1})


def _unexcused(shown: Sequence[Shown], *, killed_at: Sequence[float]) -> dict[int, list[str]]:
    """List the messages that came twice with no kill between the two.

    A message in flight when the bot is killed has an unknown fate and may come once more.
    """
    last: dict[tuple[object, ...], float] = {}
    copies: defaultdict[int, list[str]] = defaultdict(list)
    for each in shown:
        before = last.get(signature := (each.chat, each.text, each.keys))
        if before is not None and not any(before < kill < each.at for kill in killed_at):
            copies[each.chat].append(each.text)
        last[signature] = each.at
    return dict(copies)


def _some(found: Mapping[int, list[str]]) -> dict[int, list[str]]:
    return {person: what for person, what in found.items() if what}
