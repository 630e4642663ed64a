"""Introductions and promises as stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from program.introductions import Introduction, Stage
from program.promises import Promise, State
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Introductions(Repository):
    """Introductions of both generations."""

    table = "introductions"

    async def add(self, introduction: Introduction) -> Introduction:
        number = await self._value(
            "add_introduction",
            match_id=introduction.match_id,
            application_id=introduction.application_id,
            community_id=introduction.community_id,
            parent_id=introduction.parent_id,
            generation=introduction.generation,
            promised_at=introduction.promised_at,
            **_mutable(introduction),
        )
        return replace(introduction, id=number)

    async def get(self, introduction_id: int) -> Introduction | None:
        cells = await self._row("introduction", id=introduction_id)
        return None if cells is None else _introduction(cells)

    async def hold(self, introduction_id: int) -> Introduction | None:
        """Find one that nobody else changes until this unit ends."""
        cells = await self._row("hold_introduction", id=introduction_id)
        return None if cells is None else _introduction(cells)

    async def of_match(self, match_id: int) -> list[Introduction]:
        """List what came of a match, both generations, oldest first."""
        found = await self._rows("introductions_of_match", match_id=match_id)
        return [_introduction(cells) for cells in found]

    async def of_application(self, application_id: int) -> list[Introduction]:
        """List all whom a Connectee was introduced to, oldest first."""
        found = await self._rows("introductions_of_application", application_id=application_id)
        return [_introduction(cells) for cells in found]

    async def within(self, community_id: int) -> list[Introduction]:
        """List a community's, oldest first."""
        found = await self._rows("introductions_in", community_id=community_id)
        return [_introduction(cells) for cells in found]

    async def unconfirmed(self, *, before: datetime) -> list[Introduction]:
        """List those with something about a third person that nobody has confirmed since."""
        found = await self._rows("unconfirmed_introductions", before_at=before)
        return [_introduction(cells) for cells in found]

    async def save(self, introduction: Introduction) -> Introduction:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_introduction",
            id=introduction.id,
            version=introduction.version,
            **_mutable(introduction),
        )
        if version is None:
            raise Stale(self.table, introduction.id)
        return replace(introduction, version=version)


class Promises(Repository):
    """One promise a match."""

    table = "promises"

    async def begin(self, promise: Promise) -> bool:
        """Begin one; false if the match has one already."""
        number = await self._value(
            "add_promise",
            match_id=promise.match_id,
            community_id=promise.community_id,
            status=promise.state,
            nudges=promise.nudges,
            began_at=promise.began_at,
        )
        return number is not None

    async def get(self, match_id: int) -> Promise | None:
        cells = await self._row("promise", match_id=match_id)
        return None if cells is None else _promise(cells)

    async def at(self, state: State, community_id: int) -> list[Promise]:
        """List a community's promises of one state, the oldest first."""
        found = await self._rows("promises_in", community_id=community_id, status=state)
        return [_promise(cells) for cells in found]

    async def of_connector(self, connector_id: int) -> list[Promise]:
        """List a Connector's promises, the oldest first."""
        found = await self._rows("promises_of_connector", connector_id=connector_id)
        return [_promise(cells) for cells in found]

    async def by_state(self, community_id: int) -> dict[State, int]:
        """Count a community's promises whose two people are both still in the program."""
        found = await self._rows("promises_by_state", community_id=community_id)
        return {State(cells["status"]): cells["promises"] for cells in found}

    async def save(self, promise: Promise) -> Promise:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_promise",
            match_id=promise.match_id,
            status=promise.state,
            nudges=promise.nudges,
            nudged_at=promise.nudged_at,
            closed_at=promise.closed_at,
            version=promise.version,
        )
        if version is None:
            raise Stale(self.table, promise.match_id)
        return replace(promise, version=version)


def _mutable(introduction: Introduction) -> dict[str, object]:
    return {
        "logger_id": introduction.logger_id,
        "status": introduction.stage,
        "whom": introduction.whom or None,
        "introduced_at": introduction.introduced_at,
        "met_at": introduction.met_at,
        "referred_at": introduction.referred_at,
        "confirmed_at": introduction.confirmed_at,
        "withdrawn_at": introduction.withdrawn_at,
    }


def _introduction(cells: Cells) -> Introduction:
    return Introduction(stage=Stage(cells.pop("status")), whom=cells.pop("whom") or {}, **cells)


def _promise(cells: Cells) -> Promise:
    return Promise(state=State(cells.pop("status")), **cells)
