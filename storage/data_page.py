"""Prints `docs/data.md`: what is stored about people, in which form, and for how long.

Run as `python -m storage.data_page > docs/data.md`; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from storage.classes import Class, Table
from storage.classification import TABLES

_MEANINGS = {
    Class.OPEN: "says nothing about anybody, or only together with sealed columns",
    Class.SEALED: "encrypted (AES-256-GCM); readable only with the key file",
    Class.DIGEST: "a keyed fingerprint (HMAC-SHA256): can be looked up, cannot be read",
    Class.REFERENCE: "number of a row elsewhere",
}
_HEAD = """\
# What is stored

Printed from `storage/classification.py` by `python -m storage.data_page`; do not edit.
The periods are the defaults. Backups are kept for 35 days, logs for 90.
"""


def data_page() -> str:
    """Write the page in Markdown."""
    return "\n".join(
        [_HEAD, *_legend(), *(line for part in TABLES.items() for line in _part(*part))]
    )


def _legend() -> Iterator[str]:
    for kind, meaning in _MEANINGS.items():
        yield f"- **{kind}**: {meaning}"


def _part(name: str, table: Table) -> Iterator[str]:
    yield f"\n## {name}\n"
    yield f"{table.purpose}\n"
    yield f"- Kept: {table.retention}."
    yield f"- `/forget`: {table.forget or 'knows no persons; nothing to do'}.\n"
    yield "| Column | Kind |"
    yield "|---|---|"
    for column, kind in table.columns.items():
        yield f"| `{column}` | {kind} |"


if __name__ == "__main__":
    sys.stdout.write(data_page() + "\n")
