"""What is said to a person: a text, buttons below it, and what each button does.

A button is `<outbox id>.<option>`; what the option does lies beside it on the outbox row, as an
action: `{"do": name in ACTIONS, …arguments}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from locales.text import LANGUAGES, Text, blocks
from locales.translator import Translator

Action = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled action.

    Args:
        option: its name within the message (ASCII, at most 40 bytes).
        ticked: it shows one of several picked options.
    """

    option: str
    label: Text
    action: Action
    ticked: bool = False


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one person."""

    text: Text
    rows: Rows = ()


def joined(messages: Iterable[Message]) -> Message:
    """Make one message of several: all texts, and the last one's buttons."""
    every = tuple(messages)
    rows = next((message.rows for message in reversed(every) if message.rows), ())
    return Message(blocks(*(message.text for message in every)), rows)


def both(message: Message, translator: Translator, *, language: str) -> dict[str, Any]:
    """Render a message as `body` does, and beside it in the other language."""
    (other,) = (each for each in LANGUAGES if each != language)
    beside = body(message, translator, language=other)
    labels = [button["label"] for row in beside["buttons"] for button in row]
    return {
        **body(message, translator, language=language),
        "other": {"language": other, "markup": beside["markup"], "labels": labels},
    }


def in_other_language(shown: Mapping[str, Any]) -> dict[str, Any]:
    """Give what `both` rendered with text and labels of the other language in their place."""
    labels = iter(shown["other"]["labels"])
    buttons = [[{**each, "label": next(labels)} for each in row] for row in shown["buttons"]]
    return {**shown, "markup": shown["other"]["markup"], "buttons": buttons}


def body(message: Message, translator: Translator, *, language: str) -> dict[str, Any]:
    """Render a message for its outbox row, in the recipient's language."""
    buttons = [
        [
            {
                "label": translator.plain(button.label, language),
                "option": button.option,
                **({"ticked": True} if button.ticked else {}),
            }
            for button in row
        ]
        for row in message.rows
    ]
    actions = {each.option: dict(each.action) for row in message.rows for each in row}
    markup = str(translator.render(message.text, language))
    return {"markup": markup, "buttons": buttons, "actions": actions}
