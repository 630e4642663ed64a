"""Stopping an interview, and being forgotten: what cannot be undone is asked twice."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command
from handlers.connectee import drafts
from handlers.connector import departing, enrolling
from handlers.everyone import commands as everyone
from handlers.everyone.erasing import erase
from handlers.message import Button
from locales.formats import Number
from locales.text import _, p_
from program.applications import Status

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

FORGET_WITHIN = timedelta(minutes=10)


async def cancel(turn: Turn, arguments: str) -> None:
    """Stop the talk, keep its answers, and offer to go on or to erase them."""
    row = await talking.top(turn)
    if row is None:
        turn.say(_("There is nothing to cancel just now."))
        return
    await talking.keep(turn, row)
    if turn.book.conversations[row.conversation].ours:
        await talking.resume(turn)
        return
    if row.conversation == "profile" or turn.book.conversations[row.conversation].aside:
        turn.say(_("Stopped; nothing has been changed."))
        await talking.resume(turn)
        return
    if row.conversation == enrolling.TALK:
        _offer_to_go_on(turn)
        return
    if row.conversation != "intake":
        turn.say(_("Stopped. Send /start whenever you like."))
        return
    draft = int(talking.state_of(row).facts["application"])
    buttons = (
        Button("resume", p_("button", "Go on now"), {"do": "resume"}),
        Button("discard", p_("button", "Erase these answers"), {"do": "discard", "draft": draft}),
    )
    turn.say(
        _(
            "Stopped. Your answers are kept for {days} days; send /start to go on.",
            days=Number(turn.book.periods.drafts.days),
        ),
        ((buttons[0],), (buttons[1],)),
    )


def _offer_to_go_on(turn: Turn) -> None:
    turn.say(
        _(
            "Stopped. Your answers are kept for {days} days; send /start to go on.",
            days=Number(turn.book.periods.drafts.days),
        ),
        ((Button("resume", p_("button", "Go on now"), {"do": "resume"}),),),
    )


async def pressed_resume(turn: Turn, action: Action, press: Pressed) -> None:
    """Go on with the interview that was stopped."""
    if await talking.top(turn) is None:
        await talking.take_off(turn, press)
        await everyone.start(turn, "")
    else:
        turn.notice(ALREADY)


async def pressed_discard(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase the answers of an interview that was stopped."""
    application = await turn.uow.applications.get(int(action["draft"]))
    ours = application is not None and application.person_id == turn.person.id
    if application is None or not ours or application.status is not Status.DRAFT:
        turn.notice(ALREADY)
        return
    if await talking.top(turn) is not None:
        turn.notice(_("You have gone on since; send /cancel first."))
        return
    await drafts.erase(turn, application)
    await talking.take_off(turn, press)
    turn.say(_("Those answers are erased. Send /start to begin anew, or /forget to erase all."))


async def forget(turn: Turn, arguments: str) -> None:
    """Ask once more before everything is erased."""
    until = (turn.now + FORGET_WITHIN).isoformat()
    buttons = (
        Button("yes", p_("button", "Yes, erase everything"), {"do": "forget", "until": until}),
        Button("no", p_("button", "No, keep it"), {"do": "stay"}),
    )
    turn.say(
        _(
            "This erases everything I know about you: your answers, your application and this"
            " chat’s place in our records. It cannot be undone. (Messages already in this chat stay"
            " on your phone until you delete them.) Erase everything?"
        ),
        ((buttons[0],), (buttons[1],)),
    )


async def pressed_forget(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase the person; a stranger is left, who hears so and is forgotten in turn."""
    if turn.now > datetime.fromisoformat(str(action["until"])):
        turn.notice(_("That was a while ago. To erase everything, send /forget again."))
        return
    await departing.before_forgetting(turn)
    await erase(turn, word=_("Everything about you has been erased. Good luck, wherever you go!"))


async def pressed_stay(turn: Turn, action: Action, press: Pressed) -> None:
    """Keep everything, and go on."""
    await talking.take_off(turn, press)
    turn.say(_("Good: everything stays as it is."))
    row = await talking.top(turn)
    if row is not None:
        await talking.ask_again(turn, row)


ALREADY = _("That has been dealt with already.")

COMMANDS = (
    Command({"en": "cancel", "fr": "annuler"}, _("stop; your answers are kept"), cancel),
    Command({"en": "forget", "fr": "effacer"}, _("erase everything about you"), forget),
)

ACTIONS = {
    "resume": pressed_resume,
    "discard": pressed_discard,
    "forget": pressed_forget,
    "stay": pressed_stay,
}
