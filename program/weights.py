"""What speaks for a pair, in points, each with the reason that a person is told.

Points are whole and few, so that a coordinator can add them up. The weights follow the program's
own words: people are matched "by industry experience, background, or interest in a specific
organisation". Only where Connectors are equal in that does the rest decide.

Source: the National Connector Program's public pages on matching, for the order; the figures are
ours, to be reviewed with coordinators.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from program.kinship import Kinship
from program.obstacles import Ready, Waiting
from program.organisations import alike
from program.weeks import weekly_minutes

Detail: TypeAlias = Mapping[str, str | int | tuple[str, ...]]
Kin: TypeAlias = Callable[[str, str], Kinship]
"""How near two callings (codes or titles) are; `program.kinship.Kindred` is one."""

FIELD = {
    Kinship.SAME: 40,
    Kinship.KIN: 28,
    Kinship.GROUP: 20,
    Kinship.CATEGORY: 10,
    Kinship.NONE: 0,
}
"""The talk is about a profession: as much as all that follows, bar one, together."""
ORGANISATION = 20
"""A wish of one's own: between a neighbouring occupation and a merely similar field."""
LEVEL = (10, 5)
"""By how many TEER levels lie between: advice is for the next post, not for any post."""
TOPIC = 4
"""For each of up to three topics; most Connectors can speak about most of them."""
LANGUAGE = 2
"""For each common language: one is the rule, a second only makes the talk easier."""
LOAD = (10, 5)
"""By matches under way: a light ask, and shared out among the Connectors."""
MOST_HOURS = 10
"""A point for each hour a week: the eleventh does not help to find half an hour."""
WEEK_WAITED = 2
"""Without a limit: after a year it outweighs any difference above, so nobody waits for ever."""


class ReasonCode(StrEnum):
    """What speaks for a pair; `handlers/reasons.py` words it."""

    SAME_OCCUPATION = "same_occupation"
    KIN_OCCUPATION = "kin_occupation"
    SAME_GROUP = "same_group"
    SAME_CATEGORY = "same_category"
    ORGANISATION = "organisation"
    SAME_LEVEL = "same_level"
    NEAR_LEVEL = "near_level"
    TOPICS = "topics"
    LANGUAGES = "languages"
    HOURS = "hours"
    FREE = "free"
    LIGHT_LOAD = "light_load"
    WAITING = "waiting"


_FIELD_CODES = {
    FIELD[Kinship.SAME]: ReasonCode.SAME_OCCUPATION,
    FIELD[Kinship.KIN]: ReasonCode.KIN_OCCUPATION,
    FIELD[Kinship.GROUP]: ReasonCode.SAME_GROUP,
    FIELD[Kinship.CATEGORY]: ReasonCode.SAME_CATEGORY,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a pair.

    Args:
        detail: plain values: `category`, `organisation`, `topics`, `languages`, `minutes` a week,
            `load`, `weeks` waited.
    """

    code: ReasonCode
    points: int
    detail: Detail = field(default_factory=dict)


class Score(NamedTuple):
    """Points by criterion, in the order in which reasons are told."""

    field: int
    organisation: int
    level: int
    topics: int
    languages: int
    hours: int
    load: int


def score(one: Waiting, other: Ready, *, kinship: Kin) -> Score:
    """Weigh a pair that no rule forbids."""
    seeker, host = one.seeker, other.host
    kin = kinship(seeker.calling, host.calling)
    if kin is Kinship.NONE and seeker.category == host.category:
        kin = Kinship.CATEGORY
    wished = seeker.organisation and host.organisation
    return Score(
        FIELD[kin],
        ORGANISATION if wished and alike(seeker.organisation, host.organisation) else 0,
        _level(seeker.level, host.level),
        TOPIC * len(seeker.topics & host.topics),
        LANGUAGE * len(seeker.languages & host.languages),
        min(MOST_HOURS, weekly_minutes(one.weeks, other.weeks) // 60),
        loaded(host.load),
    )


def loaded(load: int) -> int:
    """Points for a Connector with so many matches under way."""
    return LOAD[load] if load < len(LOAD) else 0


def waited(since: datetime | None, *, now: datetime) -> int:
    """Whole weeks that somebody has been waiting."""
    return max(0, (now - since) // timedelta(weeks=1)) if since else 0


def reasons(one: Waiting, other: Ready, *, scored: Score) -> tuple[Reason, ...]:
    """Put a score into reasons; what gives no points is none."""
    seeker, host = one.seeker, other.host
    told: dict[ReasonCode | None, Detail] = {
        _FIELD_CODES.get(scored.field): {"category": host.category},
        ReasonCode.ORGANISATION: {"organisation": host.organisation},
        ReasonCode.NEAR_LEVEL if scored.level < LEVEL[0] else ReasonCode.SAME_LEVEL: {},
        ReasonCode.TOPICS: {"topics": tuple(sorted(seeker.topics & host.topics))},
        ReasonCode.LANGUAGES: {"languages": tuple(sorted(seeker.languages & host.languages))},
        ReasonCode.HOURS: {"minutes": weekly_minutes(one.weeks, other.weeks)},
        ReasonCode.LIGHT_LOAD if host.load else ReasonCode.FREE: {"load": host.load},
    }
    return tuple(
        Reason(code, points, detail)
        for (code, detail), points in zip(told.items(), scored, strict=True)
        if code and points
    )


def _level(one: int | None, other: int | None) -> int:
    if one is None or other is None:
        return 0
    apart = abs(one - other)
    return LEVEL[apart] if apart < len(LEVEL) else 0
