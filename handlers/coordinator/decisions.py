"""Deciding on an application; for ten minutes it can be undone, and only then is it told.

What counts counts at once, so that a match can follow; only the word to the person waits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.connectee.verdicts import verdict
from handlers.coordinator import card, cases, deeds
from handlers.due import Due
from handlers.message import Button, Rows
from locales.formats import Number
from locales.text import Text, _, p_
from program.applications import DECIDABLE, Application, Status
from program.decent import REMINDERS
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

KIND = "decision.tell"
UNDONE = "application.undone"
SECOND_THOUGHTS = timedelta(minutes=10)


async def accept(turn: Turn, words: str) -> None:
    """Accept the one that is named."""
    found, _rest = await access.named_application(turn, words)
    if found is not None:
        await decide(turn, found, Status.ACCEPTED)


async def waitlist(turn: Turn, words: str) -> None:
    """Put the one that is named on the waiting list."""
    found, _rest = await access.named_application(turn, words)
    if found is not None:
        await decide(turn, found, Status.WAITLISTED)


async def pressed_accept(turn: Turn, action: Action, press: Pressed) -> None:
    """Accept the one under whose card the button was."""
    await _pressed(turn, action, press, Status.ACCEPTED)


async def pressed_waitlist(turn: Turn, action: Action, press: Pressed) -> None:
    """Put it on the waiting list."""
    await _pressed(turn, action, press, Status.WAITLISTED)


async def decide(
    turn: Turn, found: Application, status: Status, *, reason: str = "", words: str = ""
) -> None:
    """Take a decision, unless a colleague was faster; the first one counts."""
    if found.status not in DECIDABLE or found.status is status:
        turn.say(await cases.settled(turn, found))
        return
    decision = {
        "by": turn.person.id,
        "reason": reason,
        "words": words,
        "from": found.told,
        "untold": True,
        "questions": found.questions,
    }
    decided = replace(found, status=status, decided_at=turn.now, decision=decision)
    saved = await turn.uow.applications.save(decided)
    await _hold(turn, saved)
    await cases.record(
        turn, saved, f"application.{status}", {"from": found.status, "reason": reason}
    )
    turn.say(_done(saved), _ways(saved))


async def pressed_undo(turn: Turn, action: Action, press: Pressed) -> None:
    """Take a decision back that was not told yet."""
    found = await cases.reached(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    if not _is_untold(found, str(action["at"])):
        first = await deeds.ahead(turn, found.reference, UNDONE, "application.asked")
        late = _(
            "That is too late to be undone. {outcome}", outcome=await cases.settled(turn, found)
        )
        turn.say(late if found.status in cases.DECIDED or first is None else first)
    elif await _bound(turn, found):
        turn.say(
            _(
                "<b>{reference}</b> has gone on since: it is being matched, or there is a new"
                " application. Nothing was undone.",
                reference=found.reference,
            )
        )
    else:
        await _undo(turn, found)


async def tell(turn: Turn, item: DueItem) -> None:
    """Tell the person what was decided, if it still holds."""
    found = await picking.own(turn, item.payload["application"])
    if found is None or not _is_untold(found, item.payload["at"]):
        return
    decision = {key: value for key, value in found.decision.items() if key != "untold"}
    await turn.uow.applications.save(replace(found, decision=decision))
    community = await turn.uow.communities.get(found.community_id)
    if community is not None:
        turn.say(verdict(found, community))


async def _pressed(turn: Turn, action: Action, press: Pressed, status: Status) -> None:
    found = await cases.reached(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    if found.status == action["seen"]:
        await decide(turn, found, status)
    else:
        turn.say(await cases.settled(turn, found))


async def _hold(turn: Turn, saved: Application) -> None:
    """Keep the word to the person back for a while."""
    at = turn.now + SECOND_THOUGHTS
    payload = {"application": saved.id, "at": turn.now.isoformat()}
    subject = _subject(saved)
    item = DueItem(at, KIND, subject, subject, payload, saved.person_id)
    await turn.uow.due.put(item)


async def _undo(turn: Turn, found: Application) -> None:
    before = replace(
        found,
        status=found.told,
        decided_at=None,
        decision={"questions": found.questions} if found.questions else {},
    )
    restored = await turn.uow.applications.save(before)
    await turn.uow.due.cancel(_subject(found))
    await cases.record(turn, restored, UNDONE, {"from": found.status})
    turn.say(_("Undone; the person has heard nothing of it."))
    await cases.show(turn, restored)


async def _bound(turn: Turn, found: Application) -> bool:
    """Tell whether something hangs on the decision by now."""
    matches = await turn.uow.matches.of_application(found.id)
    theirs = await turn.uow.applications.of(found.person_id)
    again = (
        each for each in theirs if each.community_id == found.community_id and each.id != found.id
    )
    return any(each.under_way or each.agreed for each in matches) or any(
        each.open for each in again
    )


def _is_untold(found: Application, at: str) -> bool:
    since = found.decided_at.isoformat() if found.decided_at else ""
    return bool(found.decision.get("untold")) and since == at


def _done(saved: Application) -> Text:
    return _(
        "<b>{reference}</b>: {state}. The person hears so in {minutes} minutes, in their own"
        " language and by day; until then you can undo it.",
        reference=saved.reference,
        state=card.STATE[saved.status],
        minutes=Number(SECOND_THOUGHTS // timedelta(minutes=1)),
    )


def _ways(saved: Application) -> Rows:
    at = saved.decided_at.isoformat() if saved.decided_at else ""
    action = {"do": "case.undo", "application": saved.id, "at": at}
    back_and_on = (Button("undo", p_("button", "Undo"), action), cases.NEXT)
    return (back_and_on, (_pairing(saved),)) if saved.status is Status.ACCEPTED else (back_and_on,)


def _pairing(saved: Application) -> Button:
    """Lead from acceptance to the best Connectors; the person need not have heard of it."""
    action = {"do": "match_see", "application": saved.id}
    return Button("match", p_("button", "Find a Connector"), action)


def _subject(found: Application) -> str:
    return f"decision:{found.id}"


COMMANDS = (
    Command(
        {"en": "accept", "fr": "accepter"},
        p_("help on a command", "accept an application"),
        accept,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104",
    ),
    Command(
        {"en": "waitlist", "fr": "listeattente"},
        _("put an application on the waiting list"),
        waitlist,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "case.accept": pressed_accept,
        "case.waitlist": pressed_waitlist,
        "case.undo": pressed_undo,
    },
)

DUE = {KIND: Due(tell, hours=REMINDERS)}
