"""The Connectee says how far it has come: they wrote to me, we met, they introduced me further."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.introductions import acquaintances, following, questions
from handlers.message import Button
from handlers.telling import tell
from locales.text import _, blocks
from program.decent import NUDGES
from program.introductions import Introduction, Stage, advanced
from program.networks import FIRST, Question

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

FURTHER = "further"


async def pressed_see(turn: Turn, action: Action, press: Pressed) -> None:
    """Show one person, with what can be said of them next."""
    found = await following.own(turn, action["introduction"])
    asked = await following.still(turn, found) if found else None
    if found is not None and asked is not None:
        turn.say(*questions.message([found], asked))
    elif found is not None:
        turn.notice(picking.OVER)


async def pressed_said(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down what the Connectee says of somebody, if that is still the question."""
    found = await following.own(turn, action["introduction"])
    if found is None:
        return
    if await following.still(turn, found) != action["question"]:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    match (action["question"], action["said"]):
        case (Question.ONWARD, "yes"):
            await begin_further(turn, found)
        case (Question.ONWARD, _):
            await following.forget(turn, found)
            turn.say(_("All right. If it happens later, send /introductions."))
        case (Question.WROTE, "yes"):
            await _wrote(turn, found)
        case (_, "not_yet"):
            await _not_yet(turn, found)
        case _:
            await _met(turn, found)


async def begin_further(turn: Turn, introduction: Introduction) -> None:
    """Ask whom somebody introduced."""
    who = turn.words(acquaintances.spoken(introduction))
    await talking.digress(turn, FURTHER, {"introduction": introduction.id, "who": who})


async def _wrote(turn: Turn, introduction: Introduction) -> None:
    saved = await turn.uow.introductions.save(replace(introduction, confirmed_at=turn.now))
    await following.note(turn, saved, "confirmed")
    await following.forget(turn, saved)
    await following.expect_meeting(turn, saved)
    turn.say(
        _(
            "Good news! Answer within a day or two, with two or three times that suit you, and ask"
            " for twenty minutes. I ask again in two weeks."
        )
    )


async def _met(turn: Turn, introduction: Introduction) -> None:
    moved = advanced(introduction, Stage.MET, at=turn.now)
    confirmed = replace(moved, confirmed_at=moved.confirmed_at or turn.now)
    saved = await turn.uow.introductions.save(confirmed)
    await following.note(turn, saved, "met")
    await following.forget(turn, saved)
    line = acquaintances.thanks(saved)
    thanks = _(
        "Wonderful. A word of thanks goes a long way; here is one to copy and make your own:\n"
        "<code>{line}</code>",
        line=line,
    )
    if await following.still(turn, saved) is not Question.ONWARD:
        turn.say(thanks)
        return
    at = turn.now + FIRST[Question.ONWARD]
    await following.ask_later(turn, saved, Question.ONWARD, at=at)
    turn.say(blocks(thanks, questions.words(saved, Question.ONWARD)), questions.onward(saved))


async def _not_yet(turn: Turn, introduction: Introduction) -> None:
    """Wait for the second question; after that, whoever introduced them may look into it."""
    asked = await following.still(turn, introduction)
    if asked is not None and await following.asks_again(turn, introduction, asked):
        turn.say(_("That happens. I ask you once more, later."))
        return
    if asked is Question.WROTE and introduction.logger_id not in {None, turn.person.id}:
        await _tell_logger(turn, introduction)
    turn.say(_("Thank you. I do not ask again; when it happens, send /introductions."))


async def _tell_logger(turn: Turn, introduction: Introduction) -> None:
    mine = await picking.own(turn, introduction.application_id)
    assert mine is not None  # noqa: S101 -- it was looked up as one's own
    text = _(
        "{name} has not heard from {who} yet. Perhaps a short word from you helps.",
        name=acquaintances.connectee(mine),
        who=acquaintances.spoken(introduction),
    )
    rather_not = Button("not", questions.RATHER_NOT, questions.doubt(introduction))
    await tell(turn, introduction.logger_id or 0, text, ((rather_not,),), hours=NUDGES)


ACTIONS = {"net_see": pressed_see, "net_said": pressed_said}
