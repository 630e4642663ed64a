"""One bot for each test, on a database that was migrated once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.desk import Desk
from tests.handlers.land import Land, land_in
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import fresh_scene
from tests.sketches import sketches
from tests.stories.scene import Scene

__all__ = ["desk", "land", "matchmaking", "scene", "sketches"]


@pytest.fixture
async def scene(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Scene]:
    daily = request.node.get_closest_marker("daily") is not None
    async with fresh_scene(tmp_path, daily=daily) as scene:
        yield scene


@pytest.fixture
async def desk(scene: Scene) -> Desk:
    return Desk(scene)


@pytest.fixture
async def matchmaking(scene: Scene) -> Matchmaking:
    return Matchmaking(scene)


@pytest.fixture
async def land(tmp_path: Path) -> AsyncIterator[Land]:
    async with land_in(tmp_path) as land:
        yield land
