"""Which platform events were handled already."""

from __future__ import annotations

from datetime import datetime

from storage.repository import Repository


class Seen(Repository):
    """Keys of handled events, kept as digests: Slack's contain people's numbers."""

    table = "seen"

    async def mark(self, channel: str, event_id: str, at: datetime) -> bool:
        """Note an event; false if it was noted before."""
        digest = self._vault.digest_of("event", channel, event_id)
        return await self._value("mark_seen", digest=digest, seen_at=at) is not None

    async def purge(self, before: datetime) -> int:
        return await self._count("purge_seen", before=before)
