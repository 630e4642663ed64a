"""Erasing a person, with a last word to whoever is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.coordinator import takeovers
from handlers.matches import departures

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.text import Text


async def erase(turn: Turn, *, word: Text) -> None:
    """Erase the person; a stranger is left, who hears so and is forgotten in turn."""
    language = turn.language
    await departures.of_everyone(turn)
    await takeovers.abandon(turn)
    await turn.uow.people.erase(turn.person.id, turn.now)
    if turn.address is None:
        return
    turn.person, turn.address_id = await turn.uow.people.meet(
        turn.address, language=language, at=turn.now
    )
    turn.farewell = True
    turn.say(word)
