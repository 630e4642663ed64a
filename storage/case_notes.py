"""Coordinators' notes on people."""

from __future__ import annotations

from program.care import CaseNote
from storage.repository import Repository


class CaseNotes(Repository):
    """Notes; a community reads its own only."""

    table = "case_notes"

    async def add(self, note: CaseNote) -> int:
        number: int = await self._value(
            "add_case_note",
            community_id=note.community_id,
            person_id=note.person_id,
            author_id=note.author_id,
            subject=note.subject,
            words=note.words,
            written_at=note.written_at,
        )
        return number

    async def about(self, subject: str, community_id: int) -> list[CaseNote]:
        """List what a community has noted under a reference, oldest first."""
        found = await self._rows("case_notes_about", community_id=community_id, subject=subject)
        return [CaseNote(**cells) for cells in found]
