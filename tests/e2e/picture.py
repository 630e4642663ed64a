"""Takes the README's picture from a real run: `python -m tests.e2e.picture`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import ViewportSize, expect

from tests.e2e.chromium import chromium
from tests.e2e.visit import AMINA, MIGUEL, Chat, preview

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "preview.png"
SIZE: ViewportSize = {"width": 1400, "height": 860}


async def take(folder: Path) -> None:
    """Show two people in the middle of their intake and one who has just arrived."""
    async with preview(folder) as url, chromium() as browser:
        tabs = [await browser.new_page(viewport=SIZE, locale="en-CA") for _ in range(3)]
        for tab in tabs:
            await tab.goto(url)
        examples = zip(tabs, ("Amina", "Miguel", "Someone new"), strict=True)
        amina, miguel, new = [await Chat.join(tab, example) for tab, example in examples]
        for chat in (amina, miguel, new):
            await expect(chat.answers).to_have_count(1)
        await asyncio.gather(amina.take(*AMINA[:-1]), miguel.take(*MIGUEL))
        await tabs[2].mouse.move(0, 0)
        await tabs[2].evaluate("document.activeElement.blur()")
        await tabs[2].screenshot(path=PICTURE, animations="disabled")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        asyncio.run(take(Path(place)))
