"""A coordinator’s question to somebody who has applied.

Facts: `application` (its number), `reference`, `community` (its names in both languages), and
`question`, the coordinator’s own words.
"""

from __future__ import annotations

from conversations.questions import Words
from conversations.talk import Talk
from locales.text import Localised, Verbatim, _, blocks

LONGEST = 1000


def clarification(talk: Talk) -> str:
    """Take the answer."""
    prompt = blocks(
        _(
            "A coordinator of {community} asks about your application <b>{reference}</b>:",
            community=Localised(**talk.facts["community"]),
            reference=talk.facts["reference"],
        ),
        Verbatim(talk.facts["question"]),
        _("Please answer here, in one message."),
    )
    return talk.ask("answer", Words(prompt, LONGEST, lines=True))
