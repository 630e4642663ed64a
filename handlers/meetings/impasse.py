"""No time for two people: they have none in common, or none that suits; and what would help.

Both can change their hours, and do so where they want to; then times are offered by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations.weekly import say_hours
from handlers.coordinator import sheet
from handlers.matches import onward
from handlers.meetings import announcing, booking, choosing, diaries, sides
from handlers.meetings.two import Two
from handlers.message import Button, Rows
from locales.text import Text, _, blocks, n_, p_
from program.hours import Span
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.widening import Widening

MOST_HELPFUL = 2


async def no_overlap(turn: Turn, pair: Two) -> None:
    """Tell both that their hours do not meet, and the coordinator."""
    pair = await _rest(turn, pair, why="no_overlap")
    for side in _able(pair):
        text = _(
            "You and <b>{name}</b> have no free hours in common in the next four weeks. As soon as"
            " one of you changes their hours, I look again.",
            name=pair.name(side.other),
        )
        await _say(turn, pair, side, text)
    news = _(
        "<b>{meeting}</b>: {guest} and {host} have no free hours in common. I look again as soon as"
        " hours change.",
        **_names(pair),
    )
    await onward.tell_team(turn, pair.application, news, sheet.ways(pair, now=turn.now))


async def none_suits(turn: Turn, pair: Two, side: Side) -> None:
    """Tell both that no time is left that suits one of them, and the coordinator."""
    pair = await _rest(turn, pair, why="none_suits")
    await _say(
        turn,
        pair,
        side,
        _(
            "Understood, none of these. If you are free at other hours, change them, and I look for"
            " times at once. A coordinator knows, and helps you both."
        ),
    )
    if side.other in _able(pair):
        text = _(
            "None of the times suits <b>{name}</b>. If you are free at other hours, change them,"
            " and I look for times at once. A coordinator knows, and helps you both.",
            name=pair.name(side),
        )
        await _say(turn, pair, side.other, text)
    news = _(
        "<b>{meeting}</b>: of the times that {guest} and {host} have in common, none suits. I look"
        " again as soon as hours change.",
        **_names(pair),
    )
    await onward.tell_team(turn, pair.application, news, sheet.ways(pair, now=turn.now))


async def _helpful(turn: Turn, pair: Two, side: Side) -> Text | None:
    """Say which further hours of one of them would give them a time, if any would."""
    found = [each for each in await diaries.widening(turn, pair) if each.who == side]
    if not found:
        return None
    lines = (_further(each) for each in found[:MOST_HELPFUL])
    return blocks(_("It would help if you were also free:"), *lines, between="\n")


def _further(widening: Widening) -> Text:
    days = tuple(Span(day, widening.start, widening.end) for day in widening.weekdays)
    return n_(
        "• {hours} ({count} time in four weeks)",
        "• {hours} ({count} times in four weeks)",
        count=widening.monthly,
        hours=say_hours(days),
    )


async def _rest(turn: Turn, pair: Two, *, why: str) -> Two:
    """Make it nobody's turn."""
    pair = await choosing.hand(turn, pair, None)
    await choosing.settle(turn, pair)
    await booking.note(turn, pair, "meeting.stuck", why=why)
    return pair


def _able(pair: Two) -> tuple[Side, ...]:
    """List who has hours to change; a coordinator has those of an office."""
    return (Side.GUEST, Side.HOST) if pair.connector else (Side.GUEST,)


async def _say(turn: Turn, pair: Two, side: Side, text: Text) -> None:
    whole = blocks(text, await _helpful(turn, pair, side))
    await announcing.to(turn, pair, side, whole, _ways(side))


def _ways(side: Side) -> Rows:
    action = {"do": "time_hours", "side": str(side)}
    return ((Button("hours", p_("button", "Change my hours"), action),),)


def _names(pair: Two) -> dict[str, object]:
    return {
        "meeting": pair.meeting.reference,
        "guest": sides.to_team(pair, Side.GUEST),
        "host": sides.to_team(pair, Side.HOST),
    }
