"""A browser, and a page in it that must not complain."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from tests.e2e.chromium import chromium

# What a browser says by itself while the preview is away.
AWAY = "Failed to load resource: net::ERR_"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "transcript.jsonl"


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


@pytest_asyncio.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """Open an English page, which must not complain."""
    page = await browser.new_page(
        viewport={"width": 1280, "height": 800}, locale="en-CA", timezone_id="America/Halifax"
    )
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text))
    yield page
    assert [each for each in complaints if not each.startswith(AWAY)] == []
