"""Two people agree on a time: one ticks up to three, the other takes one of them.

Facts: `meeting` (its number), `round` (how often it has been whose turn), `kind` of the meeting,
`name` of the other one, `times` (ISO, aware), the reader's `zone` and `city`, and the other one's
as `other_zone` and `other_city`; a city is `{"en": …, "fr": …}`, or None for that of the zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from conversations.question import Option
from conversations.questions import Times
from conversations.questions.times import time_id
from conversations.talk import Talk
from locales.formats import Brief, CityOf, Number, YourTime
from locales.text import Localised, Text, _, blocks, p_
from program.meetings import Kind

Facts = Mapping[str, Any]

AT_MOST = 3
"""Times that are ticked."""


class Way(StrEnum):
    """What can be answered instead of a time."""

    MORE = "more"
    NONE = "none"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Choice:
    """How it ended.

    Args:
        times: aware UTC, by time; empty if there is a way.
    """

    times: tuple[datetime, ...] = ()
    way: Way | None = None


_MORE = Option(
    Way.MORE,
    p_("button", "Other times"),
    also=("more", "more times", "others", "d'autres", "autres", "plus de plages"),
)
_NONE = Option(
    Way.NONE,
    p_("button", "None of these"),
    also=("none", "no", "neither", "aucune", "aucun", "non", "none of these suits me"),
)
_LATER = Option(
    Way.LATER,
    p_("button", "Later"),
    also=("not now", "tomorrow", "plus tard", "pas maintenant", "demain"),
)


def proposal(talk: Talk) -> Choice:
    """Ask for up to three times, of which the other one takes one."""
    facts = talk.facts
    text = _(
        "When could you meet <b>{name}</b>? Tick one to three times and send them: {name} will"
        " choose one.",
        name=facts["name"],
    )
    return _ask(talk, text, at_most=AT_MOST, ways=(_MORE, _NONE, _LATER))


def choice(talk: Talk) -> Choice:
    """Ask for the one time that is to be booked."""
    return _ask(talk, _offer(talk.facts), at_most=1, ways=(_NONE, _LATER))


def _offer(facts: Facts) -> Text:
    if facts["kind"] == Kind.INTAKE:
        return _(
            "A coordinator would like to talk with you by video, for half an hour. Which of these"
            " times suits you? One tap, and it is booked."
        )
    if len(facts["times"]) == 1:
        return _(
            "<b>{name}</b> can meet you at this time. Does it suit you? One tap, and it is booked.",
            name=facts["name"],
        )
    return _(
        "<b>{name}</b> can meet you at these times. Which one suits you? One tap, and it is"
        " booked.",
        name=facts["name"],
    )


def _ask(talk: Talk, text: Text, *, at_most: int, ways: tuple[Option, ...]) -> Choice:
    facts = talk.facts
    offered = tuple(datetime.fromisoformat(each) for each in facts["times"])
    lines = [_line(facts, number, at) for number, at in enumerate(offered, 1)]
    question = Times(
        text=blocks(text, blocks(*lines, between="\n")),
        offered=offered,
        zone=ZoneInfo(facts["zone"]),
        at_most=at_most,
        ways=ways,
    )
    picked = talk.ask("times", question)
    if picked[0] in {each.id for each in ways}:
        return Choice(way=Way(picked[0]))
    return Choice(times=tuple(at for at in offered if time_id(at) in picked))


def _line(facts: Facts, number: int, at: datetime) -> Text:
    theirs = ZoneInfo(facts["other_zone"])
    # TRANSLATORS: as in "1. Tuesday, January 19, 10:30 a.m. (Halifax)", and below it on one line of
    # a phone "Amina: Tue, Jan 19, 3:30 p.m. (Casablanca)"
    return p_(
        "a time in a list",
        "{number}. <b>{yours}</b>\n{name}: {theirs} ({city})",
        number=Number(number),
        yours=YourTime(at, ZoneInfo(facts["zone"]), _city(facts["city"])),
        name=facts["name"],
        theirs=Brief(at, theirs),
        city=_city(facts["other_city"]) or CityOf(theirs),
    )


def _city(names: dict[str, str] | None) -> Localised | None:
    return Localised(names["en"], names["fr"]) if names else None
