"""What is to happen at a given time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from storage.instants import from_micros
from storage.repository import Repository

LEASE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to do.

    Args:
        subject: what it is about (`talk:7`), by which it can be cancelled.
        key: says which occurrence it is; the same one is never added twice, even when done.
        payload: plain JSON values; sealed when stored, erased when done.
        person_id: whom it is about; forgotten with them.
        attempts: how often it was claimed, this time included.
    """

    due_at: datetime
    kind: str
    subject: str
    key: str
    payload: dict[str, Any] = field(default_factory=dict)
    person_id: int | None = None
    id: int = 0
    attempts: int = 0


class DueItems(Repository):
    """Due items; a claimed one is leased, so that a dead worker's comes up again."""

    table = "due"

    async def add(self, item: DueItem) -> bool:
        """Add; false if the key is there already."""
        added = await self._value(
            "add_due",
            person_id=item.person_id,
            due_at=item.due_at,
            kind=item.kind,
            subject=item.subject,
            key=item.key,
            payload=item.payload,
        )
        return added is not None

    async def put(self, item: DueItem) -> None:
        """Add, or begin anew what has the same key, even when it is done or claimed."""
        await self._run(
            "put_due",
            person_id=item.person_id,
            due_at=item.due_at,
            kind=item.kind,
            subject=item.subject,
            key=item.key,
            payload=item.payload,
        )

    async def claim(self, now: datetime, limit: int, *, lease: timedelta = LEASE) -> list[DueItem]:
        """Take what is due, the most overdue first."""
        claimed = await self._rows("claim_due", now=now, until=now + lease, limit=limit)
        items = [DueItem(**{**cells, "payload": cells["payload"] or {}}) for cells in claimed]
        return sorted(items, key=lambda item: (item.due_at, item.id))

    async def waiting(self, key: str) -> dict[str, Any] | None:
        """Read what an item was given to remember that has not come up yet."""
        cells = await self._row("waiting_due", key=key)
        return None if cells is None else cells["payload"] or {}

    async def done(self, item: DueItem) -> bool:
        """Finish a claimed item; its key stays taken.

        False if it is no longer as it was claimed: cancelled, begun anew, or claimed by somebody
        else since. Then whoever asks must not do it.
        """
        finished = await self._value("finish_due", id=item.id, attempts=item.attempts)
        return finished is not None

    async def postpone(self, item: DueItem, due_at: datetime) -> bool:
        """Put a claimed item off; false if it is no longer as it was claimed."""
        put_off = await self._value(
            "postpone_due", id=item.id, attempts=item.attempts, due_at=due_at
        )
        return put_off is not None

    async def cancel(self, subject: str) -> int:
        """Delete what is not done about `subject`, so that it can be added anew."""
        return await self._count("cancel_due", subject=subject)

    async def recover(self) -> int:
        """End all leases: for the start of the only worker."""
        return await self._count("recover_due")

    async def next_at(self) -> datetime | None:
        """Tell when the next item comes up, leased ones at the end of their lease."""
        micros = await self._value("next_due_at")
        return None if micros is None else from_micros(micros)

    async def purge(self, before: datetime) -> int:
        """Delete what was due before then and is done."""
        return await self._count("purge_due", before=before)
