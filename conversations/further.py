"""Somebody more: whom a person introduced further; one line, and a name if its owner agreed.

Facts: `introduction`, the number of whoever introduced; `who`, how they are called.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.questions import Words
from conversations.talk import Talk
from locales.text import _

LONGEST = 120
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Further:
    """What is to be known of somebody.

    Args:
        line: what they do, and where.
        name: "" unless they agreed to be named.
    """

    line: str
    name: str = ""


def further(talk: Talk) -> Further:
    """Ask for one line, and for a name that may be left out."""
    line = _(
        "Whom did {who} introduce you to? One line is enough, for example: “nurse manager, IWK"
        " Health”.",
        who=talk.facts["who"],
    )
    name = _(
        "Has this person agreed to be named here? If so, write their name. If you are not sure,"
        " skip: it counts all the same."
    )
    said = talk.ask("line", Words(line, LONGEST))
    return Further(said, talk.offer("name", Words(name, LONGEST_NAME)) or "")
