"""The whole intake in a Slack workspace: somebody else's emulator and the real process."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.e2e.test_telegram import through
from tests.fakes.local_slack import SECRET, LocalSlack, emulated, free_port
from tests.fakes.newcomers import EVERY_KEY, newcomer
from tests.fakes.process import HALIFAX, command, environment, running

pytestmark = pytest.mark.e2e

AMINA, AWA = 1017, 1018


def on_slack(folder: Path, workspace: LocalSlack, **more: str) -> dict[str, str]:
    """The settings of a bot that serves one workspace, and nothing else."""
    slack = {
        "SLACK_BOT_TOKEN": f"xoxb-{workspace.team}",
        "SLACK_BASE_URL": f"{workspace.url}/api/",
        **more,
    }
    settings = environment(folder, **slack)
    del settings["TELEGRAM_BOT_TOKEN"]
    return settings


async def told(log: Path, words: str) -> None:
    """Wait until the bot has said something in its log."""
    async with asyncio.timeout(30):
        while words not in (log.read_text(encoding="utf-8") if log.exists() else ""):  # noqa: ASYNC110, ASYNC240 -- a file tells nobody
            await asyncio.sleep(0.05)


async def interviewed(
    folder: Path, workspace: LocalSlack, settings: dict[str, str], *, ready: str
) -> None:
    """Have two people go through the intake, in either language."""
    await command(settings, *HALIFAX)
    amina = newcomer(workspace, AMINA, language="en")
    awa = newcomer(workspace, AWA, language="fr")
    async with running(settings, log=folder / "bot.log"):
        await told(folder / "bot.log", ready)
        amina.begin()
        awa.begin("halifax")
        await through([amina, awa])
    assert (amina.asked, awa.asked) == (EVERY_KEY, EVERY_KEY)
    assert (amina.missing(), awa.missing()) == ([], [])
    assert (amina.unmatched, awa.unmatched) == ([], [])
    assert workspace.refused == []


async def test_intake_is_submitted_over_a_socket(tmp_path: Path) -> None:
    async with emulated(tmp_path / "slack", people=(AMINA, AWA)) as workspace:
        settings = on_slack(tmp_path, workspace, SLACK_APP_TOKEN=f"xapp-{workspace.team}")

        await interviewed(tmp_path, workspace, settings, ready="connected to Slack")


async def test_intake_is_submitted_over_http(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    page = f"http://{address}/slack/events"
    async with emulated(tmp_path / "slack", people=(AMINA, AWA), request_url=page) as workspace:
        settings = on_slack(
            tmp_path, workspace, SLACK_SIGNING_SECRET=SECRET, PASSERELLE_HTTP=address
        )

        await interviewed(tmp_path, workspace, settings, ready="serving HTTP")
