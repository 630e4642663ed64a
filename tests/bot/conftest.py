"""The stores of the storage tests: what is promised of the running bot holds on either database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.bot.office import Office, ScriptedChannel, employed
from tests.handlers.scenes import fresh_scene
from tests.storage.conftest import (
    database_file,
    database_url,
    location,
    migrated_database,
    migrated_file,
    postgres,
    sqlite_store,
    store,
    vault,
)

__all__ = [
    "database_file",
    "database_url",
    "location",
    "migrated_database",
    "migrated_file",
    "postgres",
    "sqlite_store",
    "store",
    "vault",
]


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    with capture_logs():
        async with fresh_scene(tmp_path) as scene:
            yield employed(scene, ScriptedChannel())
