"""A few words that a coordinator writes, each kind under its own prompt.

Facts: `purpose`, a `Purpose`; `about`, what it is about, in words of no language (C-104);
whatever else the handler of that purpose needs comes back to it untouched.
"""

from __future__ import annotations

from enum import StrEnum

from conversations.questions import Words
from conversations.talk import Talk
from locales.text import Text, _

LONGEST = 1000


class Purpose(StrEnum):
    """What the words are for."""

    QUESTION = "question"
    REPLY = "reply"
    REFUSAL = "refusal"
    NOTE = "note"


def dictation(talk: Talk) -> str:
    """Take the words."""
    prompt = _prompt(Purpose(talk.facts["purpose"]), talk.facts["about"])
    return talk.ask("words", Words(prompt, LONGEST, lines=True))


def _prompt(purpose: Purpose, about: str) -> Text:
    match purpose:
        case Purpose.QUESTION:
            return _(
                "What would you like to ask <b>{about}</b>? Write it as they should read it, in"
                " one message. /cancel leaves it.",
                about=about,
            )
        case Purpose.REPLY:
            return _(
                "What do you answer <b>{about}</b>? Write it as they should read it, in one"
                " message. /cancel leaves it.",
                about=about,
            )
        case Purpose.REFUSAL:
            return _(
                "Why is <b>{about}</b> declined? Write it to the person, in one message; you see"
                " the whole letter before it goes.",
                about=about,
            )
        case Purpose.NOTE:
            return _(
                "What do you want to note about <b>{about}</b>? Your colleagues can read it, and so"
                " can the person (/mydata).",
                about=about,
            )
