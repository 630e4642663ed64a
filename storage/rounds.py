"""Rounds of matching as stored."""

from __future__ import annotations

import json
from dataclasses import replace

from program.rounds import Phase, Round
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Rounds(Repository):
    """Rounds; the newest of a community is the one that its coordinators speak of."""

    table = "rounds"

    async def add(self, round_: Round) -> Round:
        number = await self._value(
            "add_round",
            community_id=round_.community_id,
            maker_id=round_.maker_id,
            status=round_.phase,
            pairs=json.dumps(round_.pairs),
            created_at=round_.created_at,
        )
        return replace(round_, id=number)

    async def get(self, round_id: int) -> Round | None:
        cells = await self._row("round", id=round_id)
        return None if cells is None else _round(cells)

    async def hold(self, round_id: int) -> Round | None:
        """Find a round that nobody else edits or publishes until this unit ends."""
        cells = await self._row("hold_round", id=round_id)
        return None if cells is None else _round(cells)

    async def newest(self, community_id: int) -> Round | None:
        cells = await self._row("newest_round", community_id=community_id)
        return None if cells is None else _round(cells)

    async def save(self, round_: Round) -> Round:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_round",
            id=round_.id,
            status=round_.phase,
            pairs=json.dumps(round_.pairs),
            published_at=round_.published_at,
            version=round_.version,
        )
        if version is None:
            raise Stale(self.table, round_.id)
        return replace(round_, version=version)


def _round(cells: Cells) -> Round:
    pairs = tuple(json.loads(cells.pop("pairs")))
    return Round(phase=Phase(cells.pop("status")), pairs=pairs, **cells)
