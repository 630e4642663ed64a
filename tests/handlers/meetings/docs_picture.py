"""Draws the picture of the docs: `python -m tests.handlers.meetings.docs_picture`."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime
from pathlib import Path

from handlers.meetings import strip
from handlers.meetings.days import Side, Strip
from locales.text import Localised
from program.hours import Preset, weekly
from tests.texts import TRANSLATOR

PICTURE = Path(__file__).parents[3] / "docs" / "pictures" / "meeting.png"

LIVES = Side(
    "Amina",
    Localised("Casablanca", "Casablanca"),
    "Africa/Casablanca",
    weekly([Preset.WEEKDAY_AFTERNOONS, Preset.WEEKDAY_EVENINGS]),
)
HELPS = Side(
    "Andrew",
    Localised("Halifax", "Halifax"),
    "America/Halifax",
    weekly([Preset.WEEKDAY_MORNINGS, Preset.WEEKDAY_LUNCH]),
)


def main() -> None:
    """Draw it in English."""
    zoneinfo.reset_tzpath(to=[])
    shown = Strip(datetime(2027, 1, 19, 15, 30, tzinfo=UTC), 30, (LIVES, HELPS))
    file = strip.draw(shown, strip.order(shown, "en"), TRANSLATOR)
    PICTURE.write_bytes(file.content)


if __name__ == "__main__":
    main()
