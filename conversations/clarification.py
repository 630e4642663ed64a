"""A coordinator’s question to somebody who has applied.

Facts: `application` (its number), `reference`, `community` (its names in both languages), and
`question`, the coordinator’s own words.
"""

from __future__ import annotations

from conversations.questions import Words
from conversations.talk import Talk
from locales.text import Localised, Verbatim, _

LONGEST = 1000


def clarification(talk: Talk) -> str:
    """Take the answer."""
    prompt = _(
        "A coordinator of {community} asks about your application <b>{reference}</b>: “{question}”"
        " Please answer in one message.",
        community=Localised(**talk.facts["community"]),
        reference=talk.facts["reference"],
        question=Verbatim(talk.facts["question"]),
    )
    return talk.ask("answer", Words(prompt, LONGEST, lines=True))
