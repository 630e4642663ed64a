"""Which three questions somebody is given before they meet a Connector."""

from __future__ import annotations

from itertools import combinations

from conversations.vocabulary import CATEGORIES, TOPICS
from handlers.meetings.questions import BY_FIELD, BY_TOPIC, three


def test_every_topic_and_every_field_has_questions() -> None:
    assert set(BY_TOPIC) == {each.id for each in TOPICS}
    assert set(BY_FIELD) == {each.id for each in CATEGORIES}


def test_the_field_comes_first_then_each_topic() -> None:
    profile = {"occupation": {"category": 3}, "topics": ["skills", "hidden"]}

    assert three(profile) == (BY_FIELD["3"], BY_TOPIC["skills"][0], BY_TOPIC["hidden"][0])


def test_there_are_always_three_different_ones() -> None:
    topics = [list(few) for n in range(4) for few in combinations(BY_TOPIC, n)]

    found = [three({"topics": few}) for few in topics]

    assert {len({repr(one) for one in each}) for each in found} == {3}
