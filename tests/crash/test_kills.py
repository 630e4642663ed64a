"""The real bot is killed again and again while people go through the whole intake."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.harness import Findings, Harness
from tests.fakes import slack_api
from tests.fakes.bot_api import FakeBotApi
from tests.fakes.newcomers import newcomer
from tests.fakes.process import HALIFAX, command, environment
from tests.fakes.slack_chats import SlackChats

SEED = 20261122


@pytest.fixture
def url(request: pytest.FixtureRequest) -> str:
    """Give the address of a PostgreSQL database; none for a file."""
    return str(request.getfixturevalue("database_url")) if request.param == "postgres" else ""


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("url", "people", "kills"), [("sqlite", 32, 20), ("postgres", 16, 8)], indirect=["url"]
)
async def test_kills_lose_nothing_and_repeat_only_what_was_in_flight(
    tmp_path: Path, url: str, people: int, kills: int
) -> None:
    settings = environment(tmp_path, database_url=url)
    await command(settings, *HALIFAX)
    harness = Harness(settings, tmp_path / "bot.log", seed=SEED, longest_life_s=3.0)

    async with FakeBotApi() as api:
        group = [newcomer(api, 1000 + n, language="fr" if n % 2 else "en") for n in range(people)]
        for person in group:
            person.begin()
        findings = await harness.ordeal(api, group, kills=kills, patience_s=40)

    assert findings == Findings()
    assert len(harness.killed_at) == kills + 1


@pytest.mark.e2e
async def test_kills_lose_nothing_on_slack_either(tmp_path: Path) -> None:
    tokens = {"SLACK_BOT_TOKEN": slack_api.TOKEN, "SLACK_APP_TOKEN": slack_api.APP_TOKEN}
    settings = environment(tmp_path, **tokens)
    del settings["TELEGRAM_BOT_TOKEN"]
    await command(settings, *HALIFAX)
    harness = Harness(
        settings, tmp_path / "bot.log", seed=SEED, longest_life_s=3.0, address="SLACK_BASE_URL"
    )

    async with SlackChats() as slack:
        group = [newcomer(slack, 1000 + n, language="fr" if n % 2 else "en") for n in range(12)]
        for person in group:
            person.begin()
        findings = await harness.ordeal(slack, group, kills=5, patience_s=40)

    assert findings == Findings()
    assert len(harness.killed_at) == 6
