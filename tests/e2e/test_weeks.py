"""People leave in the middle for weeks: the clock of the page is wound through them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.clock import WindingClock
from tests.e2e.test_preview import port_of
from tests.e2e.visit import AMINA, MIGUEL, Chat, clock_file, preview, set_clock
from tests.stories.chat import typed

pytestmark = pytest.mark.e2e

BEGUN = datetime(2027, 3, 14, 14, 5, tzinfo=UTC)
"""2:05 p.m. in Casablanca; 10:05 p.m. in Manila, too late for a reminder."""

UP_TO_THE_DATE = 7
OUTAGE = timedelta(hours=72)
PATIENT_MS = 60_000

DATE_EN = "4 of about 15\n\nWhat date is on it? The month is enough."
DATE_FR = "4 sur environ 15\n\nQuelle date porte-t-il? Le mois suffit."
REMINDED_EN = (
    "You left off here a while ago. There is no hurry, and nothing is lost: whenever it suits you,"
    f" we go on with this question.\n\n{DATE_EN}"
)
REMINDED_FR = (
    "Nous en étions ici il y a quelque temps. Rien ne presse et rien n’est perdu : quand cela vous"
    f" conviendra, nous continuons avec cette question.\n\n{DATE_FR}"
)
WARNED_EN = (
    "Your application to Halifax is still unfinished. I erase its answers on Wednesday,"
    f" April 14, 2027, unless you go on before.\n\n{DATE_EN}"
)
WARNED_FR = (
    "Votre demande (Halifax) n’est pas encore terminée. J’en efface les réponses le mardi 13 avril"
    f" 2027, à moins que vous ne repreniez avant.\n\n{DATE_FR}"
)
ERASED_EN = (
    "As announced, the answers of your unfinished application are erased. Should you wish to begin"
    " anew, send /start."
)


async def test_after_three_weeks_both_go_on_where_they_were(page: Page, tmp_path: Path) -> None:
    set_clock(tmp_path, BEGUN)
    async with preview(tmp_path) as url:
        amina, miguel = await two_halfway(page, url)

        await wind(page, days=2)
        reminded = [await read(amina), await read(miguel)]
        asked = [await chat.answers.count() for chat in (amina, miguel)]
        await wind(page, days=19)

        assert reminded == [("2:05 p.m.", REMINDED_FR), ("8:00 a.m.", REMINDED_EN)]
        assert [await chat.answers.count() for chat in (amina, miguel)] == asked
        await expect(page.locator("#clock .date")).to_have_text("Sun, Apr 4")
        await amina.take("=octobre 2026", "← Retour", "=novembre 2026")
        await miguel.take("=October 2026", "=in 3 months")
        await expect(amina.answers.last).to_contain_text("Quand pensez-vous arriver au Canada?")
        await expect(miguel.answers.last).to_contain_text("What is your occupation?")
        # Only the open question has buttons, however old the others are.
        for chat in (amina, miguel):
            await expect(chat.answers.filter(has=page.locator(".key"))).to_have_count(1)


async def test_silence_is_warned_of_and_then_the_answers_are_erased(
    page: Page, tmp_path: Path
) -> None:
    set_clock(tmp_path, BEGUN)
    async with preview(tmp_path) as url:
        amina, miguel = await two_halfway(page, url)

        await wind(page, days=28)
        warned = [await read(amina), await read(miguel)]
        await amina.take("=octobre 2026")
        await wind(page, days=4)

        assert warned == [("2:05 p.m.", WARNED_FR), ("8:00 a.m.", WARNED_EN)]
        assert await read(miguel) == ("8:00 a.m.", ERASED_EN)
        await amina.take("=dans 3 mois")
        await expect(amina.answers.last).to_contain_text("Quelle est votre profession?")


async def test_open_questions_are_asked_again_after_an_outage_of_three_days(
    page: Page, tmp_path: Path
) -> None:
    set_clock(tmp_path, BEGUN)
    async with preview(tmp_path) as url:
        amina, miguel = await two_halfway(page, url)
        asked = [await chat.answers.count() for chat in (amina, miguel)]
    clock = WindingClock(clock_file(tmp_path))
    clock.wind_to(clock.now() + OUTAGE)

    async with preview(tmp_path, port=port_of(url)):
        await expect(amina.answers).to_have_count(asked[0] + 1, timeout=PATIENT_MS)
        await wind(page, days=1)

        # What fell due meanwhile is done once, and at a decent hour.
        assert [await chat.answers.count() for chat in (amina, miguel)] == [n + 1 for n in asked]
        assert await read(amina) == ("2:05 p.m.", REMINDED_FR)
        assert await read(miguel) == ("8:00 a.m.", REMINDED_EN)
        await miguel.take("=October 2026")
        await expect(miguel.answers.last).to_contain_text("When do you expect to arrive in Canada?")


async def two_halfway(page: Page, url: str) -> tuple[Chat, Chat]:
    """Have one in French and one in English, in one window, stop at the fourth question."""
    await page.goto(url)
    amina = await Chat.join(page, "Amina")
    await expect(amina.answers).to_have_count(1)
    miguel = await Chat.join(page, "Miguel")
    await expect(miguel.answers).to_have_count(1)
    await amina.take(*AMINA[:UP_TO_THE_DATE])
    await miguel.take(*MIGUEL[:UP_TO_THE_DATE])
    return amina, miguel


async def wind(page: Page, *, days: int) -> None:
    """Press for one day more, and again."""
    date, button = page.locator("#clock .date"), page.get_by_role("button", name="+1 day")
    for _ in range(days):
        before = await date.inner_text()
        await button.click()
        await expect(date).not_to_have_text(before, timeout=PATIENT_MS)
        await expect(button).to_have_attribute("aria-disabled", "false", timeout=PATIENT_MS)


async def read(chat: Chat) -> tuple[str, str]:
    """Give the last message of the bot as it is shown: when, and what."""
    last = chat.answers.last
    words = await last.locator(".words").inner_text()
    return await last.locator(".meta time").inner_text(), typed(words)
