"""Kind words that may be published: by a tap of their own, word for word, and revocable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command
from handlers.connectee import picking
from handlers.message import Button
from handlers.telling import tell_coordinators
from locales.text import Text, _, blocks, p_

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.feedback import Feedback

THANKS = _(
    "Thank you! They may be read with your first name from now on. To take that back, send"
    " /testimonial."
)


async def testimonial(turn: Turn, arguments: str) -> None:
    """Show which words may be published, and take the leave back."""
    published = [each for each in await turn.uow.feedback.of(turn.person.id) if each.publish]
    if not published:
        turn.say(_("None of your words may be published, and none are."))
        return
    lines = (_quoted(each) for each in published)
    rows = tuple((_button(each, place),) for place, each in enumerate(published, start=1))
    turn.say(blocks(_("You agreed that these words are published:"), *lines), rows)


async def pressed_unpublish(turn: Turn, action: Action, press: Pressed) -> None:
    """Take the leave back."""
    mine = await turn.uow.feedback.of(turn.person.id)
    given = next((each for each in mine if each.id == action["feedback"]), None)
    if given is None or not given.publish:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await turn.uow.feedback.save(replace(given, publish=False))
    await _record(turn, given, "feedback.unpublished")
    text = _("These words may not be published any more; please take them down:")
    await tell_coordinators(turn, given.community_id, blocks(text, _quoted(given)))
    turn.say(_("Done: they are not published any more, and the coordinators know."))


async def announce(turn: Turn, given: Feedback, *, name: str) -> None:
    """Tell the coordinators what may be published, and write the leave down."""
    await _record(turn, given, "feedback.published")
    text = _("These words may be published, with the first name {name}:", name=name)
    await tell_coordinators(turn, given.community_id, blocks(text, _quoted(given)))


async def _record(turn: Turn, given: Feedback, action: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject="",
        detail={"feedback": given.id},
        community_id=given.community_id,
        person_id=turn.person.id,
    )


def _quoted(given: Feedback) -> Text:
    return p_("a person’s own words", "“{words}”", words=given.words)


def _button(given: Feedback, place: int) -> Button:
    label = p_("button", "Take number {place} back", place=place)
    return Button(f"back{given.id}", label, {"do": "job_unpublish", "feedback": given.id})


COMMANDS = (
    Command(
        {"en": "testimonial", "fr": "temoignage"},
        _("your words that may be published"),
        testimonial,
        in_menu=False,
    ),
)

ACTIONS = {"job_unpublish": pressed_unpublish}
