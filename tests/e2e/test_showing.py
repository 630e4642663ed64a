"""What the preview shows besides the chat: time, place, what is unread, files, both languages."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.bot.channels.preview.echo import FILE, FILES, NOON, PICTURE
from tests.e2e.axe import violations
from tests.e2e.echoed import join, served
from tests.e2e.visit import Chat, preview

pytestmark = pytest.mark.e2e

HOUR = timedelta(hours=1)


async def test_day_that_begins_is_announced_in_each_chat(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Miguel")

        await page.get_by_role("button", name="+1 day").click()
        await expect(page.locator("#clock .date")).to_have_text("Mon, Nov 23")
        await pane.get_by_role("textbox").fill("Still here")
        await pane.get_by_role("textbox").press("Enter")

        days = pane.locator(".day")
        await expect(days).to_have_text(["Sunday, November 22", "Monday, November 23"])
        await expect(pane.locator(".where")).to_have_text("ManilaMon 8:00 p.m.")
        await page.reload()
        await expect(days).to_have_text(["Sunday, November 22", "Monday, November 23"])


async def test_clock_goes_to_what_is_due_next(page: Page, log: Path) -> None:
    async with served(log, NOON + 26 * HOUR) as (url, _inbox):
        await page.goto(url)
        button = page.get_by_role("button", name="Next due")
        await expect(page.locator(".due")).to_have_text(
            "Next due: Monday, November 23 at 10:00 a.m."
        )
        await button.click()

        await expect(page.locator("#clock .time")).to_have_text("10:00 a.m.")
        await expect(page.locator(".due")).to_have_text("Nothing is due.")
        await expect(button).to_have_attribute("aria-disabled", "true")
        await expect(button).to_be_focused()


async def test_long_winding_shows_how_far_it_is_and_can_be_halted(page: Page, log: Path) -> None:
    due = [NOON + each * HOUR for each in range(1, 24)]
    async with served(log, *due, pause_s=0.2) as (url, _inbox):
        await page.goto(url)
        await page.get_by_role("button", name="+1 day").click()
        bar = page.get_by_role("progressbar")
        await expect(bar).to_be_visible()
        await expect(page.get_by_text("Winding the clock to Monday")).to_be_visible()

        await page.get_by_role("button", name="Stop").click()

        await expect(bar).to_be_hidden()
        await expect(page.locator("#clock .date")).to_have_text("Sun, Nov 22")
        await expect(page.get_by_role("button", name="+1 day")).to_be_focused()


async def test_message_that_comes_while_reading_above_is_offered(page: Page, log: Path) -> None:
    async with served(log) as (url, inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        for number in range(6):
            if number == 5:
                inbox.open.clear()
            await pane.get_by_role("textbox").fill(f"nr {number}")
            await pane.get_by_role("textbox").press("Enter")
            await expect(pane.locator(".bubble.bot")).to_have_count(min(number, 4) + 2)
        await expect(pane.locator(".bubble.person")).to_have_count(7)
        await pane.locator(".log").evaluate("(log) => log.scrollTo(0, 0)")
        inbox.open.set()

        await pane.get_by_role("button", name="1 new message").click()

        await expect(pane.locator(".bubble.bot").last).to_be_in_viewport()
        await expect(pane.locator(".pill")).to_be_hidden()


async def test_newest_message_stays_in_sight_when_the_window_changes(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        for number in range(6):
            await pane.get_by_role("textbox").fill(f"nr {number} in so many words" * 9)
            await pane.get_by_role("textbox").press("Enter")
            await expect(pane.locator(".bubble.bot")).to_have_count(number + 2)

        for width, height in ((360, 640), (360, 560), (900, 560)):
            await page.set_viewport_size({"width": width, "height": height})
            await expect(pane.locator(".key").last).to_be_in_viewport(ratio=1)


async def test_chat_behind_another_counts_what_is_unread(page: Page, log: Path) -> None:
    await page.set_viewport_size({"width": 360, "height": 720})
    async with served(log) as (url, inbox):
        await page.goto(url)
        amina = await join(page, "Amina")
        inbox.open.clear()
        await amina.get_by_role("textbox").fill("Salut")
        await amina.get_by_role("textbox").press("Enter")
        await page.locator("#add").click()
        await page.locator(".example:visible", has_text="Miguel").click()
        await expect(amina).to_be_hidden()
        inbox.open.set()

        tab = page.locator("#switcher button").first
        await expect(tab).to_contain_text("1 new message")
        await tab.click()

        await expect(tab.locator(".count")).to_be_hidden()
        await expect(amina.get_by_text("echo")).to_be_in_viewport()


async def test_file_is_shown_and_comes_down(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        await pane.get_by_role("textbox").fill("file")
        await pane.get_by_role("textbox").press("Enter")

        async with page.expect_download() as coming:
            await pane.get_by_role("link", name="Mes données.json 17 bytes").click()
        download = await coming.value

    assert download.suggested_filename == FILE.name
    content = await asyncio.to_thread(Path(await download.path()).read_bytes)
    assert content == FILE.content


async def test_picture_is_shown_and_enlarged(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        await say(pane, "picture")
        image = pane.get_by_role("img", name=PICTURE.alt)
        await expect(image).to_have_js_property("naturalWidth", 800)
        await expect(image).to_be_in_viewport(ratio=1)

        await pane.get_by_role("button", name="A bridge at dawn Enlarge").click()
        dialog = page.get_by_role("dialog", name="Picture")
        await expect(dialog.get_by_role("img", name=PICTURE.alt)).to_have_js_property("width", 800)
        assert await violations(page) == []
        async with page.expect_download() as coming:
            await dialog.get_by_role("link", name="pont.png").click()
        assert (await coming.value).suggested_filename == PICTURE.name
        await page.keyboard.press("Escape")

        await expect(page.get_by_role("dialog")).to_have_count(0)
        await expect(pane.locator(".picture")).to_be_focused()


@pytest.mark.parametrize("name", ["large", "broken"])
async def test_picture_that_cannot_be_shown_comes_down(page: Page, log: Path, name: str) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        await say(pane, name)

        await expect(pane.get_by_role("link", name=FILES[name].name)).to_be_visible()
        await expect(pane.get_by_role("img")).to_have_count(0)


async def test_picture_does_not_hide_what_comes_after_it(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        pane = await join(page, "Amina")
        for number, words in enumerate(("picture", "picture", "so"), 2):
            await say(pane, words)
            await expect(pane.locator(".bubble.bot")).to_have_count(number)

        await expect(pane.locator(".key").last).to_be_in_viewport(ratio=1)
        await expect(pane.locator(".pill")).to_be_hidden()


async def say(pane: Locator, words: str) -> None:
    await pane.get_by_role("textbox").fill(words)
    await pane.get_by_role("textbox").press("Enter")


async def test_both_languages_stand_side_by_side(page: Page, tmp_path: Path) -> None:
    async with preview(tmp_path) as url:
        await page.goto(url)
        chat = await Chat.join(page, "Amina")
        await expect(chat.answers).to_have_count(1)
        await chat.take("Français")
        await chat.open_other_language()

        consent = chat.answers.nth(1)
        await expect(consent.locator(".words")).to_have_attribute("lang", "fr")
        await expect(consent.locator(".alternative[lang=en]")).to_be_visible()
        await expect(consent.get_by_role("button", name="J’accepte I agree")).to_be_visible()
        await chat.take("J’accepte")
        await expect(consent.locator(".chosen").first).to_have_text("✓ J’accepte")
        await expect(consent.locator(".chosen").last).to_have_text("✓ I agree")
