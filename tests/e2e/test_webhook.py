"""The whole intake by webhook: somebody else's emulator calls the real process."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.e2e.test_telegram import through
from tests.fakes.emulator import emulated
from tests.fakes.newcomers import EVERY_KEY, newcomer
from tests.fakes.process import HALIFAX, command, environment, running

pytestmark = pytest.mark.e2e


def free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port: int = plug.getsockname()[1]
        return port


async def test_intake_is_submitted_by_webhook(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    async with emulated() as (emulator, base_url):
        settings = environment(
            tmp_path,
            base_url=base_url,
            PASSERELLE_HTTP=address,
            TELEGRAM_WEBHOOK_URL=f"http://{address}/telegram",
            TELEGRAM_WEBHOOK_SECRET="s3cret",
        )
        await command(settings, *HALIFAX)
        awa = newcomer(emulator, 1018, language="fr")
        async with running(settings, log=tmp_path / "bot.log"):
            awa.begin("halifax")
            await through([awa])

    assert (awa.asked, awa.missing(), awa.unmatched) == (EVERY_KEY, [], [])
    assert [method for method, _ in emulator.calls if method == "getUpdates"] == []
