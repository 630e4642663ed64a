"""Meetings: half an hour of two people, from the first proposal of times to how it went.

The host is the Connector, or for an intake call the coordinator; the guest is the Connectee.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

MINUTES = 30
"""How long a meeting is. Source: the Connector Program's one 30-minute meeting."""


class Kind(StrEnum):
    """What a meeting is for."""

    CONNECTION = "connection"
    """A Connectee and a Connector: what the program is about."""
    INTAKE = "intake"
    """A Connectee and the coordinator, before anybody is looked for."""


class Phase(StrEnum):
    """Where a meeting stands."""

    CHOOSING = "choosing"
    """The host ticks times, then the guest takes one."""
    BOOKED = "booked"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


AHEAD = frozenset({Phase.CHOOSING, Phase.BOOKED})


class Side(StrEnum):
    """One of the two."""

    GUEST = "guest"
    HOST = "host"

    @property
    def other(self) -> Side:
        return Side.HOST if self is Side.GUEST else Side.GUEST


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; a match may have several, if one was missed.

    Args:
        host_id: the person who is met, a Connector or a coordinator.
        uid: iCalendar's UID, the same for as long as the meeting lives.
        sequence: iCalendar's SEQUENCE; grows whenever what was sent in a calendar file changes.
        offered: the starts that the host ticked, aware UTC; the guest may take one of them.
        starts_at: aware UTC; None until it is booked.
        host_zone: IANA name of the zone in which the host agreed to it.
        host_wall: the host's own clock at the start, ISO without a zone. Where new zone data move
            the two apart, it is the wall that was agreed on.
        tzdata: the release of the zone data that `starts_at` was computed with.
        details: what else is known, sealed when stored: link, answers, reasons.
        answer_by_at: when whoever is to choose is reminded, and then the coordinator told.
        version: grows by one with each save, so that two who change it notice.
    """

    application_id: int
    community_id: int
    host_id: int
    kind: Kind
    phase: Phase
    uid: str
    created_at: datetime
    match_id: int | None = None
    minutes: int = MINUTES
    sequence: int = 0
    offered: tuple[datetime, ...] = ()
    starts_at: datetime | None = None
    host_zone: str = ""
    host_wall: str = ""
    tzdata: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    answer_by_at: datetime | None = None
    booked_at: datetime | None = None
    closed_at: datetime | None = None
    id: int = 0
    version: int = 0

    @property
    def ahead(self) -> bool:
        """Whether it is still to come."""
        return self.phase in AHEAD

    @property
    def connected(self) -> bool:
        """Whether a Connectee and a Connector have met at it."""
        return self.kind is Kind.CONNECTION and self.phase is Phase.HELD

    @property
    def reference(self) -> str:
        """Short and speakable: that of the match, or of the application."""
        return f"C-{self.application_id}" if self.match_id is None else f"M-{self.match_id}"

    @property
    def start(self) -> datetime:
        """When it begins, aware UTC; asked only of what has a time."""
        assert self.starts_at is not None  # noqa: S101 -- that is for the caller to know
        return self.starts_at

    def has_begun(self, *, now: datetime) -> bool:
        """Whether its time has come."""
        return self.starts_at is not None and self.starts_at <= now

    def has_ended(self, *, now: datetime) -> bool:
        """Whether its time is over, however it went."""
        return self.ends_at is not None and self.ends_at <= now

    @property
    def ends_at(self) -> datetime | None:
        """When it is over, aware UTC."""
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)


def booked(meeting: Meeting, start: datetime, *, zone: ZoneInfo, tzdata: str) -> Meeting:
    """Book a start; what was booked before, and sent as a file, becomes a newer one of it.

    Args:
        zone: the host's.
        tzdata: the release that says what the host's clock shows then.
    """
    moved = meeting.booked_at is not None
    return replace(
        meeting,
        phase=Phase.BOOKED,
        starts_at=start,
        host_zone=zone.key,
        host_wall=start.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes"),
        tzdata=tzdata,
        offered=(),
        answer_by_at=None,
        sequence=meeting.sequence + moved,
    )


def closed(meeting: Meeting, phase: Phase, *, at: datetime, **details: object) -> Meeting:
    """End a meeting; if it was in somebody's calendar, the next file takes it out."""
    known = meeting.booked_at is not None and phase is Phase.CANCELLED
    return replace(
        meeting,
        phase=phase,
        closed_at=at,
        offered=(),
        answer_by_at=None,
        details={**meeting.details, **details},
        sequence=meeting.sequence + known,
    )
