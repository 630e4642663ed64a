"""Takes the pictures of README and docs from a real run: `python -m tests.e2e.picture`."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.e2e.chromium import chromium
from tests.e2e.visit import ENGINEER, Chat, preview, set_clock, side_by_side

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
TIMEZONE = "America/Halifax"


async def take(folder: Path) -> None:
    """Show one life: applied, matched, agreed; side by side, in the dark, and on a phone."""
    set_clock(folder, _good_hour())
    async with preview(folder) as url, chromium() as browser:
        tab = await browser.new_page(viewport=WIDE, locale="en-CA", timezone_id=TIMEZONE)
        amina, marie, andrew = await side_by_side(tab, url)
        await amina.take(*ENGINEER, "Envoyer ma demande")
        await marie.hears("C-105 · Amina · nouvelle")
        await _shoot_phone(browser, url)
        await marie.take("Accepter", "Trouver un jumelage", "Proposer : K-21")
        await _wind(tab)
        await andrew.hears("Would you take half an hour")
        await _shoot(tab, "preview.png")
        await andrew.take("Accept")
        await amina.hears("Bonne nouvelle : une personne du métier")
        await _shoot_dark(tab, andrew)


async def _wind(tab: Page) -> None:
    """Let an hour pass: Andrew has just written, and is not asked anything for half of it."""
    button = tab.get_by_role("button", name="+1 h")
    await button.click()
    await expect(tab.locator("#clock .time")).to_contain_text("11:05")
    await expect(button).to_have_attribute("aria-disabled", "false")


def _good_hour() -> datetime:
    """Choose a weekday on which nobody looks sleepless: 2:05 p.m. or 3:05 p.m. in Casablanca."""
    day = datetime.now(UTC) + timedelta(days=1)
    while day.weekday() not in range(5):
        day += timedelta(days=1)
    return day.replace(hour=14, minute=5)


async def _shoot_dark(tab: Page, chat: Chat) -> None:
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
