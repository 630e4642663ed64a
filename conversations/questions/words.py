"""Free words: a name, a goal, an organisation."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.formats import Number as Figure
from locales.text import Text, Verbatim, _
from program.identifiers import find_identifiers

_MOST_MARKS = 4
"""On one letter; Arabic and Hebrew stack three with good reason, pranksters dozens."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the person writes, as it is.

    Args:
        limit: longest answer, in characters as a reader counts them.
        lines: whether line breaks are kept; otherwise they become spaces.
    """

    text: Text
    limit: int
    label: Text | None = None
    lines: bool = False

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, without buttons."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take any words that are short enough and hold no identity number."""
        if not isinstance(reply, Typed):
            return Refused(_("Please answer this question in your own words."))
        words = tidied(reply.text, lines=self.lines)
        if find_identifiers(words):
            return Refused(IDENTITY)
        if not any(map(str.isalpha, words)):
            return Refused(_("I need a few letters here. Emoji alone do not tell me enough."))
        if length(words) > self.limit:
            return Refused(_too_long(words, self.limit))
        return Accepted(words)

    def load(self, stored: Stored) -> str:
        """Give the words."""
        if not isinstance(stored, str) or not stored:
            raise ValueError(stored)
        return stored

    def show(self, stored: Stored) -> Text:
        """Say the words."""
        return Verbatim(stored)


IDENTITY = _(
    "This looks like a passport, client or social insurance number. I have not kept it: nobody"
    " here needs it, and a chat is not a safe place for it. Please answer without the number."
)


def tidied(text: str, *, lines: bool = False) -> str:
    """Fold white space, and thin out piles of combining marks ("zalgo")."""
    breaks = "\n" if lines else " "
    folded = breaks.join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    return unicodedata.normalize("NFC", _thinned(folded))


def length(text: str) -> int:
    """Count characters as a reader does: a letter with its marks is one."""
    return sum(1 for character in text if not unicodedata.combining(character))


def _thinned(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFD", text):
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _too_long(words: str, limit: int) -> Text:
    return _(
        "That is a little long: {length} characters, and I can keep {limit}. Could you shorten it?",
        length=Figure(length(words)),
        limit=Figure(limit),
    )
