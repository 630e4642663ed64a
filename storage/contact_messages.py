"""The queue of words to coordinators."""

from __future__ import annotations

from datetime import datetime

from program.contacts import ContactMessage, Standing
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class ContactMessages(Repository):
    """What people wrote to coordinators, until it is answered."""

    table = "contact_messages"

    async def add(self, message: ContactMessage) -> int:
        """Put a message into the queue; gives its number."""
        number: int = await self._value(
            "add_contact_message",
            person_id=message.person_id,
            community_id=message.community_id,
            application_id=message.application_id,
            words=message.words,
            language=message.language,
            written_at=message.written_at,
        )
        return number

    async def waiting(self, community_id: int | None) -> list[ContactMessage]:
        """List what waits for a community's coordinators, or for no particular one's."""
        found = await self._rows("waiting_contact_messages", community_id=community_id)
        return [_message(cells) for cells in found]

    async def get(self, message_id: int) -> ContactMessage | None:
        """Find a message that is neither closed nor erased."""
        cells = await self._row("contact_message", id=message_id)
        return None if cells is None else _message(cells)

    async def hand(self, message_id: int, *, community_id: int) -> None:
        """Give what is for no community in particular to the coordinators of one."""
        await self._run("hand_contact_message", id=message_id, community_id=community_id)

    async def close(self, message_id: int) -> None:
        """Take a message off the queue and erase its words.

        Raises:
            Stale: if someone else has.
        """
        if await self._value("close_contact_message", id=message_id) is None:
            raise Stale(self.table, message_id)

    async def purge(self, before: datetime) -> int:
        """Erase the words of messages written before then, answered or not."""
        return await self._count("purge_contact_messages", before=before)


def _message(cells: Cells) -> ContactMessage:
    return ContactMessage(**{**cells, "status": Standing(cells["status"])})
