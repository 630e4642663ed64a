"""The whole intake through the real process, in both languages, to an application sent."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.fakes.emulator import emulated
from tests.fakes.newcomers import EVERY_KEY, newcomer
from tests.fakes.people import FakePerson
from tests.fakes.process import HALIFAX, command, environment, running

pytestmark = pytest.mark.e2e

PATIENCE_S = 120


async def through(people: list[FakePerson]) -> None:
    """Wait until everyone's application is sent."""
    async with asyncio.timeout(PATIENCE_S):
        while not all(person.finished for person in people):  # noqa: ASYNC110 -- people are no tasks
            await asyncio.sleep(0.05)


async def test_intake_is_submitted_in_both_languages(tmp_path: Path) -> None:
    async with emulated() as (emulator, base_url):
        settings = environment(tmp_path, base_url=base_url)
        await command(settings, *HALIFAX)
        amina = newcomer(emulator, 1017, language="en")
        awa = newcomer(emulator, 1018, language="fr")
        async with running(settings, log=tmp_path / "bot.log"):
            amina.begin()
            awa.begin("halifax")
            await through([amina, awa])

    assert (amina.asked, awa.asked) == (EVERY_KEY, EVERY_KEY)
    assert (amina.missing(), awa.missing()) == ([], [])
    assert (amina.unmatched, awa.unmatched) == ([], [])
    assert [refusal for refusal in emulator.refused if "does not model" not in refusal] == []
