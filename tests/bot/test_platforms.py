"""Which platforms are served follows from the settings, and each is whole or refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from bot import platforms
from bot.app import opened
from bot.platforms import Ground, configured
from bot.pulse import Pulse
from bot.settings import Settings
from bot.tally import Tally
from tests.fakes.slack_api import APP_TOKEN, TOKEN, FakeSlack, message

SOCKET = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}
HTTP = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_SIGNING_SECRET": "hush", "PASSERELLE_HTTP": "127.0.0.1:0"}
MANY = {**HTTP, "SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "hush"}


def settings(tmp_path: Path, given: Mapping[str, str]) -> Settings:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TELEGRAM_BOT_TOKEN", *MANY, *SOCKET):
            patch.delenv(name, raising=False)
        for name, value in given.items():
            patch.setenv(name, value)
        return Settings(data=tmp_path / "data", key_file=tmp_path / "keys" / "keys.json")


@asynccontextmanager
async def ground(tmp_path: Path, given: Mapping[str, str]) -> AsyncIterator[Ground]:
    ours = settings(tmp_path, given)
    async with AsyncExitStack() as stack:
        bot = await stack.enter_async_context(opened(ours, {}))
        pulse = Pulse(bot.store, clock=bot.clock, channels=["slack"])
        yield Ground(ours, bot, pulse, Tally(), stack)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"TELEGRAM_BOT_TOKEN": "1:a"}, ["telegram"]),
        (SOCKET, ["slack"]),
        (HTTP, ["slack"]),
        (MANY, ["slack"]),
        ({"TELEGRAM_BOT_TOKEN": "1:a", **SOCKET}, ["telegram", "slack"]),
    ],
)
def test_what_is_set_is_served(tmp_path: Path, given: dict[str, str], expected: list[str]) -> None:
    assert configured(settings(tmp_path, given)) == expected


@pytest.mark.parametrize(
    ("given", "pages"),
    [
        (SOCKET, set()),
        (HTTP, {"/slack/events"}),
        (MANY, {"/slack/events", "/slack/install", "/slack/oauth_redirect"}),
    ],
)
async def test_slack_has_the_pages_that_it_needs(
    tmp_path: Path, given: dict[str, str], pages: set[str]
) -> None:
    async with ground(tmp_path, given) as bare:
        slack = await platforms.platform("slack", bare)

    assert {getattr(each, "path", "") for each in slack.routes} == pages
    assert slack.channel.name == "slack"


async def test_slack_beats_and_is_counted_while_it_hears(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        given = {**SOCKET, "SLACK_BASE_URL": fake.url}
        async with ground(tmp_path, given) as bare:
            slack = await platforms.platform("slack", bare)
            stop = asyncio.Event()
            running = [asyncio.create_task(service(stop)) for service in slack.services]
            await fake.deliver("e1", message("hello"))
            await fake.until(lambda: "e1" in fake.acked)
            stop.set()
            await asyncio.gather(*running)

            beats, counted = bare.pulse._beats, list(bare.tally.counts)

    assert list(beats) == ["slack"]
    assert [dict(labels)["channel"] for _, labels in counted] == ["slack"]
