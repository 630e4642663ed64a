"""Events that our own code failed on, kept for a week to be mended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.repository import Repository


@dataclass(frozen=True, slots=True)
class Failure:
    """One event and the error that it met; both sealed when stored."""

    id: int
    person_id: int | None
    channel: str
    event_id: str
    error: str
    update: dict[str, Any]
    failed_at: datetime


class Failures(Repository):
    """The sick-bay of events."""

    table = "failures"

    async def add(
        self,
        channel: str,
        event_id: str,
        person_id: int | None,
        error: str,
        update: dict[str, Any],
        at: datetime,
    ) -> None:
        await self._run(
            "add_failure",
            person_id=person_id,
            channel=channel,
            event_id=event_id,
            error=error,
            received=update,
            failed_at=at,
        )

    async def recent(self, limit: int) -> list[Failure]:
        """List the newest first."""
        found = await self._rows("recent_failures", limit=limit)
        return [Failure(update=cells.pop("received"), **cells) for cells in found]

    async def count(self) -> int:
        """Count those that are kept."""
        counted: int = await self._value("failure_count")
        return counted

    async def purge(self, before: datetime) -> int:
        return await self._count("purge_failures", before=before)
