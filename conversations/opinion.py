"""A line about a meeting or the program, and whether it may be published.

Facts: `feedback` (its number), `praise`: it was useful, so that others may want to read it; and
`name`: how its writer would be named, a first name.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Option
from conversations.questions import Words, YesNo
from conversations.talk import Talk
from locales.text import Text, _, p_
from program.discretion import without_contacts

LONGEST = 300

_PUBLISH = Option("yes", p_("button", "Yes, publish them"), also=("yes", "oui", "ok", "d'accord"))
_KEEP = Option("no", p_("button", "No, do not publish"), also=("no", "non"))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What they wrote.

    Args:
        publish: they agreed to these very words being published, with their first name.
    """

    words: str = ""
    publish: bool = False


def opinion(talk: Talk) -> Opinion:
    """Ask for a line; ask for leave only where there is something to be shown."""
    written = talk.offer("words", Words(_question(praise=talk.facts["praise"]), LONGEST))
    words = without_contacts(written or "").strip()
    if not words or not talk.facts["praise"]:
        return Opinion(words)
    return Opinion(words, talk.ask("publish", _leave(words, talk.facts["name"])))


def _question(*, praise: bool) -> Text:
    if praise:
        return _(
            "Thank you! In a line, if you like: what helped most? Only the coordinators read it."
            " You can skip this."
        )
    return _(
        "Thank you for being frank. In a line, if you like: what would have helped more? Only the"
        " coordinators read it. You can skip this."
    )


def _leave(words: str, name: str) -> YesNo:
    text = _(
        "Kind words move others to take part. May the program publish them, exactly so, with your"
        " first name and nothing else?\n\n“{words}”\n— {name}\n\nYou can take it back at any time:"
        " /testimonial.",
        words=words,
        name=name,
    )
    return YesNo(text, yes=_PUBLISH, no=_KEEP)
