"""The composition root: what it opens it closes, and it works with the pinned zones only."""

from __future__ import annotations

import asyncio
import os
import signal
import zoneinfo
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import tzdata
from pydantic import SecretStr

from bot import app
from bot.app import StaleZones, opened, run, use_pinned_zones
from bot.channels.channel import Outgoing
from bot.control import SOCKET, ask
from bot.preview import preview
from bot.settings import Settings
from handlers.inbound import Inbound, said
from program.people import Address
from program.video import HOSTS
from storage.errors import FolderBusy

AMINA = Address("story", "", "amina")


class Paper:
    """A channel that keeps what it is given."""

    name = "story"

    def __init__(self) -> None:
        self.sent: list[Outgoing] = []

    async def send(self, to: Address, message: Outgoing) -> str:
        self.sent.append(message)
        return str(len(self.sent))


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    return Settings(data=tmp_path / "data", key_file=tmp_path / "keys" / "keys.json")


async def test_opened_bot_answers(settings: Settings) -> None:
    paper = Paper()
    now = datetime.now(UTC)

    async with opened(settings, {paper.name: paper}) as bot:
        await bot.inbox.take(Inbound("story", "1", AMINA, said("hello"), now, "en"))
        await bot.delivery.drain()

    assert [message.markup.partition("!")[0] for message in paper.sent] == ["Hello"]


async def test_rooms_are_made_by_whom_is_set(settings: Settings) -> None:
    zoom = {"zoom_account_id": "a", "zoom_client_id": "b", "zoom_client_secret": SecretStr("c")}
    jitsi = {"jitsi_url": "https://meet.example.org", "video_hosts": " rooms.Example.com,"}

    cases: dict[str, dict[str, Any]] = {
        "nobody": {},
        "zoom": {**zoom, **jitsi},
        "jitsi": jitsi,
    }

    made = {}
    for name, given in cases.items():
        async with opened(settings.model_copy(update=given), {}) as bot:
            made[name] = (bot.book.makes_rooms, bot.book.video_hosts[len(HOSTS) :])

    assert made == {
        "nobody": (False, ()),
        "zoom": (True, ("rooms.example.com",)),
        "jitsi": (True, ("rooms.example.com", "meet.example.org")),
    }


async def test_jitsi_without_https_ends_the_start_with_a_word(settings: Settings) -> None:
    insecure = settings.model_copy(update={"jitsi_url": "http://meet.example.org"})

    with pytest.raises(SystemExit, match="PASSERELLE_JITSI_URL"):
        async with opened(insecure, {}):
            pass


async def test_opened_bot_holds_its_folder(settings: Settings) -> None:
    async with opened(settings, {}):
        with pytest.raises(FolderBusy) as busy:
            async with opened(settings, {}):
                pass

    assert busy.value.pid == os.getpid()


async def test_folder_is_free_again_afterwards(settings: Settings) -> None:
    async with opened(settings, {}):
        pass

    async with opened(settings, {}) as bot:
        assert bot.book.commands


async def test_folder_is_free_again_after_a_failure(settings: Settings) -> None:
    with pytest.raises(ZeroDivisionError):
        async with opened(settings, {}):
            raise ZeroDivisionError

    async with opened(settings, {}) as bot:
        assert bot.book.commands


async def test_files_are_closed_to_other_users(settings: Settings) -> None:
    async with opened(settings, {}):
        modes = [path.stat().st_mode & 0o077 for path in (settings.data, settings.key_file)]

    assert modes == [0, 0]


async def test_serving_ends_well_on_a_signal(settings: Settings) -> None:
    served = asyncio.Event()

    async def service(stop: asyncio.Event) -> None:
        served.set()
        await stop.wait()

    async with opened(settings, {}) as bot, asyncio.timeout(5):
        serving = asyncio.create_task(app.serve(settings, bot, service))
        await served.wait()
        listed = await ask(settings.data, "community.list", {})
        os.kill(os.getpid(), signal.SIGTERM)
        await serving

    assert listed == []
    assert not (settings.data / SOCKET).exists()


async def test_serving_ends_when_a_service_breaks(settings: Settings) -> None:
    async def service(stop: asyncio.Event) -> None:
        raise ZeroDivisionError

    async with opened(settings, {}) as bot, asyncio.timeout(5):
        with pytest.raises(ExceptionGroup) as group:
            await app.serve(settings, bot, service)

    assert [type(each) for each in group.value.exceptions] == [ZeroDivisionError]


async def test_run_without_a_channel_opens_nothing(settings: Settings) -> None:
    with pytest.raises(SystemExit, match="Set TELEGRAM_BOT_TOKEN"):
        await run(settings)

    assert not settings.data.exists()


async def test_slack_without_a_way_in_opens_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "hush")

    with pytest.raises(SystemExit, match="set SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET and"):
        await run(Settings(data=settings.data, key_file=settings.key_file))

    assert not settings.data.exists()


@pytest.mark.parametrize("name", ["TELEGRAM_BOT_TOKEN", "SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"])
async def test_preview_with_a_token_opens_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "123:abc")

    with pytest.raises(SystemExit, match=f"unset {name}"):
        await preview(Settings(data=settings.data, key_file=settings.key_file))

    assert not settings.data.exists()


async def test_preview_has_a_database_and_a_key_of_its_own(settings: Settings) -> None:
    settings = settings.model_copy(update={"preview_port": 0})
    serving = asyncio.create_task(preview(settings))
    async with asyncio.timeout(10):
        while not (settings.data / "preview" / SOCKET).exists():
            assert not serving.done()
            await asyncio.sleep(0.01)
        listed = await ask(settings.data / "preview", "community.list", {})
        os.kill(os.getpid(), signal.SIGTERM)
        await serving

    assert "halifax" in {community["slug"] for community in listed}
    assert not settings.database.exists()
    assert [path.name for path in settings.key_file.parent.iterdir()] == ["preview-keys.json"]


def test_zones_come_from_the_pinned_package_only() -> None:
    use_pinned_zones()

    assert zoneinfo.TZPATH == ()
    # Since 2026 Vancouver keeps daylight time all year; older data says 16 h in winter.
    noon = datetime(2027, 1, 11, 0, 0, tzinfo=UTC)
    assert noon.astimezone(ZoneInfo("America/Vancouver")).hour == 17


def test_older_zones_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tzdata, "IANA_VERSION", "2025b")

    with pytest.raises(StaleZones, match="tzdata is 2025b, we need 2026f or later"):
        use_pinned_zones()
