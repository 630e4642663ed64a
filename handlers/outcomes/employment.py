"""`/job`: telling of a job, correcting what was told, and taking it back.

A correction is a new row that names the one it corrects; what is taken back is kept as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.book import Command, Need
from handlers.connectee import picking
from handlers.message import Button, Rows
from handlers.outcomes import assessing, news, trail
from locales.text import Text, _, blocks, p_
from program.outcomes import Outcome

if TYPE_CHECKING:
    from conversations.engine import Finished
    from conversations.job import Told
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

TALK = "job"


async def job(turn: Turn, arguments: str) -> None:
    """Ask for a job, or show what was told."""
    sent = await picking.sent(turn)
    if len(sent) == 1:
        await _open(turn, sent[0])
    else:
        text = _("Which program is it for?")
        await picking.offer(turn, sent, text, {"do": "job_open"})


async def pressed_open(turn: Turn, action: Action, press: Pressed) -> None:
    """Do so for the application that was picked."""
    application = await _own(turn, action)
    if application is not None:
        await talking.take_off(turn, press)
        await _open(turn, application)


async def pressed_new(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for another job."""
    application = await _own(turn, action)
    if application is not None:
        await talking.take_off(turn, press)
        await begin(turn, application)


async def pressed_fix(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for a job once more."""
    found = await trail.own(turn, action["outcome"])
    if found is not None:
        await talking.take_off(turn, press)
        turn.say(_("Good: I ask the three questions again, and what you told before is replaced."))
        await begin(turn, found[0], corrects=found[1].id)


async def pressed_back(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask whether it is meant."""
    found = await trail.own(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    text = _("Take back what you told me of “{job}”?", job=trail.named(found[1]))
    yes = {"do": "job_gone", "outcome": found[1].id}
    rows = (
        (Button("yes", p_("button", "Yes, take it back"), yes),),
        (Button("no", p_("button", "No, it is right"), {"do": "stay"}),),
    )
    turn.say(text, rows)


async def pressed_gone(turn: Turn, action: Action, press: Pressed) -> None:
    """Take it back."""
    found = await trail.own(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    application, outcome = found
    await turn.uow.outcomes.withdraw(outcome.id, turn.now)
    await trail.record(turn, application, "outcome.withdrawn", {"verdict": str(outcome.verdict)})
    turn.say(_("It is taken back. When there is news, send /job."))


async def begin(turn: Turn, application: Application, *, corrects: int = 0) -> None:
    """Ask for a job.

    Args:
        corrects: the number of what they told before, 0 if this is a new one.
    """
    await talking.digress(turn, TALK, {"application": application.id, "corrects": corrects})


async def told(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Write the job down, and say whether it counts."""
    application = await picking.own_sent(turn, facts["application"])
    if application is None:
        turn.say(picking.OVER)
        return
    await turn.uow.applications.hold(application.id)
    held = await trail.standing(turn, application)
    corrected = next((each for each in held if each.id == facts["corrects"]), None)
    found: Told = finished.value
    await assessing.take(turn, application, _job(finished), since=_began(found), corrects=corrected)


def _job(finished: Finished) -> dict[str, Any]:
    found: Told = finished.value
    return {
        "title": found.trade.title,
        "category": found.trade.category,
        "level": found.trade.level,
        "organisation": found.organisation,
        "since": finished.answers.get("since"),
    }


def _began(found: Told) -> datetime | None:
    day = found.since.earliest if found.since else None
    return datetime.combine(day, time(12), UTC) if day else None


async def _own(turn: Turn, action: Action) -> Application | None:
    application = await picking.own_sent(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
    return application


async def _open(turn: Turn, application: Application) -> None:
    held = await trail.standing(turn, application)
    if not held:
        await begin(turn, application)
        return
    lines = (_line(each) for each in held)
    text = blocks(_("What you have told me:"), *lines, between="\n")
    turn.say(text, (*_ways(held[-1]), *await _leave(turn, held)))


async def _leave(turn: Turn, held: list[Outcome]) -> Rows:
    """Offer to have Connectors hear of the newest job that counts."""
    found = [each for each in held if news.may_be_told(each)]
    return await news.tellable(turn, found[-1]) if found else ()


def _line(outcome: Outcome) -> Text:
    return p_(
        "a job and whether it counts",
        "• {job} ({state})",
        job=trail.named(outcome),
        state=trail.COUNTS[outcome.verdict],
    )


def _ways(newest: Outcome) -> Rows:
    new = {"do": "job_new", "application": newest.application_id}
    fix = {"do": "job_fix", "outcome": newest.id}
    back = {"do": "job_back", "outcome": newest.id}
    return (
        (Button("new", p_("button", "I have a new job"), new),),
        (Button("fix", p_("button", "Correct the last one"), fix),),
        (Button("back", p_("button", "Take the last one back"), back),),
    )


COMMANDS = (
    Command(
        {"en": "job", "fr": "emploi"},
        _("tell of a job that you have found"),
        job,
        needs=Need.SENT,
        section="connectee",
    ),
)

ACTIONS = {
    "job_open": pressed_open,
    "job_new": pressed_new,
    "job_fix": pressed_fix,
    "job_back": pressed_back,
    "job_gone": pressed_gone,
}
