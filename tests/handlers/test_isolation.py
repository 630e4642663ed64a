"""Nothing of one community appears in another's lists, cards, searches or errors."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import handlers
from program.people import Role
from tests.handlers.country import Town, settled
from tests.handlers.scenes import fresh_scene
from tests.stories.scene import Scene

TOWNS = 44
COORDINATORS = [each for each in handlers.COMMANDS if each.role is Role.COORDINATOR]


@pytest.fixture(scope="module")
async def country(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[tuple[Scene, list[Town]]]:
    folder: Path = tmp_path_factory.mktemp("country")
    async with fresh_scene(folder) as scene:
        yield scene, await settled(scene, TOWNS)
