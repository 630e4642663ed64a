"""Rooms on an organisation's own Jitsi server: an address that nobody can guess is a room.

meet.jit.si itself wants a moderator who is logged in, so a server of one's own is needed.

Source: https://jitsi.github.io/handbook/docs/faq#how-can-i-secure-my-meetings-with-a-password
"""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import urlsplit

from program.video import Room, Wanted

_LONG_ENOUGH = 32
"""Hexadecimal digits: 128 bits. Lower case, for Jitsi makes no difference."""


class UnusableServer(ValueError):
    """What is set is no https address."""

    def __init__(self, given: str) -> None:
        super().__init__(f"{given} is no address such as https://meet.example.org")


class Jitsi:
    """A Jitsi server; nothing is asked of it.

    Args:
        url: of the server, https.

    Raises:
        UnusableServer: it is none.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
            raise UnusableServer(url)
        self.host = parts.hostname
        self._url = url.rstrip("/")

    async def create(self, wanted: Wanted) -> Room:
        """Name the room; each attempt gives the same."""
        digest = sha256(f"passerelle {wanted.request}".encode()).hexdigest()
        return Room(f"{self._url}/passerelle-{digest[:_LONG_ENOUGH]}")

    async def move(self, room: Room, wanted: Wanted) -> Room:
        """Leave it as it is: it is open at any time."""
        return room

    async def cancel(self, room: Room) -> None:
        """Leave it: nobody is told of it any more."""
