"""When the two of a meeting are free: their hours, what keeps them away, and what is booked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers.matches import candidates
from program.diaries import Diary
from program.hours import Span
from program.meetings import Phase, Side
from program.slots import Slot, Terms, slots

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.meetings import Meeting

OFFICE = tuple(Span(day, 9 * 60, 17 * 60) for day in range(5))
"""When a coordinator takes intake calls, in the community's own place."""

NOTICE = timedelta(hours=48)
"""How far ahead a meeting begins at the least; a Connector may want more."""

TO_ANSWER = timedelta(days=1)
"""By which what is proposed lies further ahead, so that there is time to take it."""


async def free(turn: Turn, two: Two) -> tuple[Slot, ...]:
    """List the times at which both can meet, as of now."""
    guest, host = await diary(turn, two, Side.GUEST), await diary(turn, two, Side.HOST)
    return slots(guest, host, now=turn.now, terms=terms(two))


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
    return Diary(
        zone=two.zone(side).key,
        hours=_hours(two, side),
        away=away_days(two.profile(side)) | _holidays(turn, two, side),
        busy=await _busy(turn, two, side),
    )


def terms(two: Two) -> Terms:
    """Tell what this meeting keeps to."""
    own = timedelta(hours=int(two.profile(Side.HOST).get("notice_h") or 0))
    return Terms(minutes=two.meeting.minutes, notice=max(NOTICE, own))


def away_days(profile: Mapping[str, Any]) -> frozenset[date]:
    """List the days on which somebody said that they are away."""
    spans = [(date.fromisoformat(each[0]), date.fromisoformat(each[1])) for each in _spans(profile)]
    return frozenset(
        first + timedelta(days=number)
        for first, last in spans
        for number in range((last - first).days + 1)
    )


def _spans(profile: Mapping[str, Any]) -> list[list[str]]:
    return list(profile.get("away") or ())


def _holidays(turn: Turn, two: Two, side: Side) -> frozenset[date]:
    """List the days on which the host's province rests; the guest may well be elsewhere."""
    if side is Side.GUEST:
        return frozenset()
    this = turn.now.astimezone(two.zone(side)).year
    return closed_days(two.community.province, (this, this + 1))


def closed_days(province: str, years: Collection[int]) -> frozenset[date]:
    """List a province's statutory holidays: none, until `closed_days` of that name knows them."""
    return frozenset()


def _hours(two: Two, side: Side) -> tuple[Span, ...]:
    if side is Side.HOST and two.connector is None:
        return OFFICE
    return candidates.weekly(two.profile(side))


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
