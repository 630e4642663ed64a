"""Connectors as stored: one row for each person who ever was invited to be one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, replace
from datetime import datetime

from program.connectors import Connector, Standing
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells

_FIELDS = frozenset(field.name for field in fields(Connector)) - {"standing", "communities"}


class Connectors(Repository):
    """Connectors, numbered from 21 on so that a reference sounds like one."""

    table = "connectors"

    async def start(self, person_id: int, community_id: int, at: datetime) -> Connector:
        """Make somebody a Connector who is being asked, or give the one they are already."""
        if await self.of(person_id) is None:
            number = await self._value(
                "add_connector",
                person_id=person_id,
                community_id=community_id,
                status=Standing.ONBOARDING,
                created_at=at,
            )
            await self._run("help_community", connector_id=number, community_id=community_id)
        found = await self.of(person_id)
        assert found is not None  # noqa: S101 -- made by the lines above, or by another worker
        return found

    async def get(self, connector_id: int) -> Connector | None:
        return await self._whole(await self._row("connector", id=connector_id))

    async def hold(self, connector_id: int) -> Connector | None:
        """Find a Connector, whose places nobody else gives away until this unit ends."""
        return await self._whole(await self._row("hold_connector", id=connector_id))

    async def of(self, person_id: int) -> Connector | None:
        """Find the Connector that a person is."""
        return await self._whole(await self._row("connector_of", person_id=person_id))

    async def serving(self, community_id: int) -> list[Connector]:
        """List those who help a community, whatever their standing, oldest first."""
        helped: defaultdict[int, set[int]] = defaultdict(set)
        for cells in await self._rows("communities_of_connectors_in", community_id=community_id):
            helped[cells["connector_id"]].add(cells["community_id"])
        found = await self._rows("connectors_in", community_id=community_id)
        return [_connector(cells, helped[cells["id"]]) for cells in found]

    async def by_email(self, email: str) -> list[Connector]:
        """List those who gave an e-mail address, however it was written."""
        found = await self._rows("connectors_by_email", email_digest=self._digest(email))
        whole = [await self._whole(cells) for cells in found]
        return [each for each in whole if each is not None]

    async def save(self, connector: Connector) -> Connector:
        """Save what changed; the address by which they are found is the profile's `email`.

        Raises:
            Stale: if someone else has.
        """
        email = str(connector.profile.get("email") or "")
        version = await self._value(
            "save_connector",
            id=connector.id,
            community_id=connector.community_id,
            status=connector.standing,
            profile=connector.profile,
            email_digest=self._digest(email) if email else None,
            capacity=connector.capacity,
            agreed_at=connector.agreed_at,
            confirmed_at=connector.confirmed_at,
            paused_at=connector.paused_at,
            paused_until_at=connector.paused_until_at,
            left_at=connector.left_at,
            merged_into=connector.merged_into,
            version=connector.version,
        )
        if version is None:
            raise Stale(self.table, connector.id)
        await self._help(connector)
        return replace(connector, version=version)

    async def _help(self, connector: Connector) -> None:
        await self._run("help_no_community", connector_id=connector.id)
        for community_id in sorted(connector.communities):
            await self._run("help_community", connector_id=connector.id, community_id=community_id)

    async def _whole(self, cells: Cells | None) -> Connector | None:
        if cells is None:
            return None
        rows = await self._rows("communities_of_connector", connector_id=cells["id"])
        return _connector(cells, {each["community_id"] for each in rows})

    def _digest(self, email: str) -> bytes:
        return self._vault.digest_of("email", email.strip().casefold())


def _connector(cells: Cells, communities: set[int]) -> Connector:
    plain = {name: value for name, value in cells.items() if name in _FIELDS}
    return Connector(
        **{**plain, "profile": plain["profile"] or {}},
        standing=Standing(cells["status"]),
        communities=frozenset(communities),
    )
