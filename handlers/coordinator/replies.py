"""Words to the coordinators, answered: what is typed goes to the person, and the words are gone.

What is for no community in particular goes to the national secretariat; where nobody is that, to
the coordinators of one community, each in turn: somebody always reads it, and no more people than
that do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.dictation import Purpose
from handlers import access, talking
from handlers.book import guarded
from handlers.connectee import picking
from handlers.coordinator import card, cases, deeds
from handlers.message import Button, Rows
from handlers.telling import tell, tell_coordinators
from handlers.wording import community_name
from locales.formats import Ago
from locales.text import Text, Verbatim, _, blocks, p_
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community
    from program.contacts import ContactMessage


async def announce(turn: Turn, found: ContactMessage) -> None:
    """Tell all coordinators of a community, or the secretariat, that somebody wrote to them."""
    about = await _sent(turn, found)
    words, rows = _words(found, about), _rows(found, about)
    if found.community_id is not None:
        await tell_coordinators(turn, found.community_id, words, rows)
        return
    for person_id in await turn.uow.roles.holders(Role.SECRETARIAT, None):
        await tell(turn, person_id, words, rows)


async def readers(turn: Turn) -> Community | None:
    """Choose whose coordinators read what is for none; None if the secretariat does, or nobody."""
    if await turn.uow.roles.anyone(Role.SECRETARIAT, None):
        return None
    served = [
        each
        for each in await turn.uow.communities.all()
        if await turn.uow.roles.anyone(Role.COORDINATOR, each.id)
    ]
    # By person, so that whoever writes twice is read by the same people.
    return served[turn.person.id % len(served)] if served else None


async def inherit(turn: Turn, community: Community | None) -> None:
    """Hand what was written while nobody read along to whoever begins to.

    Args:
        community: whose coordinator begins; None for the secretariat.
    """
    if community is not None and await turn.uow.roles.anyone(Role.SECRETARIAT, None):
        return
    for each in await turn.uow.contacts.waiting(None):
        if community is None:
            await announce(turn, each)
        else:
            await turn.uow.contacts.hand(each.id, community_id=community.id)


async def show(turn: Turn, number: int, following: Button | None = None) -> None:
    """Show a message with all that can be done about it."""
    found = await _reached(turn, number)
    if found is None:
        return
    about = await _about(turn, found)
    since = Ago(turn.now - found.written_at)
    text = blocks(_words(found, about), p_("how long ago", "Written {ago}", ago=since))
    turn.say(text, (*_rows(found, about), *(((following,),) if following else ())))


async def pressed_show(turn: Turn, action: Action, press: Pressed) -> None:
    """Show a message that was picked from a list."""
    await show(turn, int(action["message"]))


async def pressed_reply(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the answer."""
    found = await _reached(turn, int(action["message"]))
    if found is None:
        return
    about = await _about(turn, found)
    name = about.reference if about else f"✉ {found.id}"
    facts = {"purpose": Purpose.REPLY, "about": name, "message": found.id}
    await talking.digress(turn, "dictation", facts)


async def pressed_done(turn: Turn, action: Action, press: Pressed) -> None:
    """Close a message that needs no answer."""
    found = await _reached(turn, int(action["message"]))
    if found is None:
        return
    await talking.take_off(turn, press)
    await turn.uow.contacts.close(found.id)
    await _note(turn, found, "contact.closed")
    turn.say(_("Closed without an answer; its words are erased."), _ways_on(found))


async def dictated(turn: Turn, words: str, facts: Mapping[str, Any]) -> None:
    """Send the answer, and close the message."""
    found = await access.contact_message(turn, int(facts["message"]))
    if found is None:
        first = await deeds.ahead(turn, _subject(int(facts["message"])))
        gone = _("That message has been dealt with meanwhile; yours was not sent.")
        turn.say(blocks(gone, first, between=" "))
        return
    more = _("To write back, send /contact.")
    letter = blocks(await _letter(turn, found, Verbatim(words)), more)
    if await tell(turn, found.person_id, letter) is None:
        turn.say(UNREACHABLE)
        return
    await turn.uow.contacts.close(found.id)
    await _note(turn, found, "contact.answered")
    turn.say(_("Your answer is on its way; it is delivered by day."), _ways_on(found))


UNREACHABLE = _("They cannot be reached just now: they have left this chat. Nothing was sent.")


async def _letter(turn: Turn, found: ContactMessage, words: Text) -> Text:
    community = await turn.uow.communities.get(found.community_id or 0)
    if community is None:
        return _("The national secretariat of the program writes: “{words}”", words=words)
    return _(
        "A coordinator of {community} writes: “{words}”",
        community=community_name(community),
        words=words,
    )


def _ways_on(found: ContactMessage) -> Rows:
    """Lead on to what else waits in the queue, if it came from there."""
    return () if found.community_id is None else ((cases.NEXT,),)


async def _reached(turn: Turn, number: int) -> ContactMessage | None:
    found = await access.contact_message(turn, number)
    if found is None:
        turn.notice(await deeds.ahead(turn, _subject(number)) or picking.OVER)
    return found


async def _sent(turn: Turn, found: ContactMessage) -> Application | None:
    """Find what a message is about, for the coordinators of its community: no draft."""
    if found.application_id is None:
        return None
    about = await turn.uow.applications.get(found.application_id)
    return about if about is not None and about.submitted_at is not None else None


async def _about(turn: Turn, found: ContactMessage) -> Application | None:
    if found.application_id is None:
        return None
    return await access.application(turn, found.application_id)


def _words(found: ContactMessage, about: Application | None) -> Text:
    who = card.title(about.profile) if about else _("Somebody who has not applied")
    reference = about.reference if about else f"✉ {found.id}"
    heading = p_(
        "heading of a message",
        "<b>{reference}</b> {name} writes to you:",
        reference=reference,
        name=who,
    )
    return blocks(heading, Verbatim(found.words))


def _rows(found: ContactMessage, about: Application | None) -> Rows:
    action = {"message": found.id}
    desk = "national" if found.community_id is None else "message"
    answer = Button("reply", p_("button", "Answer"), {"do": f"{desk}.reply", **action})
    done = Button("done", p_("button", "No answer needed"), {"do": f"{desk}.done", **action})
    if about is None:
        return ((answer, done),)
    show = {"do": "case.show", "application": about.id}
    return ((answer, done), (Button("show", Verbatim(about.reference), show),))


def _subject(number: int) -> str:
    return f"message {number}"


async def _note(turn: Turn, found: ContactMessage, action: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=_subject(found.id),
        detail={},
        community_id=found.community_id,
        person_id=found.person_id,
    )


ACTIONS = {
    **guarded(
        Role.COORDINATOR,
        {
            "message.show": pressed_show,
            "message.reply": pressed_reply,
            "message.done": pressed_done,
        },
    ),
    **guarded(Role.SECRETARIAT, {"national.reply": pressed_reply, "national.done": pressed_done}),
}
