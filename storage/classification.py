"""Every column of every table, and what it would tell a thief.

The row mapper seals what is SEALED here, `/forget` walks ERASED, and `docs/data.md` is printed from
it; a test compares all three with the real schema.
"""

from __future__ import annotations

from typing import Final

from storage.classes import Class
from storage.program_tables import PROGRAM
from storage.spine_tables import SPINE

TABLES: Final = {**SPINE, **PROGRAM}

CLASSIFICATION: Final = {name: table.columns for name, table in TABLES.items()}

SEALED: Final = {
    name: frozenset(column for column, kept in columns.items() if kept is Class.SEALED)
    for name, columns in CLASSIFICATION.items()
}

ERASED: Final = tuple(name for name, table in TABLES.items() if table.forget)
