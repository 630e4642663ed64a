"""Loads `queries/*.sql`: what both databases understand, and one database's own variants."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import aiosql
from aiosql.queries import Queries

FOLDER = Path(__file__).parent / "queries"
DIALECTS = ("sqlite", "postgres")


@cache
def load_queries(dialect: str, *, adapter: Callable[[], object]) -> Queries:
    """Load the portable queries and those of `dialect`; a name given twice raises."""
    text = "\n".join(path.read_text("utf-8") for path in query_files(dialect))
    # aiosql means any driver by `Any`, which its adapters do not promise.
    make: Callable[..., Any] = adapter
    queries: Queries = aiosql.from_str(text, make)
    return queries


def query_files(dialect: str) -> list[Path]:
    """List `people.sql`, and `people.<dialect>.sql` for what cannot be said portably."""
    return sorted(
        path for path in FOLDER.glob("*.sql") if path.stem.partition(".")[2] in {"", dialect}
    )
