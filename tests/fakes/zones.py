"""Zone data of an older release: what a bot computed with that was not updated for a while.

`zones_2025b/` holds the compiled files of America/Vancouver and Africa/Casablanca as they were.

Source: PyPI `tzdata` 2025.2, which is IANA's 2025b (public domain).
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import tzdata

OLD = "2025b"
FOLDER = Path(__file__).parent / "zones_2025b"
CHANGED = ("America/Vancouver", "Africa/Casablanca")
"""Both have stopped changing their clocks since, and are an hour off in winter."""


def old_zone(key: str) -> ZoneInfo:
    """Read one of them."""
    with (FOLDER / key).open("rb") as file:
        return ZoneInfo.from_file(file, key=key)


@contextmanager
def old_zones() -> Iterator[None]:
    """Have zones looked up as they were then, and the release be called what it was."""
    today, tzdata.IANA_VERSION = tzdata.IANA_VERSION, OLD
    zoneinfo.reset_tzpath(to=[FOLDER])
    ZoneInfo.clear_cache(only_keys=CHANGED)
    try:
        yield
    finally:
        tzdata.IANA_VERSION = today
        zoneinfo.reset_tzpath(to=[])
        ZoneInfo.clear_cache(only_keys=CHANGED)
