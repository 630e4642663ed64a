"""The stores of the storage tests: what is promised of the running bot holds on either database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from storage.migrate import migrate
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
from tests.stories.scene import empty

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


def copied(place: str | Path) -> None:
    """Begin with an empty database of today's schema, which takes no time to copy."""
    if isinstance(place, Path) and not place.exists():
        place.write_bytes(empty())
    migrate(place)


@pytest.fixture(autouse=True)
def databases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no new file be made by all upgrades, one after the other, as in `tests/e2e`."""
    monkeypatch.setattr("bot.app.migrate", copied)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    with capture_logs():
        async with fresh_scene(tmp_path) as scene:
            yield employed(scene, ScriptedChannel())
