"""Matches as stored."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from program.matches import Match, Stage
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Matches(Repository):
    """Matches, numbered from 71 on so that a reference sounds like one."""

    table = "matches"

    async def add(self, match: Match) -> Match | None:
        """Put a new pair together; None if there was the same before."""
        number = await self._value(
            "add_match",
            application_id=match.application_id,
            connector_id=match.connector_id,
            community_id=match.community_id,
            round_id=match.round_id,
            status=match.stage,
            points=match.points,
            reasons=json.dumps(match.reasons),
            suggested_at=match.suggested_at,
            offered_at=match.offered_at,
            answer_by_at=match.answer_by_at,
        )
        return None if number is None else replace(match, id=number)

    async def get(self, match_id: int) -> Match | None:
        cells = await self._row("match", id=match_id)
        return None if cells is None else _match(cells)

    async def of_application(self, application_id: int) -> list[Match]:
        """List an application's matches, whatever became of them, oldest first."""
        found = await self._rows("matches_of_application", application_id=application_id)
        return [_match(cells) for cells in found]

    async def of_connector(self, connector_id: int) -> list[Match]:
        """List a Connector's matches, whatever became of them, oldest first."""
        found = await self._rows("matches_of_connector", connector_id=connector_id)
        return [_match(cells) for cells in found]

    async def at(self, stage: Stage, community_id: int) -> list[Match]:
        """List a community's matches of one stage, oldest first."""
        found = await self._rows("matches_in", community_id=community_id, status=stage)
        return [_match(cells) for cells in found]

    async def loads(self, community_id: int) -> dict[int, int]:
        """Count what the Connectors who help a community have under way, wherever that is."""
        found = await self._rows("loads_in", community_id=community_id)
        return {cells["connector_id"]: cells["load"] for cells in found}

    async def refusals(self, community_id: int) -> list[tuple[int, dict[str, Any]]]:
        """List what the Connectors who help a community added to a no, with their numbers."""
        found = await self._rows("answers_in", community_id=community_id)
        return [(cells["connector_id"], cells["answer"]) for cells in found]

    async def pairs(self, community_id: int) -> set[tuple[int, int]]:
        """Name every pair that there ever was in a community: application and Connector."""
        found = await self._rows("pairs_in", community_id=community_id)
        return {(cells["application_id"], cells["connector_id"]) for cells in found}

    async def save(self, match: Match) -> Match:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_match",
            id=match.id,
            round_id=match.round_id,
            status=match.stage,
            points=match.points,
            reasons=json.dumps(match.reasons),
            answer=match.answer,
            offered_at=match.offered_at,
            answer_by_at=match.answer_by_at,
            answered_at=match.answered_at,
            closed_at=match.closed_at,
            version=match.version,
        )
        if version is None:
            raise Stale(self.table, match.id)
        return replace(match, version=version)

    async def move(self, connector_id: int, *, to: int) -> None:
        """Give a Connector's matches to another one, but where that one had the same pair."""
        await self._run("move_matches", connector_id=connector_id, to_id=to)

    async def drop(self, match_id: int) -> None:
        """Take a suggestion back that was never offered."""
        await self._run("drop_match", id=match_id)


def _match(cells: Cells) -> Match:
    reasons = tuple(json.loads(cells.pop("reasons")))
    return Match(stage=Stage(cells.pop("status")), reasons=reasons, **cells)
