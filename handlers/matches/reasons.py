"""What speaks for a match and what stands in its way, in words, for each of those who read it.

A coordinator reads about two people; a Connectee and a Connector read about each other. Whoever
reads, it is a line on a phone. What is the coordinator's affair (how many matches somebody has, how
long somebody has waited, levels) is not told to the two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeAlias

from conversations.vocabulary import CATEGORIES, TOPICS
from locales.formats import Listing, Number
from locales.text import Text, _, n_, p_
from program.obstacles import Obstacle
from program.weights import Reason, ReasonCode

Lines: TypeAlias = Mapping[ReasonCode, Callable[[Reason], Text]]

MINUTES_PER_HOUR = 60


class Reader(StrEnum):
    """Who reads the reasons."""

    COORDINATOR = "coordinator"
    CONNECTEE = "connectee"
    CONNECTOR = "connector"


def why(reasons: Iterable[Reason], *, reader: Reader) -> tuple[Text, ...]:
    """Word what speaks for a match, without what the reader need not know."""
    lines = LINES[reader]
    return tuple(lines[reason.code](reason) for reason in reasons if reason.code in lines)


def why_nobody(obstacles: Counter[Obstacle]) -> tuple[Text, ...]:
    """Tell a coordinator why nobody fits, what keeps most Connectors away first.

    Connectors of other communities are no news; where there are no others, there are none here.
    """
    here = [each for each, _times in obstacles.most_common() if each in HINDRANCES]
    nobody = _("There is no Connector here yet")
    return tuple(HINDRANCES[each](obstacles[each]) for each in here) or (nobody,)


def _field(reason: Reason) -> Text:
    return next(each.label for each in CATEGORIES if each.id == str(reason.detail["category"]))


def _topics(reason: Reason) -> Text:
    return Listing(tuple(each.label for each in TOPICS if each.id in _several(reason, "topics")))


def _hours(reason: Reason) -> Text:
    return Number(int(str(reason.detail["minutes"])) // MINUTES_PER_HOUR)


def _several(reason: Reason, name: str) -> tuple[str, ...]:
    found = reason.detail[name]
    return found if isinstance(found, tuple) else (str(found),)


def _both_speak(reason: Reason) -> Text:
    match _several(reason, "languages"):
        case ("en",):
            return p_("two people", "Both speak English")
        case ("fr",):
            return p_("two people", "Both speak French")
        case _several_languages:
            return _("Both speak English and French")


def _speaks_with_you(reason: Reason) -> Text:
    match _several(reason, "languages"):
        case ("en",):
            return _("Speaks English with you")
        case ("fr",):
            return _("Speaks French with you")
        case _several_languages:
            return _("Speaks English and French with you")


def _under_way(reason: Reason) -> Text:
    return n_(
        "Has one match under way",
        "Has {count} matches under way",
        count=int(str(reason.detail["load"])),
    )


def _waited(reason: Reason) -> Text:
    return n_(
        "Has been waiting for one week",
        "Has been waiting for {count} weeks",
        count=int(str(reason.detail["weeks"])),
    )


_TO_A_COORDINATOR: Lines = {
    ReasonCode.SAME_OCCUPATION: lambda _reason: p_("two people", "Same occupation"),
    ReasonCode.KIN_OCCUPATION: lambda _reason: p_("two people", "Neighbouring occupations"),
    ReasonCode.SAME_GROUP: lambda _reason: _("Occupations of the same group"),
    ReasonCode.SAME_CATEGORY: lambda reason: p_(
        "two people", "Same field: {field}", field=_field(reason)
    ),
    ReasonCode.ORGANISATION: lambda reason: _(
        "Organisation of interest: {organisation}", organisation=reason.detail["organisation"]
    ),
    ReasonCode.SAME_LEVEL: lambda _reason: _("Same level of position"),
    ReasonCode.NEAR_LEVEL: lambda _reason: _("Levels of position near each other"),
    ReasonCode.TOPICS: lambda reason: _("Topics in common: {topics}", topics=_topics(reason)),
    ReasonCode.LANGUAGES: _both_speak,
    ReasonCode.HOURS: lambda reason: _(
        "Their hours overlap by {hours} h a week", hours=_hours(reason)
    ),
    ReasonCode.FREE: lambda _reason: _("Has no match under way"),
    ReasonCode.LIGHT_LOAD: _under_way,
    ReasonCode.WAITING: _waited,
}

_TO_BOTH: Lines = {
    ReasonCode.SAME_OCCUPATION: lambda _reason: _("Has the same occupation as you"),
    ReasonCode.KIN_OCCUPATION: lambda _reason: _("Works in an occupation close to yours"),
    ReasonCode.SAME_GROUP: lambda _reason: _("Works in an occupation similar to yours"),
    ReasonCode.SAME_CATEGORY: lambda reason: _(
        "Works in the same field as you: {field}", field=_field(reason)
    ),
    ReasonCode.LANGUAGES: _speaks_with_you,
    ReasonCode.HOURS: lambda reason: _(
        "Your hours overlap by {hours} h a week", hours=_hours(reason)
    ),
}

LINES: Mapping[Reader, Lines] = {
    Reader.COORDINATOR: _TO_A_COORDINATOR,
    Reader.CONNECTEE: {
        **_TO_BOTH,
        ReasonCode.ORGANISATION: lambda reason: _(
            "Works where you are interested: {organisation}",
            organisation=reason.detail["organisation"],
        ),
        ReasonCode.TOPICS: lambda reason: _(
            "Can talk about what you chose: {topics}", topics=_topics(reason)
        ),
    },
    Reader.CONNECTOR: {
        **_TO_BOTH,
        ReasonCode.ORGANISATION: lambda _reason: _("Would like to hear about your organisation"),
        ReasonCode.TOPICS: lambda reason: _(
            "Meets on your topics: {topics}", topics=_topics(reason)
        ),
    },
}
"""A test wants every code for the coordinator; the other two are told what concerns them."""

HINDRANCES: Mapping[Obstacle, Callable[[int], Text]] = {
    Obstacle.MET: lambda count: n_(
        "One Connector has been asked for this person before",
        "{count} Connectors have been asked for this person before",
        count=count,
    ),
    Obstacle.PAUSED: lambda count: n_(
        "One Connector is pausing", "{count} Connectors are pausing", count=count
    ),
    Obstacle.NOT_YET: lambda count: n_(
        "One Connector asked to wait until later",
        "{count} Connectors asked to wait until later",
        count=count,
    ),
    Obstacle.FULL: lambda count: n_(
        "One Connector has no place left", "{count} Connectors have no place left", count=count
    ),
    Obstacle.LANGUAGE: lambda count: n_(
        "One Connector shares no language with this person",
        "{count} Connectors share no language with this person",
        count=count,
    ),
    Obstacle.HOURS: lambda count: n_(
        "One Connector has no hour in common with this person",
        "{count} Connectors have no hour in common with this person",
        count=count,
    ),
    Obstacle.TAKEN: lambda count: n_(
        "One Connector suits, but was given to others in this round",
        "{count} Connectors suit, but were given to others in this round",
        count=count,
    ),
}
