"""The button that leads from times that do not suit to one's own hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import profiles
from handlers.connector import particulars
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def pressed_hours(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the hours, as the command does that is theirs."""
    await talking.take_off(turn, press)
    if action["side"] == Side.HOST:
        await particulars.hours(turn, "")
    else:
        await profiles.hours(turn, "")


ACTIONS = {"time_hours": pressed_hours}
