"""A fake Bot API and what speaks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.channels.telegram import Api
from tests.fakes.bot_api import TOKEN, FakeBotApi


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as running:
        yield running


@pytest_asyncio.fixture
async def api(fake: FakeBotApi) -> AsyncIterator[Api]:
    async with Api(TOKEN, base_url=fake.base_url) as connected:
        yield connected
