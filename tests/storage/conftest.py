"""One fixture, both databases: what is promised of a store is promised of either."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from storage.classification import TABLES
from storage.database import Store
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.postgres import PostgresStore
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.storage.postgres_server import postgres_server

EMPTY = "".join(
    [
        *(f"DELETE FROM {table};" for table in reversed(TABLES)),  # noqa: S608 -- our own names
        *(
            f"ALTER TABLE {name} ALTER COLUMN id RESTART;"
            for name, table in TABLES.items()
            if "id" in table.columns
        ),
    ]
)
_numbers = count(1)


@dataclass(frozen=True)
class Postgres:
    """A running server."""

    address: str

    def create(self) -> str:
        """Make an empty database; gives its URL. Not to be called where an event loop runs."""
        name = f"test_{next(_numbers)}"
        asyncio.run(execute(self._url("postgres"), f"CREATE DATABASE {name}"))
        return self._url(name)

    def _url(self, database: str) -> str:
        return self.address.replace("DATABASE", database)


async def execute(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statements)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Start the server, once and only if a test asks for it."""
    with postgres_server() as address:
        yield Postgres(address)


@pytest.fixture(scope="session")
def migrated_database(postgres: Postgres) -> str:
    """Make the database that all tests use, one after the other; gives its URL."""
    url = postgres.create()
    migrate(url)
    return url


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "passerelle.db"
    migrate(path)
    return path


@pytest.fixture
def vault() -> Vault:
    return Vault(Keyring({"00000001": b"k" * 32}))


@pytest.fixture
def database_file(migrated_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated_file, tmp_path / "passerelle.db"))


@pytest.fixture
def database_url(migrated_database: str) -> str:
    """Empty the database: ten times as fast as making another one."""
    asyncio.run(execute(migrated_database, EMPTY))
    return migrated_database


@pytest.fixture
async def sqlite_store(database_file: Path, vault: Vault) -> AsyncIterator[SqliteStore]:
    store = await SqliteStore.open(database_file, vault=vault)
    yield store
    await store.close()


@pytest.fixture
async def postgres_store(database_url: str, vault: Vault) -> AsyncIterator[PostgresStore]:
    store = await PostgresStore.open(database_url, vault=vault)
    yield store
    await store.close()


@pytest.fixture(params=["sqlite", "postgres"])
def location(request: pytest.FixtureRequest) -> Path | str:
    """Name a fresh database: the file or the URL."""
    name = "database_file" if request.param == "sqlite" else "database_url"
    found: Path | str = request.getfixturevalue(name)
    return found


@pytest.fixture
async def store(location: Path | str, vault: Vault) -> AsyncIterator[Store]:
    store = await open_store(location, vault)
    yield store
    await store.close()


async def open_store(location: Path | str, vault: Vault) -> Store:
    if isinstance(location, Path):
        return await SqliteStore.open(location, vault=vault)
    return await PostgresStore.open(location, vault=vault)
