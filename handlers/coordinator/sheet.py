"""One meeting in a coordinator's hands: its sheet, and the taps that help where it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import guarded
from handlers.coordinator import occasions
from handlers.meetings import booking, outline
from handlers.meetings.two import two
from handlers.message import Button
from handlers.telling import tell
from locales.formats import Ago, Listing
from locales.text import Text, Verbatim, _, blocks, p_
from program import pending
from program.meetings import Phase, Side
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action, Rows
    from handlers.turn import Turn

REMINDED = "reminded_at"
"""The detail of a meeting that says when a coordinator last had somebody reminded."""

REASON = "reason"
"""The detail that says why it was called off, in somebody's words."""

ONCE = timedelta(days=1)
"""Nobody is reminded by hand more often."""


async def show(turn: Turn, pair: Two) -> None:
    """Show a meeting with all that can be done about it."""
    turn.say(sheet(pair, now=turn.now), ways(pair, now=turn.now))


def sheet(pair: Two, *, now: datetime) -> Text:
    """Say when a meeting is, who is waited for, and why it was called off."""
    meeting = pair.meeting
    reason = str(meeting.details.get(REASON) or "")
    return blocks(
        outline.heading(pair),
        outline.times(pair, meeting.starts_at) if meeting.starts_at else None,
        _open(pair, now),
        p_("why something was called off", "“{words}”", words=Verbatim(reason)) if reason else None,
        between="\n",
    )


def ways(pair: Two, *, now: datetime) -> Rows:
    """Offer what can be done about a meeting as it stands."""
    meeting = pair.meeting
    if not meeting.ahead:
        return ()
    remind = reminder(pair, now=now)
    if pending.overdue(meeting, now=now):
        return _rows(judgements(pair), remind)
    move = p_("button", "Book a time")
    if meeting.phase is Phase.BOOKED:
        move = p_("button", "Move")
    arrange = Button("arrange", move, occasions.action("desk_arrange", pair))
    off = Button("off", p_("button", "Call off…"), _about("desk_off", pair))
    return _rows((arrange, off), remind)


def reminder(pair: Two, *, now: datetime) -> tuple[Button, ...]:
    """Offer to remind those who are waited for, if anybody is."""
    sides = pending.waited_for(pair.meeting, now=now)
    if not sides:
        return ()
    label = p_("button", "Remind both")
    if len(sides) == 1:
        label = p_("button", "Remind {name}", name=pair.name(sides[0]))
    return (Button("remind", label, _about("desk_remind", pair)),)


def judgements(pair: Two) -> tuple[Button, ...]:
    """Offer to write down how it was."""
    met = _about("meet_judge", pair, met=True)
    missed = _about("meet_judge", pair, met=False)
    return (
        Button("met", p_("button", "They met"), met),
        Button("missed", p_("button", "They did not meet"), missed),
    )


def lists(pair: Two) -> Button:
    """Lead from a list to the sheet."""
    reference = pair.meeting.reference
    return Button(
        f"{reference}-{pair.meeting.id}", Verbatim(reference), _about("desk_meeting", pair)
    )


async def pressed_show(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the sheet of a meeting that was picked from a list."""
    pair = await reached(turn, action)
    if pair is not None:
        await show(turn, pair)


async def pressed_remind(turn: Turn, action: Action, press: Pressed) -> None:
    """Have those reminded who are waited for, once a day at the most."""
    pair = await reached(turn, action)
    if pair is None:
        return
    sides = pending.waited_for(pair.meeting, now=turn.now)
    before = pair.meeting.details.get(REMINDED)
    if not sides:
        turn.notice(occasions.CHANGED)
    elif before and turn.now - datetime.fromisoformat(before) < ONCE:
        ago = Ago(turn.now - datetime.fromisoformat(before))
        turn.notice(_("A reminder went out {ago}; one a day is enough.", ago=ago))
    else:
        await talking.take_off(turn, press)
        await _remind(turn, pair, sides)


async def reached(turn: Turn, action: Action) -> Two | None:
    """Let a coordinator to the meeting of a button; nobody else changes it in this turn."""
    found = await access.meeting(turn, int(action["meeting"]))
    held = await turn.uow.meetings.hold(found.id) if found else None
    pair = await two(turn, held) if held else None
    if pair is None:
        turn.notice(access.NOTHING)
    return pair


def _open(pair: Two, now: datetime) -> Text | None:
    """Say what is not known yet."""
    meeting = pair.meeting
    if meeting.phase is Phase.CHOOSING:
        return outline.chooser(pair, now=now)
    if pending.differ(meeting):
        return _("The two say different things: one that they met, the other that they did not.")
    sides = pending.waited_for(meeting, now=now)
    if not sides:
        return None
    names = Listing(tuple(pair.name(each) for each in sides))
    if pending.overdue(meeting, now=now):
        return _("Whether they met: no answer yet ({names})", names=names)
    return _("Has not confirmed yet: {names}", names=names)


async def _remind(turn: Turn, pair: Two, sides: tuple[Side, ...]) -> None:
    for side in sides:
        if pair.person(side).id != turn.person.id:
            await tell(turn, pair.person(side).id, _reminding(pair, side, now=turn.now))
    details = {**pair.meeting.details, REMINDED: turn.now.isoformat()}
    saved = await turn.uow.meetings.save(replace(pair.meeting, details=details))
    pair = replace(pair, meeting=saved)
    await booking.note(turn, pair, "meeting.reminded", sides=[str(each) for each in sides])
    names = Listing(tuple(pair.name(each) for each in sides))
    turn.say(_("I remind them at a decent hour: {names}.", names=names))


def _reminding(pair: Two, side: Side, *, now: datetime) -> Text:
    """Remind somebody of what is theirs to do; `/meetings` leads there."""
    name = pair.name(side.other)
    if pending.overdue(pair.meeting, now=now):
        return _("A short question: did you meet {name}? /meetings shows what is open.", name=name)
    if pair.meeting.phase is Phase.BOOKED:
        return _("You meet {name} soon: will you be there? See /meetings.", name=name)
    if side is Side.HOST:
        return _(
            "{name} looks forward to meeting you, and waits for times from you. /meetings shows"
            " where it stands.",
            name=name,
        )
    return _(
        "{name} has proposed times to you: please take the one that suits you best. /meetings shows"
        " where it stands.",
        name=name,
    )


def _rows(*rows: tuple[Button, ...]) -> Rows:
    return tuple(each for each in rows if each)


def _about(do: str, pair: Two, **more: object) -> Action:
    return {"do": do, "meeting": pair.meeting.id, **more}


ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "desk_meeting": pressed_show,
        "desk_remind": pressed_remind,
    },
)
