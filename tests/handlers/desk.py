"""A bot and the people who write to it, for tests of what is stored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from handlers.inbound import Inbound, Pressed
from program.applications import Application
from program.people import Address, Person
from storage.audit import AuditEntry
from storage.database import UnitOfWork
from storage.outbox import Draft, Lane
from tests.stories.chat import NAME
from tests.stories.play import Player
from tests.stories.scene import Scene

T = TypeVar("T")

THROUGH = (
    *("Grace", "Nairobi", "yes", "copr", "November 2026", "end of March", "nurse", "1", "7"),
    *("fluent", "basic", "Work in a hospital.", "1", "evenings"),
)
"""The whole interview; at the end its summary is shown."""


class Desk:
    """One bot; `says` gives what the person then sees."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.player = Player(scene)

    async def says(self, person: str, *acts: str) -> str:
        """Have somebody do one thing after the other; gives the whole transcript."""
        self.player.person = person
        return await self.player.play("\n".join(f"> {act}" for act in acts))

    async def enters(self, person: str, community: str = "halifax") -> str:
        """Have somebody agree and begin the interview."""
        return await self.says(person, f"/start {community}", "[English]", "[I agree]")

    async def applies(self, person: str, community: str = "halifax") -> str:
        """Have somebody send an application."""
        await self.enters(person, community)
        return await self.says(person, *THROUGH, "send")

    async def forges(self, person: str, action: dict[str, object]) -> str:
        """Have somebody press a button of their own that does something made up."""
        found = await self.look(lambda uow: uow.people.by_address(Address(NAME, "", person)))
        assert found is not None
        now = self.scene.clock.now()
        body = {"markup": "", "buttons": [], "actions": {"it": action}}
        draft = Draft(found[0].id, found[1], Lane.REPLY, body, now, now)
        number = await self.scene.store.transact(lambda uow: uow.outbox.add(draft))
        await self.scene.delivery.drain()
        self.scene.channel.blocks.clear()
        self.player.count += 1
        receipt = await self.scene.inbox.take(
            Inbound(
                NAME,
                f"forged {self.player.count}",
                Address(NAME, "", person),
                Pressed(f"{number}.it"),
                now,
            )
        )
        await self.scene.delivery.drain()
        return "\n".join([receipt.text, *self.scene.channel.lines])

    async def person(self, person: str) -> Person:
        """Find somebody."""
        found = await self.look(lambda uow: uow.people.by_address(Address(NAME, "", person)))
        assert found is not None
        return found[0]

    async def applications(self, person: str) -> list[Application]:
        """List somebody's applications."""
        number = (await self.person(person)).id
        return await self.look(lambda uow: uow.applications.of(number))

    async def deeds(self) -> list[AuditEntry]:
        """List what was written down, newest first."""
        return await self.look(lambda uow: uow.audit.recent(99))

    async def look(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        """Read the database."""
        return await self.scene.store.snapshot(work)
