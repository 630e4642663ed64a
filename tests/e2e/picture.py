"""Takes the pictures of README and docs from a real run: `python -m tests.e2e.picture`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, ViewportSize

from tests.e2e.chromium import chromium
from tests.e2e.life import MONDAY, Life
from tests.e2e.visit import Chat, preview, set_clock

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
TIMEZONE = "America/Halifax"


async def take(folder: Path) -> None:
    """Show one life: applied, matched, agreed; side by side, in the dark, and on a phone."""
    set_clock(folder, MONDAY)
    async with preview(folder) as url, chromium() as browser:
        tab = await browser.new_page(viewport=WIDE, locale="en-CA", timezone_id=TIMEZONE)
        life = await Life.begin(tab, url)
        await life.apply()
        await _shoot_phone(browser, url)
        await life.match()
        await _shoot(tab, "preview.png")
        await life.tick()
        await life.book()
        await life.get_papers()
        await life.marie.take("=/rencontres", "Sept jours (1)")
        await _shoot(tab, "booking.png")
        await _shoot_dark(tab, life.andrew)


async def _shoot_dark(tab: Page, chat: Chat) -> None:
    """Show both languages of one chat side by side."""
    await tab.emulate_media(color_scheme="dark")
    await chat.open_other_language()
    await _shoot(tab, "preview-dark.png")


async def _shoot_phone(browser: Browser, url: str) -> None:
    """Show the card of somebody new to the coordinator."""
    phone = await browser.new_page(
        viewport=PHONE, locale="fr-CA", timezone_id=TIMEZONE, device_scale_factor=2
    )
    await phone.goto(url)
    await phone.locator("#switcher").get_by_role("button", name="Marie").click()
    await Chat(phone.get_by_role("region", name="Marie")).hears("C-105 · Amina · nouvelle")
    await _shoot(phone, "preview-phone.png")


async def _shoot(tab: Page, name: str) -> None:
    await tab.mouse.move(0, 0)
    await tab.evaluate("document.activeElement.blur()")
    await tab.evaluate("for (const log of document.querySelectorAll('.log')) log.scrollTo(0, 1e6)")
    await tab.screenshot(path=PICTURES / name, animations="disabled")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        asyncio.run(take(Path(place)))
