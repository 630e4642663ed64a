"""Who is being talked to by a coordinator in person."""

from __future__ import annotations

from datetime import datetime

from program.care import Takeover
from storage.repository import Repository


class Takeovers(Repository):
    """Take-overs; nobody is in two at once, on either side."""

    table = "takeovers"

    async def begin(self, takeover: Takeover) -> int | None:
        """Begin one; None if either of the two is in another one."""
        number: int | None = await self._value(
            "begin_takeover",
            person_id=takeover.person_id,
            coordinator_id=takeover.coordinator_id,
            community_id=takeover.community_id,
            began_at=takeover.began_at,
        )
        return number

    async def of(self, person_id: int) -> Takeover | None:
        """Find the one in which somebody is talked to."""
        cells = await self._row("takeover_of", person_id=person_id)
        return None if cells is None else Takeover(**cells)

    async def by(self, coordinator_id: int) -> Takeover | None:
        """Find the one in which a coordinator is talking."""
        cells = await self._row("takeover_by", coordinator_id=coordinator_id)
        return None if cells is None else Takeover(**cells)

    async def end(self, takeover_id: int, at: datetime) -> bool:
        return await self._value("end_takeover", id=takeover_id, ended_at=at) is not None
