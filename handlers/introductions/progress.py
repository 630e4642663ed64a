"""How far a Connector's promises have come, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import promising
from locales.text import Text, p_
from program.introductions import PROMISED
from program.promises import State

if TYPE_CHECKING:
    from handlers.introductions.promising import Pledge
    from handlers.turn import Turn
    from program.connectors import Connector

TOLD = frozenset({State.OPEN, State.STOPPED, State.SILENT})
"""With a state of these, something is left to be made."""


async def lines(turn: Turn, connector: Connector) -> list[Text]:
    """Say of each promise that is not kept yet how many introductions were made."""
    found = await promising.every(turn, connector)
    return [line(each) for each in found if each.promise.state in TOLD]


async def wanting(turn: Turn, connector: Connector) -> list[Pledge]:
    """Find the promises of which some is left to be made, by somebody who has not said no more."""
    found = await promising.every(turn, connector)
    return [each for each in found if each.promise.state in TOLD and (each.left or each.unsent)]


def line(pledge: Pledge) -> Text:
    """Say how many introductions were made of those that were promised."""
    return p_(
        "progress of a promise",
        "<b>Introductions for {name}</b>: {made} of {promised}",
        name=pledge.name,
        made=pledge.counted,
        promised=PROMISED,
    )
