"""An offer takes its answer in either language, and asks only for what the answer lacks."""

from datetime import date

import pytest

from conversations.engine import Finished
from conversations.offer import Answer, Reply, offer
from conversations.world import World
from tests.conversations.chat import Chat

FACTS = {
    "match": 71,
    "name": "Amina",
    "title": "nurse",
    "answer_by": "2027-01-14T21:00:00+00:00",
    "zone": "America/Halifax",
    "informed": False,
}


def chat(world: World, *, informed: bool = False) -> Chat:
    return Chat(offer, world, facts={**FACTS, "informed": informed})


def ending(step: object) -> Answer:
    assert isinstance(step, Finished)
    answer: Answer = step.value
    return answer


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("Yes", Reply.ACCEPT),
        ("oui", Reply.ACCEPT),
        ("J’accepte", Reply.ACCEPT),
        ("volontiers", Reply.ACCEPT),
        ("tell me more", Reply.MORE),
        ("en savoir plus", Reply.MORE),
        ("5", Reply.MORE),
    ],
)
def test_answer_that_lacks_nothing_ends_it(world: World, typed: str, reply: Reply) -> None:
    assert ending(chat(world).type(typed)) == Answer(reply)


@pytest.mark.parametrize("typed", ["no", "non", "not this time", "Pas cette fois", "3"])
def test_no_may_have_a_reason(world: World, typed: str) -> None:
    assert ending(chat(world).type(typed, "busy")) == Answer(Reply.DECLINE, reason="busy")
    assert ending(chat(world).type(typed, "skip")) == Answer(Reply.DECLINE)


@pytest.mark.parametrize("typed", ["not before", "plus tard", "pas avant"])
def test_later_names_a_day(world: World, typed: str) -> None:
    in_2027 = ending(chat(world).type(typed, "2027-03-15"))

    assert in_2027 == Answer(Reply.LATER, day=date(2027, 3, 15))


def test_pause_names_a_day_or_none(world: World) -> None:
    until = ending(chat(world).type("pause", "March 2027"))
    opened = ending(chat(world).type("accept and pause me", "skip"))

    assert until == Answer(Reply.PAUSE, day=date(2027, 3, 1))
    assert opened == Answer(Reply.PAUSE)


def test_more_is_told_once(world: World) -> None:
    options = [each.id for row in chat(world, informed=True).asked.prompt.rows for each in row]

    assert options == ["accept", "pause", "decline", "later"]


@pytest.mark.parametrize("typed", ["maybe", "yes and no", "I cannot accept"])
def test_unclear_answer_is_asked_again(world: World, typed: str) -> None:
    talk = chat(world)

    talk.type(typed)

    assert talk.asked.refusal is not None
