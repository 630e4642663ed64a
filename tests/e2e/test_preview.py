"""The preview in a browser: by keyboard, at phone width, across a restart, on the real bot."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from handlers.inbound import Commanded, Edited, Said, Shared
from tests.e2e.echoed import join, served
from tests.e2e.visit import AMINA, MIGUEL, Chat, preview

pytestmark = pytest.mark.e2e

HOSTILE = "</li><img src=x onerror=alert(1)><script>alert(2)</script><b onclick=x>&amp;</b> {{7}}"


def port_of(url: str) -> int:
    return int(url.rstrip("/").rpartition(":")[2])


async def words(pane: Locator) -> list[str]:
    return await pane.locator(".words").all_inner_texts()


async def test_whole_chat_by_keyboard_only(page: Page, log: Path) -> None:
    async with served(log) as (url, inbox):
        await page.goto(url)
        await page.get_by_role("button", name="Amina Casablanca").focus()
        await page.keyboard.press("Enter")
        pane = page.get_by_role("region", name="Amina")
        await expect(pane.get_by_role("textbox")).to_be_focused()

        await page.keyboard.type("Salut")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("vous")
        await page.keyboard.press("Enter")
        await expect(pane.get_by_text("echo")).to_be_visible()
        for _ in ("attach", "Canada", "Non"):
            await page.keyboard.press("Shift+Tab")
        await expect(pane.get_by_role("button", name="Non").last).to_be_focused()
        await page.keyboard.press("Space")

        await expect(pane.get_by_role("status")).to_have_text("Noted: 7.no")
        await expect(pane.get_by_role("textbox")).to_be_focused()
    assert await words(pane) == ["/start", "/start ", "Salut\nvous", "Merci.\n7.no"]
    assert [each.content for each in inbox.taken[:2]] == [Commanded("start"), Said("Salut\nvous")]


async def test_other_things_are_sent_from_the_menu(page: Page, log: Path) -> None:
    async with served(log) as (url, inbox):
        await page.goto(url)
        pane = await join(page, "Amina")

        attach = pane.get_by_role("button", name="Send something else")
        await attach.press("Enter")
        await expect(pane.get_by_role("menuitem", name="Photo")).to_be_focused()
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await expect(pane.get_by_text("voice", exact=True)).to_be_visible()
        await attach.press("Enter")
        await page.keyboard.press("Escape")

        await expect(attach).to_be_focused()
        await expect(pane.get_by_role("menu")).to_have_count(0)
    assert [each.content for each in inbox.taken[1:]] == [Shared("voice")]


async def test_last_message_can_be_edited(page: Page, log: Path) -> None:
    async with served(log) as (url, inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        await pane.get_by_role("textbox").fill("Casa")
        await pane.get_by_role("textbox").press("Enter")
        await expect(pane.get_by_text("echo")).to_be_visible()

        await pane.get_by_role("button", name="Send something else").press("Enter")
        await pane.get_by_role("menuitem", name="Edit my last message").press("Enter")
        await expect(pane.get_by_role("textbox")).to_have_value("Casa")
        await page.keyboard.press("End")
        await page.keyboard.type("blanca")
        await page.keyboard.press("Enter")

        await expect(pane.get_by_text("edited")).to_be_visible()
        await expect(pane.get_by_text("echo")).to_have_count(2)
    assert (await words(pane))[2] == "Casablanca"
    assert inbox.taken[-1].content == Edited("Casablanca")


async def test_hostile_text_is_shown_as_it_was_typed(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")

        await pane.get_by_role("textbox").fill(HOSTILE)
        await pane.get_by_role("textbox").press("Enter")
        await expect(pane.get_by_text("echo")).to_be_visible()

    assert (await words(pane))[2:] == [HOSTILE, f"{HOSTILE}\necho"]
    assert await pane.locator(".log :is(img, script, b[onclick])").count() == 0


async def test_reload_shows_the_same_chats(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        amina = await join(page, "Amina")
        miguel = await join(page, "Miguel")
        await amina.get_by_role("button", name="Non").click()
        await expect(amina.get_by_text("Merci.")).to_be_visible()
        # Times are told as soon as it is known where somebody is.
        await expect(miguel.locator("time").last).to_have_text("8:00 p.m.")
        before = await page.locator(".log").all_inner_texts()

        await page.reload()

        await expect(page.locator(".log")).to_have_text(before, use_inner_text=True)
        await expect(page.locator(".toast")).to_have_count(0)


async def test_what_is_typed_while_the_preview_is_away_arrives(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
    await expect(page.get_by_text("The preview is not answering")).to_be_visible()
    await pane.get_by_role("textbox").fill("Toujours là?")
    await pane.get_by_role("textbox").press("Enter")
    await expect(pane.locator(".unsent")).to_have_text("Amina says:Toujours là?")

    async with served(log, port=port_of(url)) as (_url, inbox):
        await expect(pane.get_by_text("echo")).to_be_visible(timeout=15_000)
        await expect(page.get_by_text("The preview is not answering")).to_be_hidden()

    assert await words(pane) == ["/start", "/start ", "Toujours là?", "Toujours là?\necho"]
    assert [each.content for each in inbox.taken] == [Said("Toujours là?")]


async def test_phone_shows_one_chat_at_a_time(page: Page, log: Path) -> None:
    await page.set_viewport_size({"width": 360, "height": 720})
    async with served(log) as (url, _inbox):
        await page.goto(url)
        amina = await join(page, "Amina")
        miguel = await join(page, "Miguel")
        await expect(amina).to_be_hidden()

        await page.get_by_role("navigation", name="Chats").get_by_role("button").first.click()

        await expect(amina).to_be_visible()
        await expect(miguel).to_be_hidden()
        width = await page.evaluate("document.documentElement.scrollWidth")
    assert width == 360


async def test_page_speaks_french_when_asked_and_remembers(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")

        await page.get_by_role("button", name="Français").click()
        await page.reload()

        await expect(page.get_by_role("button", name="Ajouter une personne")).to_be_visible()
        await expect(pane.get_by_placeholder("Écrivez un message…")).to_be_visible()
        await expect(pane.locator(".where time")).to_have_text("dim. 12 h 00")
        await expect(pane.locator(".meta time").first).to_have_text("12 h 00")
    assert await page.evaluate("document.documentElement.lang") == "fr"


async def test_removed_person_takes_the_chat_along(page: Page, log: Path) -> None:
    page.on("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")

        await pane.get_by_role("button", name="More about Amina").click()
        await pane.get_by_role("menuitem", name="Remove this person").click()

        await expect(page.get_by_role("heading", name="Who would you like to be?")).to_be_visible()
        await expect(pane).to_have_count(0)


async def test_kill_loses_neither_chats_nor_what_was_typed(page: Page, tmp_path: Path) -> None:
    async with preview(tmp_path, ending=signal.SIGKILL) as url:
        await page.goto(url)
        amina = await Chat.join(page, "Amina")
        await expect(amina.answers).to_have_count(1)
        await amina.take(*AMINA[:3])
        before = await amina.answers.locator(".words").all_inner_texts()
        await amina.pane.get_by_role("textbox").fill("Amina")
        await amina.pane.get_by_role("textbox").press("Enter")

    async with preview(tmp_path, port=port_of(url)):
        await expect(amina.answers.last).to_contain_text("Amina", timeout=15_000)
        await amina.write("Casablanca")
        await amina.hears("Casablanca, Casablanca-Settat")
        after = await amina.answers.locator(".words").all_inner_texts()

    # What was on its way at the kill may come twice.
    assert after[: len(before)] == before
    assert len(set(after)) == len(before) + 2
    typed = await amina.pane.locator(".bubble.person .words").all_inner_texts()
    assert typed == ["/start", "Amina", "Casablanca"]


async def test_two_people_complete_the_intake_side_by_side(
    browser: Browser, tmp_path: Path
) -> None:
    async with preview(tmp_path) as url:
        tabs = [await browser.new_page(), await browser.new_page()]
        for tab in tabs:
            await tab.goto(url)
        amina = await Chat.join(tabs[0], "Amina")
        miguel = await Chat.join(tabs[1], "Miguel")
        await expect(amina.answers).to_have_count(1)
        await expect(miguel.answers).to_have_count(1)

        await asyncio.gather(
            amina.take(*AMINA, "Envoyer ma demande"), miguel.take(*MIGUEL, "Send my application")
        )

        sent = [await chat.answers.last.inner_text() for chat in (amina, miguel)]
        chats = await tabs[0].locator(".log").all_inner_texts()
        await expect(tabs[1].locator(".log")).to_have_text(chats, use_inner_text=True)
    assert "C’est envoyé!" in sent[0]
    assert ["C-10" in each for each in sent] == [True, True]
