"""A few words to a coordinator.

Facts: `known`: the person has agreed to an application, so that their words may be kept with it;
`settled`: their language is settled; `address`: whom to write to instead, "" if nobody is named.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Option
from conversations.questions import Words, YesNo
from conversations.talk import Talk
from locales.text import InBoth, Text, _, p_

CONTACT_CONSENT_VERSION = "2026-11"
"""Grows whenever the wording of what a stranger agrees to changes; stored with each consent."""

LONGEST = 1000

QUESTION = _("What would you like to tell a coordinator? One message, please.")
AGREEMENT = _(
    "May I keep these words and where you wrote from, encrypted, until a coordinator has"
    " answered, and for 90 days at most? Nothing else about you is kept."
)

_PASS_ON = Option("yes", p_("button", "Yes, pass it on"), also=("yes", "oui", "ok", "d'accord"))
_KEEP_OUT = Option("no", p_("button", "No, drop it"), also=("no", "non"))


@dataclass(frozen=True, slots=True)
class Plea:
    """What is to be passed on; no words if the person would rather not."""

    words: str = ""


def contact(talk: Talk) -> Plea:
    """Take the words, and a stranger's yes to their being kept."""
    words = talk.ask(
        "words",
        Words(
            _in_tongue(talk, QUESTION),
            limit=LONGEST,
            lines=True,
        ),
    )
    if talk.facts["known"] or talk.ask("agreed", _agreement(talk)):
        return Plea(words)
    return Plea()


def _agreement(talk: Talk) -> YesNo:
    return YesNo(_in_tongue(talk, AGREEMENT), yes=_PASS_ON, no=_KEEP_OUT)


def _in_tongue(talk: Talk, text: Text) -> Text:
    return text if talk.facts["settled"] else InBoth(text)
