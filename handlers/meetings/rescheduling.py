"""Another time for a meeting: one of the two asks for it, the other one agrees.

The rule: it can be asked for until 24 hours before the start; later, a coordinator is told at once
and sees to it. Until the other one has agreed, the old time stands. They may agree until the old
time has come; with that, the request is void. A newer request takes the place of the older one.

The same way leads to a first time where a meeting was missed or called off, and none is agreed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.coordinator import sheet
from handlers.matches import onward
from handlers.meetings import announcing, booking, diaries, leeway, outline, sides
from handlers.message import Button, Rows
from locales.formats import Brief, Instant, Number
from locales.text import Text, _, blocks, n_, p_
from program.meetings import Phase, Side
from program.slots import best

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn
    from program.meetings import Meeting
    from program.slots import Slot

buttons = leeway.buttons

NOTICE = timedelta(hours=24)
"""Until so long before the start, the two move a meeting by themselves."""
MANY = 3
"""After so many moves, a coordinator hears of it."""
MOVE = "move"
"""Under this name a meeting's details tell what is asked for: by whom, and which start."""
MOVED = "moved"
"""Under this name they tell how often it was moved."""
LATE = "late"
"""Under this name they tell who has asked too late."""


async def pressed_move(turn: Turn, action: Action, press: Pressed) -> None:
    """Offer other times; or what the other one asks for already."""
    found = await sides.unchanged(turn, action)
    if found is None:
        return
    pair, side = found
    await talking.take_off(turn, press)
    asked = asked_for(pair.meeting)
    if asked is not None and asked[0] is side.other and not action.get("instead"):
        turn.say(*_request(pair, side, asked[1]))
    elif _late(turn, pair, side):
        await _through_coordinator(turn, pair, side)
    else:
        await offer(turn, pair, side)


