"""What is pending about a meeting: who is to choose, to confirm, to say how it went.

What the two have said lies among the meeting's details: `choosing` whose turn it is, `there` who
has confirmed (and for which sequence), `reports` what each answered afterwards.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from program.attendance import Report
from program.meetings import Meeting, Phase, Side

CHOOSING, THERE, REPORTS = "choosing", "there", "reports"
DENIED = frozenset({Report.ABSENT, Report.MISSED})
"""The answers that say that the two have not met, and will not."""
CONFIRMED_BY = timedelta(days=1)
"""So long before a meeting, both are asked whether they come."""


def choosing(meeting: Meeting) -> Side | None:
    """Tell whose turn it is while a time is looked for; None if neither of them can choose."""
    stored = meeting.details.get(CHOOSING)
    if stored is not None:
        return Side(stored["side"]) if stored["side"] else None
    return Side.GUEST if meeting.offered else Side.HOST


def overdue(meeting: Meeting, *, now: datetime) -> bool:
    """Tell whether the time of a meeting has passed, and nobody has closed it."""
    return meeting.phase is Phase.BOOKED and meeting.has_ended(now=now)


def waited_for(meeting: Meeting, *, now: datetime) -> tuple[Side, ...]:
    """List who has something to do or to say about it just now."""
    if meeting.phase is Phase.CHOOSING:
        side = choosing(meeting)
        return (side,) if side else ()
    if overdue(meeting, now=now):
        return tuple(side for side in Side if side not in reports(meeting))
    start = meeting.starts_at
    if meeting.phase is not Phase.BOOKED or start is None or start - now > CONFIRMED_BY:
        return ()
    return tuple(side for side in Side if not comes(meeting, side))


def comes(meeting: Meeting, side: Side) -> bool:
    """Tell whether somebody has confirmed the time as it is now."""
    return said(meeting, side, THERE)


def said(meeting: Meeting, side: Side, what: str) -> bool:
    """Tell whether somebody has said something of the time as it is now.

    Args:
        what: the name under which the details keep it: side and sequence.
    """
    kept = meeting.details.get(what, {})
    return bool(kept.get(str(side)) == meeting.sequence)


def differ(meeting: Meeting) -> bool:
    """Tell whether one says that they met, and the other that they did not."""
    said = set(reports(meeting).values())
    return Report.MET in said and not DENIED.isdisjoint(said)


def reports(meeting: Meeting) -> dict[Side, Report]:
    """Read what both have said."""
    said = meeting.details.get(REPORTS) or {}
    return {Side(side): Report(report) for side, report in said.items()}
