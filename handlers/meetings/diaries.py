"""When the two of a meeting are free: their hours, what keeps them away, and what is booked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from handlers.matches import candidates
from handlers.meetings.closed_days import days_off
from program.absences import away_days
from program.diaries import Diary, opened
from program.hours import Span, widened
from program.meetings import Phase, Side
from program.slots import Slot, Terms, slots
from program.widening import Widening, widenings

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting

OFFICE = tuple(Span(day, 9 * 60, 17 * 60) for day in range(5))
"""When a coordinator takes intake calls, in the community's own place."""

NOTICE = timedelta(hours=48)
"""How far ahead a meeting begins at the least; a Connector may want more."""

AWKWARD = "awkward"
"""Under this name, a meeting keeps whose hour was the worse one."""

TOGETHER = frozenset({Phase.BOOKED, Phase.HELD})

TO_ANSWER = timedelta(days=1)
"""By which what is proposed lies further ahead, so that there is time to take it."""


async def free(turn: Turn, two: Two) -> tuple[Slot, ...]:
    """List the times at which both can meet, as of now."""
    guest, host = await diary(turn, two, Side.GUEST), await diary(turn, two, Side.HOST)
    owed = await _owed(turn, two)
    return slots(guest, host, now=turn.now, terms=terms(two), owed=owed)


async def widening(turn: Turn, two: Two) -> tuple[Widening, ...]:
    """Name the smallest changes of either's hours that would give them a time."""
    guest, host = await diary(turn, two, Side.GUEST), await diary(turn, two, Side.HOST)
    return widenings(guest, host, now=turn.now, terms=terms(two))


async def proposable(turn: Turn, two: Two) -> tuple[Slot, ...]:
    """List the times that can be proposed: those that can still be booked in a day, if any."""
    found = await free(turn, two)
    soonest = turn.now + terms(two).notice + TO_ANSWER
    return tuple(each for each in found if each.start >= soonest) or found


def lapse(two: Two, start: datetime) -> datetime:
    """Tell from when on a time can be booked no more."""
    return start - terms(two).notice + timedelta(minutes=1)


async def diary(turn: Turn, two: Two, side: Side) -> Diary:
    """Open the diary of one of the two."""
    profile = two.profile(side)
    return opened(
        two.zone(side).key,
        hours(two, side),
        away=away_days(profile.get("away")) | _holidays(turn, two, side),
        busy=await _busy(turn, two, side),
        wide=widened(profile),
    )


def terms(two: Two) -> Terms:
    """Tell what this meeting keeps to."""
    own = timedelta(hours=int(two.profile(Side.HOST).get("notice_h") or 0))
    return Terms(minutes=two.meeting.minutes, notice=max(NOTICE, own))


async def _owed(turn: Turn, two: Two) -> int:
    """Count how much more often the host's guests had the awkward hour than the host had."""
    found = await turn.uow.meetings.of_host(two.host.id)
    had = [each.details.get(AWKWARD) for each in found if each.phase in TOGETHER]
    return had.count(Side.GUEST) - had.count(Side.HOST)


def _holidays(turn: Turn, two: Two, side: Side) -> frozenset[date]:
    """List the days on which the host rests; the guest may well be elsewhere."""
    if side is Side.GUEST:
        return frozenset()
    this = turn.now.astimezone(two.zone(side)).year
    profile = two.connector.profile if two.connector is not None else {}
    return days_off(profile, two.community.province, year=this)


def hours(two: Two, side: Side) -> tuple[Span, ...]:
    """Tell when one of the two is free in any week, in their own place."""
    if side is Side.HOST and two.connector is None:
        return OFFICE
    return candidates.weekly(two.profile(side))


async def engaged(turn: Turn, two: Two, start: datetime) -> tuple[Side, ...]:
    """List who of the two has something else booked while they would meet.

    Args:
        start: of their meeting, aware UTC.
    """
    end = start + timedelta(minutes=two.meeting.minutes)
    taken = {side: await _busy(turn, two, side) for side in Side}
    return tuple(
        side
        for side, times in taken.items()
        if any(since < end and start < until for since, until in times)
    )


async def _busy(turn: Turn, two: Two, side: Side) -> tuple[tuple[datetime, datetime], ...]:
    """List what one of the two has booked elsewhere."""
    found = await turn.uow.meetings.of_person(two.person(side).id)
    return tuple(
        time for each in found if each.id != two.meeting.id and (time := _taken(each)) is not None
    )


def _taken(meeting: Meeting) -> tuple[datetime, datetime] | None:
    start, end = meeting.starts_at, meeting.ends_at
    if meeting.phase is not Phase.BOOKED or start is None or end is None:
        return None
    return start, end
