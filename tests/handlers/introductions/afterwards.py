"""Two who have met, and what the Connector does from then on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from program.introductions import Introduction
from program.people import Role
from program.promises import Promise
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings import appointments

NUDGE = "[Log one now]"
RECRUITER = {"role": "recruiter", "organisation": "Emera"}


class After:
    """Amina and Karim met on Friday the 15th; it is five o'clock in the afternoon in Halifax."""

    def __init__(self, desk: Matchmaking) -> None:
        self.desk = desk

    async def begins(self) -> None:
        """Have both say that they met, an hour after the end."""
        await appointments.agreed(self.desk)
        await self.desk.grants("karim", Role.CONNECTOR, 1)
        await self.desk.passes(days=4, hours=6)
        assert self.desk.scene.clock.now() == datetime(2027, 1, 15, 20, 0, tzinfo=UTC)
        await self.desk.says("amina", "[Yes, we met]")
        self.told = await self.desk.says("karim", "[Yes, we met]")

    async def says(self, *acts: str) -> str:
        """Have Karim do one thing after the other."""
        return await self.desk.says("karim", *acts)

    async def told_of(self, **answers: Any) -> None:
        """Have Amina have answered something else."""
        application = await self.desk.look(lambda uow: uow.applications.get(101))
        assert application is not None
        await self.desk.alters(application, profile={**application.profile, **answers})

    async def promise(self, match: int = 71) -> Promise:
        """Look at a promise."""
        found = await self.desk.look(lambda uow: uow.promises.get(match))
        assert found is not None
        return found

    async def introductions(self, match: int = 71) -> list[Introduction]:
        """List the introductions of a match."""
        return await self.desk.look(lambda uow: uow.introductions.of_match(match))

    async def stages(self) -> list[str]:
        """List how far each of them has come."""
        return [str(each.stage) for each in await self.introductions()]
