"""`/mydata` gives everything that is kept, to whom it is about, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from handlers.phrases import KEPT
from locales.text import LANGUAGES
from storage.classification import ERASED
from tests.stories.play import Player
from tests.stories.scene import Scene

AMINA = "# hint: {hint}\n> /start halifax\n> {language}\n> {yes}\n> Amina\n> {mydata}\n"
WORDS = {
    "en": {"hint": "en", "language": "English", "yes": "yes", "mydata": "/mydata"},
    "fr": {"hint": "fr", "language": "Français", "yes": "oui", "mydata": "/mesdonnees"},
}


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    scene = Scene(tmp_path)
    await scene.start()
    yield scene
    await scene.store.close()


async def asked(scene: Scene, language: str) -> dict[str, Any]:
    await Player(scene, person="miguel").play("> /start halifax\n> English\n> yes\n> Miguel\n")
    await Player(scene, count=100).play(AMINA.format(**WORDS[language]))
    [file] = scene.channel.files
    found: dict[str, Any] = json.loads(file.content)
    return found


@pytest.mark.parametrize(
    ("language", "name", "heading"),
    [
        ("en", "passerelle-mydata.json", "Your applications, and what you answered"),
        ("fr", "passerelle-mesdonnees.json", "Vos demandes, et vos réponses"),
    ],
)
async def test_file_speaks_the_persons_language(
    scene: Scene, language: str, name: str, heading: str
) -> None:
    page = await asked(scene, language)

    headings = {section["key"]: section["heading"] for section in page["sections"]}
    assert scene.channel.files[0].name == name
    assert heading.encode() in scene.channel.files[0].content
    assert (page["language"], headings["applications"]) == (language, heading)


async def test_file_holds_what_was_answered_and_said(scene: Scene) -> None:
    page = await asked(scene, "en")

    records = {section["key"]: section["records"] for section in page["sections"]}
    [talk] = [each for each in records["talks"] if each["status"] == "open"]
    [consent] = records["consents"]
    [address] = records["addresses"]
    assert talk["answers"] == {"name": "Amina"}
    assert consent["purpose"] == "intake"
    assert (address["channel"], address["user"]) == ("story", "amina")
    assert any("Nice to meet you, Amina" in each["text"] for each in records["outbox"])
    assert [each["community"] for each in records["applications"]] == ["halifax"]


async def test_file_holds_nothing_of_anybody_else(scene: Scene) -> None:
    await asked(scene, "en")

    content = scene.channel.files[0].content.decode().casefold()

    assert "amina" in content
    assert "miguel" not in content


async def test_file_has_a_section_for_every_table_that_knows_people(scene: Scene) -> None:
    page = await asked(scene, "fr")

    assert [section["key"] for section in page["sections"]] == list(ERASED)


def test_every_table_that_knows_people_has_a_heading() -> None:
    assert set(KEPT) == set(ERASED)
    assert set(WORDS) == set(LANGUAGES)


async def test_asking_twice_at_once_gives_one_file(scene: Scene) -> None:
    for number in (1, 2):
        player = Player(scene, count=number * 10)
        for inbound in player._inbounds("/mydata"):
            await scene.inbox.take(inbound)
    await scene.settle()

    assert len(scene.channel.files) == 1
