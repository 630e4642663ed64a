"""Words to a coordinator: taken at any moment, even from strangers, and put into the queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.contact import AGREEMENT, CONTACT_CONSENT_VERSION, LONGEST, QUESTION, Plea
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command
from handlers.coordinator import replies
from handlers.inbound import Field, Form, Receipt
from handlers.wording import community_name
from locales.text import InBoth, Text, _, blocks, p_
from program.contacts import ContactMessage
from program.identifiers import mask
from program.people import Consent, Purpose, Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community


async def contact(turn: Turn, words: str) -> None:
    """Take what came with the command, or ask for it."""
    agreed = await turn.uow.consents.current(turn.person.id)
    facts = {"known": bool(agreed), "settled": turn.person.language_confirmed}
    if turn.window and not words:
        turn.receipt = Receipt(form=_form(turn, known=bool(agreed)))
        return
    reply = Typed(words) if words else None
    await talking.digress(turn, talking.CONTACT, facts, reply=reply)


async def pressed_contact(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the words, from somebody who was stuck."""
    row = await talking.top(turn)
    if row is not None and row.conversation == talking.CONTACT:
        turn.notice(_("I am listening: please write your message below."))
    else:
        await contact(turn, "")


def _form(turn: Turn, *, known: bool) -> Form:
    """Ask in a form; sending it is a stranger's yes to what it says."""
    return Form(
        talking.CONTACT,
        turn.words(p_("title of a form", "Write to us")),
        "" if known else turn.words(AGREEMENT),
        (Field("words", turn.words(QUESTION), LONGEST, lines=True),),
        turn.words(p_("button", "Pass it on")),
    )


async def submitted(turn: Turn, fields: Mapping[str, str]) -> None:
    """Take what was written in the form."""
    words = fields.get("words", "")
    if not words:
        turn.receipt = Receipt(errors={"words": turn.words(_("Please write a few words."))})
        return
    known = bool(await turn.uow.consents.current(turn.person.id))
    await _keep(turn, Plea(mask(words)[:LONGEST]), known=known)


async def written(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Put the words into the queue and say what happens next."""
    plea: Plea = finished.value
    if not plea.words:
        _say(turn, _("That is all right: your words are not kept."))
        return
    await _keep(turn, plea, known=facts["known"])


async def _keep(turn: Turn, plea: Plea, *, known: bool) -> None:
    if not known:
        consent = Consent(
            turn.person.id, Purpose.CONTACT, CONTACT_CONSENT_VERSION, turn.language, turn.now
        )
        await turn.uow.consents.give(consent)
    application, community = await _about(turn)
    community = community or await replies.readers(turn)
    message = ContactMessage(
        person_id=turn.person.id,
        words=plea.words,
        language=turn.language,
        written_at=turn.now,
        community_id=community.id if community else None,
        application_id=application.id if application else None,
    )
    number = await turn.uow.contacts.add(message)
    await replies.announce(turn, replace(message, id=number))
    _say(turn, await _what_next(turn, community))


async def _what_next(turn: Turn, community: Community | None) -> Text:
    """Promise an answer only where there is somebody to give it."""
    if community and await turn.uow.roles.anyone(Role.COORDINATOR, community.id):
        return _(
            "Thank you. A coordinator of {community} reads this and answers you here.",
            community=community_name(community),
        )
    if community is None and await turn.uow.roles.anyone(Role.SECRETARIAT, None):
        return _("Thank you. The national secretariat reads this and answers you here.")
    urgent = _("If it cannot wait, write to {contact}.", contact=turn.book.contact)
    return blocks(
        _(
            "Thank you. Your words are kept for a coordinator, but nobody reads along in this chat"
            " yet, so I cannot say when you will get an answer. After 90 days they are erased."
        ),
        urgent if turn.book.contact else None,
    )


async def _about(turn: Turn) -> tuple[Application | None, Community | None]:
    """Guess what it is about: the open talk, else the newest application, else their role."""
    stack = await turn.uow.talks.stack(turn.person.id)
    facts = [talking.state_of(row).facts for row in reversed(stack)]
    numbers = [each["application"] for each in facts if "application" in each]
    applications = {each.id: each for each in await turn.uow.applications.of(turn.person.id)}
    newest = [each for each in applications if applications[each].open][-1:]
    mine = (applications[number] for number in (*numbers, *newest) if number in applications)
    application = next(mine, None)
    if application is not None:
        return application, await turn.uow.communities.get(application.community_id)
    slugs = [each["origin"]["community"] for each in facts if "origin" in each]
    slug = next(filter(None, slugs), "")
    if slug:
        return None, await turn.uow.communities.by_slug(slug)
    connector = await turn.uow.connectors.of(turn.person.id)
    number = connector.community_id if connector is not None else None
    return None, await turn.uow.communities.get(number) if number is not None else None


def _say(turn: Turn, text: Text) -> None:
    turn.say(text if turn.person.language_confirmed else InBoth(text))


COMMANDS = (
    Command(
        {"en": "contact", "fr": "joindre"},
        _("write to a coordinator"),
        contact,
        arguments="[words]",
        has_form=True,
    ),
)

ACTIONS = {talking.CONTACT: pressed_contact}

FORMS = {talking.CONTACT: submitted}
