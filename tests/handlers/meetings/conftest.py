"""Amina and Karim, and a meeting that they have booked."""

import pytest

from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.booked import Booked
from tests.stories.scene import Scene


@pytest.fixture
async def booked(scene: Scene) -> Booked:
    return Booked(Matchmaking(scene))
