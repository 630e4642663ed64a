"""A workspace installs the bot: only who set out comes back, once, and in time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from slack_bolt.async_app import AsyncBoltRequest

from bot.channels.channel import Gone, Misconfigured, Outgoing
from bot.channels.slack import Api, Installing, SlackChannel, StoredWorkspaces
from bot.http import HttpServer
from program.people import Address
from storage.database import Store
from tests.bot.channels.slack.office import NOW, ScriptedInbox, hearing
from tests.fakes import slack_api
from tests.fakes.slack_api import FakeSlack, Fault, event
from tests.handlers.scenes import fresh_scene
from tests.texts import TRANSLATOR

AMINA = Address("slack", "T9", "U1")


@dataclass
class Site:
    """The two pages, and somebody's browser."""

    address: str
    store: Store
    clock: list[datetime] = field(default_factory=lambda: [NOW])

    async def get(self, path: str, *, cookie: str = "") -> tuple[int, dict[str, str], str]:
        headers = {"Cookie": f"passerelle-install={cookie}"} if cookie else {}
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{self.address}{path}", headers=headers, allow_redirects=False) as answer,
        ):
            return answer.status, dict(answer.headers), await answer.text()

    async def set_out(self) -> str:
        _, headers, _ = await self.get("/slack/install")
        (state,) = parse_qs(urlsplit(headers["Location"]).query)["state"]
        return state

    async def come_back(self, state: str, *, code: str = "T9", cookie: str | None = None) -> int:
        path = f"/slack/oauth_redirect?state={state}&code={code}"
        return (await self.get(path, cookie=state if cookie is None else cookie))[0]

    async def token(self) -> str | None:
        return await StoredWorkspaces(self.store, lambda: NOW).bot_token("T9")


@pytest.fixture
async def site(api: Api, fake: FakeSlack, tmp_path: Path) -> AsyncIterator[Site]:
    async with fresh_scene(tmp_path) as scene:
        site = Site("", scene.store)
        installing = Installing(
            api,
            scene.store,
            TRANSLATOR,
            client=("1.2", "hush"),
            base_url=fake.url,
            now=lambda: site.clock[0],
        )
        server = HttpServer(installing.routes())
        site.address = await server.start("127.0.0.1", 0)
        yield site
        await server.stop()


async def test_installer_is_sent_to_slack_with_our_scopes(site: Site, fake: FakeSlack) -> None:
    status, headers, _ = await site.get("/slack/install")

    place = urlsplit(headers["Location"])
    asked = parse_qs(place.query)
    assert (status, place.path, asked["client_id"]) == (302, "/oauth/v2/authorize", ["1.2"])
    assert "im:history" in asked["scope"][0].split(",")
    assert "HttpOnly" in headers["Set-Cookie"]
    assert "Secure" in headers["Set-Cookie"]


async def test_workspace_is_installed(site: Site, fake: FakeSlack) -> None:
    status = await site.come_back(await site.set_out())

    assert (status, await site.token()) == (200, "xoxb-for-T9")
    assert fake.called("oauth.v2.access") == [
        {"client_id": "1.2", "client_secret": "hush", "code": "T9"}
    ]


async def test_state_is_good_for_one_return(site: Site) -> None:
    state = await site.set_out()

    statuses = [await site.come_back(state) for _ in range(2)]

    assert statuses == [200, 400]


async def test_state_expires(site: Site) -> None:
    state = await site.set_out()
    site.clock[0] += timedelta(minutes=11)

    assert (await site.come_back(state), await site.token()) == (400, None)


async def test_foreign_browser_cannot_finish(site: Site, fake: FakeSlack) -> None:
    state = await site.set_out()

    statuses = [
        await site.come_back(state, cookie=""),
        await site.come_back(state, cookie=await site.set_out()),
        await site.come_back("made-up", cookie="made-up"),
        await site.come_back("", cookie=""),
    ]

    assert statuses == [400, 400, 400, 400]
    assert fake.calls == []


async def test_no_code_installs_nothing(site: Site) -> None:
    assert await site.come_back(await site.set_out(), code="") == 400
    assert await site.token() is None


async def test_slack_that_is_away_installs_nothing(site: Site, fake: FakeSlack) -> None:
    fake.fail("oauth.v2.access", fault=slack_api.AWAY)

    assert await site.come_back(await site.set_out()) == 503
    assert await site.token() is None


async def test_uninstalled_workspace_loses_its_token(site: Site, api: Api, fake: FakeSlack) -> None:
    await site.come_back(await site.set_out())
    stored = StoredWorkspaces(site.store, lambda: NOW)
    ears = hearing(api, ScriptedInbox(), stored)

    gone = {**event(type="app_uninstalled"), "team_id": "T9"}
    await ears.hear(AsyncBoltRequest(mode="socket_mode", body=gone))

    assert await site.token() is None
    with pytest.raises(Gone):
        await SlackChannel(api, stored).send(AMINA, Outgoing("Hello"))


async def test_revoked_token_is_forgotten(site: Site, api: Api, fake: FakeSlack) -> None:
    await site.come_back(await site.set_out())
    channel = SlackChannel(api, StoredWorkspaces(site.store, lambda: NOW))
    fake.fail("chat.postMessage", fault=Fault("token_revoked"))

    with pytest.raises(Misconfigured):
        await channel.send(AMINA, Outgoing("Hello"))
    with pytest.raises(Gone):
        await channel.send(AMINA, Outgoing("Hello"))
