"""A change of what was sent, on the interview's own questions."""

from typing import Any

import pytest

from conversations.advice import ADVICE, CONDITIONS
from conversations.engine import Finished
from conversations.intake import DETAILS, intake
from conversations.profile import Change, profile, until_now
from conversations.world import World
from program.communities import Rules
from program.eligibility import Unmet
from tests.conversations.chat import Chat, options, said
from tests.conversations.test_intake import STRICT, THROUGH, WHOLE, WISHES, facts


def sent(world: World, *more: str) -> dict[str, Any]:
    """Go through the interview; gives the answers without those that steered it."""
    chat = Chat(intake, world, facts=facts(Rules()))
    chat.type(*WHOLE, *WISHES, *more)
    answers = dict(chat.state.answers)
    return {key: answers[key] for key in answers if not key.startswith("review")}


def changing(
    world: World, answers: dict[str, Any], *, rules: Rules | None = None, only: str = ""
) -> Chat:
    told = {
        **facts(rules or Rules()),
        "sent": answers,
        "detailed": any(key in answers for key in DETAILS),
        "only": only,
    }
    chat = Chat(profile, world, facts=told, answers=answers)
    if only:
        chat.reopen(only)
    return chat


def finished(chat: Chat) -> Finished:
    assert isinstance(chat.step, Finished), chat.step
    return chat.step


def test_unchanged_profile_cannot_be_saved(world: World) -> None:
    chat = changing(world, sent(world))

    offered = options(chat.asked.prompt)
    chat.type("yes")

    assert offered == ["leave", "more", "change"]
    assert finished(chat).value == Change(saved=False)


def test_changed_profile_is_saved_by_a_plain_yes(world: World) -> None:
    answers = sent(world)
    chat = changing(world, answers)
    chat.reopen("goals")
    chat.type("Work with children.")

    offered = options(chat.asked.prompt)
    chat.type("yes")

    assert offered == ["save", "more", "leave", "change", "all"]
    assert finished(chat).value == Change(saved=True)
    assert finished(chat).answers["goals"] == "Work with children."


def test_answer_changed_back_is_no_change(world: World) -> None:
    chat = changing(world, sent(world))
    chat.reopen("goals")
    chat.type("Work with children.")
    chat.reopen("goals")
    chat.type("Work in a hospital.")

    assert "save" not in options(chat.asked.prompt)


def test_details_given_before_are_part_of_the_summary(world: World) -> None:
    chat = changing(world, sent(world, *THROUGH[len(WHOLE) + len(WISHES) :], *["skip"] * 5))

    assert options(chat.asked.prompt) == ["leave", "change"]
    assert "Organisation of interest: 3M" in said(chat.asked.prompt.text, "en", world)


def test_rule_that_is_not_met_is_noted_and_does_not_stop(world: World) -> None:
    chat = changing(world, sent(world), rules=STRICT)
    chat.reopen("proof")
    chat.type("visa")

    shown = said(chat.asked.prompt.text, "en", world)
    chat.type("save")

    assert "Please note: This community asks for another paper than that one." in shown
    assert finished(chat).value == Change(saved=True, unmet=(Unmet.PROOF_NOT_ACCEPTED,))


@pytest.mark.parametrize(("key", "words"), [("hours", "saturday"), ("arrival", "May 2027")])
def test_single_answer_is_saved_at_once(world: World, key: str, words: str) -> None:
    answers = sent(world)
    chat = changing(world, answers, only=key)

    chat.type(words)

    assert finished(chat).value == Change(saved=True)
    assert {name for name in answers if answers[name] != finished(chat).answers[name]} == {key}


def test_single_answer_is_left_by_going_back(world: World) -> None:
    answers = sent(world)
    chat = changing(world, answers, only="hours")

    chat.back()

    assert finished(chat).answers == answers


def test_former_answer_is_said_if_it_still_is_one(world: World) -> None:
    told = until_now("hours", ["saturdays"])

    assert told is not None
    assert said(told, "en", world) == "Until now: Saturdays, 9 a.m.–6 p.m."
    assert until_now("hours", ["tomorrow"]) is None


def test_every_rule_has_its_words() -> None:
    assert set(CONDITIONS) == set(ADVICE) == set(Unmet)
