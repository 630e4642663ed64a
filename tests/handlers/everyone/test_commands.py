"""Commands that everyone has: start, help, language, back, skip."""

from __future__ import annotations

import pytest

from tests.handlers.guest import CANARY, Guest, in_the_middle
from tests.handlers.scenes import everything, failures
from tests.stories.scene import Scene


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("/back", "There is no question to go back from."),
        ("/skip", "There is no question to skip."),
    ],
)
async def test_command_without_a_question_says_so(scene: Scene, typed: str, heard: str) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")

    assert await guest.write(typed) == heard


@pytest.mark.parametrize("typed", ["/skip", "/passer"])
async def test_question_that_matters_is_not_skipped(scene: Scene, typed: str) -> None:
    guest = await in_the_middle(scene)

    heard = await guest.write(typed)

    assert heard.endswith("Which town do you live in now?")
    assert await guest.answered() == {"name": CANARY}


async def test_back_from_the_first_question_stays_there(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    heard = await guest.write("/back")

    assert heard.endswith("What name shall we call you by?")
    assert await failures(scene) == []


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("/language fr", "Dans quelle ville habitez-vous maintenant?"),
        ("/langue français", "Dans quelle ville habitez-vous maintenant?"),
        ("/language English", "Which town do you live in now?"),
        ("/language klingon", "Which language shall we speak?"),
        ("/language", "Which language shall we speak?"),
    ],
)
async def test_language_is_switched_in_the_middle(scene: Scene, typed: str, heard: str) -> None:
    guest = await in_the_middle(scene)

    assert heard in await guest.write(typed)
    assert await guest.answered() == {"name": CANARY}


@pytest.mark.parametrize(
    "typed", ["/help", "/status", "/privacy", "/cancel", "/back", "/skip", "/nonsense"]
)
async def test_command_before_the_language_is_known_leads_to_the_greeting(
    scene: Scene, typed: str
) -> None:
    guest = Guest(scene)

    await guest.write(typed, "what now")

    assert guest.labels() == ["Français", "English"]
    assert await failures(scene) == []


async def test_link_that_holds_a_number_of_identity_is_not_kept(scene: Scene) -> None:
    guest = Guest(scene)

    await guest.write("/start My-passport-AB1234567")

    assert "AB1234567" not in everything(scene)
