"""What becomes of a coordinator's words, by what they were written for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from conversations.dictation import Purpose
from handlers.coordinator import clarifying, declining, noting, replies

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn

Take = Callable[["Turn", str, Mapping[str, Any]], Awaitable[None]]

TAKEN: dict[Purpose, Take] = {
    Purpose.QUESTION: clarifying.dictated,
    Purpose.REPLY: replies.dictated,
    Purpose.REFUSAL: declining.dictated,
    Purpose.NOTE: noting.dictated,
}
"""By purpose; a test wants every purpose here."""


async def dictated(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Hand the words to whoever asked for them."""
    await TAKEN[Purpose(facts["purpose"])](turn, finished.value, facts)
