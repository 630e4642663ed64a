"""Offers as they are made and taken back: what is stored, and what is to follow.

An application's row is the lock for its matches, a Connector's row for their places: both are held
before anything is looked at, in this order, so that of two who offer at once one is told of the
other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from handlers.matches import candidates, deadlines
from handlers.meetings import ending
from handlers.telling import tell
from program.applications import Application, Status
from program.candidates import Host, Seeker
from program.matches import Match, Stage
from program.matching import Obstacle, Suggestion, obstacle, rank
from program.weights import Reason, ReasonCode
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.text import Text
    from program.connectors import Connector

OFFER = "match.offer"
REMINDER = "match.reminder"
TAKEN_BACK = "match.taken_back"
DAYS_TO_ANSWER = 3
"""Working days that a Connector has. Source: the code of conduct that they agree to."""

NAMES_SOMEBODY = "organisation"
"""The detail of a reason that is kept with the Connector, and not with the match."""


class Gone(StrEnum):
    """Why an application is offered to nobody just now."""

    NOT_ACCEPTED = "not_accepted"
    TAKEN_CARE_OF = "taken_care_of"


@dataclass(frozen=True, slots=True)
class Refused:
    """An offer that could not be made.

    Args:
        rivals: the matches that stand in its way.
    """

    why: Gone | Obstacle
    rivals: tuple[Match, ...] = ()


async def place(
    turn: Turn,
    application_id: int,
    connector_id: int,
    *,
    by: int | None,
    round_id: int | None = None,
) -> Match | Refused:
    """Offer a Connectee to a Connector, if that is still possible.

    Args:
        by: the coordinator who does it; None if it goes on by itself.
    """
    application = await turn.uow.applications.hold(application_id)
    if application is None or application.status is not Status.ACCEPTED:
        return Refused(Gone.NOT_ACCEPTED)
    under_way = await matches_under_way(turn, application)
    if under_way:
        return Refused(Gone.TAKEN_CARE_OF, under_way)
    connector = await turn.uow.connectors.hold(connector_id)
    if connector is None or not connector.serving:
        return Refused(Obstacle.COMMUNITY)
    host = await candidates.host(turn.uow, connector, now=turn.now)
    seeker = await candidates.seeker(turn.uow, application)
    hindrance = obstacle(seeker, host, now=turn.now)
    if hindrance is not None:
        return Refused(hindrance, await _rivals(turn, connector_id))
    suggestion = weighed(turn, seeker, host)
    match = await _add(turn, application, suggestion, round_id=round_id)
    await _follow_up(turn, match, connector)
    await _note(turn, match, "match.offered", actor=by)
    return match


async def matches_under_way(turn: Turn, application: Application) -> tuple[Match, ...]:
    """List what an application has been offered, or accepted for."""
    found = await turn.uow.matches.of_application(application.id)
    return tuple(each for each in found if each.under_way)


async def close(
    turn: Turn,
    match: Match,
    stage: Stage,
    *,
    detail: dict[str, Any],
    answer: dict[str, Any] | None = None,
) -> Match:
    """End an offer or a match; what was to follow from it does not any more.

    Args:
        detail: for the record of deeds.
        answer: what the Connector said, if it is they who end it.
    """
    answered_at = turn.now if answer else match.answered_at
    closed = replace(
        match,
        stage=stage,
        closed_at=turn.now,
        answered_at=answered_at,
        answer=answer or match.answer,
    )
    await turn.uow.due.cancel(_subject(match.id))
    await _note(turn, match, f"match.{stage}", actor=turn.person.id, detail=detail)
    return await turn.uow.matches.save(closed)


async def met(turn: Turn, match_id: int | None) -> None:
    """Free the Connector's place once the two of a match have met."""
    match = await turn.uow.matches.get(match_id) if match_id is not None else None
    if match is not None and match.stage is Stage.ACCEPTED:
        await close(turn, match, Stage.CLOSED, detail={"why": "met"})


async def agree(turn: Turn, match: Match, *, answer: dict[str, Any]) -> Match:
    """Take down a Connector's yes."""
    await turn.uow.due.cancel(_subject(match.id))
    await _note(turn, match, "match.accepted", actor=turn.person.id)
    accepted = replace(match, stage=Stage.ACCEPTED, answered_at=turn.now, answer=answer)
    return await turn.uow.matches.save(accepted)


async def call_off(turn: Turn, match: Match, *, why: str, word: Text | None = None) -> Match:
    """Take an offer back, or end what it led to.

    The Connector hears of it only if they heard of the offer, the Connectee only of a yes.

    Args:
        word: what the Connectee hears, if it is not they who end it.
    """
    unheard = await turn.uow.due.cancel(_unheard(match.id))
    told = {turn.person.id, *await ending.of_match(turn, match, why=why, word=word)}
    closed = await close(turn, match, Stage.CANCELLED, detail={"why": why, "from": match.stage})
    if word is not None and match.stage is Stage.ACCEPTED:
        await _tell_connectee(turn, match, word, told=told)
    connector = await turn.uow.connectors.get(match.connector_id)
    if not unheard and connector is not None and connector.person_id not in told:
        await turn.uow.due.put(
            DueItem(
                turn.now,
                TAKEN_BACK,
                f"taken_back:{match.id}",
                f"{TAKEN_BACK}:{match.id}",
                {"match": match.id, "agreed": match.stage is Stage.ACCEPTED, "why": why},
                connector.person_id,
            )
        )
    return closed


