"""One life on the preview, from the application to whom it led to; each in their language."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.e2e.life import MONDAY, Life
from tests.e2e.visit import Chat, preview, set_clock

pytestmark = pytest.mark.e2e

ROOM = "https://meet.jit.si/passerelle-preview"
IN_HALIFAX = "Thursday, March 18, 2:00 p.m. (Halifax)"
IN_CASABLANCA = "jeudi 18 mars, 17 h (Casablanca)"


async def test_amina_is_accepted_matched_and_meets_andrew(page: Page, tmp_path: Path) -> None:
    set_clock(tmp_path, MONDAY)
    async with preview(tmp_path) as url:
        life = await Life.begin(page, url)
        await hears_of_each_other(life)
        await agrees_on_a_time(life)
        await is_reminded(life)
        await meets(life)
        await is_introduced(life)


async def hears_of_each_other(life: Life) -> None:
    await life.apply()
    await life.match()
    await life.tick()
    await life.marie.hears("K-21 Andrew MacLeod accepte de rencontrer C-105 Amina.")
    await life.amina.hears("Bonne nouvelle : une personne du métier souhaite vous rencontrer.")
    await expect(life.amina.answers.last).to_contain_text("Andrew MacLeod, civil engineer")


async def agrees_on_a_time(life: Life) -> None:
    await life.book()
    await life.get_papers()

    settled = life.amina.answers.filter(has_text="C’est convenu")
    for words in (IN_CASABLANCA, "Pour Andrew : jeudi 18 mars, 14 h (Halifax)", ROOM):
        await expect(settled).to_contain_text(words)
    settled = life.andrew.answers.filter(has_text="It is settled")
    for words in (IN_HALIFAX, "For Amina: Thursday, March 18, 5:00 p.m. (Casablanca)", ROOM):
        await expect(settled).to_contain_text(words)
    alt = "Amina (Casablanca) : jeudi 18 mars 2027 à 17 h Andrew (Halifax) :"
    await expect(life.amina.pane.get_by_role("img", name=alt)).to_be_visible()
    await life.marie.take("=/rencontres", "Sept jours (1)")
    await life.marie.hears("Amina")


async def is_reminded(life: Life) -> None:
    """Two days, a day and an hour before, each on the clock of their own place."""
    await life.wind("+1 day")
    await life.wind("+1 day")
    await hears_at(life.amina, "5:00 p.m.", "Vous rencontrez bientôt Andrew.")
    await hears_at(life.andrew, "2:00 p.m.", "You meet Amina (ingénieure civile) soon.")
    await life.wind("+1 day")
    await hears_at(life.amina, "5:00 p.m.", "Un rappel : vous rencontrez bientôt Andrew par vidéo.")
    await hears_at(life.andrew, "2:00 p.m.", "A reminder: you meet Amina soon, by video.")
    await life.amina.take("J’y serai")
    await life.wind("+1 h")
    await hears_at(life.andrew, "1:00 p.m.", "Amina has confirmed and will be there.")


async def meets(life: Life) -> None:
    await life.wind("+1 day")
    await life.amina.hears(f"Votre rencontre avec Andrew a-t-elle eu lieu?\n{IN_CASABLANCA}")
    await life.amina.take("Oui, elle a eu lieu")
    await life.amina.hears("merci")
    await life.andrew.hears(f"Did you meet Amina?\n{IN_HALIFAX}")
    await life.andrew.take("Yes, we met")

    await life.andrew.hears("Thank you for your half hour with Amina!")
    await life.amina.hears("votre rencontre avec Andrew a eu lieu")


async def is_introduced(life: Life) -> None:
    """A line is enough; she is asked days later, and the coordinator sees the picture of it."""
    await life.andrew.write("a recruiter at Emera")
    await life.andrew.hears("Then tell me that it is sent.")
    await life.andrew.key("Sent").click()
    await life.andrew.hears("Who else comes to mind for Amina?")
    await expect(life.andrew.answers.nth(-2)).to_contain_text("1 of 3: thank you")
    for _day in range(4):
        await life.wind("+1 day")

    asked = life.amina.answers.filter(has_text="recruiter, Emera").last
    await asked.get_by_role("button", name="Oui").click()
    await life.amina.hears("Bonne nouvelle!")
    await life.marie.write("/reseau C-105")
    await life.marie.hears("Une de ces personnes a-t-elle demandé l’effacement?")
    await expect(life.marie.answers.nth(-2)).to_contain_text("recruiter, Emera")
    whose = "Amina : 1 mise en relation"
    picture = life.marie.pane.get_by_role("img", name=whose)
    await expect(picture).to_have_js_property("naturalWidth", 1600)


async def hears_at(chat: Chat, clock: str, words: str) -> None:
    """Expect the last words at a time as that person's own clock shows it."""
    await chat.hears(words)
    await expect(chat.answers.last.locator(".meta time")).to_have_text(clock)
