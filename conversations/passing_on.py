"""A message to the other one of a match, passed on by the bot.

Facts: `match` (its number), `name`, as the other one is called.
"""

from __future__ import annotations

from conversations.questions import Reach, Words
from conversations.talk import Talk
from locales.formats import Number
from locales.text import _

LONGEST = 1500


def passing_on(talk: Talk) -> str:
    """Take the words."""
    prompt = _(
        "What shall I pass on to {name}? Write it as they should read it, in one message of up to"
        " {most} characters; they see your first name only. /cancel leaves it.",
        name=talk.facts["name"],
        most=Number(LONGEST),
    )
    return talk.ask("words", Words(prompt, LONGEST, lines=True))


def sharing(talk: Talk) -> str:
    """Take the one way in which somebody may be reached; the facts are the same."""
    prompt = _(
        "How may {name} reach you? One e-mail address or telephone number of your choice. I keep it"
        " sealed, and pass it on only if {name} shares one, too. Until then you can take it back."
        " /cancel leaves it.",
        name=talk.facts["name"],
    )
    return talk.ask("reach", Reach(prompt))
