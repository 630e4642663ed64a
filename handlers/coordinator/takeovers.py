"""A coordinator talks to somebody in person: the bot keeps quiet, and passes words both ways.

Commands and buttons still work for both. It ends when the coordinator says so, or after a day in
which nobody wrote.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from conversations.reply import Foreign, Typed
from handlers import talking
from handlers.book import Command
from handlers.coordinator import colleagues, subjects
from handlers.due import Due
from handlers.phrases import not_an_answer
from handlers.telling import tell
from handlers.wording import community_name
from locales.formats import Clock
from locales.text import Text, Verbatim, _, blocks, p_
from program.care import Takeover
from program.decent import REMINDERS, Hours, is_decent
from program.identifiers import mask
from program.people import Role
from storage.due import DueItem
from storage.notes import Note

if TYPE_CHECKING:
    from conversations.reply import Reply
    from handlers.coordinator.subjects import Subject
    from handlers.turn import Turn

IDLE = "takeover.idle"
OVER = "takeover.over"
A_DAY = timedelta(days=1)
IN_THE_CHAT = timedelta(minutes=30)
"""Whoever wrote so recently waits for an answer, whatever the hour."""


async def take(turn: Turn, words: str) -> None:
    """Begin to talk to somebody in person."""
    found, rest = await subjects.named(turn, words)
    if found is None:
        return
    if found.person_id == turn.person.id:
        turn.say(_("That is you: there is nobody to talk to."))
        return
    takeover = Takeover(found.person_id, turn.person.id, found.community_id, turn.now)
    if await turn.uow.takeovers.begin(takeover) is None:
        await _refuse(turn, found)
        return
    begun = await turn.uow.takeovers.by(turn.person.id)
    assert begun is not None  # noqa: S101 -- begun two lines above
    if not await _greet(turn, begun):
        await turn.uow.takeovers.end(begun.id, turn.now)
        turn.say(_("They cannot be reached just now: they have left this chat. Nothing was sent."))
        return
    await _watch(turn, begun)
    await _note(turn, begun, "takeover.began", found.reference)
    turn.say(blocks(_begun(found), await _local_time(turn, begun)))
    if rest:
        await _to_person(turn, begun, rest)


async def release(turn: Turn, words: str) -> None:
    """Give the person back to the bot."""
    takeover = await turn.uow.takeovers.by(turn.person.id)
    if takeover is None:
        turn.say(_("You are talking to nobody in person just now; /take begins it."))
        return
    await _end(turn, takeover)
    turn.say(_("Done: they talk to me again."))


async def relay(turn: Turn, reply: Reply) -> bool:
    """Pass words on, if their writer is in such a conversation; tell whether that was so."""
    if not turn.in_person:
        return False
    theirs = await turn.uow.takeovers.of(turn.person.id)
    mine = None if theirs else await turn.uow.takeovers.by(turn.person.id)
    if theirs is None and (mine is None or await _is_answering(turn, mine)):
        return False
    if (over := theirs or mine) is not None and not await _stands(turn, over):
        await _end(turn, over)
        return over is theirs
    if not isinstance(reply, Typed):
        turn.say(not_an_answer(reply.kind if isinstance(reply, Foreign) else "location"))
    elif theirs is not None:
        await _to_coordinator(turn, theirs, reply.text)
    elif mine is not None:
        await _to_person(turn, mine, reply.text)
    return True


async def fall_silent(turn: Turn, item: DueItem) -> None:
    """End a conversation in which nobody wrote for a day."""
    takeover = await turn.uow.takeovers.of(turn.person.id)
    if takeover is None or takeover.id != item.payload["takeover"]:
        return
    await _end(turn, takeover)
    text = _(
        "Nobody wrote for a day, so I have taken <b>{name}</b> back. /take begins anew.",
        name=await _name(turn, takeover),
    )
    if await _stands(turn, takeover):
        await tell(turn, takeover.coordinator_id, text, coordinating=(takeover.community_id,))


async def come_back(turn: Turn, item: DueItem) -> None:
    """Tell the person that the bot is there again, and go on where they were."""
    if await turn.uow.takeovers.of(turn.person.id) is not None:
        return
    turn.say(_("The coordinator has left this conversation; I am here again."))
    row = await talking.top(turn)
    if row is not None:
        await talking.ask_again(turn, row)


async def abandon(turn: Turn) -> None:
    """Tell the other side that somebody is being forgotten."""
    theirs = await turn.uow.takeovers.of(turn.person.id)
    if theirs is not None:
        await turn.uow.takeovers.end(theirs.id, turn.now)
        text = _("They have left, and everything about them is erased. You talk to nobody now.")
        await tell(turn, theirs.coordinator_id, text, hours=None)
    mine = await turn.uow.takeovers.by(turn.person.id)
    if mine is not None:
        await _end(turn, mine)


async def dismissed(turn: Turn, coordinator_id: int) -> None:
    """Give back whomever a coordinator talks to who is none there any more."""
    mine = await turn.uow.takeovers.by(coordinator_id)
    if mine is not None and not await _stands(turn, mine):
        await _end(turn, mine)


async def _stands(turn: Turn, takeover: Takeover) -> bool:
    """Tell whether the one who talks still coordinates that community."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, takeover.community_id)
    return takeover.coordinator_id in held


