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
_DATE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)\b|\b(?:le|the) (\d{1,2})\b")
LONGEST = 80
HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text says of a time.

    Args:
        days: of the month.
        numbers: a day of the month or an hour.
        clocks: hour and minute, as somebody may mean it: three o'clock is said of 15:00, too.
    """

    weekdays: frozenset[int]
    months: frozenset[int]
    days: frozenset[int]
    numbers: frozenset[int]
    clocks: frozenset[tuple[int, int]]

    def __bool__(self) -> bool:
        return any((self.weekdays, self.months, self.days, self.numbers, self.clocks))

    def fits(self, wall: datetime) -> bool:
        """Tell whether a time on the wall agrees with all that was said."""
        return (
            self.weekdays <= {wall.weekday()}
            and self.months <= {wall.month}
            and self.days <= {wall.day}
            and self.numbers <= {wall.day, wall.hour, wall.hour % HALF_DAY or HALF_DAY}
            and (not self.clocks or (wall.hour, wall.minute) in self.clocks)
        )


def meant(text: str, offered: Sequence[datetime], *, zone: ZoneInfo) -> datetime | None:
    """Find the one offered time that a text means; None if it is none of them, or not only one.

    Args:
        offered: aware.
        zone: in which the reader sees them.
    """
    plain = datewords.plain(text[:LONGEST])
    said = _read(plain)
    if len(text) > LONGEST or not said or _HEDGE.search(plain):
        return None
    fitting = [each for each in offered if said.fits(each.astimezone(zone))]
    return fitting[0] if len(fitting) == 1 else None


def _read(plain: str) -> _Said | None:
    """Read a text; None if two clocks are named."""
    plain = _NOON.sub("12:00", plain)
    clocks = list(_CLOCK.finditer(plain))
    if len(clocks) > 1:
        return None
    rest = _CLOCK.sub(" ", plain)
    days = frozenset(int(each[1] or each[2]) for each in _DATE.finditer(rest))
    tokens = datewords.tokens(_DATE.sub(" ", rest))
    months, numbers = _tokens(tokens, "m"), _tokens(tokens, "")
    return _Said(
        weekdays=_tokens(tokens, "w"),
        months=months,
        days=days | numbers if months else days,
        numbers=frozenset() if months else numbers,
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
