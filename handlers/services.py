"""Services beyond our own walls, which jobs may call while no unit of work is open.

ServiceError
├── TryLater    it may work later
└── Declined    it will not, however often we ask
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from program.video import Room, Wanted


class ServiceError(Exception):
    """A service did not do what we asked for."""


class TryLater(ServiceError):
    """Not now: it is away, or overwhelmed.

    Args:
        wait_s: seconds that it asks us to wait; 0 if it does not say.
    """

    def __init__(self, reason: str, *, wait_s: float = 0.0) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class Declined(ServiceError):
    """It refuses; somebody has to look at it."""


class VideoRooms(Protocol):
    """Makes rooms for video calls."""

    async def create(self, wanted: Wanted) -> Room:
        """Make a room; the one that an earlier attempt made, if it did.

        Raises:
            ServiceError: as drawn above.
        """
        ...

    async def move(self, room: Room, wanted: Wanted) -> Room:
        """Let the room be for another time; makes a new one if it is gone."""
        ...

    async def cancel(self, room: Room) -> None:
        """Close the room; it may be gone."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """What is configured; None for what is not."""

    rooms: VideoRooms | None = None


NONE = Services()
