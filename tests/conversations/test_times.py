"""Two scripts, one question each: what is asked, and what comes of it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from conversations.engine import Asked, Finished, Script
from conversations.times import Choice, Way, choice, proposal
from conversations.world import World
from tests.conversations.chat import Chat, said

TIMES = tuple(datetime(2027, 1, day, 17, 0, tzinfo=UTC) for day in (14, 15, 18))
FACTS: dict[str, Any] = {
    "meeting": 1,
    "round": 1,
    "kind": "connection",
    "name": "Amina",
    "times": [each.isoformat() for each in TIMES],
    "zone": "America/Vancouver",
    "city": None,
    "other_zone": "Africa/Casablanca",
    "other_city": {"en": "Rabat", "fr": "Rabat"},
}


def asked(script: Script, world: World, **facts: Any) -> str:
    """Tell what is asked, in French."""
    step = Chat(script, world, facts={**FACTS, **facts}).step
    assert isinstance(step, Asked)
    return said(step.prompt.text, "fr", world).replace("\u00a0", " ")


def ending(script: Script, world: World, typed: str) -> Choice:
    """Tell what comes of a typed answer."""
    step = Chat(script, world, facts=FACTS).type(typed)
    assert isinstance(step, Finished)
    answer: Choice = step.value
    return answer


def test_each_time_is_shown_on_both_clocks(world: World) -> None:
    text = asked(proposal, world)

    assert "1. jeudi 14 janvier, 10 h (Vancouver)" in text
    assert "Amina : jeu. 14 janv., 17 h (Rabat)" in text


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "à ces moments"),
        ({"times": FACTS["times"][:1]}, "à ce moment"),
        ({"kind": "intake"}, "La coordination aimerait vous parler"),
    ],
)
def test_choice_fits_what_is_offered(world: World, facts: dict[str, Any], words: str) -> None:
    assert words in asked(choice, world, **facts)


@pytest.mark.parametrize(
    ("script", "typed", "expected"),
    [
        (proposal, "1, 3", Choice(times=(TIMES[0], TIMES[2]))),
        (proposal, "d’autres moments", Choice(way=Way.MORE)),
        (proposal, "aucun", Choice(way=Way.NONE)),
        (proposal, "plus tard", Choice(way=Way.LATER)),
        (choice, "friday", Choice(times=(TIMES[1],))),
        (choice, "none of these", Choice(way=Way.NONE)),
        (choice, "later", Choice(way=Way.LATER)),
    ],
)
def test_answer_ends_it(world: World, script: Script, typed: str, expected: Choice) -> None:
    assert ending(script, world, typed) == expected
