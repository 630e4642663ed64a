"""On which days after a meeting a community has its Connectors reminded of their introductions."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import pairwise

DAYS = (1, 3, 7, 14)
"""Unless a community has days of its own."""
MOST = len(DAYS)
APART = 2
LATEST = 60


class Flaw(StrEnum):
    """Why days that were typed cannot be kept."""

    NONE = "none"
    """There is no number among the words."""
    MANY = "many"
    CLOSE = "close"
    """Two of them are less than two days apart, or are the same."""
    RANGE = "range"
    """One of them is the day of the meeting itself, or so late that nobody remembers it."""


def read_days(text: str) -> tuple[int, ...] | Flaw:
    """Read days as people list them, "2, 5 and 10"; they come in order."""
    days = sorted(int(each[:LONGEST]) for each in re.findall(r"\d+", text))
    if not days:
        return Flaw.NONE
    if len(days) > MOST:
        return Flaw.MANY
    if days[0] < 1 or days[-1] > LATEST:
        return Flaw.RANGE
    if any(later - day < APART for day, later in pairwise(days)):
        return Flaw.CLOSE
    return tuple(days)


LONGEST = 9
"""Digits of a number; longer ones are out of range anyway."""
