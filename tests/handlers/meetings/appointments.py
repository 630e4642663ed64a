"""Amina and Karim, who have agreed on a meeting; and what became of it."""

from __future__ import annotations

from datetime import UTC, datetime

from program.meetings import Meeting
from tests.handlers.matchmaking import Matchmaking

START = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)
"""A Friday: two o'clock in Halifax, six in Casablanca."""
MOVED = "Tue, Jan 19, 5:00 p.m."


async def agreed(matchmaking: Matchmaking, *, host: str = "karim") -> None:
    """Have the two agree on it, with Claire as coordinator."""
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await matchmaking.connector(host)
    await matchmaking.player.play(f"# person: amina\n# meets: {host} 2027-01-15 14:00")


async def over(matchmaking: Matchmaking) -> str:
    """Wind until both have been asked whether they met; gives what was said meanwhile."""
    await agreed(matchmaking)
    return await matchmaking.passes(days=4, hours=6)


async def meetings(matchmaking: Matchmaking) -> list[Meeting]:
    """List all meetings of Amina's, oldest first."""
    return await matchmaking.look(lambda uow: uow.meetings.of_application(101))


async def newest(matchmaking: Matchmaking) -> Meeting:
    """Find the newest meeting."""
    return (await meetings(matchmaking))[-1]
