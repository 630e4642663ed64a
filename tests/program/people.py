"""Connectees and Connectors who suit each other, to be changed in what a test is about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from program.candidates import Host, Seeker
from program.hours import Preset, weekly
from program.kinship import Kinship

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CODES = ("21231", "21232", "31301", "31302", "11100", "72200")
TOPICS = ("industry", "skills", "news", "demand", "hidden")
_SEEKER: dict[str, Any] = {
    "id": 1,
    "community_id": 7,
    "occupation": "Infirmière",
    "code": "31301",
    "category": 3,
    "level": 1,
    "languages": frozenset({"fr"}),
    "topics": frozenset({"hidden"}),
    "organisation": "",
    "hours": weekly([Preset.WEEKDAY_AFTERNOONS]),
    "zone": "Africa/Abidjan",
    "waiting_since": None,
}
_HOST: dict[str, Any] = {
    "id": 22,
    "communities": frozenset({7}),
    "title": "Registered nurse",
    "code": "31301",
    "category": 3,
    "level": 1,
    "organisation": "Nova Scotia Health",
    "languages": frozenset({"en", "fr"}),
    "topics": frozenset({"hidden", "news"}),
    "hours": weekly([Preset.WEEKDAY_MORNINGS]),
    "zone": "America/Halifax",
    "capacity": 1,
    "load": 0,
    "paused_until": None,
    "paused": False,
    "not_before": None,
}


def seeker(**changed: Any) -> Seeker:
    """A francophone nurse in Abidjan who is free in the afternoon."""
    return Seeker(**_SEEKER | changed)


def host(**changed: Any) -> Host:
    """A bilingual nurse in Halifax who is free in the morning."""
    return Host(**_HOST | changed)


def by_code(one: str, other: str) -> Kinship:
    """A kinship that needs no list: two codes are the same, begin alike, or are not kin."""
    if one == other:
        return Kinship.SAME
    return Kinship.KIN if one[:4] == other[:4] else Kinship.NONE


# Most of them suit: rules that forbid nearly every pair would leave little to try out.
_BOTH = frozenset({"en", "fr"})
_languages = st.sampled_from([_BOTH, _BOTH, frozenset({"en"}), frozenset({"fr"})])
_topics = st.frozensets(st.sampled_from(TOPICS), max_size=3)
_codes = st.sampled_from(CODES)
_levels = st.none() | st.integers(0, 5)
_communities = st.sampled_from([7, 7, 7, 8])
_afternoons = st.sampled_from(
    [weekly([Preset.WEEKDAY_AFTERNOONS]), weekly(Preset), weekly([Preset.WEEKDAY_EVENINGS])]
)
_mornings = st.sampled_from([weekly([Preset.WEEKDAY_MORNINGS]), weekly(Preset)])


@st.composite
def seekers(draw: st.DrawFn, *, at_most: int = 6) -> list[Seeker]:
    """Some Connectees with different ids."""
    ids = draw(st.lists(st.integers(1, 99), min_size=1, max_size=at_most, unique=True))
    return [_seeker(draw, number) for number in ids]


@st.composite
def hosts(draw: st.DrawFn, *, at_most: int = 5) -> list[Host]:
    """Some Connectors with different ids, a few of them closed."""
    ids = draw(st.lists(st.integers(1, 9), min_size=1, max_size=at_most, unique=True))
    return [_host(draw, number) for number in ids]


def _seeker(draw: st.DrawFn, number: int) -> Seeker:
    code = draw(_codes)
    weeks = draw(st.integers(0, 60))
    return seeker(
        id=number,
        community_id=draw(_communities),
        code=code,
        category=int(code[0]),
        level=draw(_levels),
        languages=draw(_languages),
        topics=draw(_topics),
        organisation=draw(st.sampled_from(["", "Acme", "Shopify or IBM"])),
        hours=draw(_afternoons),
        zone=draw(st.sampled_from(["Africa/Abidjan", "Europe/Paris", "Asia/Manila"])),
        waiting_since=NOW - timedelta(weeks=weeks) if weeks else None,
        met=draw(st.frozensets(st.integers(1, 9), max_size=2)),
    )


def _host(draw: st.DrawFn, number: int) -> Host:
    code = draw(_codes)
    return host(
        id=number,
        communities=frozenset({7, draw(_communities)}),
        code=code,
        category=int(code[0]),
        level=draw(_levels),
        languages=draw(_languages),
        topics=draw(_topics),
        organisation=draw(st.sampled_from(["Acme Inc.", "IBM Canada", "Other"])),
        hours=draw(_mornings),
        zone=draw(st.sampled_from(["America/Halifax", "America/Toronto"])),
        capacity=draw(st.sampled_from([0, 1, 1, 2, 3])),
        load=draw(st.integers(0, 3)),
        paused=draw(st.sampled_from([False] * 7 + [True])),
    )
