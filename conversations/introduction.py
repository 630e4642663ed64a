"""A Connector names those whom somebody should talk to next: one line each, several at once.

Facts: `match` (its number), `name` of the Connectee, `made` (how many there are), `left` (how many
more were promised), `introduction` (the number of one that is put right, else 0), `only`: `why` if
nothing but the reason is asked for, `name` for a name that may be told now, else "".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from conversations.question import Option
from conversations.questions import Lines, Words
from conversations.talk import Talk
from conversations.third_person import LONGEST, described
from locales.text import Text, _, p_
from program.third_persons import read, unreachable


class Way(StrEnum):
    """What somebody may tap who names nobody."""

    LATER = "later"
    NO_MORE = "no_more"


@dataclass(frozen=True, slots=True)
class Named:
    """How it ended.

    Args:
        people: what may be kept of each, see `program.introductions.Introduction`.
    """

    people: tuple[dict[str, Any], ...] = ()
    way: Way | None = None


_LATER = Option(Way.LATER, p_("button", "Later"), also=("later", "not now", "plus tard"))
_NO_MORE = Option(
    Way.NO_MORE,
    p_("button", "I have no more"),
    also=("no more", "nobody", "none", "personne", "plus personne"),
)


def introduction(talk: Talk) -> Named:
    """Ask for a line each; of a name, whether it may be told; of a bare name, what they do."""
    match talk.facts["only"]:
        case "why":
            prompt = _(
                "Why them? One line, as you would say it to them: it goes into your message after"
                " “Why I thought of you”."
            )
            return Named(({"why": talk.ask("why", Words(prompt, LONGEST))},))
        case "name":
            prompt = _("Good! What is their name?")
            name = unreachable(talk.ask("name", Words(prompt, LONGEST)))
            return Named(({"name": name},) if name else ())
    said = talk.ask("who", _question(talk))
    if isinstance(said, str):
        return Named(way=Way(said))
    return Named(tuple(described(talk, i, read(line)) for i, line in enumerate(said)))


def _question(talk: Talk) -> Lines:
    fixing = talk.facts["introduction"]
    ways = (_LATER,) if fixing else (_LATER, _NO_MORE)
    return Lines(_prompt(talk), LONGEST, 1 if fixing else talk.facts["left"], ways)


def _prompt(talk: Talk) -> Text:
    facts = talk.facts
    if facts["introduction"]:
        return _("Write the line again: who, and where.")
    if not facts["made"]:
        return _(
            "Whom should {name} talk to next? One line each, up to three at once, for example:\n"
            "<i>Sarah Roy, head nurse at QEII – thirty years on the wards</i>\n"
            "<i>a recruiter at Emera</i>\n"
            "Without a name it counts just as well.",
            name=facts["name"],
        )
    return _("Who else comes to mind for {name}? One line is enough.", name=facts["name"])
