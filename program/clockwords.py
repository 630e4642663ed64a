"""Which of a few offered times somebody means who writes a day, a clock, or both.

"Wednesday", "le 20", "10:30", "14 h", "mercredi 10 h": whatever is named has to agree; nothing is
guessed. The offered times are few, so that little has to be said to tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from program import datewords

_CLOCK = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:"
    r"\s?(?:h|:)\s?(?P<minute>\d\d)?(?!\d)(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
    r"|\s?(?P<alone>[ap])\.?\s?m\b\.?"
    r"|\s?(?P<sharp>heures?|o clock)\b)"
)
_NOON = re.compile(r"\b(?:noon|midi)\b")
_HEDGE = re.compile(
    r"\b(?:not|no|never|except|but|before|after|or|non|pas|sauf|mais|avant|apres|ou)\b"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er)\b")
HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text says of a time.

    Args:
        clocks: hour and minute, as somebody may mean it: three o'clock is said of 15:00, too.
    """

    weekdays: frozenset[int]
    months: frozenset[int]
    numbers: frozenset[int]
    clocks: frozenset[tuple[int, int]]

    def __bool__(self) -> bool:
        return bool(self.weekdays or self.months or self.numbers or self.clocks)

    def fits(self, wall: datetime) -> bool:
        """Tell whether a time on the wall agrees with all that was said."""
        return (
            self.weekdays <= {wall.weekday()}
            and self.months <= {wall.month}
            and self.numbers <= {wall.day, wall.hour, wall.hour % HALF_DAY or HALF_DAY}
            and (not self.clocks or (wall.hour, wall.minute) in self.clocks)
        )


def meant(text: str, offered: Sequence[datetime], *, zone: ZoneInfo) -> datetime | None:
    """Find the one offered time that a text means; None if it is none of them, or not only one.

    Args:
        offered: aware.
        zone: in which the reader sees them.
    """
    plain = datewords.plain(text)
    said = _read(plain)
    if said is None or not said or _HEDGE.search(plain):
        return None
    fitting = [each for each in offered if said.fits(each.astimezone(zone))]
    return fitting[0] if len(fitting) == 1 else None


def _read(plain: str) -> _Said | None:
    """Read a text; None if two clocks are named."""
    plain = _NOON.sub("12:00", plain)
    clocks = list(_CLOCK.finditer(plain))
    rest = datewords.tokens(_ORDINAL.sub(" ", _CLOCK.sub(" ", plain)))
    if len(clocks) > 1:
        return None
    return _Said(
        weekdays=_tokens(rest, "w"),
        months=_tokens(rest, "m"),
        numbers=_tokens(rest, ""),
        clocks=frozenset(_hours(clocks[0]) if clocks else ()),
    )


def _tokens(tokens: Sequence[str], letter: str) -> frozenset[int]:
    found = (re.fullmatch(rf"{letter}(\d+)", each) for each in tokens)
    return frozenset(int(each[1][:4]) for each in found if each)


def _hours(clock: re.Match[str]) -> list[tuple[int, int]]:
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = clock["half"] or clock["alone"]
    if half:
        return [(hour % HALF_DAY + (HALF_DAY if half == "p" else 0), minute)]
    return [(hour, minute), (hour + HALF_DAY, minute)] if hour < HALF_DAY else [(hour, minute)]
