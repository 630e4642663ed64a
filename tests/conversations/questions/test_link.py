"""A link to one's own profile, and nothing that only looks like one."""

import pytest

from conversations.question import Accepted
from conversations.questions import Link
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal, said

PROFILE = Link(Verbatim("Your profile?"), ("www.linkedin.com", "linkedin.com"))

LINKS = [
    ("https://www.linkedin.com/in/amina", "https://www.linkedin.com/in/amina"),
    ("http://www.linkedin.com/in/amina", "https://www.linkedin.com/in/amina"),
    ("HTTPS://LinkedIn.com/in/Amina", "https://linkedin.com/in/Amina"),
    ("linkedin.com/in/amina/", "https://linkedin.com/in/amina/"),
    ("ca.linkedin.com/in/amina-12345678", "https://ca.linkedin.com/in/amina-12345678"),
    ("https://linkedin.com/in/amina?utm=mail#about", "https://linkedin.com/in/amina"),
    ("My profile: linkedin.com/in/amina. Thank you!", "https://linkedin.com/in/amina"),
    ("<https://linkedin.com/in/amina>", "https://linkedin.com/in/amina"),
    ("Mme. Diop (linkedin.com/in/diop)", "https://linkedin.com/in/diop"),
    ("linkedin.com/in/amélie", "https://linkedin.com/in/am%C3%A9lie"),
    ("linkedin.com/in/am%C3%A9lie", "https://linkedin.com/in/am%C3%A9lie"),
    ('linkedin.com/in/"><script>', "https://linkedin.com/in/%22%3E%3Cscript"),
]
NO_LINKS = [
    *("amina-b", "@amina", "in/amina", "linkedin", "linkedin.com", "https://linkedin.com/", ""),
    *("🦆", "no", "I have none.", "linkedin.com/in/amina linkedin.com/in/diop"),
    *("javascript:alert(1)//linkedin.com/in/amina", "javascript://linkedin.com/%0aalert(1)"),
    *("data:text/html,linkedin.com/in/amina", "ftp://linkedin.com/in/amina"),
    *("https://linkedin.com.evil.org/in/amina", "https://evil.org/linkedin.com/in/amina"),
    *("https://notlinkedin.com/in/amina", "https://linkedin.co/in/amina"),
    *("https://amina:secret@linkedin.com/in/amina", "https://linkedin.com@evil.org/in/amina"),
    *("https://:secret@linkedin.com/in/amina", "https://linkedin.com:8443/in/amina"),
    *("https://linkedin.com:port/in/amina", "https://evil.org\\.linkedin.com/in/amina"),
    *("https://linkedin.com\\@evil.org/in/amina", "https://evil.org%2f.linkedin.com/in/amina"),
    *("https://lınkedin.com/in/amina", "https://linkedіn.com/in/amina", "http://[::1/in/amina"),
    *("linkedin.com/in/" + "x" * 300, "x" * 10_000),
]


@pytest.mark.parametrize(("typed", "expected"), LINKS)
def test_link_is_read(typed: str, expected: str, world: World) -> None:
    assert after(PROFILE, world, typed) == Accepted(expected)


@pytest.mark.parametrize(("_typed", "stored"), LINKS)
def test_link_is_loaded_as_it_was_stored(_typed: str, stored: str, world: World) -> None:
    assert PROFILE.load(stored) == stored
    assert said(PROFILE.show(stored), "en", world) == stored


@pytest.mark.parametrize("reply", [*NO_LINKS, Tapped("yes"), Foreign("contact")])
def test_anything_else_is_refused_with_an_example(reply: str | Reply, world: World) -> None:
    verdict = after(PROFILE, world, reply)

    assert refusal(verdict, world) == ("I need a link such as https://www.linkedin.com/in/amina.")


@pytest.mark.parametrize("stored", ["javascript:alert(1)", "http://linkedin.com/in/amina", "x", 7])
def test_stored_value_that_is_no_such_link_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        PROFILE.load(stored)
