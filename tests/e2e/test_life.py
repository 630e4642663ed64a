"""One life on the preview: applied, accepted, matched, agreed; each hears it in their language."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.e2e.visit import ENGINEER, preview, set_clock, side_by_side

pytestmark = pytest.mark.e2e

MONDAY = datetime(2027, 3, 15, 14, 5, tzinfo=UTC)
"""11:05 a.m. in Halifax, 2:05 p.m. in Casablanca: a decent hour for everyone."""


async def test_amina_is_accepted_matched_and_hears_of_andrew(page: Page, tmp_path: Path) -> None:
    set_clock(tmp_path, MONDAY)
    async with preview(tmp_path) as url:
        amina, marie, andrew = await side_by_side(page, url)
        await marie.hears("Halifax : 2 en attente, du plus ancien au plus récent")
        await andrew.hears("K-21, Connector")

        await amina.take(*ENGINEER, "Envoyer ma demande")
        await marie.hears("C-105 · Amina · nouvelle")
        await marie.take("Accepter")
        await marie.hears("C-105 : acceptée.")
        await marie.take("Trouver un jumelage")
        await marie.hears("1. K-21 Andrew MacLeod, civil engineer (0 en cours sur 1)")
        await marie.take("Proposer : K-21")
        # Andrew has just written, and is not asked anything for half an hour.
        await page.get_by_role("button", name="+1 h").click()
        await andrew.hears("Would you take half an hour for Amina (ingénieure civile)?")
        await andrew.take("Accept")

        await andrew.hears("Thank you! I tell Amina the good news.")
        await marie.hears("K-21 Andrew MacLeod dit oui pour C-105 Amina.")
        await amina.hears("Bonne nouvelle : une personne du métier souhaite vous rencontrer.")
        await expect(amina.answers.last).to_contain_text("Andrew MacLeod, civil engineer")
