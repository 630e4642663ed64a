"""A pair who are about to meet, and the ways in which that can change meanwhile."""

from __future__ import annotations

from dataclasses import replace

from program.meetings import Meeting, Phase
from storage.database import UnitOfWork
from tests.handlers.matchmaking import MORNING, Matchmaking

TO_MEET = "# person: amina\n# meets: {host} {wall}"


class Booked:
    """Amina in Casablanca, Karim in Halifax, Claire who coordinates; it is Monday the 11th."""

    def __init__(self, desk: Matchmaking) -> None:
        self.desk = desk
        desk.scene.clock.at = MORNING

    async def meets(self, wall: str, *, host: str = "karim", before: str = "") -> None:
        """Have them book a meeting, after some stage directions."""
        await self.desk.coordinates("claire")
        await self.desk.player.play("# person: karim\n# serves: halifax head nurse")
        await self.desk.player.play("# person: amina\n# accepted: halifax nurse")
        await self.desk.player.play(f"{before}\n{TO_MEET.format(host=host, wall=wall)}")
        self.desk.scene.channel.reader = "nobody"
        self.desk.scene.channel.blocks.clear()

    async def meeting(self) -> Meeting:
        """Look at the meeting."""
        found = await self.desk.look(lambda uow: uow.meetings.get(1))
        assert found is not None
        return found

    async def loses_their_room(self) -> None:
        """Have the Connector be without a room for video calls."""
        host = (await self.meeting()).host_id
        connector = await self.desk.look(lambda uow: uow.connectors.of(host))
        assert connector is not None
        profile = {name: each for name, each in connector.profile.items() if name != "video"}
        await self.desk.changes(connector, profile=profile)

    async def ends(self, phase: Phase) -> None:
        """End the meeting behind everybody's back, and leave what was planned."""
        await self.changes(phase=phase)

    async def changes(self, **changes: object) -> None:
        """Change the meeting behind everybody's back."""

        async def work(uow: UnitOfWork) -> None:
            found = await uow.meetings.hold(1)
            assert found is not None
            await uow.meetings.save(replace(found, **changes))  # type: ignore[arg-type]  # -- any

        await self.desk.scene.store.transact(work)
