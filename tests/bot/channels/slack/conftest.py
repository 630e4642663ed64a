"""A fake Slack, and the API that speaks to it."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.slack import Api
from tests.fakes.slack_api import FakeSlack


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as slack:
        yield slack


@pytest.fixture
async def api(fake: FakeSlack) -> AsyncIterator[Api]:
    async with Api(base_url=fake.url) as api:
        yield api
