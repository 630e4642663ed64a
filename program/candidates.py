"""The two sides of a match, as far as matching has to know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from program.diaries import Diary, opened
from program.hours import Span


@dataclass(frozen=True, slots=True)
class Seeker:
    """A Connectee's application that waits for a Connector.

    Args:
        occupation: the title as typed, in either language.
        code: five NOC digits, "" as long as unknown.
        level: TEER level at home.
        organisation: one that they would like to hear about, "" for none.
        zone: IANA name, "" as long as unknown.
        met: Connectors of earlier pairs, whatever became of them.
        away: local days on which they meet nobody.
        wide: they may be asked at any of their hours, be it early or late.
    """

    id: int
    community_id: int
    occupation: str
    code: str
    category: int
    level: int | None
    languages: frozenset[str]
    topics: frozenset[str]
    organisation: str
    hours: tuple[Span, ...]
    zone: str
    waiting_since: datetime | None
    met: frozenset[int] = frozenset()
    away: frozenset[date] = frozenset()
    wide: bool = False

    @property
    def calling(self) -> str:
        """What kinship is asked about: the code, or the title where that is unknown."""
        return self.code or self.occupation

    @property
    def diary(self) -> Diary:
        """When they can meet, but for what is booked."""
        return opened(self.zone, self.hours, away=self.away, wide=self.wide)


@dataclass(frozen=True, slots=True)
class Host:
    """A Connector, and what they can take on.

    Args:
        capacity: places free now, what they hold at once and this month already taken off.
        load: matches under way.
        paused: without a date, until they say; with one, until that day in their own place.
        not_before: the moment from which they would like to be asked again.
        away: local days on which they meet nobody.
        wide: they may be asked at any of their hours, be it early or late.
    """

    id: int
    communities: frozenset[int]
    title: str
    code: str
    category: int
    level: int | None
    organisation: str
    languages: frozenset[str]
    topics: frozenset[str]
    hours: tuple[Span, ...]
    zone: str
    capacity: int
    load: int
    paused_until: date | None
    paused: bool
    not_before: datetime | None
    away: frozenset[date] = frozenset()
    wide: bool = False

    @property
    def calling(self) -> str:
        """What kinship is asked about: the code, or the title where that is unknown."""
        return self.code or self.title

    @property
    def diary(self) -> Diary:
        """When they can meet, but for what is booked."""
        return opened(self.zone, self.hours, away=self.away, wide=self.wide)
