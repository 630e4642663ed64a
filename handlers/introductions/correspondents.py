"""Who may write to whom through the bot: the two of a match, as long as neither stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from handlers.connectee import picking
from handlers.meetings.two import Two, two
from locales.text import Text, _
from program.connectors import Standing
from program.meetings import Kind, Meeting, Phase, Side

if TYPE_CHECKING:
    from handlers.message import Action
    from handlers.turn import Turn

LINKING = frozenset({Phase.BOOKED, Phase.HELD})
"""Two who are about to meet, or have met, may write to each other."""

STOPPED = _("Messages between you two do not go through me any more.")

Mine = tuple[Two, Side]


async def reached(turn: Turn, number: object) -> Mine | None:
    """Find the two of a match, if whoever's turn it is is one of them and may write."""
    meeting = await _newest(turn, number) if isinstance(number, int) else None
    pair = await two(turn, meeting) if meeting else None
    side = pair.side_of(turn.person.id) if pair else None
    if pair is None or side is None or not _together(pair):
        return None
    await turn.uow.applications.hold(pair.application.id)
    return pair, side


async def linked(
    turn: Turn, number: object, *, refuse: Callable[[Text], None] | None = None
) -> Mine | None:
    """Do the same; say so if there is no such pair, or if one of the two has stopped it.

    Args:
        refuse: how it is said that there is none; unless told, as a notice beside a button.
    """
    found = await reached(turn, number)
    if found is None:
        (refuse or turn.notice)(picking.OVER)
        return None
    if await stopped(turn, found[0]):
        turn.say(STOPPED)
        return None
    return found


async def stopped(turn: Turn, pair: Two) -> bool:
    """Tell whether one of the two has closed the way."""
    relay = await turn.uow.relays.get(match_of(pair))
    return relay is not None and not relay.is_open


def links(meeting: Meeting) -> bool:
    """Tell whether two may write to each other because of a meeting."""
    return (
        meeting.kind is Kind.CONNECTION
        and meeting.match_id is not None
        and meeting.phase in LINKING
    )


def match_of(pair: Two) -> int:
    """Give the number of the match whose two they are."""
    assert pair.meeting.match_id is not None  # noqa: S101 -- intake calls are left out
    return pair.meeting.match_id


def about(do: str, pair: Two, **more: object) -> Action:
    """Make what a button about a pair does."""
    return {"do": do, "match": match_of(pair), **more}


async def _newest(turn: Turn, number: int) -> Meeting | None:
    every = await turn.uow.meetings.of_match(number)
    return next((each for each in reversed(every) if links(each)), None)


def _together(pair: Two) -> bool:
    """Tell whether both are still in the program."""
    there = pair.connector is not None and pair.connector.standing is not Standing.LEFT
    return there and pair.application.sent
