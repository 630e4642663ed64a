"""What the two of a meeting read: when it is, where they are and where the other one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.meetings import leeway, papers, video
from handlers.telling import tell
from locales.formats import Instant, YourTime
from locales.text import Text, _, blocks
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.message import Rows
    from handlers.turn import Turn


async def booked(turn: Turn, pair: Two) -> None:
    """Tell both when they meet, where, and what comes next; what they keep follows."""
    for side in Side:
        text = blocks(
            _(
                "It is settled: you meet <b>{name}</b>, by video.\n{when}",
                name=pair.name(side.other),
                when=when(pair, side),
            ),
            _where(turn, pair, side),
            _(
                "I remind you the day before and an hour before. Should something come up, until 24"
                " hours before you can move it."
            ),
        )
        await to(turn, pair, side, text, leeway.buttons(turn, pair, side))
    await papers.order(turn, pair)


async def called_off(
    turn: Turn, pair: Two, side: Side, *, then: Text | None = None, rows: Rows = ()
) -> None:
    """Tell one of the two, neutrally, that there is no meeting; it has to leave their calendar.

    The other one is not named: they may be about to be erased.

    Args:
        then: what happens next.
    """
    await to(turn, pair, side, blocks(_no_more(pair, side), then), rows)
    await papers.withdraw(turn, pair, side)


def _no_more(pair: Two, side: Side) -> Text:
    start = pair.meeting.starts_at
    if start is None:
        return _("We are not looking for a time any more: plans have changed.")
    return _(
        "Your meeting does not take place, for plans have changed. It would have been on:\n"
        "<b>{yours}</b>\n{theirs}",
        yours=YourTime(start, pair.zone(side)),
        theirs=Instant(start, pair.zone(side.other)),
    )


def when(pair: Two, side: Side) -> Text:
    """Say when a meeting is, first for the reader and then for the other one."""
    start = pair.meeting.starts_at
    assert start is not None  # noqa: S101 -- only what is booked is announced
    return _(
        "<b>{yours}</b>\nFor {name}: {theirs}",
        yours=YourTime(start, pair.zone(side), pair.city(side)),
        name=pair.name(side.other),
        theirs=Instant(start, pair.zone(side.other), pair.city(side.other)),
    )


def _where(turn: Turn, pair: Two, side: Side) -> Text:
    in_time = _("The link to the video call comes here in time.")
    return video.line(turn, pair) or video.missing(turn, pair, side) or in_time


async def to(turn: Turn, pair: Two, side: Side, text: Text, rows: Rows = ()) -> None:
    """Say something to one of the two: in this turn if it is theirs, else at a decent hour."""
    person = pair.person(side)
    if person.id == turn.person.id:
        turn.say(text, rows)
    else:
        await tell(turn, person.id, text, rows)
