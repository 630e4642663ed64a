"""A community by day: accepted Connectees, serving Connectors, coordinators, and their chats."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from program.applications import Application
from program.connectors import Connector
from program.matches import Match, Stage
from program.people import Appointment, Role
from program.rounds import Round
from storage.database import UnitOfWork
from tests.handlers.desk import Desk
from tests.stories import stage
from tests.stories.scene import Scene
from tests.stories.stage import Actor

MORNING = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)
"""A Monday, ten o'clock in Halifax."""


class Matchmaking(Desk):
    """One bot, its clock in the morning of Halifax, and a coordinator called Claire."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        scene.clock.at = MORNING

    async def coordinates(self, person: str, community: str = "halifax") -> None:
        """Appoint somebody."""
        await self.player.play(f"# person: {person}\n# appoint: coordinator {community}")

    async def dismisses(self, person: str, community: str = "halifax") -> None:
        """Take the role back."""
        await self.player.play(f"# person: {person}\n# dismiss: coordinator {community}")

    async def connectee(self, name: str, *, slug: str = "halifax", **more: Any) -> Application:
        """Have somebody be accepted."""
        actor = Actor(name, slug=slug, more=more)
        now = self.scene.clock.now()
        return await self.scene.store.transact(lambda uow: stage.connectee(uow, actor, now=now))

    async def connector(
        self,
        name: str,
        *,
        slug: str = "halifax",
        capacity: int = 1,
        title: str = "nurse",
        **more: Any,
    ) -> Connector:
        """Have somebody serve."""
        actor = Actor(name, slug=slug, title=title, more=more)
        now = self.scene.clock.now()
        return await self.scene.store.transact(
            lambda uow: stage.connector(uow, actor, now=now, capacity=capacity)
        )

    async def changes(self, connector: Connector, **changes: Any) -> None:
        """Change a Connector behind the scenes."""

        async def work(uow: UnitOfWork) -> None:
            found = await uow.connectors.get(connector.id)
            assert found is not None
            await uow.connectors.save(replace(found, **changes))

        await self.scene.store.transact(work)

    async def alters(self, application: Application, **changes: Any) -> None:
        """Change an application behind the scenes."""

        async def work(uow: UnitOfWork) -> None:
            found = await uow.applications.get(application.id)
            assert found is not None
            await uow.applications.save(replace(found, **changes))

        await self.scene.store.transact(work)

    async def offered(self) -> None:
        """Have Claire offer the first Connectee, Amina, to the first Connector, Karim."""
        await self.coordinates("claire")
        await self.connectee("amina")
        await self.connector("karim")
        await self.says("claire", "/match C-101", "[Offer to K-21]")

    async def passes(self, **span: int) -> str:
        """Let time pass; gives what everybody sees meanwhile."""
        lines: list[str] = []
        self.scene.channel.reader = "nobody"
        async for _moment in self.scene.wind(timedelta(**span)):
            lines += self.scene.channel.lines
            self.scene.channel.blocks.clear()
        return "\n".join(lines)

    async def matches(self) -> list[tuple[str, str, Stage]]:
        """List all matches: Connectee, Connector and stage."""
        found = await self.look(_every_match)
        return [
            (f"C-{each.application_id}", f"K-{each.connector_id}", each.stage)
            for each in sorted(found, key=lambda match: match.id)
        ]

    async def match(self, number: int = 71) -> Match:
        """Find a match."""
        found = await self.look(lambda uow: uow.matches.get(number))
        assert found is not None
        return found

    async def round(self) -> Round:
        """Find the newest round of Halifax."""
        found = await self.look(lambda uow: uow.rounds.newest(1))
        assert found is not None
        return found

    async def grants(self, person: str, role: Role, community_id: int) -> None:
        """Give somebody a role."""
        number = (await self.person(person)).id
        now = self.scene.clock.now()
        appointed = Appointment(number, role, community_id)
        await self.scene.store.transact(lambda uow: uow.roles.grant(appointed, now))


async def _every_match(uow: UnitOfWork) -> list[Match]:
    places = [await uow.communities.by_slug(slug) for slug in ("halifax", "moncton")]
    found: list[Match] = []
    for place in places:
        assert place is not None
        for each in Stage:
            found += await uow.matches.at(each, place.id)
    return found
