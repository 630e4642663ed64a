"""One way to reach somebody: an e-mail address, or a telephone number as it is written."""

import pytest

from conversations.question import Accepted
from conversations.questions import Reach
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal

ASKED = Reach(Verbatim("How?"))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("It is <marie@example.org>.", "marie@example.org"),
        (" +1 902 555 0134 ", "+1 902 555 0134"),
        ("(902) 555-0134", "(902) 555-0134"),
        ("+212 6 12 34 56 78", "+212 6 12 34 56 78"),
    ],
)
def test_way_is_read_and_loaded_as_it_was_stored(typed: str, stored: str, world: World) -> None:
    assert after(ASKED, world, typed) == Accepted(stored)
    assert ASKED.load(stored) == stored


@pytest.mark.parametrize(
    "reply",
    [
        *("", "call me!", "555", "+1 902 555 0134 and more", "٩٠٢٥٥٥٠١٣٤", "1" * 16),
        *(Tapped("yes"), Foreign("contact")),
    ],
)
def test_anything_else_is_refused_with_an_example(reply: str | Reply, world: World) -> None:
    verdict = after(ASKED, world, reply)

    assert refusal(verdict, world).startswith("I need one e-mail address or one telephone number")
