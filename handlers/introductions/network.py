"""`/introductions` of a Connectee, and `/network C-104` of a coordinator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access
from handlers.book import Command, Need
from handlers.connectee import picking
from handlers.introductions import following, questions, relaying, taking_off, tree
from handlers.message import Button, Rows
from locales.text import _, blocks, p_
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.introductions.tree import Tree
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

NOBODY_YET = _(
    "Nobody yet, and that is as it should be: it begins with a meeting. After it, your Connector"
    " introduces you to up to three people, and each of them may introduce you to three more. Here"
    " you will see them all. /meetings tells when you meet."
)


async def introductions(turn: Turn, words: str) -> None:
    """Show somebody all whom they were introduced to, and what can be told next."""
    mine = await picking.sent(turn)
    trees = [(each, await tree.of(turn.uow, each)) for each in mine]
    shown = [(each, found) for each, found in trees if found.branches]
    writing = await relaying.ways(turn)
    if not shown:
        turn.say(NOBODY_YET, writing)
        return
    rows = [row for each, found in shown for row in await _rows(turn, each, found)]
    text = blocks(
        *(tree.caption(found) for _each, found in shown),
        _("Tap on somebody to tell me how it goes.") if len(rows) > len(shown) else None,
    )
    turn.say(text, (*rows, *writing))


async def network(turn: Turn, words: str) -> None:
    """Show a coordinator the network of a Connectee."""
    found, _rest = await access.named_application(turn, words)
    if found is None:
        return
    grown = await tree.of(turn.uow, found)
    if grown.branches:
        await tree.send(turn, found)
        if way := await taking_off.way(turn, found, taking_off.ERASE):
            turn.say(_("Has one of these people asked to be erased?"), (way,))
    else:
        turn.say(_("<b>{reference}</b>: no introduction yet.", reference=found.reference))


async def pressed_picture(turn: Turn, action: Action, press: Pressed) -> None:
    """Send one's own picture."""
    found = await picking.own_sent(turn, action["application"])
    grown = await tree.of(turn.uow, found) if found else None
    if found is None or grown is None or not grown.branches:
        turn.notice(picking.OVER)
        return
    await tree.send(turn, found)


async def _rows(turn: Turn, application: Application, grown: Tree) -> Rows:
    people = [each for branch in grown.branches for each in branch.people]
    asked = [each for each in people if await following.still(turn, each)]
    action = {"do": "net_picture", "application": application.id}
    picture = Button(f"picture{application.id}", p_("button", "Picture"), action)
    return (
        *((questions.sees(each),) for each in asked),
        (picture, *await taking_off.way(turn, application)),
    )


COMMANDS = (
    Command(
        {"en": "introductions", "fr": "relations"},
        _("whom you were introduced to"),
        introductions,
        section="connectee",
        needs=Need.SENT,
    ),
    Command(
        {"en": "network", "fr": "reseau"},
        _("the people whom a Connectee got to know, as a picture"),
        network,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104",
    ),
)

ACTIONS = {"net_picture": pressed_picture}
