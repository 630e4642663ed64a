"""Somebody who was introduced would rather not be: they are erased, and nobody is to blame.

They tell the Connector, the Connectee, or the coordinators; whoever heard it says so here, and the
others learn it kindly, each in their own language. What was known of them goes in the same moment,
and so does what was still to be asked about them.

Whom they had introduced stays: those are people of their own, who know the Connectee and asked for
nothing. The place is free again. A promise that was kept stays kept: its Connector did what they
said, and is not reminded because of what somebody else decided.

Source: what is kept of third persons is erased as soon as they ask.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.introductions import acquaintances, following, promising, questions
from handlers.message import Button
from handlers.telling import tell, unsay
from locales.text import Text, _, blocks, p_
from program.decent import NUDGES
from program.introductions import DIRECT, Introduction, Stage

if TYPE_CHECKING:
    from handlers.introductions.promising import Pledge
    from handlers.turn import Turn
    from program.applications import Application


async def withdraw(turn: Turn, introduction: Introduction) -> None:
    """Erase somebody who asked for it, and tell those who have not been told by themselves."""
    application = await turn.uow.applications.get(introduction.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    await erase(turn, introduction)
    await _note(turn, application, introduction)
    pledge = await promising.reach(turn, introduction.match_id)
    if application.sent and application.person_id != turn.person.id and introduction.counted:
        text = await _to_connectee(turn, introduction)
        await tell(turn, application.person_id, text)
    if introduction.generation != DIRECT or pledge is None:
        return
    if pledge.connector.person_id != turn.person.id:
        rows = ((another(pledge),),) if pledge.left else ()
        await tell(turn, pledge.connector.person_id, _to_connector(pledge), rows, hours=NUDGES)


async def erase(turn: Turn, introduction: Introduction) -> None:
    """Take somebody off: no word about them is kept, and nothing is asked about them any more."""
    gone = replace(introduction, stage=Stage.WITHDRAWN, withdrawn_at=turn.now, whom={})
    await turn.uow.introductions.save(gone)
    await following.forget(turn, introduction)
    if introduction.logger_id is not None:
        await unsay(turn, introduction.logger_id, questions.doubt(introduction))


def another(pledge: Pledge) -> Button:
    """Lead a Connector to naming somebody for the place that is free."""
    label = p_("button", "Somebody for {name}…", name=pledge.name)
    return Button(f"add{pledge.match.id}", label, {"do": "intro_add", "match": pledge.match.id})


async def _to_connectee(turn: Turn, introduction: Introduction) -> Text:
    """Say it to the Connectee; by name only of somebody who has been in touch with them."""
    further = await following.further(turn, introduction)
    stay = _("Those whom they introduced to you stay on your list.") if further else None
    if introduction.confirmed_at is None:
        lead = _(
            "One of the people to whom you were introduced would rather not take part after all. I"
            " have erased what I kept of them, and /introductions shows the others. That happens,"
            " and it says nothing about you."
        )
    else:
        lead = _(
            "A word about {who}: they would rather not be on your list any more, so I have erased"
            " what I kept of them. That happens, and it says nothing about you. Please leave the"
            " next step to them.",
            who=acquaintances.spoken(introduction),
        )
    return blocks(lead, stay)


def _to_connector(pledge: Pledge) -> Text:
    return _(
        "One of the people whom you thought of for {name} would rather not take part. I have erased"
        " what I kept of them, and /refer shows the others. That happens, and takes nothing away"
        " from what you did. If somebody else comes to mind, the place is free.",
        name=pledge.name,
    )


async def _note(turn: Turn, application: Application, introduction: Introduction) -> None:
    """Write down that it was done, and never about whom."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="introduction.withdrawn",
        subject=f"M-{introduction.match_id}",
        detail={"application": application.reference, "why": "third person"},
        community_id=introduction.community_id,
        person_id=application.person_id,
    )
