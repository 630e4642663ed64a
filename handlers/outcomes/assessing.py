"""Whether a job counts: judged at once by rule, or by a coordinator where the rule cannot tell.

The field is compared through the list of occupations, which knows both languages; the level is
that of the classification. A survival job is work, and is spoken of with respect.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.book import guarded
from handlers.coordinator import deeds
from handlers.matches import candidates, onward
from handlers.message import Button
from handlers.outcomes import news, succession, trail, verdicts
from handlers.telling import tell
from locales.text import _, blocks
from program.kinship import Kinship
from program.outcomes import UNKNOWN, Ground, Judgement, Outcome, Trade, Verdict, judge
from program.people import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

JUDGED = "outcome.judged"
KIN = frozenset({Kinship.SAME, Kinship.KIN, Kinship.GROUP})


async def take(
    turn: Turn,
    application: Application,
    job: dict[str, Any],
    *,
    since: datetime | None,
    corrects: Outcome | None,
) -> None:
    """Write a job down as it is judged, and tell all who have to know.

    Args:
        corrects: what it takes the place of.
    """
    judged = _judged(turn, application, job)
    told = replace(_told_now(turn, application, judged), job=job, since_at=since)
    added = await turn.uow.outcomes.add(
        replace(told, superseded_id=corrects.id if corrects else None)
    )
    action = "outcome.corrected" if corrects else "outcome.told"
    detail: dict[str, object] = {"verdict": str(judged.verdict), "ground": str(judged.ground)}
    await trail.record(turn, application, action, detail)
    turn.say(verdicts.WORDS[judged.verdict, judged.ground])
    if judged.verdict is Verdict.COUNTED:
        await _celebrate(turn, application, added)
    elif judged.verdict is Verdict.ASK:
        await onward.tell_team(
            turn, application, verdicts.card(application, added), verdicts.rows(added)
        )


async def pressed_counts(turn: Turn, action: Action, press: Pressed) -> None:
    """Count it, and tell the Connectee."""
    await _rule(turn, action, press, Verdict.COUNTED)


async def pressed_not(turn: Turn, action: Action, press: Pressed) -> None:
    """Do not count it, and tell the Connectee."""
    await _rule(turn, action, press, Verdict.SURVIVAL)


async def pressed_show(turn: Turn, action: Action, press: Pressed) -> None:
    """Show a job that waits for a coordinator, from the queue."""
    await show(turn, int(action["outcome"]))


async def show(turn: Turn, number: int, following: Button | None = None) -> None:
    """Show a job with what can be done about it."""
    found = await trail.reached(turn, number)
    if found is None:
        return
    application, outcome = found
    open_still = outcome in await trail.standing(turn, application)
    waits = open_still and outcome.verdict is Verdict.ASK
    ways = verdicts.rows(outcome) if waits else ()
    below = ((following,),) if following else ()
    turn.say(verdicts.card(application, outcome), (*ways, *below))


def _told_now(turn: Turn, application: Application, judged: Judgement) -> Outcome:
    return Outcome(
        application_id=application.id,
        community_id=application.community_id,
        verdict=judged.verdict,
        ground=judged.ground,
        reported_at=turn.now,
        reporter_id=turn.person.id,
    )


def _judged(turn: Turn, application: Application, job: Mapping[str, Any]) -> Judgement:
    before, now = _trade(application.profile.get("occupation") or {}), _trade(job)
    kinship = candidates.kinship(turn.world.occupations)(before.title, now.title)
    return judge(before, now, kin=True if kinship in KIN else None)


def _trade(stored: Mapping[str, Any]) -> Trade:
    level = stored.get("level")
    category = int(stored.get("category", UNKNOWN))
    return Trade(category, None if level is None else int(level), str(stored.get("title") or ""))


async def _rule(turn: Turn, action: Action, press: Pressed, verdict: Verdict) -> None:
    found = await trail.reached(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    application, asked = found
    held = await trail.standing(turn, application)
    if asked not in held or asked.verdict is not Verdict.ASK:
        faster = await deeds.ahead(turn, application.reference, JUDGED)
        turn.say(faster or _("That has changed since: there is nothing left to decide."))
        return
    ruled = await turn.uow.outcomes.add(
        replace(
            asked,
            verdict=verdict,
            ground=Ground.COORDINATOR,
            superseded_id=asked.id,
            reported_at=turn.now,
            reporter_id=turn.person.id,
        )
    )
    await trail.record(turn, application, JUDGED, {"verdict": str(verdict)})
    turn.say(verdicts.RULED[verdict])
    await _told(turn, application, ruled)


async def _told(turn: Turn, application: Application, ruled: Outcome) -> None:
    """Tell the Connectee what the coordinator decided."""
    if not application.sent:
        return
    words = verdicts.WORDS[ruled.verdict, Ground.COORDINATOR]
    if ruled.verdict is not Verdict.COUNTED:
        await tell(turn, application.person_id, words)
        return
    await succession.expect(turn, application)
    leave, buttons = await news.question(turn, ruled)
    await tell(turn, application.person_id, blocks(words, leave), buttons)


async def _celebrate(turn: Turn, application: Application, counted: Outcome) -> None:
    """Tell the coordinators, ask whether the Connectors may know, and what may come later."""
    good = _(
        "Good news! {who} has found a job that counts: {job}.",
        who=onward.of_application(application),
        job=trail.named(counted),
    )
    await onward.tell_team(turn, application, good)
    await succession.expect(turn, application)
    leave, buttons = await news.question(turn, counted)
    if leave is not None:
        turn.say(leave, buttons)


ACTIONS = guarded(
    Role.COORDINATOR,
    {"job_counts": pressed_counts, "job_not": pressed_not, "job_show": pressed_show},
)
