"""The tables are whole: whatever can come up has a handler and words in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

import handlers
from conversations.advice import ADVICE
from conversations.questions.hours import PRESETS
from conversations.vocabulary import PROOFS
from handlers.book import Command, Conversation, Duplicate, by_name, merged
from handlers.inbound import Pressed
from handlers.message import Action
from handlers.phrases import FOREIGN, STANDING, STATUS
from handlers.turn import Turn
from locales.text import LANGUAGES, Text, _
from program.applications import Status
from program.communities import Proof
from program.connectors import Standing
from program.eligibility import Unmet
from program.hours import Preset
from tests.handlers.scenes import rows
from tests.stories.play import Player
from tests.stories.rewrite import STORIES
from tests.stories.scene import Scene
from tests.texts import TRANSLATOR

BOOK = handlers.book()
TYPED = re.compile(r"[a-z][a-z0-9_]{0,31}")
"""What Telegram takes for the name of a command.

Source: https://core.telegram.org/bots/api#botcommand
"""


async def nothing(turn: Turn, arguments: str) -> None:
    """Do nothing."""


async def no_press(turn: Turn, action: Action, press: Pressed) -> None:
    """Do nothing."""


@pytest.mark.parametrize("command", BOOK.listed(), ids=lambda command: command.names["en"])
def test_command_can_be_typed_in_each_language(command: Command) -> None:
    assert all(command in BOOK.commands[command.names[code]] for code in LANGUAGES)
    assert all(TYPED.fullmatch(name) for name in command.names.values())


@pytest.mark.parametrize("conversation", handlers.CONVERSATIONS, ids=lambda each: each.name)
def test_conversation_is_found_under_its_name(conversation: Conversation) -> None:
    assert BOOK.conversations[conversation.name] == conversation


def test_conversations_have_names_of_their_own() -> None:
    names = [each.name for each in handlers.CONVERSATIONS]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("every", "worded"),
    [
        (Status, STATUS),
        (Unmet, ADVICE),
        (Standing, STANDING),
        (Proof, {option.id for option in PROOFS} - {"none"}),
    ],
    ids=["status", "unmet", "standing", "proof"],
)
def test_code_is_worded(every: type[StrEnum], worded: Any) -> None:
    assert {each.value for each in every} == set(worded)


def test_hours_have_an_option_for_each_preset() -> None:
    assert {option.id for option in PRESETS} == {each.value for each in Preset}


@pytest.mark.parametrize(
    "text", [*STATUS.values(), *STANDING.values(), *ADVICE.values(), *FOREIGN.values()], ids=str
)
def test_wording_differs_between_the_languages(text: Text) -> None:
    english, french = (str(TRANSLATOR.render(text, code)) for code in LANGUAGES)

    assert english.strip()
    assert french.strip()
    assert english != french


def test_command_with_a_name_that_is_taken_raises() -> None:
    first = Command({"en": "queue", "fr": "attente"}, _("what you can do here"), nothing)
    second = Command({"en": "wait", "fr": "attente"}, _("what you can do here"), nothing)

    with pytest.raises(Duplicate, match="attente"):
        by_name([first, second])


def test_command_may_bear_one_name_in_both_languages() -> None:
    same = Command({"en": "start", "fr": "start"}, _("what you can do here"), nothing)

    assert by_name([same]) == {"start": (same,)}


def test_action_with_a_name_that_is_taken_raises() -> None:
    with pytest.raises(Duplicate, match="stay"):
        merged({"stay": no_press}, {"go": no_press}, {"stay": no_press})


def test_command_with_names_in_two_languages_is_listed_once() -> None:
    listed = [(command.names["en"], command.role) for command in BOOK.listed()]

    assert listed == sorted(set(listed), key=listed.index)


@pytest.mark.e2e
@pytest.mark.parametrize(
    "path", sorted(STORIES.glob("*.en.story")), ids=lambda path: path.name.split(".")[0]
)
async def test_buttons_of_a_story_do_what_the_table_knows(path: Any, scene: Scene) -> None:
    await Player(scene).play(path.read_text("utf-8"))

    named = {action["do"] for action in _actions(scene)}
    assert named - BOOK.actions.keys() == set()


def _actions(scene: Scene) -> Iterator[Action]:
    for row in rows(scene)["outbox"]:
        yield from (row["body"] or {}).get("actions", {}).values()
