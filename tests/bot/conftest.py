"""A bot's parts for tests of how they work together: a database, a fake Bot API, a clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Store
from storage.keyring import Keyring
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.storage.conftest import (
    database_file,
    database_url,
    migrated_database,
    migrated_file,
    postgres,
)

__all__ = ["database_file", "database_url", "migrated_database", "migrated_file", "postgres"]


@pytest.fixture
async def store(database_file: Path) -> AsyncIterator[Store]:
    opened = await SqliteStore.open(database_file, vault=Vault(Keyring.fresh()))
    yield opened
    await opened.close()
