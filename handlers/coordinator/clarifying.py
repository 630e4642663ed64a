"""Asking somebody who has applied: the question goes out by day, the answer comes to the asker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from conversations.dictation import Purpose
from conversations.reply import Typed
from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.coordinator import cases
from handlers.due import Due
from handlers.message import Button, Rows
from locales.text import _, p_
from program.applications import DECIDABLE, Application, Status
from program.contacts import ContactMessage
from program.decent import REMINDERS
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from storage.talks import TalkRow

ASK = "clarification.ask"
REMIND = "clarification.remind"
TALK = "clarification"
PATIENCE = timedelta(days=3)


async def clarify(turn: Turn, words: str) -> None:
    """Take the question that came with the command, or ask for it."""
    found, rest = await access.named_application(turn, words)
    if found is not None:
        await _dictate(turn, found, rest)


async def pressed_clarify(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the question."""
    found = await cases.pressed(turn, action)
    if found is not None:
        await _dictate(turn, found, "")


async def dictated(turn: Turn, words: str, facts: Mapping[str, Any]) -> None:
    """Send a coordinator's question on its way."""
    found = await access.application(turn, int(facts["application"]))
    if found is None:
        turn.say(picking.OVER)
        return
    if found.status not in DECIDABLE:
        turn.say(await cases.settled(turn, found))
        return
    question = {"words": words, "by": turn.person.id, "at": turn.now.isoformat()}
    decision = {"questions": [*found.questions, question]}
    asked = replace(found, status=Status.NEEDS_INFO, decision=decision, decided_at=None)
    saved = await turn.uow.applications.save(asked)
    await turn.uow.due.cancel(f"decision:{saved.id}")
    await _expect(turn, ASK, saved, after=timedelta(0))
    await _expect(turn, REMIND, saved, after=PATIENCE)
    await _note(turn, saved, "application.asked")
    turn.say(
        _(
            "Your question is on its way to <b>{reference}</b>; the answer comes to you here. After"
            " 3 days of silence I ask once more.",
            reference=saved.reference,
        ),
        ((cases.NEXT,),),
    )


async def ask(turn: Turn, item: DueItem) -> None:
    """Put the question to the person."""
    found = await _asked(turn, item)
    if found is not None and await _open(turn, found) is None:
        await _put(turn, found)


async def remind(turn: Turn, item: DueItem) -> None:
    """Put it once more, unless it was answered."""
    found = await _asked(turn, item)
    if found is None:
        return
    turn.say(_("There is still a question for you; your application waits for the answer."))
    row = await _open(turn, found)
    if row is None:
        await _put(turn, found)
    else:
        await talking.ask_again(turn, row)


async def pressed_answer(turn: Turn, action: Action, press: Pressed) -> None:
    """Let the person answer now, when they had left the question."""
    found = await picking.own(turn, action["application"])
    if found is None or found.status is not Status.NEEDS_INFO:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await _put(turn, found)


async def answered(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep the answer and take it to whoever asked."""
    found = await picking.own_sent(turn, facts["application"])
    if found is None:
        turn.say(picking.OVER)
        return
    if found.status is not Status.NEEDS_INFO:
        await _pass_on(turn, found, finished.value)
        return
    *earlier, last = found.questions
    last = {**last, "answer": finished.value, "answered_at": turn.now.isoformat()}
    decision = {**found.decision, "questions": [*earlier, last]}
    saved = await turn.uow.applications.save(
        replace(found, status=Status.SUBMITTED, decision=decision)
    )
    await turn.uow.due.cancel(_subject(saved))
    await _note(turn, saved, "application.answered")
    turn.say(_("Thank you. The coordinator has your answer, and goes on with your application."))
    await _take_back(turn, saved, asker=last["by"])


async def ways(turn: Turn, found: Application) -> Rows:
    """Offer the way back to a question that is not open just now."""
    if found.told is not Status.NEEDS_INFO or await _open(turn, found) is not None:
        return ()
    action = {"do": "clarification.answer", "application": found.id}
    return ((Button(f"answer{found.id}", p_("button", "Answer the question"), action),),)


async def _dictate(turn: Turn, found: Application, words: str) -> None:
    if found.status not in DECIDABLE:
        turn.say(await cases.settled(turn, found))
        return
    facts = {
        "purpose": Purpose.QUESTION,
        "about": found.reference,
        "application": found.id,
    }
    await talking.digress(turn, "dictation", facts, reply=Typed(words) if words else None)


async def _asked(turn: Turn, item: DueItem) -> Application | None:
    """Find the application if its newest question is still the one that is due."""
    found = await picking.own(turn, item.payload["application"])
    if found is None or found.status is not Status.NEEDS_INFO:
        return None
    return found if len(found.questions) == item.payload["question"] else None


async def _open(turn: Turn, found: Application) -> TalkRow | None:
    """Find the talk in which the newest question is open already."""
    stack = await turn.uow.talks.stack(turn.person.id)
    words = found.questions[-1]["words"]
    for row in stack:
        facts = talking.state_of(row).facts
        if row.conversation == TALK and facts["question"] == words and row is stack[-1]:
            return row
    return None


async def _put(turn: Turn, found: Application) -> None:
    community = await turn.uow.communities.get(found.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    facts = {
        "application": found.id,
        "reference": found.reference,
        "community": {"en": community.name_en, "fr": community.name_fr},
        "question": found.questions[-1]["words"],
    }
    await talking.digress(turn, TALK, facts)


async def _take_back(turn: Turn, found: Application, *, asker: int) -> None:
    held = await turn.uow.roles.holders(Role.COORDINATOR, found.community_id)
    if asker in held:
        await cases.report(turn, found, _("Here is the answer to your question:"), to=asker)
    else:
        await cases.announce(turn, found)


async def _pass_on(turn: Turn, found: Application, words: str) -> None:
    """Keep an answer that came after the decision as words to the coordinators."""
    message = ContactMessage(
        turn.person.id, words, turn.language, turn.now, found.community_id, found.id
    )
    await turn.uow.contacts.add(message)
    turn.say(_("Thank you. A coordinator reads it; your application has gone on meanwhile."))


async def _expect(turn: Turn, kind: str, found: Application, *, after: timedelta) -> None:
    payload = {"application": found.id, "question": len(found.questions)}
    item = DueItem(
        turn.now + after, kind, _subject(found), f"{kind}:{found.id}", payload, found.person_id
    )
    await turn.uow.due.put(item)


def _subject(found: Application) -> str:
    return f"clarification:{found.id}"


async def _note(turn: Turn, found: Application, action: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=found.reference,
        detail={},
        community_id=found.community_id,
        person_id=found.person_id,
    )


COMMANDS = (
    Command(
        {"en": "clarify", "fr": "preciser"},
        _("ask somebody who has applied"),
        clarify,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104 [question]",
    ),
)

ACTIONS = {
    **guarded(Role.COORDINATOR, {"case.clarify": pressed_clarify}),
    "clarification.answer": pressed_answer,
}

DUE = {ASK: Due(ask, hours=REMINDERS), REMIND: Due(remind, hours=REMINDERS)}
