"""A Chromium without root or an installed browser: npm's packaged one, driven by Playwright.

It needs Node.js and, of the system, glibc and libgcc only: the rest it carries with it.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, async_playwright

CLOSED_S = 30
ROOT = Path(__file__).parent.parent / "browser"
UNPACKED = ROOT / "node_modules" / ".chromium"

# The package's own list looks for its fonts below /tmp, and without any font Chromium aborts.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{packaged}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{packaged}/cache</cachedir>
  <alias binding="same">
    <family>system-ui</family>
    <prefer><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
"""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Where the browser lies, and what it must be told."""

    executable: str
    environment: dict[str, str]


def unpack() -> Unpacked:
    """Unpack the browser, once per installation."""
    UNPACKED.mkdir(parents=True, exist_ok=True)
    with (UNPACKED / ".lock").open("w") as lock:
        # Two test workers at once would run a browser that is half unpacked.
        fcntl.flock(lock, fcntl.LOCK_EX)
        found = json.loads(
            subprocess.check_output(
                ["node", ROOT / "chromium.js"], env={**os.environ, "TMPDIR": str(UNPACKED)}
            )
        )
    environment = {
        **os.environ,
        "FONTCONFIG_FILE": str(_list_fonts(Path(found["fonts"]))),
        "LD_LIBRARY_PATH": found["libraries"],
    }
    return Unpacked(found["executable"], environment)


def _list_fonts(packaged: Path) -> Path:
    """Make machines show the same letters: the packaged ones, the system's for the rest."""
    path = UNPACKED / "fonts.conf"
    path.write_text(FONTS.format(packaged=packaged), encoding="utf-8")
    return path


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Run a browser.

    The package's own flags are left out: they suit Lambda, and switch web security off.
    """
    unpacked = unpack()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=unpacked.executable, env={**unpacked.environment}
        )
        try:
            yield browser
        finally:
            async with asyncio.timeout(CLOSED_S):
                await browser.close()
