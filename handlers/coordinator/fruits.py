"""What came of a match, in lines for a file: promise, introductions, scores, and complaints.

Third persons are counted here and not named; `/network` shows whom a Connectee got to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.coordinator.unkept import STATES
from locales.formats import Day, Listing, Number
from locales.text import Text, Verbatim, _, blocks, p_
from program.introductions import DIRECT, FURTHER, PROMISED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from handlers.turn import Turn
    from program.introductions import Introduction
    from program.matches import Match
    from program.promises import Promise
    from storage.audit import AuditEntry

BEST = 5
"""The highest score of a meeting."""


async def listed(turn: Turn, matches: Iterable[Match], zone: ZoneInfo) -> Text | None:
    """List what came of some matches under one heading; None if nothing did."""
    lines = [line for each in matches for line in await _of_match(turn, each, zone)]
    if not lines:
        return None
    return blocks(p_("heading of a file", "<b>What came of it</b>"), *lines, between="\n")


async def _of_match(turn: Turn, match: Match, zone: ZoneInfo) -> list[Text]:
    promise = await turn.uow.promises.get(match.id)
    made = [each for each in await turn.uow.introductions.of_match(match.id) if each.counted]
    found = [
        _promised(match, promise, made) if promise is not None else None,
        _introduced(match, made) if made else None,
        await _scored(turn, match),
        *await _complaints(turn, match, zone),
    ]
    return [each for each in found if each is not None]


def _promised(match: Match, promise: Promise, made: list[Introduction]) -> Text:
    return p_(
        "line of a file",
        "{reference}: {made} of {promised} introductions; {state}",
        reference=match.reference,
        made=Number(sum(each.generation == DIRECT for each in made)),
        promised=Number(PROMISED),
        state=STATES[promise.state],
    )


def _introduced(match: Match, made: list[Introduction]) -> Text:
    met = sum(each.met_at is not None for each in made)
    return _(
        "{reference}: introduced by the Connector: {first}, by the people met: {second}; talks that"
        " took place: {met}",
        reference=match.reference,
        first=Number(sum(each.generation == DIRECT for each in made)),
        second=Number(sum(each.generation == FURTHER for each in made)),
        met=Number(met),
    )


async def _scored(turn: Turn, match: Match) -> Text | None:
    """Say how useful the two found their meeting."""
    scores = [
        p_("who gave which score", "{who}: {score}", who=who, score=Number(each.score))
        for person_id, who in (await _people(turn, match)).items()
        for each in await turn.uow.feedback.of(person_id)
        if each.match_id == match.id and each.score is not None
    ]
    if not scores:
        return None
    return _(
        "{reference}: how useful the meeting was, {best} being the best: {scores}",
        reference=match.reference,
        best=Number(BEST),
        scores=Listing(tuple(scores)),
    )


async def _complaints(turn: Turn, match: Match, zone: ZoneInfo) -> list[Text]:
    deeds = await turn.uow.audit.about(match.reference, match.community_id)
    people = await _people(turn, match)
    return [_complaint(match, each, people, zone) for each in deeds if each.action in COMPLAINTS]


def _complaint(match: Match, deed: AuditEntry, people: dict[int, Text], zone: ZoneInfo) -> Text:
    return p_(
        "line of a file",
        "{reference}: {day}, {who}: {what}",
        reference=match.reference,
        day=Day(deed.at.astimezone(zone).date()),
        who=people.get(deed.actor or 0, GONE),
        what=COMPLAINTS[deed.action],
    )


async def _people(turn: Turn, match: Match) -> dict[int, Text]:
    """Name the two by their references, as far as they are still here."""
    application = await turn.uow.applications.get(match.application_id)
    connector = await turn.uow.connectors.get(match.connector_id)
    both = (application, connector)
    return {each.person_id: Verbatim(each.reference) for each in both if each is not None}


GONE = p_("whose name is not known any more", "somebody")

COMPLAINTS: dict[str, Text] = {
    "meeting.complaint": _("says that something was wrong at the meeting"),
    "relay.reported": _("reported what the other one wrote"),
}