async def _refuse(turn: Turn, found: Subject) -> None:
    mine = await turn.uow.takeovers.by(turn.person.id)
    if mine is None:
        colleague = await _talking(turn, found)
        turn.say(
            _(
                "{colleague} talks to <b>{reference}</b> just now.",
                colleague=colleague,
                reference=found.reference,
            )
        )
    elif mine.person_id == found.person_id:
        turn.say(_("You talk to them already: just write. /release ends it."))
    else:
        turn.say(
            _(
                "You still talk to <b>{name}</b>. Send /release first, then take the next one.",
                name=await _name(turn, mine),
            )
        )


async def _talking(turn: Turn, found: Subject) -> Text:
    """Name who talks to somebody, if it is for this community."""
    theirs = await turn.uow.takeovers.of(found.person_id)
    if theirs is None or theirs.community_id != found.community_id:
        return p_("who talks to somebody", "A colleague")
    return await colleagues.name(turn, theirs.coordinator_id, found.community_id)


async def _greet(turn: Turn, takeover: Takeover) -> bool:
    community = await turn.uow.communities.get(takeover.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    text = _(
        "A coordinator of {community} writes to you here in person. Until they leave, I keep quiet"
        " and pass on what you write to them.",
        community=community_name(community),
    )
    hours = await _hours(turn, takeover)
    return await tell(turn, takeover.person_id, text, hours=hours) is not None


async def _to_person(turn: Turn, takeover: Takeover, words: str) -> None:
    community = await turn.uow.communities.get(takeover.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    text = p_(
        "who speaks",
        "<b>Coordinator, {community}</b>: {words}",
        community=community_name(community),
        words=Verbatim(mask(words)),
    )
    hours = await _hours(turn, takeover)
    if await tell(turn, takeover.person_id, text, hours=hours) is None:
        turn.say(_("They cannot be reached just now: they have left this chat. Nothing was sent."))
    await _watch(turn, takeover)


async def _to_coordinator(turn: Turn, takeover: Takeover, words: str) -> None:
    text = p_(
        "who speaks",
        "<b>{name}</b>: {words}",
        name=await _name(turn, takeover),
        words=Verbatim(mask(words)),
    )
    await turn.uow.notes.write(Note(_heard(takeover), turn.now))
    here = (takeover.community_id,)
    if await tell(turn, takeover.coordinator_id, text, hours=None, coordinating=here) is None:
        turn.say(_("The coordinator cannot be reached just now. /contact leaves them a word."))
    await _watch(turn, takeover)


async def _hours(turn: Turn, takeover: Takeover) -> Hours | None:
    """Write at once by day, and to somebody who is writing themselves; else in the morning."""
    person = await turn.uow.people.get(takeover.person_id)
    heard = await turn.uow.notes.get(_heard(takeover))
    if heard is not None and turn.now - heard.noted_at < IN_THE_CHAT:
        return None
    if person is None or not person.zone:
        return None
    decent = is_decent(turn.now, zone=ZoneInfo(person.zone), hours=REMINDERS)
    return None if decent else REMINDERS


async def _is_answering(turn: Turn, takeover: Takeover) -> bool:
    """Tell whether a coordinator's words answer a question that I have asked them since."""
    row = await talking.top(turn)
    return row is not None and row.updated_at >= takeover.began_at


async def _end(turn: Turn, takeover: Takeover) -> None:
    if not await turn.uow.takeovers.end(takeover.id, turn.now):
        return
    await turn.uow.due.cancel(_subject(takeover))
    await turn.uow.notes.drop(_heard(takeover))
    key = f"{OVER}:{takeover.id}"
    await turn.uow.due.put(
        DueItem(turn.now, OVER, _subject(takeover), key, person_id=takeover.person_id)
    )
    await _note(turn, takeover, "takeover.ended", await _reference(turn, takeover))


async def _watch(turn: Turn, takeover: Takeover) -> None:
    """Begin the day of silence anew."""
    key = f"{IDLE}:{takeover.id}"
    payload = {"takeover": takeover.id}
    person_id = takeover.person_id
    at = turn.now + A_DAY
    await turn.uow.due.put(DueItem(at, IDLE, _subject(takeover), key, payload, person_id))


async def _local_time(turn: Turn, takeover: Takeover) -> Text | None:
    person = await turn.uow.people.get(takeover.person_id)
    if person is None or not person.zone:
        return None
    clock = Clock(turn.now, ZoneInfo(person.zone))
    if await _hours(turn, takeover) is None:
        return _("It is {clock} where they are.", clock=clock)
    return _(
        "It is {clock} where they are: unless they write first, your words reach them in the"
        " morning.",
        clock=clock,
    )


def _begun(found: Subject) -> Text:
    return _(
        "You now talk to <b>{name}</b> in person: whatever you write here goes to them, and their"
        " words come to you. Commands still work. /release ends it; so does a day of silence.",
        name=f"{found.reference} {found.name}".strip(),
    )


async def _name(turn: Turn, takeover: Takeover) -> str:
    reference = await _reference(turn, takeover)
    theirs = await turn.uow.applications.of(takeover.person_id)
    named = (each.profile.get("name") for each in theirs if each.reference == reference)
    helping = await turn.uow.connectors.of(takeover.person_id)
    other = helping.profile.get("name") if helping else ""
    return f"{reference} {next(named, other) or ''}".strip()


async def _reference(turn: Turn, takeover: Takeover) -> str:
    """Call somebody by their application in that community, else as a Connector."""
    theirs = await turn.uow.applications.of(takeover.person_id)
    here = [
        each
        for each in theirs
        if each.community_id == takeover.community_id and each.submitted_at is not None
    ]
    if here:
        return here[-1].reference
    helping = await turn.uow.connectors.of(takeover.person_id)
    return helping.reference if helping else ""


async def _note(turn: Turn, takeover: Takeover, action: str, reference: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=reference,
        detail={},
        community_id=takeover.community_id,
        person_id=takeover.person_id,
    )


def _subject(takeover: Takeover) -> str:
    return f"takeover:{takeover.id}"


def _heard(takeover: Takeover) -> str:
    """Name the note that says when the person last wrote."""
    return f"takeover {takeover.id} heard"


COMMANDS = (
    Command(
        {"en": "take", "fr": "prendre"},
        _("talk to somebody yourself, in this chat"),
        take,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104|K-22 [words]",
    ),
    Command(
        {"en": "release", "fr": "rendre"},
        _("give the person whom you talk to back to the bot"),
        release,
        role=Role.COORDINATOR,
        section="coordinator",
    ),
)

DUE = {
    IDLE: Due(fall_silent),
    OVER: Due(come_back, hours=REMINDERS, idle=timedelta(0)),
}
