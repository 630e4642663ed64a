"""Unfinished applications: a word before they are erased, and the erasure.

One due item watches each draft. It does not follow every answer: when it comes up and finds that
the person has gone on since, it puts itself off.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Day
from locales.text import _, p_
from program.applications import Application, Status
from program.decent import REMINDERS
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow

FADING = "draft.fading"
OVER = "draft.over"
WARNING = timedelta(days=3)
"""So long before the end, the person hears of it."""


async def watch(turn: Turn, application_id: int) -> None:
    """Count the period from now on."""
    await _expect(turn, FADING, application_id, turn.now + _patience(turn))


async def leave(turn: Turn, application_id: int) -> None:
    """End the watch: it is no draft any more."""
    await turn.uow.due.cancel(_subject(application_id))


async def erase(turn: Turn, application: Application) -> None:
    """Take the answers away; the number stays, so that statistics add up."""
    await turn.uow.applications.save(replace(application, status=Status.WITHDRAWN, profile={}))
    await leave(turn, application.id)


async def fade(turn: Turn, item: DueItem) -> None:
    """Say that a draft will be erased, with the way to go on."""
    application = await _draft(turn, item)
    if application is None:
        return
    row = await _talk(turn, application)
    if await _gone_on(turn, application, row):
        return
    await _expect(turn, OVER, application.id, turn.now + WARNING)
    await _warn(turn, application)
    if row is not None:
        await talking.ask_again(turn, row)


async def end(turn: Turn, item: DueItem) -> None:
    """Erase a draft that nobody has come back to."""
    application = await _draft(turn, item)
    if application is None:
        return
    row = await _talk(turn, application)
    if await _gone_on(turn, application, row):
        return
    if row is not None:
        await talking.drop(turn, row)
    await erase(turn, application)
    turn.say(
        _(
            "As announced, the answers of your unfinished application are erased. Should you wish"
            " to begin anew, send /start."
        )
    )


async def _gone_on(turn: Turn, application: Application, row: TalkRow | None) -> bool:
    """Put the watch off if the person has said something since it began."""
    if row is None or turn.now >= row.updated_at + _patience(turn):
        return False
    await _expect(turn, FADING, application.id, row.updated_at + _patience(turn))
    return True


async def _warn(turn: Turn, application: Application) -> None:
    community = await turn.uow.communities.get(application.community_id)
    if community is None:
        return
    day = (turn.now + WARNING).astimezone(turn.world.zone).date()
    go_on = Button("resume", p_("button", "Go on now"), {"do": "resume"})
    turn.say(
        _(
            "Your application to {community} is still unfinished. I erase its answers on {day},"
            " unless you go on before.",
            community=community_name(community),
            day=Day(day),
        ),
        ((go_on,),),
    )


async def _draft(turn: Turn, item: DueItem) -> Application | None:
    application = await picking.own(turn, item.payload["application"])
    draft = application is not None and application.status is Status.DRAFT
    return application if draft else None


async def _talk(turn: Turn, application: Application) -> TalkRow | None:
    """Find the open interview about an application."""
    stack = await turn.uow.talks.stack(application.person_id)
    about = (
        row for row in stack if talking.state_of(row).facts.get("application") == application.id
    )
    return next(about, None)


async def _expect(turn: Turn, kind: str, application_id: int, at: datetime) -> None:
    subject = _subject(application_id)
    payload = {"application": application_id}
    await turn.uow.due.put(DueItem(at, kind, subject, subject, payload, turn.person.id))


def _patience(turn: Turn) -> timedelta:
    return turn.book.periods.drafts - WARNING


def _subject(application_id: int) -> str:
    return f"draft:{application_id}"


DUE = {FADING: Due(fade, hours=REMINDERS), OVER: Due(end, hours=REMINDERS)}
