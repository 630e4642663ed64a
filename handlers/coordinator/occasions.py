"""Which meeting a coordinator speaks of: one that is ahead, or one that could be begun.

M-77 names that of the match, C-104 the intake call. Nothing is begun by looking: what is not there
yet is a meeting without a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access
from handlers.meetings.two import Two, two
from locales.text import _
from program import references
from program.matches import Match
from program.meetings import Kind, Meeting, Phase
from program.references import Thing

if TYPE_CHECKING:
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

CHANGED = _("That has changed meanwhile.")


async def named(turn: Turn, words: str) -> tuple[Two | None, str]:
    """Find the meeting that a command names first; say so if there is none.

    Gives what follows the reference, too.
    """
    reference, _rest = references.split(words, meant=Thing.MATCH)
    if reference is not None and reference.thing is Thing.APPLICATION:
        application, rest = await access.named_application(turn, words)
        return (await _said(turn, application, None) if application else None), rest
    match, rest = await access.named_match(turn, words)
    application = await turn.uow.applications.get(match.application_id) if match else None
    return (await _said(turn, application, match) if application else None), rest


async def latest(turn: Turn, match: Match) -> Two | None:
    """Find the meeting of a match that is ahead, or else its last one, or one that could be."""
    application = await access.application(turn, match.application_id)
    found = await turn.uow.meetings.of_match(match.id)
    if application is None:
        return None
    if not found or any(each.ahead for each in found):
        return await _pair(turn, application, match)
    return await two(turn, found[-1])


async def reached(turn: Turn, action: Action) -> Two | None:
    """Find the meeting that a button is about; say so if there can be none any more."""
    application = await access.application(turn, int(action["application"]))
    if application is None:
        turn.notice(access.NOTHING)
        return None
    number = int(action["match"])
    match = await access.match(turn, number) if number else None
    if number and (match is None or match.application_id != application.id):
        turn.notice(access.NOTHING)
        return None
    pair = await _pair(turn, application, match)
    if pair is None:
        turn.notice(CHANGED)
    return pair


def action(do: str, pair: Two, **more: object) -> Action:
    """Make what a button does about a meeting, as it stands now."""
    return {
        "do": do,
        "application": pair.application.id,
        "match": pair.meeting.match_id or 0,
        "seen": seen(pair),
        **more,
    }


def seen(pair: Two) -> str:
    """Write down which time the reader of a button saw."""
    start = pair.meeting.starts_at
    return start.isoformat() if start else ""


async def _said(turn: Turn, application: Application, match: Match | None) -> Two | None:
    pair = await _pair(turn, application, match)
    if pair is not None:
        return pair
    if match is None:
        turn.say(
            _(
                "<b>{reference}</b> is over: there is nobody to call any more.",
                reference=application.reference,
            )
        )
    else:
        turn.say(
            _(
                "<b>{reference}</b>: there is nothing to book. A meeting needs a Connector who has"
                " said yes, and both still here.",
                reference=match.reference,
            )
        )
    return None


async def _pair(turn: Turn, application: Application, match: Match | None) -> Two | None:
    """Look the two up, of the meeting that is ahead or of one that could be."""
    number = match.id if match else None
    for each in await turn.uow.meetings.of_application(application.id):
        if each.ahead and each.match_id == number:
            return await two(turn, each)
    host_id = await _host(turn, match)
    if host_id is None or not (application.sent and application.profile):
        return None
    return await two(turn, _blank(turn, application, host_id, match))


async def _host(turn: Turn, match: Match | None) -> int | None:
    """Tell whom the Connectee would meet: the Connector of a match that was accepted, or me."""
    if match is None:
        return turn.person.id
    connector = await turn.uow.connectors.get(match.connector_id)
    return connector.person_id if connector and match.agreed else None


def _blank(turn: Turn, application: Application, host_id: int, match: Match | None) -> Meeting:
    return Meeting(
        application_id=application.id,
        community_id=application.community_id,
        host_id=host_id,
        kind=Kind.CONNECTION if match else Kind.INTAKE,
        phase=Phase.CHOOSING,
        uid="",
        created_at=turn.now,
        match_id=match.id if match else None,
    )
