"""Amina and Karim, who are about to meet or have met, and whom Karim introduced her to."""

from __future__ import annotations

from dataclasses import replace

from program.introductions import Introduction, Stage
from storage.database import UnitOfWork
from tests.handlers.matchmaking import Matchmaking

SARAH = "Sarah Roy, head nurse, QEII"
MEETS = "# person: amina\n# meets: karim 2027-01-19 09:00"


async def agreed(matchmaking: Matchmaking) -> None:
    """Have the two agree on a meeting, with Claire as coordinator."""
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await matchmaking.connector("karim")
    await matchmaking.player.play(MEETS)


async def introduced(matchmaking: Matchmaking, *people: str) -> None:
    """Have Karim introduce Amina to some people."""
    await agreed(matchmaking)
    lines = (f"# introduced: {each}" for each in people or (SARAH,))
    await matchmaking.player.play("\n".join(("# person: amina", *lines)))
    matchmaking.scene.channel.take()


async def people(matchmaking: Matchmaking) -> list[Introduction]:
    """List all whom Amina was introduced to."""
    return await matchmaking.look(lambda uow: uow.introductions.of_application(101))


async def withdrawn(matchmaking: Matchmaking) -> None:
    """Have the first of them be taken back."""

    async def work(uow: UnitOfWork) -> None:
        found = (await uow.introductions.of_application(101))[0]
        await uow.introductions.save(replace(found, stage=Stage.WITHDRAWN, whom={}))

    await matchmaking.scene.store.transact(work)