async def _tell_connectee(turn: Turn, match: Match, word: Text, *, told: set[int]) -> None:
    application = await turn.uow.applications.get(match.application_id)
    if application is not None and application.person_id not in told:
        await tell(turn, application.person_id, word)


async def heard(turn: Turn, match: Match) -> None:
    """Take down that the Connector sees an offer now, and need not be told of it later."""
    await turn.uow.due.cancel(_unheard(match.id))


async def await_answer(turn: Turn, match: Match, kind: str, at: datetime) -> None:
    """Have something happen unless the Connector answers before."""
    connector = await turn.uow.connectors.get(match.connector_id)
    if connector is not None:
        await turn.uow.due.put(_item(match, kind, at, connector, subject=_subject(match.id)))


async def zone_of(turn: Turn, community_id: int) -> ZoneInfo:
    """Tell in which zone a community counts its days."""
    community = await turn.uow.communities.get(community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    return ZoneInfo(community.zone)


def weighed(turn: Turn, seeker: Seeker, host: Host) -> Suggestion:
    """Say what speaks for a pair that no rule forbids."""
    kinship = candidates.kinship(turn.world.occupations)
    (suggestion,) = rank(seeker, [host], now=turn.now, kinship=kinship)
    return suggestion


def reasons_of(match: Match, *, organisation: str) -> tuple[Reason, ...]:
    """Read what spoke for a match when it was offered.

    Args:
        organisation: the Connector's, "" if it is not to be named.
    """
    found = []
    for each in match.reasons:
        code = ReasonCode(each["code"])
        detail = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in each["detail"].items()
        }
        if code is ReasonCode.ORGANISATION:
            detail[NAMES_SOMEBODY] = organisation
        if organisation or code is not ReasonCode.ORGANISATION:
            found.append(Reason(code, each["points"], detail))
    return tuple(found)


def plain(reasons: Iterable[Reason]) -> tuple[dict[str, Any], ...]:
    """Write reasons as plain values, without names."""
    return tuple(
        {
            "code": str(each.code),
            "points": each.points,
            "detail": {key: value for key, value in each.detail.items() if key != NAMES_SOMEBODY},
        }
        for each in reasons
    )


async def _rivals(turn: Turn, connector_id: int) -> tuple[Match, ...]:
    found = await turn.uow.matches.of_connector(connector_id)
    return tuple(each for each in found if each.under_way)


async def _add(
    turn: Turn, application: Application, suggestion: Suggestion, *, round_id: int | None
) -> Match:
    host, community = suggestion.host_id, application.community_id
    until = await deadlines.after(turn, host, community, at=turn.now, days=DAYS_TO_ANSWER)
    added = await turn.uow.matches.add(
        Match(
            application_id=application.id,
            connector_id=host,
            community_id=community,
            stage=Stage.OFFERED,
            suggested_at=turn.now,
            points=suggestion.points,
            reasons=plain(suggestion.reasons),
            round_id=round_id,
            offered_at=turn.now,
            answer_by_at=until,
        )
    )
    assert added is not None  # noqa: S101 -- a pair that has met was refused before
    return added


async def _follow_up(turn: Turn, match: Match, connector: Connector) -> None:
    """Have the Connector asked at a decent hour, and reminded at the deadline."""
    assert match.answer_by_at is not None  # noqa: S101 -- every offer has a deadline
    subject = _unheard(match.id)
    await turn.uow.due.put(_item(match, OFFER, turn.now, connector, subject=subject))
    await await_answer(turn, match, REMINDER, match.answer_by_at)


async def _note(
    turn: Turn,
    match: Match,
    action: str,
    *,
    actor: int | None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Write down what was done; it is about the Connectee."""
    application = await turn.uow.applications.get(match.application_id)
    await turn.uow.audit.write(
        at=turn.now,
        actor=actor,
        action=action,
        subject=match.reference,
        detail={
            "application": f"C-{match.application_id}",
            "connector": f"K-{match.connector_id}",
            **(detail or {}),
        },
        community_id=match.community_id,
        person_id=application.person_id if application else None,
    )


def _item(match: Match, kind: str, at: datetime, connector: Connector, *, subject: str) -> DueItem:
    key = f"{kind}:{match.id}"
    return DueItem(at, kind, subject, key, {"match": match.id}, connector.person_id)


def _subject(match_id: int) -> str:
    return f"match:{match_id}"


def _unheard(match_id: int) -> str:
    return f"offer:{match_id}"
