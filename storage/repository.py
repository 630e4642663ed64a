"""What all repositories share: one table's named queries on one open connection."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from aiosql.queries import Queries

from storage.rows import Cells, RowMapper
from storage.vault import Vault


class Repository:
    """Runs named queries; values go in and cells come out through the row mapper."""

    table: ClassVar[str]

    def __init__(self, connection: object, queries: Queries, vault: Vault) -> None:
        self._connection = connection
        self._queries = queries
        self._vault = vault
        self._mapper = RowMapper(self.table, vault=vault)

    async def _row(self, query: str, /, **values: object) -> Cells | None:
        row = await self._call(query, values)
        return None if row is None else self._mapper.cells(_pairs(row))

    async def _rows(self, query: str, /, **values: object) -> list[Cells]:
        return [self._mapper.cells(_pairs(row)) async for row in self._call(query, values)]

    async def _sealed_row(self, query: str, /, **values: object) -> Cells | None:
        """Give a row as it lies there, for whoever opens it."""
        row = await self._call(query, values)
        return None if row is None else dict(_pairs(row))

    async def _sealed_rows(self, query: str, /, **values: object) -> list[Cells]:
        """Give rows as they lie there, to be opened one by one."""
        return [dict(_pairs(row)) async for row in self._call(query, values)]

    async def _value(self, query: str, /, **values: object) -> Any:  # noqa: ANN401 -- one cell
        return await self._call(query, values)

    async def _run(self, query: str, /, **values: object) -> None:
        await self._call(query, values)

    async def _count(self, query: str, /, **values: object) -> int:
        """Count the rows that `RETURNING` names; drivers disagree on row counts."""
        return len([row async for row in self._call(query, values)])

    def _call(self, query: str, values: dict[str, object]) -> Any:  # noqa: ANN401 -- by its suffix
        named = getattr(self._queries, query)
        return named(self._connection, **self._mapper.parameters(values))


def _pairs(row: Any) -> Iterable[tuple[str, Any]]:  # noqa: ANN401 -- either driver's row
    return zip(row.keys(), row, strict=True)
