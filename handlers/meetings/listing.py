"""`/meetings` of the two who meet: what is ahead, what is being chosen, and what was."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import pages
from handlers.book import Command, Need
from handlers.introductions import relaying
from handlers.meetings import afterwards, announcing, rescheduling, video
from handlers.meetings.timetable import wall
from handlers.meetings.two import Two, two
from handlers.message import Button, Message, Rows
from locales.formats import Day, Weekday, wall_time
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program import pending
from program.meetings import Meeting, Phase, Side
from program.people import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

FEW = 3
"""Past ones that are shown without being asked for."""

A_WEEK = timedelta(days=6)
"""Within it, a weekday says which day is meant."""

OUTCOMES: dict[Phase, Text] = {
    Phase.BOOKED: _("no word yet on whether you met"),
    Phase.HELD: p_("how a meeting went", "you met"),
    Phase.MISSED: p_("how a meeting went", "it did not take place"),
    Phase.CANCELLED: p_("how a meeting went", "called off"),
}
"""A test wants every phase here in which something can be past."""


async def of_connectee(turn: Turn, words: str) -> None:
    """Show somebody their meetings, or what comes before the first."""
    await _list(turn, NONE_OF_CONNECTEE)


async def of_connector(turn: Turn, words: str) -> None:
    """Do the same for a Connector."""
    await _list(turn, NONE_OF_CONNECTOR)


NONE_OF_CONNECTEE = _(
    "You have no meeting yet. As soon as a Connector has said yes to you, you two agree on a time"
    " here; /status tells how far that is."
)
NONE_OF_CONNECTOR = _(
    "You have no meeting yet. As soon as somebody fits, I ask you here; once you have said yes, you"
    " tick the times that suit you."
)


async def pressed_earlier(turn: Turn, action: Action, press: Pressed) -> None:
    """Show what was before."""
    _ahead, past = await _sorted(turn)
    start = max(0, int(action["start"]))
    shown = past[start:][: pages.PAGE]
    lines = [_was(turn, each) for each in shown]
    if lines:
        turn.say(blocks(_EARLIER, *lines, between="\n"), _further(past, start + len(shown)))
    else:
        turn.notice(_("There is nothing earlier."))


async def pressed_one(turn: Turn, action: Action, press: Pressed) -> None:
    """Show one of one's own meetings that is ahead, with what can be done about it."""
    ahead, _past = await _sorted(turn)
    found = next((each for each in ahead if each.meeting.id == action["meeting"]), None)
    if found is None:
        turn.notice(_("That meeting is over, or was called off."))
    else:
        turn.say(_entry(turn, found), ways(turn, found))


async def within(turn: Turn, first: date, last: date) -> list[Message]:
    """Show what is booked on some days of one's own, with what can be done about each."""
    ahead, _past = await _sorted(turn)
    booked = [each for each in ahead if each.meeting.phase is Phase.BOOKED]
    there = [each for each in booked if first <= wall(each, _side(turn, each)).date() <= last]
    return [Message(_entry(turn, each), ways(turn, each)) for each in there]


async def upcoming(turn: Turn) -> list[Message]:
    """Show the meeting that is next, or else one whose time is being chosen, on the home page."""
    ahead, _past = await _sorted(turn)
    button = Button("meetings", p_("button", "Meetings"), {})
    return [Message(_entry(turn, each), ((button,),)) for each in ahead[:1]]


def ways(turn: Turn, pair: Two) -> Rows:
    """Offer to choose a time, if it is one's own turn, or else to move or call it off."""
    side = _side(turn, pair)
    choose = pair.meeting.phase is Phase.CHOOSING and pending.choosing(pair.meeting) is side
    if choose and CHOOSE in turn.book.actions:
        action = {"do": CHOOSE, "meeting": pair.meeting.id}
        return ((Button("choose", p_("button", "Choose a time"), action),),)
    return rescheduling.buttons(turn, pair, side)


CHOOSE = "time_again"
"""The action by which the question about times is asked anew."""


async def _list(turn: Turn, nothing: Text) -> None:
    ahead, past = await _sorted(turn)
    if not ahead and not past:
        turn.say(nothing)
        return
    told = [_entry(turn, each) for each in ahead] or [_NOTHING_AHEAD]
    few = [_was(turn, each) for each in past[:FEW]]
    before = blocks(_EARLIER, *few, between="\n") if few else None
    asked = _asked(turn, past)
    ways_on = (*_of_ahead(turn, ahead), *await relaying.ways(turn), *_further(past, FEW))
    question, answers = (asked.text, asked.rows) if asked else (None, ())
    turn.say(blocks(*told, before, question), (*answers, *ways_on))


def _asked(turn: Turn, past: Sequence[Two]) -> Message | None:
    """Ask of the latest meeting of which nobody knows yet whether it took place."""
    every = (afterwards.open_question(turn, each, _side(turn, each)) for each in past)
    return next((each for each in every if each), None)


