"""Every query is used, on both databases; SQL is nowhere else."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosql.adapters.asyncpg import AsyncPGAdapter

from storage.classification import ERASED
from storage.named_queries import DIALECTS, FOLDER, load_queries, query_files
from storage.people import JOINED
from storage.sqlite import OneHop

PACKAGE = FOLDER.parent
RUNNERS = {"_row", "_rows", "_sealed_row", "_sealed_rows", "_value", "_run", "_count"}


def available(dialect: str) -> set[str]:
    adapter = OneHop if dialect == "sqlite" else AsyncPGAdapter
    names = load_queries(dialect, adapter=adapter).available_queries
    return {name for name in names if not name.endswith("_cursor")}


def test_every_file_belongs_to_a_known_database() -> None:
    known = {path for dialect in DIALECTS for path in query_files(dialect)}

    assert set(FOLDER.glob("*.sql")) == known


def test_both_databases_know_the_same_queries() -> None:
    assert available("sqlite") == available("postgres")


def test_every_query_is_used_and_every_used_one_exists() -> None:
    used = {name for path in PACKAGE.glob("*.py") for name in calls(path.read_text("utf-8"))}

    walked = {f"{deed}_{table}" for deed in ("erase", "kept") for table in ERASED}
    joined = {f"join_{table}" for table in JOINED}
    assert used | walked | joined == available("sqlite")


def calls(source: str) -> Iterator[str]:
    """List the query names given to a repository's runners as literals."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in RUNNERS
            and isinstance(node.args[0], ast.Constant)
        ):
            yield str(node.args[0].value)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.sql")), ids=lambda path: path.name)
def test_sql_reads_within_100_columns(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()

    assert [line for line in lines if len(line) > 100 and not line.startswith("-- name:")] == []
