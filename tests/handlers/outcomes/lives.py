"""Amina, who has met Karim and landed in Halifax; Claire coordinates."""

from __future__ import annotations

from datetime import UTC, datetime

from program.outcomes import Outcome
from program.people import Role
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import over
from tests.handlers.scenes import rows

NURSE = ("registered nurse", "1", "[Skip]", "[Skip]")
BARISTA = ("barista", "1", "[Skip]", "[Skip]")
MATRON = ("ward manager", "1", "1", "[Skip]", "[Skip]")
"""What one answers about a job; only a coordinator can tell whether the last one counts."""


async def met(matchmaking: Matchmaking) -> None:
    """Have them have met; it is the morning after."""
    await over(matchmaking)
    await matchmaking.says("amina", "[Yes, we met]")
    await matchmaking.says("karim", "[Yes, we met]")
    await matchmaking.grants("karim", Role.CONNECTOR, 1)


async def landed(matchmaking: Matchmaking) -> None:
    """Have them have met, and Amina be in Halifax since."""
    await met(matchmaking)
    await matchmaking.says("amina", "/arrival", "20 January 2027")
    await matchmaking.passes(days=6)
    await matchmaking.says("amina", "[Yes, I have landed]", "[Yes, I am here]")


async def jobs(matchmaking: Matchmaking) -> list[Outcome]:
    """List what was told of Amina's jobs."""
    return await matchmaking.look(lambda uow: uow.outcomes.of_application(101))


def expected(matchmaking: Matchmaking, kind: str) -> list[datetime]:
    """List when items of a kind come up."""
    waiting = [each for each in rows(matchmaking.scene)["due"] if each["kind"] == kind]
    moments = [each["due_at"] for each in waiting if not each["done"]]
    return [datetime.fromtimestamp(each / 1_000_000, UTC) for each in sorted(moments)]
