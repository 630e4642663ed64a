"""Where a meeting stands: who is to choose, who has confirmed, who has said how it went.

What the two have said lies among the meeting's details: `choosing` whose turn it is, `there` who
has confirmed (and for which sequence), `reports` what each answered afterwards.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from program.meetings import Meeting, Phase, Side

CHOOSING, THERE, REPORTS = "choosing", "there", "reports"
MET = "met"
DENIED = frozenset({"absent", "missed"})
"""The answers that say that the two have not met, and will not."""
CONFIRMED_BY = timedelta(days=1)
"""So long before a meeting, both are asked whether they come."""


def choosing(meeting: Meeting) -> Side | None:
    """Tell whose turn it is while a time is looked for; None if neither of them can choose."""
    stored = meeting.details.get(CHOOSING)
    if stored is not None:
        return Side(stored["side"]) if stored["side"] else None
    return Side.GUEST if meeting.offered else Side.HOST


def is_over(meeting: Meeting, *, now: datetime) -> bool:
    """Tell whether the time of a meeting has passed, and nobody has closed it."""
    end = meeting.ends_at
    return meeting.phase is Phase.BOOKED and end is not None and end <= now


def is_ahead(meeting: Meeting, *, now: datetime) -> bool:
    """Tell whether a meeting has a time that has not passed."""
    return meeting.phase is Phase.BOOKED and not is_over(meeting, now=now)


def waited_for(meeting: Meeting, *, now: datetime) -> tuple[Side, ...]:
    """List who has something to do or to say about it just now."""
    if meeting.phase is Phase.CHOOSING:
        side = choosing(meeting)
        return (side,) if side else ()
    if is_over(meeting, now=now):
        return tuple(side for side in Side if str(side) not in _answers(meeting))
    start = meeting.starts_at
    if meeting.phase is not Phase.BOOKED or start is None or start - now > CONFIRMED_BY:
        return ()
    return tuple(side for side in Side if not comes(meeting, side))


def comes(meeting: Meeting, side: Side) -> bool:
    """Tell whether somebody has confirmed the time as it is now."""
    said = meeting.details.get(THERE, {})
    return bool(said.get(str(side)) == meeting.sequence)


def differ(meeting: Meeting) -> bool:
    """Tell whether one says that they met, and the other that they did not."""
    said = set(_answers(meeting).values())
    return MET in said and not DENIED.isdisjoint(said)


def _answers(meeting: Meeting) -> dict[str, str]:
    return dict(meeting.details.get(REPORTS) or {})
