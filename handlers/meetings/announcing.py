"""What the two of a meeting read: when it is, where they are and where the other one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.meetings import clock_changes, leeway, papers, timetable, video
from handlers.telling import tell
from locales.formats import Instant, YourTime
from locales.text import Text, _, blocks, p_
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
            clock_changes.warning(pair, now=turn.now),
            _where(turn, pair, side),
            _what_next(turn, pair),
        )
        await to(turn, pair, side, text, leeway.buttons(turn, pair, side))
    await papers.order(turn, pair, awake=turn.person.id)


async def called_off(turn: Turn, pair: Two, side: Side, *, then: Text | None = None) -> None:
    """Tell one of the two, neutrally, that there is no meeting; it has to leave their calendar.

    Args:
        then: what happens next.
    """
    text = _("Your meeting with <b>{name}</b> will not take place.", name=pair.name(side.other))
    if pair.meeting.starts_at is not None:
        text = _(
            "Your meeting with <b>{name}</b> will not take place: plans have changed. This was the"
            " time:\n{when}",
            name=pair.name(side.other),
            when=when(pair, side),
        )
    await to(turn, pair, side, blocks(text, then))
    await papers.withdraw(turn, pair, side)


async def ended(turn: Turn, pair: Two, side: Side, *, then: Text | None = None) -> None:
    """Tell one of the two the same, naming nobody: the other one may be about to be erased.

    Args:
        then: what happens next.
    """
    await to(turn, pair, side, blocks(_no_more(pair, side), then))
    await papers.withdraw(turn, pair, side)


def _no_more(pair: Two, side: Side) -> Text:
    start = pair.meeting.starts_at
    if start is None:
        return _("We are not looking for a time any more: plans have changed.")
    return _(
        "Your meeting will not take place: plans have changed. This was the time:\n"
        "<b>{yours}</b>\n{theirs}",
        yours=YourTime(start, pair.zone(side), pair.city(side)),
        theirs=Instant(start, pair.zone(side.other), pair.city(side.other)),
    )


def when(pair: Two, side: Side) -> Text:
    """Say when a meeting is, first for the reader and then for the other one.

    Two who live by the same clock read it once.
    """
    start = pair.meeting.start
    yours = YourTime(start, pair.zone(side), pair.city(side))
    if pair.zone(side) == pair.zone(side.other):
        return p_("when it is for both", "<b>{when}</b>", when=yours)
    return _(
        "<b>{yours}</b>\nFor {name}: {theirs}",
        yours=yours,
        name=pair.name(side.other),
        theirs=Instant(start, pair.zone(side.other), pair.city(side.other)),
    )


_IN_TIME = _("You will get the link to the video call here, before the meeting.")


def _where(turn: Turn, pair: Two, side: Side) -> Text:
    """Say where they meet; if no service makes a room, it is for the host to give one."""
    known = video.line(turn, pair)
    if known is not None:
        return known
    if side is Side.GUEST or video.awaited(turn, pair):
        return _IN_TIME
    if pair.connector is None:
        return _(
            "There is no link to a video call yet. Please send {name} one in this chat:"
            " <code>/take {reference}</code>",
            name=pair.name(Side.GUEST),
            reference=pair.application.reference,
        )
    return video.missing(turn, pair, side) or _IN_TIME


def _what_next(turn: Turn, pair: Two) -> Text:
    """Promise the reminders that there is time for, and show the way out."""
    if pair.meeting.start - turn.now <= timetable.BEFORE[timetable.DAY]:
        return _("If something comes up, send /meetings.")
    return _(
        "I will remind you the day before and an hour before. If something comes up, send"
        " /meetings: until 24 hours before, you can choose another time."
    )


async def to(turn: Turn, pair: Two, side: Side, text: Text, rows: Rows = ()) -> None:
    """Say something to one of the two: in this turn if it is theirs, else at a decent hour."""
    person = pair.person(side)
    if person.id == turn.person.id:
        turn.say(text, rows)
    else:
        await tell(turn, person.id, text, rows)
