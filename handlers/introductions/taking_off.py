"""The buttons by which somebody is taken off who would rather not be introduced any more.

A Connectee finds them below the questions about that person and below `/introductions`; a
coordinator, to whom a third person has written, below `/network C-104`. Connectors have theirs
below `/refer`. See `withdrawing` for what becomes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import guarded
from handlers.connectee import picking
from handlers.introductions import acquaintances, following, withdrawing
from handlers.message import Button
from locales.text import Text, _, p_
from program.introductions import Introduction, Stage
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

OFF, ERASE = "net_off", "net_erase"
"""What a Connectee's buttons do, and a coordinator's; `…_who` asks whom, `…_yes` does it."""


async def way(turn: Turn, application: Application, do: str = OFF) -> tuple[Button, ...]:
    """Offer to take somebody off, if there is somebody of whom anything is kept."""
    if not await _known(turn, application):
        return ()
    action = {"do": f"{do}_who", "application": application.id}
    return (Button(f"off{application.id}", p_("button", "Take somebody off…"), action),)


async def pressed_who(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask a Connectee whom to take off."""
    mine = await picking.own_sent(turn, action["application"])
    if mine is None:
        turn.notice(picking.OVER)
    else:
        await _ask_who(turn, mine, OFF)


async def pressed_off(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask a Connectee once more."""
    found = await following.own(turn, action["introduction"])
    if found is not None:
        await _ask(turn, found, press, OFF)


async def pressed_off_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Take somebody off a Connectee's list."""
    found = await following.own(turn, action["introduction"])
    text = _(
        "Done: nothing is kept of them. That happens, and says nothing about you; their place is"
        " free for somebody else."
    )
    await _take_off(turn, found, press, text)


async def pressed_erase_who(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask a coordinator who has written to them."""
    found = await access.application(turn, action["application"])
    if found is None:
        turn.notice(access.NOTHING)
    else:
        await _ask_who(turn, found, ERASE)


async def pressed_erase(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask a coordinator once more."""
    found = await _reached(turn, action["introduction"])
    if found is not None:
        await _ask(turn, found, press, ERASE)


async def pressed_erase_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase somebody who asked the coordinators for it."""
    found = await _reached(turn, action["introduction"])
    text = _(
        "Done: nothing is kept of them. Those who knew of the introduction hear kindly that they"
        " would rather not take part, and nothing else."
    )
    await _take_off(turn, found, press, text)


async def _ask_who(turn: Turn, application: Application, do: str) -> None:
    people = await _known(turn, application)
    if not people:
        turn.notice(picking.OVER)
        return
    rows = tuple((_button(each, do, acquaintances.brief(each)),) for each in people)
    turn.say(_("Who would rather not be on the list any more?"), rows)


async def _ask(turn: Turn, found: Introduction, press: Pressed, do: str) -> None:
    await talking.take_off(turn, press)
    yes = _button(found, f"{do}_yes", p_("button", "Yes, erase them"))
    no = Button("no", p_("button", "No, they stay"), {"do": "stay"})
    turn.say(
        _(
            "<b>{who}</b>: take them off the list? What I keep of them is erased at once and for"
            " good. Whom they introduced stays.",
            who=acquaintances.presented(found),
        ),
        ((yes,), (no,)),
    )


async def _take_off(turn: Turn, found: Introduction | None, press: Pressed, text: Text) -> None:
    if found is not None:
        await talking.take_off(turn, press)
        await withdrawing.withdraw(turn, found)
        turn.say(text)


async def _known(turn: Turn, application: Application) -> list[Introduction]:
    """List all of whom anything is kept."""
    every = await turn.uow.introductions.of_application(application.id)
    return [each for each in every if each.whom and each.stage is not Stage.WITHDRAWN]


async def _reached(turn: Turn, number: object) -> Introduction | None:
    """Hold an introduction of one of the communities that a coordinator looks after."""
    found = await turn.uow.introductions.get(number) if isinstance(number, int) else None
    if found is None or await access.application(turn, found.application_id) is None:
        turn.notice(access.NOTHING)
        return None
    held = await turn.uow.introductions.hold(found.id)
    if held is None or held.stage is Stage.WITHDRAWN:
        turn.notice(picking.OVER)
        return None
    return held


def _button(introduction: Introduction, do: str, label: Text) -> Button:
    return Button(f"{do}{introduction.id}", label, {"do": do, "introduction": introduction.id})


ACTIONS = {
    OFF: pressed_off,
    f"{OFF}_who": pressed_who,
    f"{OFF}_yes": pressed_off_yes,
    **guarded(
        Role.COORDINATOR,
        {
            ERASE: pressed_erase,
            f"{ERASE}_who": pressed_erase_who,
            f"{ERASE}_yes": pressed_erase_yes,
        },
    ),
}
