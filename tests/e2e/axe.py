"""Judges a page as people with assistive technology meet it, by axe-core's rules."""

from __future__ import annotations

from typing import Any

from playwright.async_api import Page

from tests.e2e.chromium import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = {"serious", "critical"}


async def violations(page: Page) -> list[str]:
    """List what is seriously wrong with a page as it is now."""
    # The page's own policy lets no script in; the debugger's evaluation is not under it.
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = await page.evaluate("axe.run(document)")
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found["violations"]
        if each["impact"] in GRAVE
        for node in each["nodes"]
    ]
