"""The stations of one life on the preview: applied, matched, agreed on a time, reminded, met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from playwright.async_api import Page, expect

from tests.e2e.visit import ENGINEER, Chat, side_by_side

MONDAY = datetime(2027, 3, 15, 14, 5, tzinfo=UTC)
"""11:05 a.m. in Halifax, 2:05 p.m. in Casablanca: a decent hour for everyone."""

WOUND_MS = 30_000


@dataclass(frozen=True, slots=True)
class Life:
    """Three people on one page, and its clock."""

    page: Page
    amina: Chat
    marie: Chat
    andrew: Chat

    @classmethod
    async def begin(cls, page: Page, url: str) -> Self:
        return cls(page, *await side_by_side(page, url))

    async def apply(self) -> None:
        await self.amina.take(*ENGINEER, "Envoyer ma demande")
        await self.marie.hears("C-105 · Amina · nouvelle")

    async def match(self) -> None:
        await self.marie.take("Accepter")
        await self.marie.hears("C-105 : acceptée.")
        await self.marie.take("Trouver un jumelage")
        await self.marie.hears("1. K-21 Andrew MacLeod, civil engineer (0 en cours sur 1)")
        await self.marie.take("Proposer : K-21")
        # Andrew has just written, and is not asked anything for half an hour.
        await self.wind("+1 h")
        await self.andrew.hears("Would you take half an hour for Amina (ingénieure civile)?")

    async def tick(self) -> None:
        """Have Andrew tick two of the times at which both can meet."""
        await self.andrew.take("Accept")
        await self.andrew.hears("6. Thursday, March 25, 2:00 p.m. (Halifax)")
        times = self.andrew.answers.last.get_by_role("button", name="2:00 p.m.")
        for nth in (0, 2):
            await times.nth(nth).click()
            await expect(times.nth(nth)).to_contain_text("✓")

    async def book(self) -> None:
        """Have Amina take the first of the two."""
        await self.andrew.take("Send")
        await self.amina.hears("2. lundi 22 mars, 17 h (Casablanca)")
        await self.amina.key("jeu. 18 mars, 17 h").click()

    async def get_papers(self) -> None:
        for chat, picture in ((self.amina, "rencontre.ics"), (self.andrew, "meeting.ics")):
            await chat.hears(picture)
            await expect(chat.pane.get_by_role("img")).to_have_js_property("naturalWidth", 1600)

    async def wind(self, by: str) -> None:
        """Let an hour or a day pass."""
        face = self.page.locator("#clock .reading")
        button = self.page.get_by_role("button", name=by)
        before = await face.inner_text()
        await button.click()
        await expect(face).not_to_have_text(before)
        await expect(button).to_have_attribute("aria-disabled", "false", timeout=WOUND_MS)
