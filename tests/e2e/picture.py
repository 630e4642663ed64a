"""Takes the pictures of README and docs from a real run: `python -m tests.e2e.picture`."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.clock import WindingClock
from tests.e2e.chromium import chromium
from tests.e2e.visit import AMINA, MIGUEL, VALENTINA, Chat, clock_file, preview

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}


async def take(folder: Path) -> None:
    """Show three people in the middle of their intake: side by side, in the dark, on a phone."""
    _set_clock(folder)
    async with preview(folder) as url, chromium() as browser:
        tabs = [await _tab(browser, url) for _ in range(3)]
        examples = zip(tabs, ("Amina", "Miguel", "Valentina"), strict=True)
        chats = [await Chat.join(tab, example) for tab, example in examples]
        for chat in chats:
            await expect(chat.answers).to_have_count(1)
        walks = zip(chats, (AMINA[:7], MIGUEL[:10], VALENTINA), strict=True)
        await asyncio.gather(*(chat.take(*steps) for chat, steps in walks))
        await _shoot(tabs[2], "preview.png")
        await _shoot_dark(tabs[1], Chat(tabs[1].get_by_role("region", name="Amina")))
        await _shoot_phone(browser, url)


def _set_clock(folder: Path) -> None:
    """Make it a good hour for all of them: nobody should look sleepless."""
    clock = clock_file(folder)
    clock.parent.mkdir(parents=True)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    WindingClock(clock).wind_to(tomorrow.replace(hour=13, minute=5))


async def _tab(browser: Browser, url: str) -> Page:
    tab = await browser.new_page(viewport=WIDE, locale="en-CA", timezone_id="America/Halifax")
    await tab.goto(url)
    return tab


async def _shoot_dark(tab: Page, chat: Chat) -> None:
    await tab.emulate_media(color_scheme="dark")
    await chat.open_other_language()
    await _shoot(tab, "preview-dark.png")


async def _shoot_phone(browser: Browser, url: str) -> None:
    phone = await browser.new_page(
        viewport=PHONE, locale="fr-CA", timezone_id="America/Halifax", device_scale_factor=2
    )
    await phone.goto(url)
    await expect(phone.locator(".bubble").first).to_be_visible()
    await _shoot(phone, "preview-phone.png")


async def _shoot(tab: Page, name: str) -> None:
    await tab.mouse.move(0, 0)
    await tab.evaluate("document.activeElement.blur()")
    await tab.evaluate("for (const log of document.querySelectorAll('.log')) log.scrollTo(0, 1e6)")
    await tab.screenshot(path=PICTURES / name, animations="disabled")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        asyncio.run(take(Path(place)))
