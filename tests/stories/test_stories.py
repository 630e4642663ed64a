"""Every story reads as it stands, also when the bot is stopped dead after every single turn."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.excerpt import README, with_excerpts
from tests.stories.play import Player
from tests.stories.rewrite import STORIES
from tests.stories.scene import Scene

EVERY = sorted(STORIES.glob("*.story"))
TOLD = [pytest.param(path.read_text("utf-8"), id=path.stem) for path in EVERY]
ENGLISH = [each for each in TOLD if str(each.id).endswith(".en")]
FRENCH = [each for each in TOLD if str(each.id).endswith(".fr")]
"""Each life is played twice, slowly: once in each language, once on each database."""

QUICK = ("nurse.en", "decision.fr", "booking.fr", "connector.en", "rescheduled.en")
"""Played every time, without a stop."""


@pytest.mark.parametrize("story", [each for each in TOLD if each.id in QUICK])
async def test_story_reads_as_written(story: str, tmp_path: Path) -> None:
    assert await _played(story, Scene(tmp_path)) == story


@pytest.mark.e2e
@pytest.mark.parametrize("story", ENGLISH)
async def test_story_reads_the_same_when_killed_after_every_turn(
    story: str, tmp_path: Path
) -> None:
    assert await _played(story, Scene(tmp_path), restart_each_turn=True) == story


@pytest.mark.e2e
@pytest.mark.parametrize("story", FRENCH)
async def test_story_reads_the_same_on_postgresql(
    story: str, tmp_path: Path, database_url: str
) -> None:
    scene = Scene(tmp_path, url=database_url)

    assert await _played(story, scene, restart_each_turn=True) == story


def test_every_story_is_told_in_both_languages() -> None:
    told = {path.name.split(".")[0]: set[str]() for path in EVERY}
    for path in EVERY:
        told[path.name.split(".")[0]].add(path.name.split(".")[1])

    assert {name: languages for name, languages in told.items() if languages != {"en", "fr"}} == {}


def test_readme_shows_what_the_stories_say() -> None:
    readme = README.read_text("utf-8")

    assert with_excerpts(readme, stories=STORIES) == readme


async def _played(story: str, scene: Scene, *, restart_each_turn: bool = False) -> str:
    await scene.start()
    try:
        return await Player(scene, restart_each_turn=restart_each_turn).play(story)
    finally:
        await scene.store.close()
