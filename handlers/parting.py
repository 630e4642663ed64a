"""What becomes of a Connector's open matches when they leave: they go back to the coordinators."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.telling import tell, tell_coordinators
from locales.text import _
from program.matches import Match, Stage
from program.references import Reference, Thing

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.connectors import Connector


async def hand_back(turn: Turn, connector: Connector) -> list[Match]:
    """Cancel what is under way with a Connector; gives the matches that were cancelled."""
    every = await turn.uow.matches.of_connector(connector.id)
    under_way = [each for each in every if each.under_way]
    for match in under_way:
        await _cancel(turn, connector, match)
    return under_way


async def _cancel(turn: Turn, connector: Connector, match: Match) -> None:
    await turn.uow.matches.save(replace(match, stage=Stage.CANCELLED, closed_at=turn.now))
    application = Reference(Thing.APPLICATION, match.application_id)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="match.cancelled",
        subject=match.reference,
        detail={"from": match.stage, "reason": "connector left"},
        community_id=match.community_id,
    )
    line = _(
        "<b>{match}</b> is over, because {connector} has left: {application} needs another"
        " Connector.",
        match=match.reference,
        connector=connector.reference,
        application=application,
    )
    await tell_coordinators(turn, match.community_id, line, but=turn.person.id)
    if match.stage is Stage.ACCEPTED:
        await _tell_connectee(turn, match)


async def _tell_connectee(turn: Turn, match: Match) -> None:
    """Say so neutrally to whoever counted on the meeting."""
    application = await turn.uow.applications.get(match.application_id)
    if application is not None:
        text = _(
            "Your Connector can unfortunately not take part any more. It has nothing to do with"
            " you: we are looking for another one, and you keep your place."
        )
        await tell(turn, application.person_id, text)
