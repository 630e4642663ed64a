"""One of the two calls a meeting off.

They are asked twice, and then the other one is told at once: an undo would leave both unsure. The
other one does not read why; the coordinators do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.calling_off import REASONS, CallingOff, Fate
from handlers import talking
from handlers.matches import offering, onward
from handlers.meetings import announcing, booking, making_up, sides
from locales.text import Text, Verbatim, _, blocks, p_
from program.matches import Stage
from program.meetings import Kind, Phase, Side

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn

CONVERSATION = "calling_off"


async def pressed_off(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask why, and whether it is meant."""
    found = await sides.unchanged(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        await talking.digress(turn, CONVERSATION, _facts(turn, *found))


async def called_off(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Do what was decided, once, if the meeting is still as it was."""
    result: CallingOff = finished.value
    if result.fate is Fate.KEEP:
        turn.say(_("Good: everything stays as it is."))
        return
    found = await sides.unchanged(turn, facts)
    if found is None:
        if turn.receipt.text:
            turn.say(sides.OVER)
    elif result.fate is Fate.COLLEAGUE:
        await _ask_for_colleague(turn, *found, result)
    elif result.fate is Fate.ANEW:
        await _anew(turn, *found, result)
    else:
        await _never(turn, *found, result)


async def _ask_for_colleague(turn: Turn, pair: Two, side: Side, result: CallingOff) -> None:
    news = _(
        "<b>{reference}</b>: {host} cannot meet {guest}, but a colleague could. The meeting stands"
        " until you hand it over: <code>/handover {reference} K-…</code>",
        **_names(pair),
    )
    await _tell_team(turn, pair, news, result)
    turn.say(
        _(
            "Thank you for thinking of that. I have told your coordinator, who arranges it with"
            " your colleague. Until you hear from them, your meeting stands.\n{when}",
            when=announcing.when(pair, side),
        )
        if pair.meeting.starts_at
        else _("Thank you for thinking of that. I have told your coordinator.")
    )


async def _anew(turn: Turn, pair: Two, side: Side, result: CallingOff) -> None:
    ended = await _close(turn, pair, side, result)
    name = ended.name(side)
    then = _("{name} would still like to meet you, and will propose another time.", name=name)
    await announcing.called_off(turn, ended, side.other, then=then)
    news = _(
        "<b>{reference}</b>: {who} has called the meeting with {other} off, and looks for another"
        " time.",
        **_named_to_team(ended, side),
    )
    await _tell_team(turn, ended, news, result)
    turn.say(_("Your meeting is called off, and {other} is told.", other=ended.name(side.other)))
    await making_up.begin(turn, ended, side)


async def _never(turn: Turn, pair: Two, side: Side, result: CallingOff) -> None:
    ended = await _close(turn, pair, side, result)
    match = await turn.uow.matches.get(ended.meeting.match_id or 0)
    if match is not None and match.under_way:
        await offering.close(turn, match, Stage.CANCELLED, detail={"why": f"{side} called off"})
    met = match is not None and match.stage is Stage.CLOSED
    then = None if met else NO_MORE if side is Side.GUEST else NEXT
    await announcing.called_off(turn, ended, side.other, then=then)
    turn.say(_("Your meeting is called off, and {other} is told.", other=ended.name(side.other)))
    news = _(
        "<b>{reference}</b>: {who} has called the meeting with {other} off, for good.",
        **_named_to_team(ended, side),
    )
    if match is not None and side is Side.HOST and not met:
        whole = blocks(news, *_reason(result), between="\n")
        await onward.go_on(turn, match, news=whole)
    else:
        await _tell_team(turn, ended, news, result)


async def _close(turn: Turn, pair: Two, side: Side, result: CallingOff) -> Two:
    words = {"words": result.words} if result.words else {}
    return await booking.close(
        turn,
        pair,
        Phase.CANCELLED,
        why=result.reason,
        reason=result.reason,
        called_off_by=str(side),
        **words,
    )


async def _tell_team(turn: Turn, pair: Two, news: Text, result: CallingOff) -> None:
    text = blocks(news, *_reason(result), between="\n")
    await onward.tell_team(turn, pair.application, text)


def _reason(result: CallingOff) -> tuple[Text, ...]:
    label = next(each.label for each in REASONS if each.id == result.reason)
    reason = p_("why a meeting was called off", "Reason: {reason}", reason=label)
    words = _("In their own words: “{words}”", words=Verbatim(result.words))
    return (reason, words) if result.words else (reason,)


def _facts(turn: Turn, pair: Two, side: Side) -> dict[str, Any]:
    meeting = pair.meeting
    return {
        "meeting": meeting.id,
        "sequence": meeting.sequence,
        "role": str(side),
        "intake": meeting.kind is Kind.INTAKE,
        "name": turn.words(pair.name(side.other)),
        "start": meeting.starts_at.isoformat() if meeting.starts_at else "",
        "zones": [pair.zone(side).key, pair.zone(side.other).key],
    }


def _names(pair: Two) -> dict[str, Text | str]:
    return {
        "reference": pair.meeting.reference,
        "guest": sides.to_team(pair, Side.GUEST),
        "host": sides.to_team(pair, Side.HOST),
    }


def _named_to_team(pair: Two, side: Side) -> dict[str, Text | str]:
    return {
        "reference": pair.meeting.reference,
        "who": sides.to_team(pair, side),
        "other": sides.to_team(pair, side.other),
    }


NEXT = _("That has nothing to do with you, and we are looking for another Connector for you.")
NO_MORE = _("There is nothing more to do. Thank you for the half hour that you kept free.")

ACTIONS = {"meet_off": pressed_off}
