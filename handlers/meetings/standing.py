"""Where the meeting of a match stands, in one line for one of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.meetings import announcing, choosing
from handlers.meetings.two import two
from locales.text import Text, _
from program.meetings import Phase, Side

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.matches import Match

TO_BE_FOUND = _("A time that suits you both is still to be found.")


async def of_match(turn: Turn, match: Match, side: Side) -> Text:
    """Say what comes next in the newest meeting of a match."""
    found = await turn.uow.meetings.of_match(match.id)
    pair = await two(turn, found[-1]) if found and found[-1].ahead else None
    if pair is None:
        return TO_BE_FOUND
    return announcing.when(pair, side) if pair.meeting.phase is Phase.BOOKED else _turn(pair, side)


def _turn(pair: Two, side: Side) -> Text:
    whose, name = choosing.of(pair.meeting).side, pair.name(side.other)
    if whose is None:
        return _(
            "You and {name} have found no time yet. If you are free at other hours, send /hours.",
            name=name,
        )
    if whose is side:
        return _("It is your turn to choose a time for meeting {name}.", name=name)
    return _("{name} is asked for a time; there is nothing to do for you just now.", name=name)
