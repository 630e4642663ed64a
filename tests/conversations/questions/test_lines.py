"""Several at once, one a line; or one of the ways around them."""

import pytest

from conversations.question import Accepted, Option, Refused
from conversations.questions import Lines
from conversations.questions.words import IDENTITY
from conversations.reply import Foreign
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal

LATER = Option("later", Verbatim("Later"), also=("plus tard",))
WHO = Lines(Verbatim("Who?"), limit=30, most=3, ways=(LATER,))


def test_each_line_is_one(world: World) -> None:
    answer = after(WHO, world, "  Sarah  Roy \r\n\n a recruiter\n")

    assert answer == Accepted(["Sarah Roy", "a recruiter"])
    assert WHO.load(answer.stored) == ("Sarah Roy", "a recruiter")


@pytest.mark.parametrize("typed", ["Later", "plus tard"])
def test_way_around_is_taken(typed: str, world: World) -> None:
    assert after(WHO, world, typed) == Accepted("later")
    assert WHO.load("later") == "later"


@pytest.mark.parametrize("typed", ["a\nb\nc\nd", "x" * 31, "🙂", "ok\n🙂", Foreign("photo")])
def test_what_is_too_much_or_nothing_is_refused(typed: str | Foreign, world: World) -> None:
    assert refusal(after(WHO, world, typed), world)


def test_identity_number_is_refused_in_any_line(world: World) -> None:
    assert after(WHO, world, "a recruiter\n130 692 544") == Refused(IDENTITY)


@pytest.mark.parametrize("stored", [[], ["a"] * 4, "sooner", None, 1])
def test_what_is_no_answer_any_more_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        WHO.load(stored)
