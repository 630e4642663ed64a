"""The two of a match write to each other through the bot, under their first names.

Ways to reach somebody are left out of what they write; `disclosing` is the only way for those.
Either can stop it, for good, and report what they read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.connectee import picking
from handlers.introductions import correspondents, ration
from handlers.meetings import booking, sides
from handlers.meetings.two import Two
from handlers.message import Button, Rows
from handlers.telling import tell, tell_coordinators
from locales.formats import Number
from locales.text import Text, Verbatim, _, blocks, p_
from program.contacts import ContactMessage
from program.discretion import without_contacts
from program.meetings import Side

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

CONVERSATION = "passing_on"


async def ways(turn: Turn) -> Rows:
    """Offer to write to each of those whom one has met, or is about to meet."""
    mine = await turn.uow.meetings.of_person(turn.person.id)
    numbers = dict.fromkeys(each.match_id for each in mine if correspondents.links(each))
    found = [await correspondents.reached(turn, each) for each in numbers]
    there = [each for each in found if each and not await correspondents.stopped(turn, each[0])]
    return tuple((write(pair, side),) for pair, side in there)


def write(pair: Two, side: Side) -> Button:
    """Offer to write to the other one."""
    label = p_("button", "Write to {name}", name=pair.name(side.other))
    return Button(
        f"write{correspondents.match_of(pair)}", label, correspondents.about("net_write", pair)
    )


async def pressed_write(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the words."""
    found = await correspondents.linked(turn, action["match"])
    if found is None:
        return
    if await ration.left(turn, correspondents.match_of(found[0])):
        await talking.digress(turn, CONVERSATION, facts(turn, *found))
    else:
        turn.say(_enough(*found))


def facts(turn: Turn, pair: Two, side: Side) -> dict[str, Any]:
    """Say to a talk whom it is about."""
    return {"match": correspondents.match_of(pair), "name": turn.words(pair.name(side.other))}


async def written(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Pass the words on, without ways to reach somebody."""
    found = await correspondents.linked(turn, facts["match"], refuse=turn.say)
    if found is None:
        return
    pair, side = found
    if not await ration.left(turn, correspondents.match_of(pair)):
        yours = _("What you wrote has not gone out. Here it is, to copy when you like:")
        turn.say(blocks(_enough(pair, side), yours, _quoted(finished.value)))
        return
    if await turn.uow.relays.open(correspondents.match_of(pair), turn.now):
        await booking.note(turn, pair, "relay.opened")
    words = without_contacts(finished.value)
    if await tell(turn, pair.person(side.other).id, *_letter(pair, side, words)) is None:
        turn.say(_("{name} cannot be reached just now.", name=pair.name(side.other)))
        return
    await ration.take(turn, correspondents.match_of(pair))
    sent = _("I pass it on to {name}, at a decent hour.", name=pair.name(side.other))
    masked = _(
        "I have left out what looked like a way to reach you. If you both agree, I exchange your"
        " addresses or numbers."
    )
    turn.say(blocks(sent, masked if words != finished.value else None), share(pair))


def share(pair: Two) -> Rows:
    """Offer to be reached without the bot."""
    label = _("Share how to reach me")
    return ((Button("share", label, correspondents.about("net_share", pair)),),)


async def pressed_stop(turn: Turn, action: Action, press: Pressed) -> None:
    """Close the way for good."""
    found = await correspondents.reached(turn, action["match"])
    if found is None or await correspondents.stopped(turn, found[0]):
        turn.notice(picking.OVER)
        return
    pair, side = found
    await talking.take_off(turn, press)
    await turn.uow.relays.open(correspondents.match_of(pair), turn.now)
    await turn.uow.relays.stop(correspondents.match_of(pair), by=turn.person.id, at=turn.now)
    await booking.note(turn, pair, "relay.stopped")
    turn.say(
        _(
            "Done: nothing from {name} comes to you through me any more, and nothing of yours goes"
            " to them. They learn it only if they write.",
            name=pair.name(side.other),
        )
    )


async def pressed_report(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the coordinators what somebody was written."""
    found = await correspondents.reached(turn, action["match"])
    if found is None:
        turn.notice(picking.OVER)
        return
    pair, side = found
    await talking.take_off(turn, press)
    await booking.note(turn, pair, "relay.reported")
    await _report(turn, pair, side, str(action["words"]))
    stop = () if await correspondents.stopped(turn, pair) else ((_stop(pair),),)
    text = _(
        "Thank you for telling. Your coordinator reads it and writes to you. {name} is not told"
        " that it was you.",
        name=pair.name(side.other),
    )
    turn.say(text, stop)


async def _report(turn: Turn, pair: Two, side: Side, words: str) -> None:
    """Hand it to the coordinators; where nobody is that, it waits for whoever comes to be."""
    text = blocks(
        _(
            "<b>{reference}</b>: {who} reports what {other} wrote to them through me. Please look"
            " into it.",
            reference=pair.meeting.reference,
            who=sides.to_team(pair, side),
            other=sides.to_team(pair, side.other),
        ),
        _quoted(words),
    )
    if await tell_coordinators(turn, pair.community.id, text):
        return
    message = ContactMessage(
        person_id=turn.person.id,
        words=turn.words(text),
        language=turn.language,
        written_at=turn.now,
        community_id=pair.community.id,
        application_id=pair.application.id,
    )
    await turn.uow.contacts.add(message)


def _letter(pair: Two, side: Side, words: str) -> tuple[Text, Rows]:
    name = pair.name(side)
    text = blocks(_("<b>{name}</b> writes to you through me:", name=name), _quoted(words))
    reply = Button("reply", p_("button", "Reply"), correspondents.about("net_write", pair))
    label = p_("button", "Report")
    report = Button("report", label, correspondents.about("net_report", pair, words=words))
    return text, ((reply,), (report, _stop(pair)))


def _quoted(words: str) -> Text:
    return p_("what somebody wrote", "“{words}”", words=Verbatim(words))


def _enough(pair: Two, side: Side) -> Text:
    return _(
        "You have written to {name} {most} times today, and that is as much as I pass on in a day."
        " Tomorrow I gladly go on. If there is more to say, a call may be the better way.",
        name=pair.name(side.other),
        most=Number(ration.MOST),
    )


def _stop(pair: Two) -> Button:
    return Button("stop", p_("button", "Stop"), correspondents.about("net_stop", pair))


ACTIONS = {
    "net_write": pressed_write,
    "net_report": pressed_report,
    "net_stop": pressed_stop,
}
