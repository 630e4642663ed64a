"""Applications as stored: one open at a time for each Connectee and community."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from program.applications import Application, Status
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Applications(Repository):
    """Applications, numbered from 101 on so that a reference sounds like one."""

    table = "applications"

    async def start(
        self, person_id: int, community_id: int, partner_id: int | None, at: datetime
    ) -> Application:
        """Start a draft, or give the one that is open already."""
        # Looks first: an INSERT that meets a conflict would use up a number.
        found = await self._open(person_id, community_id)
        if found is not None:
            return found
        await self._value(
            "start_application",
            person_id=person_id,
            community_id=community_id,
            partner_id=partner_id,
            created_at=at,
        )
        started = await self._open(person_id, community_id)
        assert started is not None  # noqa: S101 -- made by the line above, or by another worker
        return started

    async def get(self, application_id: int) -> Application | None:
        cells = await self._row("application", id=application_id)
        return None if cells is None else _application(cells)

    async def hold(self, application_id: int) -> Application | None:
        """Find an application, about whose matches nobody else does anything until we are done."""
        cells = await self._row("hold_application", id=application_id)
        return None if cells is None else _application(cells)

    async def of(self, person_id: int) -> list[Application]:
        """List a person's applications, oldest first."""
        found = await self._rows("applications_of", person_id=person_id)
        return [_application(cells) for cells in found]

    async def waiting(self, community_id: int, status: Status) -> list[Application]:
        """List a community's applications of one status, the longest waiting first."""
        found = await self._rows("applications_in", community_id=community_id, status=status)
        return [_application(cells) for cells in found]

    async def sent_to(self, community_id: int) -> list[Application]:
        """List all that a community was ever sent, the earliest first."""
        found = await self._rows("applications_sent_to", community_id=community_id)
        return [_application(cells) for cells in found]

    async def save(self, application: Application) -> Application:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_application",
            id=application.id,
            partner_id=application.partner_id,
            status=application.status,
            profile=application.profile,
            submitted_at=application.submitted_at,
            assignee_id=application.assignee_id,
            verified_at=application.verified_at,
            decided_at=application.decided_at,
            decision=application.decision or None,
            version=application.version,
        )
        if version is None:
            raise Stale(self.table, application.id)
        return replace(application, version=version)

    async def _open(self, person_id: int, community_id: int) -> Application | None:
        cells = await self._row("open_application", person_id=person_id, community_id=community_id)
        return None if cells is None else _application(cells)


def _application(cells: Cells) -> Application:
    read = {"status": Status(cells["status"]), "profile": cells["profile"] or {}}
    read["decision"] = cells["decision"] or {}
    return Application(**{**cells, **read})
