"""A Connector's promise of three introductions, and how far one may remind them of it.

Source: nudges on working days at +1, +3, +7 and +14 days, each worded anew; they end at three
introductions, at a word, and after the last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from program.nudge_days import DAYS

NUDGES = tuple(timedelta(days=days) for days in DAYS)
"""After the meeting, unless its community has days of its own."""


class State(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    """Three introductions, or more."""
    NO_MORE = "no_more"
    """They have no more to make."""
    STOPPED = "stopped"
    """They do not want to be reminded; they may still log some."""
    SILENT = "silent"
    """Nothing came after the last nudge; coordinators see it among what is stalled."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The promise of one match; begins when the two have met.

    Args:
        nudges: how many were sent.
        version: grows by one with each save, so that two who change it notice.
    """

    match_id: int
    community_id: int
    began_at: datetime
    state: State = State.OPEN
    nudges: int = 0
    nudged_at: datetime | None = None
    closed_at: datetime | None = None
    version: int = 0
