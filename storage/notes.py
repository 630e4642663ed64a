"""What the bot remembers of itself, under a name: when it last took input, that its key fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.repository import Repository

CANARY = "canary"


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Args:
        content: plain JSON values; sealed when stored.
    """

    name: str
    noted_at: datetime
    content: Any = None


class Notes(Repository):
    """Notes; writing one replaces the earlier one of that name."""

    table = "notes"

    async def get(self, name: str) -> Note | None:
        cells = await self._row("note", name=name)
        return None if cells is None else Note(**cells)

    async def write(self, note: Note) -> None:
        await self._run("write_note", name=note.name, noted_at=note.noted_at, content=note.content)

    async def drop(self, name: str) -> None:
        await self._run("drop_note", name=name)

    async def prove_key(self, now: datetime) -> None:
        """Open what was sealed on the first run, so that a wrong key is noticed at once.

        Raises:
            SealBroken: another key sealed this database.
        """
        if await self.get(CANARY) is not None:
            return
        # A database from before there were canaries: any sealed value proves the same.
        place = await self._value("some_place")
        if place is not None:
            self._vault.unseal("addresses", "place", place)
        await self.write(Note(CANARY, now, CANARY))
