"""Messages: several become one, and a rendered one says what each of its buttons does."""

from __future__ import annotations

import pytest

from handlers.message import Button, Message, body, joined
from locales.text import Verbatim, p_
from tests.texts import TRANSLATOR

GO = Button("go", Verbatim("Go"), {"do": "resume"})
BACK = Button("_back", p_("button", "← Back"), {"do": "back", "talk": 7, "step": 2})


def test_several_messages_become_one_with_the_last_buttons() -> None:
    first = Message(Verbatim("one"), ((GO,),))
    second = Message(Verbatim("two"), ((BACK,),))
    third = Message(Verbatim("three"))

    whole = body(joined([first, second, third]), TRANSLATOR, language="en")

    assert whole["buttons"] == [[{"label": "← Back", "option": "_back"}]]
    assert whole["actions"] == {"_back": {"do": "back", "talk": 7, "step": 2}}
    assert whole["markup"] == "one\n\ntwo\n\nthree"


@pytest.mark.parametrize(("language", "label"), [("en", "← Back"), ("fr", "← Retour")])
def test_message_is_rendered_in_the_language_of_whoever_gets_it(language: str, label: str) -> None:
    ticked = Button("go", Verbatim("✓ Go"), {"do": "resume"}, ticked=True)

    rendered = body(Message(Verbatim("one"), ((ticked,), (BACK,))), TRANSLATOR, language=language)

    assert rendered == {
        "markup": "one",
        "buttons": [
            [{"label": "✓ Go", "option": "go", "ticked": True}],
            [{"label": label, "option": "_back"}],
        ],
        "actions": {"go": {"do": "resume"}, "_back": {"do": "back", "talk": 7, "step": 2}},
    }


def test_words_of_people_are_no_markup() -> None:
    rendered = body(Message(Verbatim("<b>&")), TRANSLATOR, language="en")

    assert rendered == {"markup": "&lt;b&gt;&amp;", "buttons": [], "actions": {}}
