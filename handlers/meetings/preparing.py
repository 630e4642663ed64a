"""What the two of a meeting read two days before it: good questions, and who comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations.vocabulary import CONNECTOR_TOPICS
from handlers.matches import portraits
from handlers.meetings import questions
from handlers.meetings.announcing import when
from locales.text import Text, _, blocks, p_
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.meetings.two import Two

_WAYS = _(
    "Change them or choose others: they are yours. And always end with this one: “Who else should I"
    " talk to?”"
)
_PROMISE = _(
    "You have promised three introductions. A good way to find them: think of a colleague, of"
    " somebody who has walked the same road, and of somebody who knows everybody; and note the"
    " names while you talk."
)


def text(pair: Two, side: Side) -> Text:
    """Say what helps one of the two."""
    return _for_host(pair) if side is Side.HOST else _for_guest(pair)


def _for_guest(pair: Two) -> Text:
    lead = _("You meet {name} soon.", name=pair.name(Side.HOST))
    chosen = questions.three(pair.application.profile)
    listed = blocks(*map(_numbered, range(1, len(chosen) + 1), chosen), between="\n")
    intro = _("Half an hour is short. Three questions that are worth asking:")
    return blocks(lead, when(pair, Side.GUEST), blocks(intro, listed, between="\n"), _WAYS)


def _for_host(pair: Two) -> Text:
    profile = pair.application.profile
    lead = _(
        "You meet <b>{name}</b> ({title}) soon.",
        name=pair.name(Side.GUEST),
        title=portraits.title(profile),
    )
    chosen = profile.get("topics") or ()
    topics = [each.label for each in CONNECTOR_TOPICS if each.id in chosen]
    listed = blocks(*topics, between=" · ")
    wished = _("Would like to talk about: {topics}", topics=listed) if topics else None
    return blocks(lead, when(pair, Side.HOST), wished, _PROMISE)


def _numbered(number: int, question: Text) -> Text:
    return p_("line of a list", "{number}. {question}", number=number, question=question)
