"""An entry in somebody's calendar: what the file and the links say of a meeting."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from markupsafe import Markup

from locales.text import Text, Tongue, plain

_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = {"Cc", "Cs"}


class Status(StrEnum):
    """Whether the meeting takes place."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One meeting as one reader's calendar shows it.

    Args:
        uid: the same for ever, whatever happens to the meeting, and in nobody else's calendar:
            a UUID.
        sequence: 0 at first, higher with each change; a calling-off is one, too.
        starts_at: aware.
        url: of the video room; "" if there is none yet.
        stamp: when this version was made; aware.
    """

    uid: str
    sequence: int
    starts_at: datetime
    minutes: int
    title: Text
    description: Text
    stamp: datetime
    url: str = ""
    status: Status = Status.CONFIRMED

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


def said(text: Text, tongue: Tongue) -> str:
    """Say a text for a calendar: no markup, lines kept, nothing that no calendar can show."""
    lines = _BREAK.split(text.render(tongue))
    return "\n".join(_shown(plain(Markup(line))) for line in lines).strip()  # noqa: S704 -- a line of markup is markup


def _shown(line: str) -> str:
    return "".join(each for each in line if unicodedata.category(each) not in _UNSEEN)
