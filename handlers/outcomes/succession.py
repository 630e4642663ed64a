"""Whoever has found a job is invited, once, to do for others what somebody did for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.connector import onboarding
from handlers.due import Due
from handlers.message import Button
from handlers.outcomes import trail
from handlers.wording import community_name
from locales.text import _, p_
from program.decent import REMINDERS
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

KIND = "outcome.succeed"
INVITED = "invited"
"""Under which the job of somebody keeps that they were asked."""
BREATH = timedelta(days=7)
"""From the good news until they are asked."""


async def expect(turn: Turn, application: Application) -> None:
    """Have them be asked."""
    key = f"{KIND}:{application.person_id}"
    payload = {"application": application.id}
    item = DueItem(turn.now + BREATH, KIND, key, key, payload, application.person_id)
    await turn.uow.due.add(item)


async def ask(turn: Turn, item: DueItem) -> None:
    """Ask, unless they are one already or the job does not count any more."""
    application = await _candidate(turn, item.payload["application"])
    if application is None or not await _first_time(turn, application):
        return
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    text = _(
        "You know both sides now: coming, and finding work in your field. Somebody who is on the"
        " way to {community} would give a lot for half an hour with you. Would you like to become a"
        " Connector yourself? A few questions, and you choose how much and when. I ask this only"
        " once.",
        community=community_name(community),
    )
    yes = {"do": "job_succeed", "application": application.id}
    rows = (
        (Button("yes", p_("button", "Yes, I would like to"), yes),),
        (Button("no", p_("button", "No, thank you"), {"do": "job_decline"}),),
    )
    turn.say(text, rows)


async def pressed_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Lead on to the questions that every Connector answers."""
    application = await _candidate(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    await trail.record(turn, application, "connector.succeeds", {})
    await onboarding.begin(turn, community)


async def pressed_no(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave it at that."""
    if await talking.answered(turn, press):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    turn.say(_("That is perfectly fine. Should you change your mind one day, write to /contact."))


async def _first_time(turn: Turn, application: Application) -> bool:
    """Note that they are asked; false if they were before, whatever they have told since."""
    told = await turn.uow.outcomes.of_application(application.id)
    if any(each.job.get(INVITED) for each in told):
        return False
    newest = (await trail.standing(turn, application))[-1]
    await turn.uow.outcomes.note(replace(newest, job={**newest.job, INVITED: True}))
    return True


async def _candidate(turn: Turn, number: object) -> Application | None:
    """Find one's own application, if its job counts and one is no Connector yet."""
    application = await picking.own_sent(turn, number)
    if application is None or await turn.uow.connectors.of(turn.person.id) is not None:
        return None
    return application if await trail.counted(turn, application) else None


ACTIONS = {"job_succeed": pressed_yes, "job_decline": pressed_no}

DUE = {KIND: Due(ask, hours=REMINDERS)}
