"""Every column is classified, and the page about it is up to date."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.classification import CLASSIFICATION, SEALED
from storage.data_page import data_page

PAGE = Path(__file__).parents[2] / "docs" / "data.md"


def test_classification_names_exactly_the_columns_that_there_are(migrated_file: Path) -> None:
    assert columns(migrated_file) == {name: set(kept) for name, kept in CLASSIFICATION.items()}


def test_unclassified_column_is_found(database_file: Path) -> None:
    with closing(sqlite3.connect(database_file)) as connection:
        connection.execute("ALTER TABLE people ADD COLUMN passport TEXT")

    found = columns(database_file)

    assert found["people"] - set(CLASSIFICATION["people"]) == {"passport"}


def test_sealed_columns_hold_bytes(migrated_file: Path) -> None:
    with closing(sqlite3.connect(migrated_file)) as connection:
        found = {
            (table, row[1]): row[2]
            for table in CLASSIFICATION
            for row in connection.execute(f"PRAGMA table_info({table})")
        }

    types = {found[table, column] for table, kept in SEALED.items() for column in kept}

    assert types == {"BLOB"}


def test_page_about_data_is_printed_from_the_classification() -> None:
    assert PAGE.read_text("utf-8") == data_page() + "\n"


def columns(path: Path) -> dict[str, set[str]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if row[0] not in {"alembic_version", "sqlite_sequence"}
        ]
        return {
            table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            for table in tables
        }
