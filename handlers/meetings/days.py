"""Two people and the hour at which they meet: what the picture of their days is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from locales.text import Localised
from program.hours import Span


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two.

    Args:
        name: the first name, as people write it.
        zone: IANA name.
        free: the weekly hours that they gave, on their own clock.
    """

    name: str
    city: Localised
    zone: str
    free: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A meeting of two, the reader first.

    Args:
        starts_at: aware.
    """

    starts_at: datetime
    minutes: int
    sides: tuple[Side, Side]
