"""A visit to the real preview: the bot in its own process, people in a browser."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from bot.clock import WindingClock

PASSERELLE = Path(sys.executable).with_name("passerelle")
CHANNELS = ("TELEGRAM_", "SLACK_", "PASSERELLE_")
# Messages to one chat are a second apart, as on a platform.
ANSWERED_MS = 15_000
ENDED_S = 30


@asynccontextmanager
async def preview(
    folder: Path, *, port: int = 0, ending: signal.Signals = signal.SIGTERM
) -> AsyncIterator[str]:
    """Run `passerelle preview` on a folder of its own and tell where its page is."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(CHANNELS)}
    own |= {
        "PASSERELLE_DATA": str(folder / "data"),
        "PASSERELLE_KEY_FILE": str(folder / "keys" / "keys.json"),
        "PASSERELLE_PREVIEW_PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(PASSERELLE, "preview", env=own, stdout=PIPE)
    try:
        async with asyncio.timeout(30):
            address = await _address(process)
        yield address
    finally:
        if process.returncode is None:
            process.send_signal(ending)
        await _ended(process)


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Wait until it ended by itself.

    Raises:
        TimeoutError: it did not; it is killed.
    """
    try:
        async with asyncio.timeout(ENDED_S):
            await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def clock_file(folder: Path) -> Path:
    """Tell where a preview keeps how far its clock is ahead."""
    return folder / "data" / "preview" / "clock"


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    async for line in process.stdout:
        if found := re.search(rb"http://\S+/", line):
            return found[0].decode()
    raise AssertionError("the preview ended without saying where it is")


def set_clock(folder: Path, moment: datetime) -> None:
    """Have a preview that is not there yet begin at a moment.

    Args:
        moment: aware UTC, not before now.
    """
    clock = clock_file(folder)
    clock.parent.mkdir(parents=True)
    WindingClock(clock).wind_to(moment)


async def side_by_side(page: Page, url: str) -> tuple[Chat, Chat, Chat]:
    """Open Amina, Marie and Andrew with one click, and wait until all three were greeted."""
    await page.goto(url)
    await page.locator("#everyone").click()
    amina, marie, andrew = (
        Chat(page.get_by_role("region", name=name)) for name in ("Amina", "Marie", "Andrew")
    )
    for chat in (amina, marie, andrew):
        await expect(chat.answers).to_have_count(1, timeout=ANSWERED_MS)
    return amina, marie, andrew


@dataclass(frozen=True, slots=True)
class Chat:
    """One person's pane, as they use it with a pointer: one in each tab, since that has one."""

    pane: Locator

    @classmethod
    async def join(cls, page: Page, example: str) -> Chat:
        """Add a ready-made person."""
        await expect(page.locator("#welcome, .pane").first).to_be_visible()
        if not await page.locator("#welcome").is_visible():
            await page.locator("#add").click()
        await page.locator(".example:visible", has_text=example).click()
        pane = page.get_by_role("region", name=example)
        await expect(pane).to_be_visible()
        return cls(pane)

    @property
    def answers(self) -> Locator:
        return self.pane.locator(".bubble.bot")

    async def open_other_language(self) -> None:
        """Show the other language beside what the bot says."""
        await self.pane.locator(".both-toggle").click()

    def key(self, label: str) -> Locator:
        return self.pane.locator(".bubble.bot").last.get_by_role("button", name=label).first

    async def hears(self, words: str) -> None:
        """Wait until the bot has said it last."""
        await expect(self.answers.last).to_contain_text(words, timeout=ANSWERED_MS)

    async def write(self, words: str) -> None:
        """Type, and send it."""
        await self.pane.get_by_role("textbox").fill(words)
        await self.pane.locator("[type=submit]").click()

    async def take(self, *steps: str) -> None:
        """Go through steps: `Label` presses, `+Label` ticks, `=words` types.

        Each but a tick brings the next question.
        """
        for step in steps:
            questions = await self.answers.count()
            if step.startswith("="):
                await self.write(step[1:])
            else:
                await self.key(step.lstrip("+")).click(timeout=ANSWERED_MS)
            if step.startswith("+"):
                await expect(self.key("✓")).to_be_visible(timeout=ANSWERED_MS)
            else:
                await expect(self.answers).to_have_count(questions + 1, timeout=ANSWERED_MS)


AMINA = (
    "Français",
    "J’accepte",
    "Halifax",
    "=Amina",
    "=Casablanca",
    "Oui",
    "Confirmation de résidence permanente",
    "=octobre 2026",
    "=dans 3 mois",
    "=comptable",
    "Comptable ou auditeur",
    "=8",
    "=moyen",
    "=couramment",
    "+Français",
    "Terminé",
    "=Rencontrer des comptables qui travaillent à Halifax.",
    "=1, 2",
    "+Soirs de semaine",
    "Terminé",
)
ENGINEER = (
    *AMINA[:9],
    "=ingénieure civile",
    "=1",
    "=8",
    "=couramment",
    "=couramment",
    "+Français",
    "+Anglais",
    "Terminé",
    "=Concevoir des ponts qui durent.",
    "=1, 5",
    "+Soirs de semaine",
    "Terminé",
)
"""Amina again, in the trade and the languages in which Andrew can meet her."""
MIGUEL = (
    "English",
    "I agree",
    "Halifax",
    "=Miguel",
    "=Manila",
    "Yes",
    "Confirmation of permanent residence",
    "=October 2026",
    "=in 3 months",
    "=nurse",
    "Registered nurse",
    "=6",
    "=fluent",
    "=none",
    "=Meet nurses who work in Halifax.",
    "=1, 3",
    "+Weekday evenings",
    "Done",
)
VALENTINA = ("English", "I agree", "Vancouver", "=Valentina")
