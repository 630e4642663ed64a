"""An e-mail address, out of whatever stands around it."""

import pytest

from conversations.question import Accepted
from conversations.questions import Email
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal

ASKED = Email(Verbatim("Your e-mail?"))

ADDRESSES = [
    ("marie@example.org", "marie@example.org"),
    ("Marie.Roy+work@Sub.Example.CO", "Marie.Roy+work@Sub.Example.CO"),
    ("It is <marie@example.org>.", "marie@example.org"),
    ("mailto:marie@example.org", "marie@example.org"),
    ("hélène@exemple.québec", "hélène@exemple.québec"),
    ("marie@example.org, MARIE is my name", "marie@example.org"),
]
NONE = [
    *("", "marie", "marie@", "@example.org", "marie@example", "marie @example.org", "no"),
    *("marie@example..org", "a@example.org b@example.org", "marie@example.org/x", "m@1.2"),
    *("x" * 300 + "@example.org", "marie@" + "x" * 300 + ".org", "@" * 5_000),
]


@pytest.mark.parametrize(("typed", "stored"), ADDRESSES)
def test_address_is_read_and_loaded_as_it_was_stored(typed: str, stored: str, world: World) -> None:
    assert after(ASKED, world, typed) == Accepted(stored)
    assert ASKED.load(stored) == stored


@pytest.mark.parametrize("reply", [*NONE, Tapped("yes"), Foreign("contact")])
def test_anything_else_is_refused_with_an_example(reply: str | Reply, world: World) -> None:
    verdict = after(ASKED, world, reply)

    assert refusal(verdict, world) == "I need one e-mail address, for example: marie@example.org."


@pytest.mark.parametrize("stored", [None, 7, "", "marie", "<marie@example.org>"])
def test_stored_value_that_is_no_address_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- its text is the value
        ASKED.load(stored)