_NOTHING_AHEAD = _("No meeting is ahead of you just now.")
_EARLIER = p_("heading of past meetings", "<b>Earlier</b>")


async def _sorted(turn: Turn) -> tuple[list[Two], list[Two]]:
    """Give one's own meetings: ahead, the soonest first, and past, the latest first."""
    found = [await two(turn, each) for each in await turn.uow.meetings.of_person(turn.person.id)]
    known = [each for each in found if each is not None]
    ahead = [each for each in known if _is_ahead(each.meeting, turn.now)]
    past = [each for each in known if not _is_ahead(each.meeting, turn.now)]
    return sorted(ahead, key=_soonest), sorted(past, key=_latest, reverse=True)


def _is_ahead(meeting: Meeting, now: datetime) -> bool:
    return meeting.ahead and not pending.overdue(meeting, now=now)


def _soonest(pair: Two) -> tuple[bool, datetime]:
    """Sort what has a time by it, and the rest behind."""
    start = pair.meeting.starts_at if pair.meeting.phase is Phase.BOOKED else None
    return start is None, start or pair.meeting.created_at


def _latest(pair: Two) -> datetime:
    return pair.meeting.starts_at or pair.meeting.closed_at or pair.meeting.created_at


def _entry(turn: Turn, pair: Two) -> Text:
    side = _side(turn, pair)
    if pair.meeting.phase is not Phase.BOOKED:
        return _choosing(turn, pair, side)
    head = p_(
        "a meeting in one's own list",
        "<b>{reference}</b> · {name}",
        reference=pair.meeting.reference,
        name=pair.name(side.other),
    )
    return blocks(head, announcing.when(pair, side), video.line(turn, pair), between="\n")


def _choosing(turn: Turn, pair: Two, side: Side) -> Text:
    meeting, other = pair.meeting, pair.name(side.other)
    holes = {"reference": meeting.reference, "name": other, "since": _since(turn, meeting)}
    chooses = pending.choosing(meeting)
    if chooses is None:
        return _("<b>{reference}</b> · {name}: a coordinator helps you find a time.", **holes)
    if chooses is side and meeting.offered:
        return n_(
            "<b>{reference}</b>: {name} proposes one time; it is for you to take it.",
            "<b>{reference}</b>: {name} proposes {count} times; it is for you to take one.",
            count=len(meeting.offered),
            **holes,
        )
    if chooses is side:
        return _(
            "<b>{reference}</b> · {name}: it is for you to tick times, since {since}.", **holes
        )
    if meeting.offered:
        return _("<b>{reference}</b>: waiting for {name} to take one of the times.", **holes)
    return _("<b>{reference}</b>: waiting for {name} to tick times, since {since}.", **holes)


def _since(turn: Turn, meeting: Meeting) -> Text:
    zone = turn.world.zone
    day = wall_time(meeting.created_at, zone=zone).date()
    return Weekday(day) if turn.now - meeting.created_at < A_WEEK else Day(day)


def _was(turn: Turn, pair: Two) -> Text:
    meeting = pair.meeting
    zone: ZoneInfo = turn.world.zone
    return p_(
        "a past meeting: day, name, how it went",
        "{day}: {name}, {outcome}",
        day=Day(wall_time(_latest(pair), zone=zone).date()),
        name=pair.name(_side(turn, pair).other),
        outcome=OUTCOMES[meeting.phase],
    )


def _of_ahead(turn: Turn, ahead: Sequence[Two]) -> Rows:
    """Offer what can be done about the only one, or else the way to each."""
    if len(ahead) == 1:
        return ways(turn, ahead[0])
    return tuple((_opening(each),) for each in ahead if ways(turn, each))


def _opening(pair: Two) -> Button:
    action = {"do": "desk_mine", "meeting": pair.meeting.id}
    return Button(f"mine{pair.meeting.id}", Verbatim(pair.meeting.reference), action)


def _further(past: Sequence[Two], start: int) -> Rows:
    if start >= len(past):
        return ()
    action = {"do": "desk_past", "start": start}
    return ((Button("past", p_("button", "Earlier ones →"), action),),)


def _side(turn: Turn, pair: Two) -> Side:
    side = pair.side_of(turn.person.id)
    assert side is not None  # noqa: S101 -- one's own meetings
    return side


COMMANDS = (
    Command(
        {"en": "meetings", "fr": "rencontres"},
        p_("help on a command", "your meetings"),
        of_connectee,
        needs=Need.SENT,
    ),
    Command(
        {"en": "meetings", "fr": "rencontres"},
        p_("help on a command", "your meetings"),
        of_connector,
        role=Role.CONNECTOR,
        section="connector",
    ),
)

ACTIONS = {"desk_past": pressed_earlier, "desk_mine": pressed_one}
