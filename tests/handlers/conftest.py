"""A desk with a fresh bot at it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.migrate import migrate
from tests.handlers.desk import Desk
from tests.stories.scene import Scene


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "passerelle.sqlite"
    migrate(path)
    return path


@pytest.fixture
async def desk(migrated: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    shutil.copy(migrated, tmp_path / migrated.name)
    scene = Scene(tmp_path)
    await scene.start()
    yield Desk(scene)
    await scene.store.close()
