"""Communities, with their rules and texts as plain JSON that an analyst can read."""

from __future__ import annotations

import json
from dataclasses import replace

from program.communities import Community, Kind, Rules
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Communities(Repository):
    """The places and sectors that run a Connector Program."""

    table = "communities"

    async def add(self, community: Community) -> Community:
        """Add; gives it back with its number."""
        added = await self._value("add_community", **_values(community))
        return replace(community, id=added, version=0)

    async def save(self, community: Community) -> Community:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_community", id=community.id, version=community.version, **_values(community)
        )
        if version is None:
            raise Stale(self.table, community.id)
        return replace(community, version=version)

    async def get(self, community_id: int) -> Community | None:
        cells = await self._row("community", id=community_id)
        return None if cells is None else _community(cells)

    async def by_slug(self, slug: str) -> Community | None:
        cells = await self._row("community_by_slug", slug=slug)
        return None if cells is None else _community(cells)

    async def all(self, *, active_only: bool = True) -> list[Community]:
        """List them by slug."""
        found = await self._rows("communities", least_active=active_only)
        return [_community(cells) for cells in found]


def _values(community: Community) -> dict[str, object]:
    return {
        "slug": community.slug,
        "kind": community.kind,
        "name_en": community.name_en,
        "name_fr": community.name_fr,
        "zone": community.zone,
        "province": community.province,
        "rules": json.dumps(community.rules.to_json(), ensure_ascii=False),
        "texts": json.dumps(community.texts, ensure_ascii=False),
        "active": community.active,
    }


def _community(cells: Cells) -> Community:
    read = {
        "kind": Kind(cells["kind"]),
        "rules": Rules.from_json(json.loads(cells["rules"])),
        "texts": json.loads(cells["texts"]),
        "active": bool(cells["active"]),
    }
    return Community(**{**cells, **read})
