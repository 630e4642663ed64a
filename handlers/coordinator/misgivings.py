"""What speaks against a time that a coordinator wants to book: what forbids it, what to ask first.

A time in the past, or over what one of the two has booked, is never booked. One that lies outside
the hours they gave, or comes at short notice, may be what they agreed on elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.meetings import diaries
from locales.formats import Listing
from locales.text import Text, _
from program.meetings import Side
from program.starts import Unread

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.diaries import Diary

FARTHEST = timedelta(days=180)
"""Beyond it, a typed day was more likely meant to be one that is past."""

UNREAD: dict[Unread, Text] = {
    Unread.UNCLEAR: _(
        "I did not understand that time. Give a day and an hour, by your own clock: “Tue 19 Jan"
        " 14:30”."
    ),
    Unread.WEEKDAY: _("That date falls on another day of the week. Which one do you mean?"),
    Unread.SKIPPED: _(
        "That night, your clock is put forward over that hour: there is no such time."
    ),
}
"""What to say to a time that could not be read; a test wants every reason here."""


async def forbids(turn: Turn, pair: Two, start: datetime) -> Text | None:
    """Say why a time cannot be booked at all, if anything does."""
    if start <= turn.now:
        return _("That time is past.")
    if start > turn.now + FARTHEST:
        return _("That is more than six months ahead; please choose an earlier day.")
    engaged = await diaries.engaged(turn, pair, start)
    if not engaged:
        return None
    return _(
        "That is not possible: {names} would have two meetings at once.",
        names=_names(pair, engaged),
    )


async def warns(turn: Turn, pair: Two, start: datetime) -> Text | None:
    """Say what is unusual about a time, if anything is."""
    if start in {each.start for each in await diaries.free(turn, pair)}:
        return None
    outside = [
        side for side in Side if not _usual(await diaries.diary(turn, pair, side), pair, start)
    ]
    if outside:
        return _(
            "That lies outside the hours that {names} gave. Book it only if you have agreed on it"
            " with both.",
            names=_names(pair, outside),
        )
    return _(
        "That is not among the times that I would offer: it comes at short notice, on a day off, or"
        " close to another meeting. Book it only if you have agreed on it with both."
    )


def _usual(diary: Diary, pair: Two, start: datetime) -> bool:
    wall = start.astimezone(ZoneInfo(diary.zone))
    since = wall.hour * 60 + wall.minute
    until = since + pair.meeting.minutes
    return any(
        each.weekday == wall.weekday() and each.start <= since and until <= each.end
        for each in diary.hours
    )


def _names(pair: Two, sides: Iterable[Side]) -> Text:
    return Listing(tuple(pair.name(each) for each in sides))
