"""Meetings ahead that end because of something else: a match that ends, or somebody who goes.

Whoever goes may be about to be erased, so that what the other one reads names nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.meetings import announcing, booking, timetable
from handlers.meetings.two import two
from locales.text import Text, _
from program.meetings import Meeting, Phase, Side, closed

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.applications import Application
    from program.matches import Match


async def of_match(
    turn: Turn, match: Match, *, why: str, word: Text | None = None
) -> frozenset[int]:
    """Call off what a match has ahead; gives all who were told of it.

    Args:
        why: for the record of deeds.
        word: what the Connectee hears beside.
    """
    told: set[int] = set()
    for each in await turn.uow.meetings.of_match(match.id):
        told |= await end(turn, each, why=why, words={Side.GUEST: word})
    return frozenset(told)


async def of_intake(turn: Turn, application: Application) -> None:
    """Call off the intake call of an application."""
    reference = _("It was the intake call of <b>{who}</b>.", who=application.reference)
    for each in await turn.uow.meetings.of_application(application.id):
        if each.match_id is None:
            await end(turn, each, why="application", words={Side.HOST: reference})


async def end(
    turn: Turn, meeting: Meeting, *, why: str, words: dict[Side, Text | None]
) -> frozenset[int]:
    """Call off a meeting, if it is still ahead; gives who was told: those who had a time.

    Args:
        words: what each of the two hears beside.
    """
    held = await turn.uow.meetings.hold(meeting.id)
    if held is None or not held.ahead:
        return frozenset()
    pair = await two(turn, held)
    if pair is None:
        await turn.uow.meetings.save(closed(held, Phase.CANCELLED, at=turn.now))
        await timetable.clear(turn, held)
        return frozenset()
    ended = await booking.close(turn, pair, Phase.CANCELLED, why=why)
    return await _tell(turn, ended, words) if held.starts_at else frozenset()


async def _tell(turn: Turn, pair: Two, words: dict[Side, Text | None]) -> frozenset[int]:
    for side in Side:
        await announcing.ended(turn, pair, side, then=words.get(side))
    return frozenset({pair.guest.id, pair.host.id})
