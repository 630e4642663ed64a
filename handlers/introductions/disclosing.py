"""How to reach one another: the only way by which it passes from one person to the other.

Each of the two types one way to be reached; it lies sealed with what is due, until the other one
has done the same, or for thirty days. Until then it can be taken back.

Source: contact details pass from one person to another only with both people's consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.introductions import correspondents, relaying
from handlers.meetings import announcing, booking
from handlers.message import Button, Rows
from locales.text import Verbatim, _, p_
from program.decent import REMINDERS
from program.meetings import Side
from storage.due import DueItem

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn

CONVERSATION = "sharing"
LAPSE = "network.share_lapses"
PATIENCE = timedelta(days=30)
"""How long a way to be reached waits for the other one's."""


async def pressed_share(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask how somebody may be reached."""
    found = await correspondents.linked(turn, action["match"])
    if found is None:
        return
    await talking.take_off(turn, press)
    if await _agreed_both(turn, found[0]):
        turn.say(ALREADY)
    else:
        await talking.digress(turn, CONVERSATION, relaying.facts(turn, *found))


async def shared(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep it sealed; pass both on if the other one has agreed, too, or else ask them."""
    found = await correspondents.linked(turn, facts["match"], refuse=turn.say)
    if found is None:
        return
    pair, side = found
    if await _agreed_both(turn, pair):
        turn.say(ALREADY)
        return
    await turn.uow.due.put(_kept(turn, pair, finished.value))
    await turn.uow.relays.agree(correspondents.match_of(pair), turn.person.id, turn.now)
    await booking.note(turn, pair, "contact.offered")
    if not await disclose(turn, pair):
        await _ask_other(turn, pair, side)


async def disclose(turn: Turn, pair: Two) -> bool:
    """Tell each of the two how to reach the other one, once, if both agree and still do.

    Returns:
        Whether both agreed; if not, nobody is told anything.
    """
    if not await _agreed_both(turn, pair):
        return False
    kept = {side: await turn.uow.due.waiting(_key(pair, side)) for side in Side}
    if not all(kept.values()):
        return False
    await turn.uow.due.cancel(_subject(pair))
    await booking.note(turn, pair, "contact.disclosed")
    for side in Side:
        found = kept[side.other] or {}
        text = _(
            "You both agreed, so here is how to reach {name}: <code>{reach}</code>\nI show it this"
            " once; note it down. {name} gets yours.",
            name=pair.name(side.other),
            reach=Verbatim(found["reach"]),
        )
        await announcing.to(turn, pair, side, text)
    return True


async def pressed_take_back(turn: Turn, action: Action, press: Pressed) -> None:
    """Take one's consent back, as long as nothing was passed on."""
    found = await correspondents.reached(turn, action["match"])
    if found is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    if await _agreed_both(turn, found[0]):
        turn.say(ALREADY)
    else:
        await _revoke(turn, found[0])
        turn.say(_("Taken back and erased. Nobody has seen it."))


async def pressed_decline(turn: Turn, action: Action, press: Pressed) -> None:
    """Let it be; the other one is not told."""
    found = await correspondents.reached(turn, action["match"])
    if found is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    turn.say(
        _(
            "That is fine; {name} is not told. You can go on writing through me.",
            name=found[0].name(found[1].other),
        )
    )


async def lapse(turn: Turn, due: DueItem) -> None:
    """Erase a way to be reached that waited for too long."""
    found = await correspondents.reached(turn, due.payload["match"])
    if found is None or await _agreed_both(turn, found[0]) or not await _agrees(turn, found[0]):
        return
    pair, side = found
    await turn.uow.relays.revoke(correspondents.match_of(pair), turn.person.id, turn.now)
    await booking.note(turn, pair, "contact.revoked")
    turn.say(
        _(
            "{name} has not shared how to reach them, so I have erased what you gave me. You can go"
            " on writing through me.",
            name=pair.name(side.other),
        )
    )


ALREADY = _("You two know already how to reach one another.")


async def _ask_other(turn: Turn, pair: Two, side: Side) -> None:
    text = _(
        "{name} would like you two to reach one another without me. If you share an e-mail address"
        " or a telephone number of yours, each of you gets the other’s.",
        name=pair.name(side),
    )
    no = Button("no", p_("button", "No, thank you"), correspondents.about("net_decline", pair))
    await announcing.to(turn, pair, side.other, text, (*relaying.share(pair), (no,)))
    turn.say(
        _(
            "I keep it sealed, and ask {name}. If they share theirs within thirty days, each of you"
            " gets the other’s.",
            name=pair.name(side.other),
        ),
        _take_back(pair),
    )


def _take_back(pair: Two) -> Rows:
    return (
        (Button("back", p_("button", "Take it back"), correspondents.about("net_back", pair)),),
    )


async def _revoke(turn: Turn, pair: Two) -> None:
    if not await _agrees(turn, pair):
        return
    await turn.uow.relays.revoke(correspondents.match_of(pair), turn.person.id, turn.now)
    await turn.uow.due.cancel(_subject(pair))
    await booking.note(turn, pair, "contact.revoked")


async def _agrees(turn: Turn, pair: Two) -> bool:
    return turn.person.id in await turn.uow.relays.agreed(correspondents.match_of(pair))


async def _agreed_both(turn: Turn, pair: Two) -> bool:
    agreed = await turn.uow.relays.agreed(correspondents.match_of(pair))
    return {pair.person(side).id for side in Side} <= set(agreed)


def _kept(turn: Turn, pair: Two, reach: str) -> DueItem:
    side = pair.side_of(turn.person.id)
    assert side is not None  # noqa: S101 -- it is one of the two
    payload = {"match": correspondents.match_of(pair), "reach": reach}
    at = turn.now + PATIENCE
    return DueItem(at, LAPSE, _subject(pair), _key(pair, side), payload, turn.person.id)


def _subject(pair: Two) -> str:
    return f"share:{correspondents.match_of(pair)}"


def _key(pair: Two, side: Side) -> str:
    return f"{LAPSE}:{correspondents.match_of(pair)}:{side}"


DUE = {LAPSE: Due(lapse, hours=REMINDERS)}

ACTIONS = {
    "net_share": pressed_share,
    "net_back": pressed_take_back,
    "net_decline": pressed_decline,
}
