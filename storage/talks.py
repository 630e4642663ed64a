"""The conversations that people are in: a stack for each person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from storage.errors import Stale
from storage.repository import Repository

Ending = Literal["finished", "cancelled", "parked"]


@dataclass(frozen=True, slots=True)
class TalkRow:
    """One conversation with one person.

    Args:
        state: what the replay engine keeps; sealed when stored, empty once the talk has ended.
        position: place in the stack; the highest open one gets what the person types.
        status: `open`, `parked`, `finished` or `cancelled`.
        version: grows by one with each save.
    """

    id: int
    person_id: int
    conversation: str
    state: dict[str, Any]
    position: int
    status: str
    updated_at: datetime
    version: int = 0


class Talks(Repository):
    """Talks; the answers go as soon as a talk has ended."""

    table = "talks"

    async def stack(self, person_id: int) -> list[TalkRow]:
        """List the open ones, bottom first."""
        return await self._with_status(person_id, "open")

    async def parked(self, person_id: int) -> list[TalkRow]:
        """List those that were set aside and can be taken up again."""
        return await self._with_status(person_id, "parked")

    async def get(self, talk_id: int) -> TalkRow | None:
        cells = await self._row("talk", id=talk_id)
        return None if cells is None else _talk(cells)

    async def push(
        self, person_id: int, conversation: str, state: dict[str, Any], at: datetime
    ) -> TalkRow:
        """Open a talk on top of the stack."""
        cells = await self._row(
            "push_talk", person_id=person_id, conversation=conversation, state=state, at=at
        )
        assert cells is not None  # noqa: S101 -- an INSERT that did not raise returns its row
        return TalkRow(cells["id"], person_id, conversation, state, cells["position"], "open", at)

    async def save(self, row: TalkRow) -> TalkRow:
        """Save state, position, status and time.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_talk",
            id=row.id,
            state=row.state,
            position=row.position,
            status=row.status,
            updated_at=row.updated_at,
            version=row.version,
        )
        if version is None:
            raise Stale(self.table, row.id)
        return replace(row, version=version)

    async def close(self, talk_id: int, at: datetime, how: Ending) -> None:
        """End a talk and erase its answers, or park it and keep them."""
        if how == "parked":
            await self._run("park_talk", id=talk_id, at=at)
        else:
            await self._run("end_talk", id=talk_id, status=how, at=at)

    async def stale(self, before: datetime) -> list[TalkRow]:
        """List open and parked talks in which nothing was said since then."""
        return [_talk(cells) for cells in await self._rows("stale_talks", before=before)]

    async def open_before(self, before: datetime) -> list[TalkRow]:
        """List everyone's open talks that were begun before then."""
        return [_talk(cells) for cells in await self._rows("open_talks", before=before)]

    async def expire(self, before: datetime) -> int:
        """End what nobody has said a word in since then, and erase its answers."""
        return await self._count("expire_talks", before=before)

    async def _with_status(self, person_id: int, status: str) -> list[TalkRow]:
        found = await self._rows("talk_stack", person_id=person_id, status=status)
        return [_talk(cells) for cells in found]


def _talk(cells: dict[str, Any]) -> TalkRow:
    return TalkRow(**{**cells, "state": cells["state"] or {}})
