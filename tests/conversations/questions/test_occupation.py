"""A title, placed in the National Occupational Classification by a tap or by hand."""

import pytest

from conversations.question import Accepted, Narrowed, Verdict
from conversations.questions import Occupation, Trade
from conversations.reply import Foreign, Located, Reply, Tapped
from conversations.vocabulary import CATEGORIES, LEVELS
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, options, refusal, said, spoken

WORK = Occupation(Verbatim("What is your occupation?"))
NURSE = {"title": "nurse", "category": 3, "level": 1}
CODES = ["31301", "31302", "32101"]


def test_title_of_the_list_is_proposed_with_field_and_level(world: World) -> None:
    stage = {"title": "nurse", "codes": CODES}

    verdict = after(WORK, world, "nurse")
    prompt = WORK.prompt(stage, world)

    assert verdict == Narrowed(stage)
    assert options(prompt) == [*CODES, "none"]
    assert spoken(prompt, world)["en"][0].splitlines()[:3] == [
        "Which of these is closest to “nurse”?",
        "",
        "Registered nurse: Health, university degree",
    ]


@pytest.mark.parametrize("reply", [Tapped("31301"), "1", "١", "Registered nurse", "registered"])
def test_proposal_is_taken(reply: str | Reply, world: World) -> None:
    assert after(WORK, world, "nurse", reply) == Accepted(NURSE)


def test_proposal_is_taken_by_its_french_title(world: World) -> None:
    french = spoken(WORK.prompt({"title": "nurse", "codes": CODES}, world), world)["fr"][1]

    assert after(WORK, world, "infirmière", french) == Accepted({**NURSE, "title": "infirmière"})


@pytest.mark.parametrize("reply", [Tapped("none"), "4", "none of these", "aucune", "non"])
def test_title_outside_the_proposals_is_placed_by_hand(reply: str | Reply, world: World) -> None:
    assert after(WORK, world, "nurse", reply) == Narrowed({"title": "nurse"})


def test_unknown_title_is_placed_by_hand_at_once(world: World) -> None:
    field = after(WORK, world, "zorgblatt tuner")
    level = after(WORK, world, "zorgblatt tuner", "Santé")
    done = after(WORK, world, "zorgblatt tuner", "santé", Tapped("2"))

    assert field == Narrowed({"title": "zorgblatt tuner"})
    assert level == Narrowed({"title": "zorgblatt tuner", "category": 3})
    assert done == Accepted({"title": "zorgblatt tuner", "category": 3, "level": 2})


def test_field_and_level_are_asked_for_by_name(world: World) -> None:
    field = WORK.prompt({"title": "tuner"}, world)
    level = WORK.prompt({"title": "tuner", "category": 3}, world)

    assert options(field) == [option.id for option in CATEGORIES]
    assert options(level) == [option.id for option in LEVELS]
    assert [spoken(prompt, world)["en"][0] for prompt in (field, level)] == [
        "In which field is “tuner”?",
        "What does one usually need to work as “tuner”?",
    ]


def test_another_title_may_be_typed_at_the_proposal(world: World) -> None:
    verdict = after(WORK, world, "nurse", "accountant")

    assert verdict == Narrowed({"title": "accountant", "codes": ["11100"]})


def refused(world: World, *replies: str | Reply) -> str:
    verdict: Verdict = after(WORK, world, *replies)
    return refusal(verdict, world)


@pytest.mark.parametrize("reply", [Tapped("99999"), Foreign("photo"), Located(1, 2)])
@pytest.mark.parametrize("before", [("nurse",), ("tuner",), ("tuner", "health")])
def test_stale_tap_or_other_thing_is_refused(
    before: tuple[str, ...], reply: Reply, world: World
) -> None:
    assert refused(world, *before, reply) == (
        "Please choose one of the answers below, or type its number."
    )


@pytest.mark.parametrize("before", [(), ("nurse",)])
def test_title_that_is_none_is_refused(before: tuple[str, ...], world: World) -> None:
    assert refused(world, *before, "🦆").startswith("I need a few letters")
    assert refused(world, *before, "9").startswith("I need a few letters")
    assert refused(world, *before, "x" * 10_000).startswith("That is a little long")
    assert refused(world, *before, "nurse 130692544").startswith("This looks like a passport")


def test_occupation_is_loaded_and_shown(world: World) -> None:
    assert WORK.load(NURSE) == Trade("nurse", 3, 1)
    assert said(WORK.show(NURSE), "en", world) == "nurse: Health, university degree"


@pytest.mark.parametrize(
    "stored", [{**NURSE, "category": 12}, {**NURSE, "level": 6}, {"title": "nurse"}, None, "nurse"]
)
def test_occupation_outside_the_classification_is_not_loaded(stored: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        WORK.load(stored)
