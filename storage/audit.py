"""Who did what to whom, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.repository import Repository
from storage.rows import Cells


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One deed.

    Args:
        actor: who did it; None for the bot itself.
        subject: reference of what it was done to (`C-104`).
        detail: plain JSON values; sealed when stored, empty once erased.
        person_id: whom it was done to.
    """

    id: int
    at: datetime
    actor: int | None
    action: str
    subject: str
    detail: dict[str, Any]
    community_id: int | None
    person_id: int | None


class Audit(Repository):
    """The record of deeds."""

    table = "audit"

    async def write(
        self,
        at: datetime,
        actor: int | None,
        action: str,
        subject: str,
        detail: dict[str, Any],
        community_id: int | None,
        *,
        person_id: int | None = None,
    ) -> None:
        await self._run(
            "write_audit",
            at=at,
            actor_id=actor,
            person_id=person_id,
            action=action,
            subject=subject,
            detail=detail,
            community_id=community_id,
        )

    async def recent(self, limit: int, *, community_id: int | None = None) -> list[AuditEntry]:
        """List the newest first, of one community or of all."""
        found = await self._rows("recent_audit", community_id=community_id, limit=limit)
        return [_entry(cells) for cells in found]

    async def earlier(
        self, community_id: int, *, before: int | None, limit: int
    ) -> list[AuditEntry]:
        """List a community's deeds from before one of them, or from the newest on."""
        found = await self._rows(
            "earlier_audit", community_id=community_id, before=before, limit=limit
        )
        return [_entry(cells) for cells in found]

    async def about(self, subject: str, community_id: int) -> list[AuditEntry]:
        """List what a community did about a reference, oldest first."""
        found = await self._rows("audit_about", subject=subject, community_id=community_id)
        return [_entry(cells) for cells in found]

    async def purge(self, before: datetime) -> int:
        """Erase the details of what was done before then."""
        return await self._count("purge_audit_details", before=before)


def _entry(cells: Cells) -> AuditEntry:
    return AuditEntry(actor=cells.pop("actor_id"), **{**cells, "detail": cells["detail"] or {}})
