"""Reasons and obstacles are said to those whom they concern, in both languages."""

from collections import Counter

import pytest

from handlers.matches.reasons import HINDRANCES, LINES, Reader, why, why_nobody
from locales.text import Text
from program.obstacles import Obstacle
from program.weights import Reason, ReasonCode
from tests.texts import TRANSLATOR

NBSP = "\N{NO-BREAK SPACE}"
EVERY = (
    Reason(ReasonCode.SAME_CATEGORY, 10, {"category": 3}),
    Reason(ReasonCode.ORGANISATION, 20, {"organisation": "R&D <Halifax>"}),
    Reason(ReasonCode.NEAR_LEVEL, 5),
    Reason(ReasonCode.TOPICS, 8, {"topics": ("hidden", "news")}),
    Reason(ReasonCode.LANGUAGES, 2, {"languages": ("fr",)}),
    Reason(ReasonCode.HOURS, 6, {"minutes": 410}),
    Reason(ReasonCode.LIGHT_LOAD, 5, {"load": 1}),
    Reason(ReasonCode.WAITING, 6, {"weeks": 3}),
)


def _said(texts: tuple[Text, ...], *, language: str) -> list[str]:
    return [str(TRANSLATOR.render(text, language)) for text in texts]


def test_every_code_has_words_for_a_coordinator() -> None:
    assert set(LINES[Reader.COORDINATOR]) == set(ReasonCode)


def test_every_obstacle_but_another_community_has_words() -> None:
    assert set(HINDRANCES) == set(Obstacle) - {Obstacle.COMMUNITY}


@pytest.mark.parametrize("reader", [Reader.CONNECTEE, Reader.CONNECTOR])
def test_what_is_the_coordinators_affair_is_not_told_to_the_two(reader: Reader) -> None:
    kept = {
        ReasonCode.SAME_LEVEL,
        ReasonCode.NEAR_LEVEL,
        ReasonCode.FREE,
        ReasonCode.LIGHT_LOAD,
        ReasonCode.WAITING,
    }

    assert set(LINES[reader]) == set(ReasonCode) - kept


def test_coordinator_reads_about_two_people() -> None:
    assert _said(why(EVERY, reader=Reader.COORDINATOR), language="en") == [
        "Same field: Health",
        "Organisation of interest: R&amp;D &lt;Halifax&gt;",
        "Levels of position near each other",
        "Topics in common: Industry news and Jobs that are never advertised",
        "Both speak French",
        "Their hours overlap by 6 h a week",
        "Has one match under way",
        "Has been waiting for 3 weeks",
    ]


def test_connectee_reads_about_the_connector() -> None:
    topics = "Les nouvelles du secteur et Les emplois non affichés"

    assert _said(why(EVERY, reader=Reader.CONNECTEE), language="fr") == [
        f"Travaille dans le même domaine que vous{NBSP}: Santé",
        f"Travaille dans une organisation qui vous intéresse{NBSP}: R&amp;D &lt;Halifax&gt;",
        f"Peut parler des sujets que vous avez choisis{NBSP}: {topics}",
        "Parle français avec vous",
        f"Vos heures en commun{NBSP}: 6{NBSP}h par semaine",
    ]


def test_connector_reads_about_the_connectee() -> None:
    assert _said(why(EVERY, reader=Reader.CONNECTOR), language="en") == [
        "Works in the same field as you: Health",
        "Would like to hear about your organisation",
        "Meets on your topics: Industry news and Jobs that are never advertised",
        "Speaks French with you",
        "Your hours overlap by 6 h a week",
    ]


def test_nobody_fits_for_the_commonest_reason_first() -> None:
    found = Counter({Obstacle.COMMUNITY: 40, Obstacle.HOURS: 1, Obstacle.FULL: 12})

    assert _said(why_nobody(found), language="en") == [
        "12 Connectors have no place left",
        "One Connector has no hour in common with this person",
    ]


@pytest.mark.parametrize("found", [Counter(), Counter({Obstacle.COMMUNITY: 3})])
def test_community_without_connectors_says_so(found: Counter[Obstacle]) -> None:
    assert _said(why_nobody(found), language="en") == ["There is no Connector here yet"]
