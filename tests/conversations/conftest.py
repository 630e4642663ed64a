"""The world that conversations are tested in: the shipped places, occupations and catalogs."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conversations.world import World
from program.occupations import OccupationIndex, parse_occupations
from storage.places import PlaceFile
from tests.conversations.breakfast import breakfast
from tests.conversations.chat import Chat
from tests.texts import TRANSLATOR

OCCUPATIONS = Path(__file__).parents[2] / "data" / "occupations.tsv"
NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """Stand on Sunday 22 November 2026, 13:30 in Abidjan."""
    places = PlaceFile.open()
    yield World(
        now=NOW,
        places=places,
        occupations=OccupationIndex(parse_occupations(OCCUPATIONS.read_text("utf-8"))),
        speaker=TRANSLATOR,
        zone=ZoneInfo("Africa/Abidjan"),
    )
    places.close()


@pytest.fixture
def chat(world: World) -> Chat:
    return Chat(breakfast, world)
