"""The schema is made, upgraded with data in it, and never guessed at."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from storage.errors import SchemaTooNew, StorageUnavailable
from storage.migrate import migrate, revisions
from tests.storage.conftest import Postgres

FIXTURES = Path(__file__).parent / "schemas"
SQLITE_COLUMNS = """
SELECT tables.name, columns.name
FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' AND tables.name <> 'sqlite_sequence'
"""
POSTGRES_COLUMNS = """
SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
"""
MET = """
INSERT INTO connectors (id, person_id, community_id, status, capacity, created_at, version)
VALUES (21, 2, 1, 'active', 2, 0, 1), (22, 1, 1, 'active', 1, 0, 1);
INSERT INTO matches (
  id, application_id, connector_id, community_id, status, reasons, points, suggested_at, version
)
VALUES (71, 101, 21, 1, 'accepted', '[]', 0, 0, 1), (72, 101, 22, 1, 'accepted', '[]', 0, 0, 1);
UPDATE meetings SET match_id = 71, status = 'held', closed_at = 9;
"""
LOADED = """
import sys
from storage.migrate import migrate
migrate(sys.argv[1])
print(sorted({"alembic", "sqlalchemy"} & set(sys.modules)))
"""


def test_revisions_are_numbered_without_gaps() -> None:
    assert revisions() == [f"{number:04}" for number in range(1, len(revisions()) + 1)]


@pytest.mark.parametrize("released", sorted(FIXTURES.glob("*.sql")), ids=lambda path: path.stem)
def test_database_of_a_release_is_upgraded_with_its_data(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(released.read_text("utf-8"))
        before = connection.execute("SELECT id, language, zone FROM people").fetchall()

    migrate(path)

    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT id, language, zone FROM people").fetchall()
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [
            (revisions()[-1],)
        ]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert before == after == [(1, "fr", "Africa/Abidjan"), (2, "en", "")]


def test_those_who_met_keep_no_place_of_their_connector(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FIXTURES / "0005.sql").read_text("utf-8"))
        connection.executescript(MET)

    migrate(path)

    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT id, status, closed_at FROM matches").fetchall()
    assert after == [(71, "closed", 9), (72, "accepted", None)]


def test_every_release_has_a_database_to_upgrade() -> None:
    assert [path.stem for path in sorted(FIXTURES.glob("*.sql"))] == revisions()


def test_current_database_is_left_alone_without_loading_the_machinery(
    database_file: Path,
) -> None:
    command = [sys.executable, "-c", LOADED, str(database_file)]
    root = Path(__file__).parents[2]

    printed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout

    assert printed == "[]\n"


def test_database_of_a_later_release_is_refused(database_file: Path) -> None:
    with closing(sqlite3.connect(database_file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(SchemaTooNew, match="9999"):
        migrate(database_file)


def test_upgrade_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "odd.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE outbox (mine TEXT)")

    with pytest.raises(Exception, match="outbox"):
        migrate(path)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("outbox",)]


def test_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        migrate(tmp_path / "nowhere" / "passerelle.db")


def test_postgresql_is_upgraded_once_and_guarded(postgres: Postgres) -> None:
    url = postgres.create()
    migrate(url)
    migrate(url)

    execute(url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(SchemaTooNew, match="9999"):
        migrate(url)


def test_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        migrate(f"postgresql://postgres@/passerelle?host={tmp_path}")


def test_both_databases_have_the_same_columns(migrated_file: Path, migrated_database: str) -> None:

    with closing(sqlite3.connect(migrated_file)) as connection:
        here = {tuple(row) for row in connection.execute(SQLITE_COLUMNS)}
    there = {tuple(row) for row in execute(migrated_database, POSTGRES_COLUMNS)}

    assert here == there


def execute(url: str, statement: str) -> list[asyncpg.Record]:
    async def run() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetch(statement)
        finally:
            await connection.close()

    return asyncio.run(run())
