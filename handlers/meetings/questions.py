"""Good questions for half an hour with a professional: by the topics somebody chose, and by field.

None asks for a job: whoever is asked for one has to say no, and the talk is over.
Keys: ids of `conversations.vocabulary.TOPICS`, and the first digit of a NOC 2021 code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, zip_longest
from typing import Any

from locales.text import Text, _

MOST = 3

BY_TOPIC: Mapping[str, tuple[Text, ...]] = {
    "industry": (
        _("What do newcomers in our field find most surprising in Canada?"),
        _("How does a normal week look for you, and who do you work with most?"),
        _("Which employers here does one hear little about, though they do good work?"),
    ),
    "skills": (
        _("Which part of my experience would you put first, and which would you leave out?"),
        _("What do people from abroad usually have to learn anew here?"),
        _("Which course or certificate is really worth its price?"),
    ),
    "news": (
        _("What has changed in our field here over the last two years?"),
        _("What do you read or listen to, so as to keep up?"),
        _("Which change do you see coming that few people talk about yet?"),
    ),
    "demand": (
        _("When you read an application, what makes you go on reading?"),
        _("Which skill is hard to find here at the moment?"),
        _("How much does experience in Canada count, and what can stand in for it?"),
    ),
    "hidden": (
        _("How did you and your colleagues come to the jobs you have?"),
        _("Which associations or events are good for meeting people from our field?"),
        _("If you were new here, what would you do in the first month?"),
    ),
}

BY_FIELD: Mapping[str, Text] = {
    "0": _("How do people who have led teams elsewhere earn trust here?"),
    "1": _("Which tools and rules does a newcomer to an office here have to know from day one?"),
    "2": _("How do technical interviews go here, and how did you prepare for yours?"),
    "3": _("How does licensing go in practice here, and what makes it quicker?"),
    "4": _("What is different about working with families, students or clients here?"),
    "5": _("How does one become known here, and which first projects are worth taking?"),
    "6": _("What do customers here expect that I might not be used to?"),
    "7": _("Which tickets or apprenticeships are asked for on site, and where does one get them?"),
    "8": _("How do the seasons shape the work here, and what does one do in between?"),
    "9": _("Which safety rules and machines would I have to know before a first shift?"),
}


def three(profile: Mapping[str, Any]) -> tuple[Text, ...]:
    """Choose three: one of the field, the rest from the chosen topics in turn."""
    category = str((profile.get("occupation") or {}).get("category", ""))
    field = (BY_FIELD[category],) if category in BY_FIELD else ()
    return tuple(chain(field, _in_turn(profile.get("topics") or ())))[:MOST]


def _in_turn(topics: object) -> Iterator[Text]:
    """Give the first question of each topic, then the second ones; the usual topics come last."""
    chosen = [BY_TOPIC[each] for each in BY_TOPIC if isinstance(topics, list) and each in topics]
    rest = [BY_TOPIC[each] for each in ("industry", "hidden") if BY_TOPIC[each] not in chosen]
    for group in (chosen, rest):
        for row in zip_longest(*group):
            yield from (each for each in row if each is not None)
