"""The Bot API fails in every way while people go through the whole intake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.crash.harness import Findings, Harness
from tests.fakes import bot_api
from tests.fakes.bot_api import FakeBotApi, Fault
from tests.fakes.newcomers import newcomer
from tests.fakes.process import HALIFAX, command, environment

PEOPLE = 6
SEED = 20261122
FAULTS = (bot_api.UNANSWERED, bot_api.DROPPED, bot_api.BROKEN, bot_api.TOO_MANY)
HEALTHY = Fault()


@pytest.mark.e2e
async def test_faults_lose_nothing_and_no_answered_question_comes_again(tmp_path: Path) -> None:
    settings = environment(tmp_path)
    await command(settings, *HALIFAX)
    harness = Harness(settings, tmp_path / "bot.log", seed=SEED)

    async with FakeBotApi() as api:
        for method in ("sendMessage", "editMessageText", "getUpdates"):
            api.faults[method].extend(some_faults(Random(method).random))
        people = [newcomer(api, 1000 + n, language="fr" if n % 2 else "en") for n in range(PEOPLE)]
        for person in people:
            person.begin()
        findings = await harness.ordeal(api, people, kills=0, patience_s=40)

    assert replace(findings, copies={}) == Findings()


def some_faults(chance: Callable[[], float]) -> list[Fault]:
    """Let about one call in eight go wrong, in turn in each way."""
    ways = iter(FAULTS * 3)
    return [next(ways, HEALTHY) if chance() < 1 / 8 else HEALTHY for _ in range(90)]
