"""“Sent”, pressed by mistake: taken back as long as nobody has built on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import talking
from handlers.introductions import following, introducing, progress, promising, third_person
from handlers.message import Button
from locales.formats import Listing
from locales.text import _, blocks, p_
from program.introductions import Introduction, Stage

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.introductions.promising import Pledge
    from handlers.message import Action
    from handlers.turn import Turn


def possible(introduction: Introduction) -> bool:
    """Tell whether "sent" may be taken back: the Connectee has not said that they were written to.

    Those who have were, whatever their Connector remembers.
    """
    return introduction.stage is Stage.INTRODUCED and introduction.confirmed_at is None


async def pressed_unsent(turn: Turn, action: Action, press: Pressed) -> None:
    """Take "sent" back for all whom the button is about, and offer the words once more."""
    found = await introducing.one(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    pledge, first = found
    numbers = {first.id, *(action.get("with") or ())}
    meant = [each for each in pledge.made if each.id in numbers and possible(each)]
    if not meant:
        turn.say(_("It stays as it is: {name} has heard from them.", name=pledge.name))
        return
    for each in meant:
        await _take_back(turn, pledge, each)
    settled = await promising.settle(turn, pledge.match.id, taken_back=True)
    who = Listing(tuple(third_person.described(each) for each in meant))
    undone = _("Noted: nothing has gone out yet. It is about {people}.", people=who)
    about = {"do": "intro_draft", "introduction": meant[0].id}
    rows = ((Button("draft", p_("button", "The message"), about),),)
    turn.say(blocks(undone, progress.line(settled) if settled else None, between="\n"), rows)


async def _take_back(turn: Turn, pledge: Pledge, introduction: Introduction) -> None:
    before = replace(introduction, stage=Stage.PROMISED, introduced_at=None)
    await turn.uow.introductions.save(before)
    await following.forget(turn, before)
    await promising.note(turn, pledge, "introduction.unsent")


ACTIONS = {"intro_unsent": pressed_unsent}
