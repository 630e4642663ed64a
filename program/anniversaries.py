"""Days that come round: the same day of a later year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from program.retention import MONTHS_A_YEAR, months_after

if TYPE_CHECKING:
    from datetime import date


def next_anniversary(day: date, *, after: date) -> date:
    """Give the first anniversary of a day that lies after another one.

    Somebody who came on a 29th of February has theirs on the 28th of shorter years.
    """
    years = max(1, after.year - day.year)
    found = months_after(day, years * MONTHS_A_YEAR)
    return found if found > after else months_after(day, (years + 1) * MONTHS_A_YEAR)
