"""The preview for everybody: by keyboard, in both themes, narrow, enlarged, by ear, at rest."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.echoed import join, served

pytestmark = pytest.mark.e2e

NAME = "document.activeElement.ariaLabel ?? document.activeElement.innerText"


async def settle(page: Page) -> None:
    """Let what moves come to rest: colours on the way are judged otherwise.

    Dots that pulse while somebody writes never do, nor would their `finished` ever be kept.
    """
    await page.wait_for_function(
        "document.getAnimations().every((each) => each.effect.getTiming().iterations === Infinity)"
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_serious(
    page: Page, log: Path, theme: Literal["light", "dark"]
) -> None:
    await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await expect(page.locator("#welcome")).to_be_visible()
        found = await violations(page)

        await page.locator("#everyone").click()
        pane = page.get_by_role("region", name="Amina")
        await expect(page.locator(".key")).to_have_count(9)
        await pane.get_by_role("textbox").fill("file")
        await pane.get_by_role("textbox").press("Enter")
        await expect(pane.locator(".file")).to_be_visible()
        await pane.locator(".both-toggle").click()
        await settle(page)
        found += await violations(page)

        await page.locator("#add").click()
        found += await violations(page)
    assert found == []


async def test_axe_finds_nothing_serious_on_a_phone_in_french(page: Page, log: Path) -> None:
    await page.set_viewport_size({"width": 360, "height": 720})
    await page.emulate_media(reduced_motion="reduce")
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await join(page, "Amina")
        await join(page, "Miguel")
        await page.get_by_role("button", name="Français").click()
        await settle(page)

        found = await violations(page)
    assert found == []


async def test_tab_key_goes_through_the_page_as_it_reads(page: Page, log: Path) -> None:
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await join(page, "Amina")
        await page.reload()
        await expect(page.locator(".key")).to_have_count(3)

        walked = []
        for _ in range(16):
            await page.keyboard.press("Tab")
            walked.append(await page.evaluate(NAME))

    assert [each.partition("\n")[0] for each in walked] == [
        "+1 h",
        "+1 day",
        "Next due",
        "EN, English",
        "FR, Français",
        "Theme: automatic",
        "Add a person",
        "Show the other language beside it",
        "More about Amina",
        "Messages with Amina",
        "Oui",
        "Non",
        "Canada",
        "Send something else",
        "Message from Amina",
        "Send",
    ]


@pytest.mark.parametrize(
    ("width", "height"), [(360, 640), (320, 568), (640, 400)], ids=["phone", "small", "200 %"]
)
async def test_nothing_sticks_out_sideways(page: Page, log: Path, width: int, height: int) -> None:
    await page.set_viewport_size({"width": width, "height": height})
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await expect(page.locator("#welcome")).to_be_visible()
        widths = [await page.evaluate("document.documentElement.scrollWidth")]
        pane = await join(page, "Amina")
        await join(page, "Miguel")
        await page.get_by_role("button", name="Français").click()
        await page.locator("#switcher button").first.click()
        widths.append(await page.evaluate("document.documentElement.scrollWidth"))

        await pane.get_by_role("textbox").fill("Salut")
        await pane.get_by_role("textbox").press("Enter")
        await expect(pane.get_by_text("echo")).to_be_in_viewport()
    assert widths == [width, width]


async def test_theme_is_chosen_and_remembered(page: Page, log: Path) -> None:
    await page.emulate_media(color_scheme="light")
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await page.get_by_role("button", name="Theme: automatic").click()
        await page.get_by_role("button", name="Theme: light").click()

        await page.reload()

        await expect(page.get_by_role("button", name="Theme: dark")).to_be_visible()
        ground = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert ground == "rgb(13, 19, 18)"


async def test_nothing_moves_for_those_who_want_calm(page: Page, log: Path) -> None:
    await page.emulate_media(reduced_motion="reduce")
    async with served(log) as (url, _inbox):
        await page.goto(url)
        await join(page, "Amina")

        moving = await page.evaluate("document.getAnimations().length")
    assert moving == 0
