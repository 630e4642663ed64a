"""Until when a Connector can answer: so many working days of theirs, to the close of the last."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.meetings.closed_days import days_off
from program.workdays import close_after

if TYPE_CHECKING:
    from handlers.turn import Turn


async def after(
    turn: Turn, connector_id: int, community_id: int, *, at: datetime, days: int
) -> datetime:
    """Count working days from a moment on, aware UTC, as the community's calendar has them.

    Source: DESIGN §4, "3 business days"; neither weekends nor the Connector's holidays are any.
    """
    community = await turn.uow.communities.get(community_id)
    connector = await turn.uow.connectors.get(connector_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    profile = connector.profile if connector is not None else {}
    zone = ZoneInfo(community.zone)
    closed = days_off(profile, community.province, year=at.astimezone(zone).year)
    return close_after(at, days=days, zone=zone, closed=closed)
