"""What people agreed to."""

from __future__ import annotations

from datetime import datetime

from program.people import Consent, Purpose
from storage.repository import Repository


class Consents(Repository):
    """Every yes ever given; a withdrawn one stays, with the time."""

    table = "consents"

    async def give(self, consent: Consent) -> None:
        await self._run(
            "give_consent",
            person_id=consent.person_id,
            purpose=consent.purpose,
            version=consent.version,
            language=consent.language,
            given_at=consent.given_at,
        )

    async def current(self, person_id: int) -> list[Consent]:
        """List what holds now, the newest wording for each purpose."""
        return [
            Consent(**{**cells, "purpose": Purpose(cells["purpose"])})
            for cells in await self._rows("current_consents", person_id=person_id)
        ]

    async def withdraw(self, person_id: int, purpose: Purpose, at: datetime) -> None:
        await self._run("withdraw_consent", person_id=person_id, purpose=purpose, withdrawn_at=at)
