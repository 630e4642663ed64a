"""Somebody more: whom a person introduced further; one line, and a name if its owner agreed.

Facts: `introduction`, the number of whoever introduced; `who`, how they are called.
"""

from __future__ import annotations

from typing import Any

from conversations.questions import Words
from conversations.talk import Talk
from conversations.third_person import LONGEST, described
from locales.text import _
from program.third_persons import read, unreachable

LONGEST_NAME = 80


def further(talk: Talk) -> dict[str, Any]:
    """Ask for one line, and for a name, which may be left out, unless the line has one.

    Returns:
        What may be kept, see `program.introductions.Introduction`.
    """
    prompt = _(
        "Whom did {who} introduce you to? One line is enough, for example: “nurse manager, IWK"
        " Health”.",
        who=talk.facts["who"],
    )
    person = read(talk.ask("line", Words(prompt, LONGEST)))
    told = described(talk, 0, person)
    return told if person.name else told | _named(talk)


def _named(talk: Talk) -> dict[str, str]:
    prompt = _(
        "Has this person agreed to be named here? If so, write their name. If you are not sure,"
        " skip: it counts all the same."
    )
    name = unreachable(talk.offer("name", Words(prompt, LONGEST_NAME)) or "")
    return {"name": name} if name else {}
