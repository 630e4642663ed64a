"""Messages, rendered for the outbox."""

from __future__ import annotations

from handlers.message import Button, Message, body, both, in_other_language
from locales.text import p_
from tests.texts import TRANSLATOR

YES = p_("answer", "Yes")
MESSAGE = Message(YES, ((Button("yes", YES, {"do": "nothing"}),),))


def test_body_is_in_the_readers_language_only() -> None:
    shown = body(MESSAGE, TRANSLATOR, language="fr")

    assert shown == {
        "markup": "Oui",
        "buttons": [[{"label": "Oui", "option": "yes"}]],
        "actions": {"yes": {"do": "nothing"}},
    }


def test_both_adds_the_other_language_to_the_body() -> None:
    shown = both(MESSAGE, TRANSLATOR, language="fr")

    assert shown == {
        **body(MESSAGE, TRANSLATOR, language="fr"),
        "other": {"language": "en", "markup": "Yes", "labels": ["Yes"]},
    }


def test_other_language_takes_the_place_of_the_first() -> None:
    shown = both(MESSAGE, TRANSLATOR, language="fr")

    turned = in_other_language(shown)

    assert (turned["markup"], turned["buttons"]) == (
        "Yes",
        [[{"label": "Yes", "option": "yes"}]],
    )