async def pressed_more(turn: Turn, action: Action, press: Pressed) -> None:
    """Offer further times."""
    found = await sides.unchanged(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        shown = [datetime.fromisoformat(each) for each in action["without"]]
        await offer(turn, *found, without=shown)


async def pressed_pick(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask the other one whether a time suits them, too."""
    found = await sides.unchanged(turn, action)
    if found is None:
        return
    pair, side = found
    await talking.take_off(turn, press)
    start = datetime.fromisoformat(action["start"])
    if _late(turn, pair, side):
        await _through_coordinator(turn, pair, side, wanted=start)
    elif start not in {each.start for each in await diaries.free(turn, pair)}:
        turn.say(TAKEN)
        await offer(turn, pair, side)
    else:
        await _ask(turn, pair, side, start)


async def pressed_agree(turn: Turn, action: Action, press: Pressed) -> None:
    """Move the meeting to where the other one asked for."""
    found = await _asked(turn, action, press)
    if found is None:
        return
    pair, side = found
    moved = await booking.book(turn, pair.meeting.id, datetime.fromisoformat(str(action["start"])))
    if isinstance(moved, booking.Refused):
        turn.say(TAKEN)
        await offer(turn, await _without_request(turn, pair), side)
        return
    again = pair.meeting.phase is Phase.BOOKED
    moves = _moves(pair.meeting) + again
    moved = await sides.keep(turn, moved, **{MOVE: None, MOVED: moves})
    await announcing.booked(turn, moved)
    if again and moves >= MANY:
        await _say_how_often(turn, moved, moves)


async def pressed_keep(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave the old time, and tell whoever asked for another one."""
    found = await _asked(turn, action, press)
    if found is None:
        return
    pair, side = found
    pair = await _without_request(turn, pair)
    turn.say(_("Good: everything stays as it is."))
    text = _(
        "{name} cannot make it then, so your meeting stays as it was.\n{when}",
        name=pair.name(side),
        when=announcing.when(pair, side.other),
    )
    await announcing.to(turn, pair, side.other, text, buttons(turn, pair, side.other))


async def offer(turn: Turn, pair: Two, side: Side, *, without: Iterable[datetime] = ()) -> None:
    """Offer one of the two some times at which both are free."""
    shown = [*without]
    old = pair.meeting.starts_at
    free = await diaries.free(turn, pair)
    some = best(free, without=[*shown, *([old] if old else [])])
    if not some:
        await _nothing_free(turn, pair, side)
        return
    text = _(
        "Which time would suit you? Both of you are free then; I will ask {name} to confirm.",
        name=pair.name(side.other),
    )
    stands = _("Until then, nothing changes.") if old else None
    lines = [_line(pair, side, number, each.start) for number, each in enumerate(some, 1)]
    turn.say(
        blocks(blocks(text, stands, between=" "), blocks(*lines, between="\n")),
        _choices(pair, side, some, shown=shown),
    )


def asked_for(meeting: Meeting) -> tuple[Side, datetime] | None:
    """Tell who asks for which start."""
    move = meeting.details.get(MOVE)
    return (Side(move["by"]), datetime.fromisoformat(move["start"])) if move else None


async def _ask(turn: Turn, pair: Two, side: Side, start: datetime) -> None:
    move = {"by": str(side), "start": start.isoformat()}
    pair = await sides.keep(turn, pair, **{MOVE: move})
    await booking.note(turn, pair, "meeting.move_asked", by=str(side))
    await announcing.to(turn, pair, side.other, *_request(pair, side.other, start))
    text = _(
        "I have asked {name}.\n{when}",
        name=pair.name(side.other),
        when=announcing.when(_at(pair, start), side),
    )
    stands = _("Until {name} agrees, the old time stands.", name=pair.name(side.other))
    turn.say(blocks(text, stands if pair.meeting.starts_at else None))


def _request(pair: Two, side: Side, start: datetime) -> tuple[Text, Rows]:
    """Say what the other one asks for, and how to answer."""
    meeting = pair.meeting
    name, proposed = pair.name(side.other), announcing.when(_at(pair, start), side)
    if meeting.starts_at is None:
        text: Text = _("{name} proposes a time for your meeting:\n{when}", name=name, when=proposed)
    else:
        text = _(
            "{name} asks to move your meeting to:\n{when}\n\nUntil you agree, the old time stands:"
            "\n{old}",
            name=name,
            when=proposed,
            old=announcing.when(pair, side),
        )
    asked = {"start": start.isoformat()}
    yes = leeway.action("meet_agree", meeting, **asked)
    other = leeway.action("meet_move", meeting, instead=True)
    keep = leeway.action("meet_keep", meeting, **asked)
    rows = [
        (Button("yes", p_("button about a meeting", "Yes, that suits me"), yes),),
        (Button("move", p_("button about a meeting", "Another time"), other),),
    ]
    if meeting.starts_at is not None:
        rows.append((Button("keep", p_("button about a meeting", "Keep the old time"), keep),))
    return text, tuple(rows)


async def _asked(turn: Turn, action: Mapping[str, Any], press: Pressed) -> tuple[Two, Side] | None:
    """Find the meeting for which the other one still asks for that start."""
    found = await sides.unchanged(turn, action)
    if found is None:
        return None
    pair, side = found
    await talking.take_off(turn, press)
    if asked_for(pair.meeting) != (side.other, datetime.fromisoformat(action["start"])):
        turn.say(sides.standing(pair, side))
        return None
    return found


async def _through_coordinator(
    turn: Turn, pair: Two, side: Side, *, wanted: datetime | None = None
) -> None:
    """Pass on at once what was wanted too late; each of the two once, for one time."""
    late = pair.meeting.details.get(LATE) or {}
    if late.get(str(side)) != pair.meeting.sequence or wanted:
        known = {**late, str(side): pair.meeting.sequence}
        pair = await sides.keep(turn, pair, **{LATE: known})
        news = _(
            "<b>{reference}</b>: {who} would like another time, at short notice. Nothing has"
            " changed yet.\n{when}",
            reference=pair.meeting.reference,
            who=sides.to_team(pair, side),
            when=_for_team(pair),
        )
        text = blocks(news, _wanted(pair, side, wanted))
        ways = sheet.ways(pair, now=turn.now)
        await onward.tell_team(turn, pair.application, text, ways)
    off = leeway.action("meet_off", pair.meeting)
    turn.say(
        _(
            "Your meeting is so close that {name} may be getting ready for it already. I have told"
            " your coordinator at once, who will help you both. Until you hear from them, the time"
            " stands:\n{when}",
            name=pair.name(side.other),
            when=announcing.when(pair, side),
        ),
        ((Button("off", p_("button about a meeting", "Call it off"), off),),),
    )


def _wanted(pair: Two, side: Side, start: datetime | None) -> Text | None:
    if start is None:
        return None
    return p_("what somebody would like", "Wanted: {when}", when=Instant(start, pair.zone(side)))


async def _nothing_free(turn: Turn, pair: Two, side: Side) -> None:
    news = _(
        "<b>{reference}</b>: {who} would like another time, and there is none at which both are"
        " free.",
        reference=pair.meeting.reference,
        who=sides.to_team(pair, side),
    )
    await onward.tell_team(turn, pair.application, news, sheet.ways(pair, now=turn.now))
    turn.say(
        _(
            "I find no other time at which you are both free. I have told your coordinator; if you"
            " could meet at more hours, send /hours."
        )
    )


async def _say_how_often(turn: Turn, pair: Two, moves: int) -> None:
    news = n_(
        "<b>{reference}</b> was moved {count} time: {guest} and {host}.",
        "<b>{reference}</b> was moved {count} times: {guest} and {host}.",
        count=moves,
        reference=pair.meeting.reference,
        guest=sides.to_team(pair, Side.GUEST),
        host=sides.to_team(pair, Side.HOST),
    )
    await onward.tell_team(turn, pair.application, news)


def _for_team(pair: Two) -> Text:
    return outline.times(pair, pair.meeting.start)


def _choices(pair: Two, side: Side, some: Iterable[Slot], *, shown: list[datetime]) -> Rows:
    meeting, starts = pair.meeting, [each.start for each in some]
    rows = [
        (
            Button(
                f"at{number}",
                Brief(start, pair.zone(side)),
                leeway.action("meet_pick", meeting, start=start.isoformat()),
            ),
        )
        for number, start in enumerate(starts, start=1)
    ]
    seen = [each.isoformat() for each in (*shown, *starts)]
    more = leeway.action("meet_more", meeting, without=seen)
    below = [Button("more", p_("button about a meeting", "More times"), more)]
    if meeting.starts_at is not None:
        keep = p_("button about a meeting", "Keep the old time")
        below.append(Button("keep", keep, {"do": "stay"}))
    return (*rows, tuple(below))


def _line(pair: Two, side: Side, number: int, start: datetime) -> Text:
    return p_(
        "a time in a list, for both",
        "{number}. {when}",
        number=Number(number),
        when=announcing.when(_at(pair, start), side),
    )


def _late(turn: Turn, pair: Two, side: Side) -> bool:
    """Tell whether it takes a coordinator by now; the host of an intake call is one."""
    start = pair.meeting.starts_at
    coordinates = pair.connector is None and side is Side.HOST
    return start is not None and turn.now > start - NOTICE and not coordinates


def _moves(meeting: Meeting) -> int:
    return int(meeting.details.get(MOVED) or 0)


def _at(pair: Two, start: datetime) -> Two:
    return replace(pair, meeting=replace(pair.meeting, starts_at=start))


async def _without_request(turn: Turn, pair: Two) -> Two:
    return await sides.keep(turn, pair, **{MOVE: None})


TAKEN = _("That time is not free any more.")

ACTIONS = {
    "meet_move": pressed_move,
    "meet_more": pressed_more,
    "meet_pick": pressed_pick,
    "meet_agree": pressed_agree,
    "meet_keep": pressed_keep,
}
