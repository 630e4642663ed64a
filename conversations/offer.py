"""A Connector is asked for half an hour of theirs: yes, no, later, or tell me more.

Facts: `match` (its number), `name` and `title` of the Connectee, `informed`: more was told already;
`answer_by` (ISO, aware) and the Connector's `zone`, "" if unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.question import Option
from conversations.questions import Choice, When
from conversations.talk import Talk
from locales.formats import YourTime
from locales.text import Text, _, p_


class Reply(StrEnum):
    """What a Connector can say to an offer."""

    ACCEPT = "accept"
    PAUSE = "pause"
    """Accept, and ask for nobody else for a while."""
    DECLINE = "decline"
    LATER = "later"
    """Not before a day that they name."""
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Answer:
    """How it ended.

    Args:
        reason: one of `REASONS`, "" if none was given.
        day: until when they pause, or before when they would rather not be asked; None if open.
    """

    reply: Reply
    reason: str = ""
    day: date | None = None


_ACCEPT = Option(
    Reply.ACCEPT,
    p_("button", "Accept"),
    also=("accept", "yes", "ok", "sure", "gladly", "oui", "j'accepte", "volontiers", "d'accord"),
)
_PAUSE = Option(
    Reply.PAUSE, p_("button", "Accept and pause me"), also=("accept and pause", "pause")
)
_DECLINE = Option(
    Reply.DECLINE,
    p_("button", "Not this time"),
    also=("no", "not now", "decline", "non", "refuser", "je refuse", "no thanks", "non merci"),
)
_LATER = Option(
    Reply.LATER,
    p_("button", "Not before …"),
    also=("later", "not before", "plus tard", "pas avant"),
)
_MORE = Option(
    Reply.MORE,
    p_("button", "Tell me more"),
    also=("more", "who is it", "details", "plus", "en savoir plus", "qui est-ce"),
)

REASONS = (
    Option("busy", p_("reason", "Too busy just now"), also=("busy", "no time", "pas le temps")),
    Option("field", p_("reason", "Not my field"), also=("field", "domaine")),
    Option("known", p_("reason", "I know this person"), also=("know", "connais")),
    Option("other", p_("reason", "Another reason"), also=("other", "autre")),
)


def offer(talk: Talk) -> Answer:
    """Ask, and ask for what an answer lacks."""
    reply = Reply(talk.ask("reply", Choice(_question(talk), _options(talk))))
    if reply is Reply.DECLINE:
        text = _("No problem at all. Would you tell us why? You can skip this.")
        return Answer(reply, reason=talk.offer("reason", Choice(text, REASONS)) or "")
    if reply is Reply.LATER:
        day = talk.ask("not_before", When(_("From when on may I ask you again? A day or a month.")))
        return Answer(reply, day=day.earliest)
    if reply is Reply.PAUSE:
        text = _(
            "Until when would you like to rest? A day or a month; or skip it and say so later."
        )
        pause = talk.offer("until", When(text))
        return Answer(reply, day=pause.earliest if pause else None)
    return Answer(reply)


def _question(talk: Talk) -> Text:
    facts = talk.facts
    until = YourTime(datetime.fromisoformat(facts["answer_by"]), ZoneInfo(facts["zone"] or "UTC"))
    return _(
        "Would you take half an hour for <b>{name}</b> ({title})? Please answer by {moment} at the"
        " latest.",
        name=facts["name"],
        title=facts["title"],
        moment=until,
    )


def _options(talk: Talk) -> tuple[Option, ...]:
    more = () if talk.facts["informed"] else (_MORE,)
    return (_ACCEPT, _PAUSE, _DECLINE, _LATER, *more)
