"""Organisations that refer people, each by its own link."""

from __future__ import annotations

from dataclasses import replace

from program.communities import Partner
from storage.repository import Repository


class Partners(Repository):
    """Referring partners of the communities."""

    table = "partners"

    async def add(self, partner: Partner) -> Partner:
        """Add; gives it back with its number."""
        added = await self._value(
            "add_partner",
            community_id=partner.community_id,
            code=partner.code,
            name=partner.name,
        )
        return replace(partner, id=added)

    async def drop(self, partner_id: int, community_id: int) -> bool:
        """Take a partner back by whose link nobody has come; False if somebody has."""
        dropped = await self._value("drop_partner", id=partner_id, community_id=community_id)
        return dropped is not None

    async def by_code(self, code: str) -> Partner | None:
        cells = await self._row("partner_by_code", code=code)
        return None if cells is None else Partner(**cells)

    async def of(self, community_id: int) -> list[Partner]:
        found = await self._rows("partners_of", community_id=community_id)
        return [Partner(**cells) for cells in found]
