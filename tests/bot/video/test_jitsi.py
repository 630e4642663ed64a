"""A Jitsi room is an address that nobody can guess, and the same in each attempt."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.video import Jitsi, UnusableServer
from program.video import Link, Room, Wanted, own_link

WANTED = Wanted("r3quest", "Passerelle M-77", datetime(2027, 1, 19, 14, 30, tzinfo=UTC), 30)


async def test_room_is_the_same_in_each_attempt() -> None:
    jitsi = Jitsi("https://meet.example.org/")

    room = await jitsi.create(WANTED)

    assert room == await jitsi.create(replace(WANTED, again=True))
    assert await jitsi.move(room, WANTED) == room
    assert isinstance(own_link(room.link, hosts=[jitsi.host]), Link)


async def test_room_cannot_be_guessed_from_what_is_known_of_the_meeting() -> None:
    jitsi = Jitsi("https://meet.example.org")

    rooms = [await jitsi.create(replace(WANTED, request=each)) for each in ("one", "two")]

    assert re.fullmatch(r"https://meet\.example\.org/passerelle-[0-9a-f]{32}", rooms[0].link)
    assert rooms[0] != rooms[1]
    assert rooms[0] == Room(rooms[0].link)


@pytest.mark.parametrize(
    "url", ["http://meet.example.org", "meet.example.org", "https://", "https://x.org/?a=1", ""]
)
def test_server_without_a_plain_https_address_is_refused(url: str) -> None:
    with pytest.raises(UnusableServer, match="is no address"):
        Jitsi(url)
