"""The whole intake in a Slack workspace: somebody else's emulator and the real process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web

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
            tmp_path,
            workspace,
            SLACK_SIGNING_SECRET=SECRET,
            PASSERELLE_HTTP=address,
            PASSERELLE_UNPACED="true",
        )

        await interviewed(tmp_path, workspace, settings, ready="serving HTTP")


async def test_two_workspaces_install_the_bot_and_are_kept_apart(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    page = f"http://{address}/slack/events"
    async with (
        emulated(tmp_path / "a", people=(AMINA,), team="T0A", request_url=page) as first,
        emulated(tmp_path / "b", people=(AMINA,), team="T0B", request_url=page) as second,
        one_slack({"T0A": first, "T0B": second}) as url,
    ):
        settings = on_slack(
            tmp_path,
            first,
            SLACK_BASE_URL=url,
            SLACK_CLIENT_ID="1.2",
            SLACK_CLIENT_SECRET="hush",
            SLACK_SIGNING_SECRET=SECRET,
            PASSERELLE_HTTP=address,
            PASSERELLE_UNPACED="true",
        )
        del settings["SLACK_BOT_TOKEN"]
        await command(settings, *HALIFAX)
        amina = newcomer(first, AMINA, language="en")
        namesake = newcomer(second, AMINA, language="fr")
        async with running(settings, log=tmp_path / "bot.log"):
            await told(tmp_path / "bot.log", "serving HTTP")
            for team in ("T0A", "T0B"):
                await install(f"http://{address}", team)
            amina.begin()
            namesake.begin("halifax")
            await through([amina, namesake])

    assert (amina.missing(), namesake.missing()) == ([], [])
    assert (amina.unmatched, namesake.unmatched) == ([], [])


async def test_home_form_and_channel_answer_as_slack_wants_it(tmp_path: Path) -> None:
    async with emulated(tmp_path / "slack", people=(AMINA,)) as workspace:
        token = f"xapp-{workspace.team}"
        settings = on_slack(tmp_path, workspace, SLACK_APP_TOKEN=token, PASSERELLE_UNPACED="true")
        async with running(settings, log=tmp_path / "bot.log"):
            await told(tmp_path / "bot.log", "connected to Slack")
            await workspace.post("open-home", {"user": f"U{AMINA}"})
            in_general = {"channel": "C01GEN", "user": f"U{AMINA}"}
            await workspace.post(
                "command", {**in_general, "command": "/connector", "text": "status"}
            )
            workspace.say(AMINA, text="/contact")
            await workspace.until(lambda: bool(workspace.homes and workspace.form()))
            form = workspace.form()
            await workspace.submit(AMINA, words="Is it free?")
            await workspace.until(lambda: bool(workspace.chat(AMINA)))

    home = workspace.homes[f"U{AMINA}"]["A01APP"]
    assert home["type"] == "home"
    assert [block["type"] for block in home["blocks"][:2]] == ["rich_text", "rich_text"]
    assert [text for text in workspace.whispered if "in private" in text]
    assert form["callback_id"] == "contact"
    assert "Your words are kept for a coordinator" in workspace.chat(AMINA)[-1].text


async def install(site: str, team: str) -> None:
    """Install the bot in a workspace, as its browser does."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        async with session.get(f"{site}/slack/install", allow_redirects=False) as away:
            (state,) = parse_qs(urlsplit(away.headers["Location"]).query)["state"]
        back = f"{site}/slack/oauth_redirect?state={state}&code={team}"
        cookie = {"Cookie": f"passerelle-install={state}"}
        async with session.get(back, headers=cookie) as installed:
            assert installed.status == 200, await installed.text()


@asynccontextmanager
async def one_slack(workspaces: Mapping[str, LocalSlack]) -> AsyncIterator[str]:
    """Put one address before several workspaces, which are told apart by token."""

    async def forward(request: web.Request) -> web.Response:
        method, body = request.match_info["method"], await request.read()
        if method == "oauth.v2.access":
            (code,) = parse_qs(body.decode())["code"]
            granted = {"ok": True, "access_token": f"xoxb-{code}", "team": {"id": code}}
            return web.json_response(granted)
        if method == "api.test":
            return web.json_response({"ok": True})
        team = request.headers["Authorization"].removeprefix("Bearer xoxb-")
        place = f"{workspaces[team].url}/api/{method}"
        kept = {name: request.headers[name] for name in ("Authorization", "Content-Type")}
        async with aiohttp.request("POST", place, data=body, headers=kept) as answer:
            return web.json_response(await answer.json())

    application = web.Application()
    application.add_routes([web.post("/api/{method}", forward)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    finally:
        await runner.cleanup()
