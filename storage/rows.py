"""Between Python values and database cells: the one place where personal data is sealed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from storage.classification import SEALED
from storage.instants import from_micros, to_micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from storage.vault import Vault

Cells = dict[str, Any]

_MOMENTS = frozenset({"at", "not_before", "not_after", "leased_until"})


class RowMapper:
    """Writes and reads the rows of one table as its classification demands."""

    __slots__ = ("_sealed", "_table", "_vault")

    def __init__(self, table: str, *, vault: Vault) -> None:
        self._table = table
        self._vault = vault
        self._sealed = SEALED[table]

    def parameters(self, values: Mapping[str, object]) -> dict[str, object]:
        """Seal sealed columns, count moments in microseconds, write booleans as 0 and 1."""
        return {name: self._parameter(name, value) for name, value in values.items()}

    def cells(self, row: Iterable[tuple[str, Any]]) -> Cells:
        """Open sealed columns and read moments; columns of other tables stay as they are."""
        return {name: self._cell(name, value) for name, value in row}

    def _parameter(self, name: str, value: object) -> object:
        if value is None:
            return None
        if name in self._sealed:
            return self._vault.seal(self._table, name, value)
        if isinstance(value, datetime):
            return to_micros(value)
        return int(value) if isinstance(value, bool) else value

    def _cell(self, name: str, value: Any) -> Any:  # noqa: ANN401 -- a database's cell
        if value is None:
            return None
        if name in self._sealed:
            return self._vault.unseal(self._table, name, value)
        return from_micros(value) if name.endswith("_at") or name in _MOMENTS else value
