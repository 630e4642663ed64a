"""A link to one's own room is taken, or refused with a reason and what to do."""

import pytest

from conversations.question import Accepted
from conversations.questions import Room
from conversations.reply import Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal, said

ROOM = Room(Verbatim("Your room?"), ("whereby.com", "teams.live.com", "teams.microsoft.com"))

REASONS = {
    "no": "I need a link such as https://whereby.com/marie.",
    "whereby.com": (
        "This link leads to the service, and not to your room. I need one such as"
        " https://whereby.com/marie."
    ),
    "https://whereby.com:8443/marie": (
        "I cannot pass this link on: it could lead somewhere else. Open your room in a browser,"
        " copy the address from there, and send me that."
    ),
    "https://meet.example.org/marie": (
        "So that people know where a link leads them, I take rooms of these services: Whereby and"
        " Microsoft Teams. If yours is elsewhere, skip this; we provide one."
    ),
}


def test_room_is_taken_and_loaded_as_it_was_stored(world: World) -> None:
    url = "https://whereby.com/marie?roomKey=1"

    assert after(ROOM, world, "whereby.com/marie?roomKey=1") == Accepted(url)
    assert ROOM.load(url) == url
    assert said(ROOM.show(url), "en", world) == url


@pytest.mark.parametrize(("typed", "reason"), REASONS.items())
def test_link_is_refused_with_a_kind_reason(typed: str, reason: str, world: World) -> None:
    assert refusal(after(ROOM, world, typed), world) == reason


def test_button_is_no_link(world: World) -> None:
    assert refusal(after(ROOM, world, Tapped("yes")), world) == REASONS["no"]


@pytest.mark.parametrize(
    "stored", ["http://whereby.com/marie", "https://meet.example.org/marie", "javascript:x", 7]
)
def test_stored_value_that_is_no_such_link_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        ROOM.load(stored)
