"""The real bot is killed twenty times while people go through the whole intake."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.harness import Findings, Harness
from tests.fakes.bot_api import FakeBotApi
from tests.fakes.newcomers import newcomer
from tests.fakes.process import HALIFAX, command, environment

PEOPLE = 32
KILLS = 20
SEED = 20261122


@pytest.mark.e2e
async def test_kills_lose_nothing_and_repeat_only_what_was_in_flight(tmp_path: Path) -> None:
    settings = environment(tmp_path)
    await command(settings, *HALIFAX)
    harness = Harness(settings, tmp_path / "bot.log", seed=SEED, longest_life_s=3.0)

    async with FakeBotApi() as api:
        people = [newcomer(api, 1000 + n, language="fr" if n % 2 else "en") for n in range(PEOPLE)]
        for person in people:
            person.begin()
        findings = await harness.ordeal(api, people, kills=KILLS, patience_s=40)

    assert findings == Findings()
    assert len(harness.killed_at) == KILLS + 1
