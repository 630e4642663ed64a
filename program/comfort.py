"""How an hour suits two people, and whose turn it is to bear an awkward one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from program.hours import MINUTES_PER_DAY

Side = Literal["guest", "host"]
SIDES: tuple[Side, ...] = ("guest", "host")

EASY = 100
_STRAINS = {20: 4, 8: 4, 21: 12, 7: 12, 22: 24, 6: 24}
_NIGHT = 33
_BY_HOUR = tuple(_STRAINS.get(hour, 0 if hour in range(9, 20) else _NIGHT) for hour in range(24))


@dataclass(frozen=True, slots=True)
class Strain:
    """What an hour costs each of two people; it grows faster than the distance from midday."""

    guest: int
    host: int

    @property
    def awkward(self) -> Side | None:
        """Who has the worse hour, if either has."""
        if self.guest == self.host:
            return None
        return "guest" if self.guest > self.host else "host"

    def comfort(self, *, owed: int) -> int:
        """Weigh both: 100 is easy for both, and whoever had the awkward hour before counts twice.

        Args:
            owed: how much more often the guest had it than the host; below 0, the host.
        """
        spared = self.guest if owed > 0 else self.host if owed < 0 else 0
        return EASY - self.guest - self.host - spared


def strain(begins: datetime, *, minutes: int) -> int:
    """Tell what the worse end of a meeting costs, 0 to 33.

    Args:
        begins: on the clock of whom it costs that.
        minutes: how long it is.
    """
    ends = (begins.hour * 60 + begins.minute + minutes - 1) % MINUTES_PER_DAY
    return max(_BY_HOUR[begins.hour], _BY_HOUR[ends // 60])
