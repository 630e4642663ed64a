"""Amina and Karim, who have just met."""

import pytest

from tests.handlers.introductions.afterwards import After
from tests.handlers.matchmaking import Matchmaking
from tests.stories.scene import Scene


@pytest.fixture
async def met(scene: Scene) -> After:
    met = After(Matchmaking(scene))
    await met.begins()
    return met
