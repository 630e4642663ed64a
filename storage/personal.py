"""All that is kept about one person, table by table: the copy that `/mydata` gives."""

from __future__ import annotations

from aiosql.queries import Queries

from storage.classification import ERASED
from storage.repository import Repository
from storage.rows import Cells, RowMapper
from storage.vault import Vault

Kept = dict[str, list[Cells]]


class PersonalData(Repository):
    """Reads what `/forget` would erase, one query for each table."""

    table = "people"

    def __init__(self, connection: object, queries: Queries, vault: Vault) -> None:
        super().__init__(connection, queries, vault)
        self._mappers = {table: RowMapper(table, vault=vault) for table in ERASED}

    async def of(self, person_id: int) -> Kept:
        """Read the rows of one person, opened; nobody else's."""
        return {table: await self._kept(table, person_id) for table in ERASED}

    async def _kept(self, table: str, person_id: int) -> list[Cells]:
        mapper = self._mappers[table]
        rows = self._call(f"kept_{table}", {"person_id": person_id})
        return [mapper.cells(zip(row.keys(), row, strict=True)) async for row in rows]
