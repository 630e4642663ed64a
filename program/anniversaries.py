"""Days that come round: months after a day, and the same day of a later year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS_A_YEAR = 12


def months_after(day: date, months: int) -> date:
    """Give the same day of a later month, or that month's last day if it is shorter."""
    years, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    last = monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))


def next_anniversary(day: date, *, after: date) -> date:
    """Give the first anniversary of a day that lies after another one.

    Somebody who came on a 29th of February has theirs on the 28th of shorter years.
    """
    years = max(1, after.year - day.year)
    found = months_after(day, years * MONTHS_A_YEAR)
    return found if found > after else months_after(day, (years + 1) * MONTHS_A_YEAR)
