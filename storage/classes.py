"""How a column is kept, and what is said of a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Class(StrEnum):
    """How a column is kept."""

    OPEN = "open"
    """Says nothing about anybody, or only together with sealed columns."""
    SEALED = "sealed"
    """Encrypted; readable only with the key file."""
    DIGEST = "digest"
    """A keyed fingerprint: can be looked up, cannot be read."""
    REFERENCE = "reference"
    """Number of a row elsewhere."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: why it is there, how long, and what `/forget` does to it.

    Args:
        forget: what happens to a person's rows, in words; "" if it knows no persons.
    """

    purpose: str
    retention: str
    columns: dict[str, Class]
    forget: str = ""
