"""Messages in both languages: for showing only, and through to the answer that was chosen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest_asyncio

import handlers
from storage.database import UnitOfWork
from storage.outbox import OutboxRow
from tests.stories.play import Player
from tests.stories.scene import Scene

STORY = "# hint: fr\n> /start\n> [Français]\n> [J’accepte]\n"


@pytest_asyncio.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    scene = Scene(tmp_path)
    await scene.start()
    yield scene
    await scene.store.close()


async def bodies(scene: Scene) -> list[dict[str, Any]]:
    async def look(uow: UnitOfWork) -> list[OutboxRow | None]:
        return [await uow.outbox.get(number) for number in range(1, 7)]

    return [row.body for row in await scene.store.snapshot(look) if row is not None]


async def test_bot_in_service_keeps_one_language(scene: Scene) -> None:
    await Player(scene).play(STORY)

    assert not handlers.book().bilingual
    assert [body for body in await bodies(scene) if "other" in body] == []


async def test_bot_for_showing_keeps_both(scene: Scene) -> None:
    scene.read(replace(scene.inbox.turns.book, bilingual=True))

    await Player(scene).play(STORY)

    others = [body["other"] for body in await bodies(scene)]
    assert {other["language"] for other in others} == {"en"}
    assert "I agree" in [label for other in others for label in other["labels"]]
    assert [other["markup"].endswith("<b>✓ I agree</b>") for other in others].count(True) == 1
