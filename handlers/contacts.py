"""Words to a coordinator: taken at any moment, even from strangers, and put into the queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.contact import CONTACT_CONSENT_VERSION, Plea
from conversations.reply import Typed
from handlers import replies, talking
from handlers.book import Command
from handlers.wording import community_name
from locales.text import InBoth, Text, _, blocks
from program.contacts import ContactMessage
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
    reply = Typed(words) if words else None
    await talking.digress(turn, talking.CONTACT, facts, reply=reply)


async def pressed_contact(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the words, from somebody who was stuck."""
    row = await talking.top(turn)
    if row is not None and row.conversation == talking.CONTACT:
        turn.notice(_("I am listening: please write your message below."))
    else:
        await contact(turn, "")


async def written(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Put the words into the queue and say what happens next."""
    plea: Plea = finished.value
    if not plea.words:
        _say(turn, _("That is all right: your words are not kept."))
        return
    if not facts["known"]:
        consent = Consent(
            turn.person.id, Purpose.CONTACT, CONTACT_CONSENT_VERSION, turn.language, turn.now
        )
        await turn.uow.consents.give(consent)
    application, community = await _about(turn)
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
    urgent = _("If it cannot wait, write to {contact}.", contact=turn.book.contact)
    return blocks(
        _(
            "Thank you. Your words are kept for a coordinator, but nobody reads along in this chat"
            " yet, so I cannot say when you will get an answer. After 90 days they are erased."
        ),
        urgent if turn.book.contact else None,
    )


async def _about(turn: Turn) -> tuple[Application | None, Community | None]:
    """Guess what it is about: the talk that is open, else the newest application."""
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
    return None, await turn.uow.communities.by_slug(slug) if slug else None


def _say(turn: Turn, text: Text) -> None:
    turn.say(text if turn.person.language_confirmed else InBoth(text))


COMMANDS = (
    Command(
        {"en": "contact", "fr": "joindre"},
        _("write to a coordinator"),
        contact,
        arguments="[words]",
    ),
)

ACTIONS = {talking.CONTACT: pressed_contact}
