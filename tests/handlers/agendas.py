"""A pair who said yes to each other, and their meetings, for those who look at them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from program.matches import Match, Stage
from program.meetings import Kind, Meeting, Phase
from program.people import Role
from storage.database import UnitOfWork
from tests.handlers.matchmaking import Matchmaking

TUESDAY = datetime(2027, 1, 19, 17, 0, tzinfo=UTC)
"""One in the afternoon in Halifax, five in Casablanca: within both one's hours."""


async def matched(desk: Matchmaking, guest: str = "amina", host: str = "karim") -> Match:
    """Have Claire coordinate, and two be matched who have both said yes."""
    if guest == "amina":
        await desk.coordinates("claire")
    application, connector = await desk.connectee(guest), await desk.connector(host)
    await desk.grants(host, Role.CONNECTOR, connector.community_id)
    now = desk.scene.clock.now()
    pair = Match(application.id, connector.id, connector.community_id, Stage.ACCEPTED, now)
    accepted = replace(pair, answered_at=now)
    added = await desk.scene.store.transact(lambda uow: uow.matches.add(accepted))
    assert added is not None
    return added


async def meeting(
    desk: Matchmaking, match: Match, start: datetime | None = None, **changes: Any
) -> Meeting:
    """Have the two of a match look for a time, or meet at one."""

    async def work(uow: UnitOfWork) -> Meeting:
        connector = await uow.connectors.get(match.connector_id)
        assert connector is not None
        now = desk.scene.clock.now()
        begun = Meeting(
            application_id=match.application_id,
            community_id=match.community_id,
            host_id=connector.person_id,
            kind=Kind.CONNECTION,
            phase=Phase.BOOKED if start else Phase.CHOOSING,
            uid=f"{match.id} {start}",
            created_at=now,
            match_id=match.id,
            starts_at=start,
            booked_at=now if start else None,
        )
        return await uow.meetings.add(replace(begun, **changes))

    return await desk.scene.store.transact(work)


def spaced(told: str) -> str:
    """Give what was said with plain spaces in place of those that do not break."""
    return told.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")


async def stored(desk: Matchmaking, match: int = 71) -> list[tuple[Phase, datetime | None]]:
    """List the meetings of a match: phase and start."""
    found = await desk.look(lambda uow: uow.meetings.of_match(match))
    return [(each.phase, each.starts_at) for each in found]
