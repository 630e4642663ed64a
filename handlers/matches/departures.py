"""Somebody goes: their offers, matches and meetings end; the other side hears so, neutrally.

The coordinators read references here and no names: whoever goes may be about to be erased.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.matches import offering, onward
from handlers.meetings import ending, hosting
from locales.text import _
from program.matches import Match, Stage
from program.people import Role

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.applications import Application
    from program.connectors import Connector


async def of_everyone(turn: Turn) -> None:
    """End all that the turn's person has under way, on either side."""
    for application in await turn.uow.applications.of(turn.person.id):
        await of_application(turn, application)
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is not None:
        await of_connector(turn, connector)
    for each in turn.roles:
        if each.role is Role.COORDINATOR and each.community_id is not None:
            await hosting.hand_on(turn, turn.person.id, community_id=each.community_id)


async def of_application(turn: Turn, application: Application) -> None:
    """End what an application has under way: withdrawn, forgotten, or not accepted any more."""
    await turn.uow.applications.hold(application.id)
    for match in await offering.matches_under_way(turn, application):
        await offering.call_off(turn, match, why="application")
        news = _(
            "<b>{match}</b> is called off: {application} is no longer in the program.",
            match=match.reference,
            application=application.reference,
        )
        await onward.tell_team(turn, application, news)
    for match in await turn.uow.matches.of_application(application.id):
        await _meet_no_more(turn, match, why="application")
    await ending.of_intake(turn, application)


async def of_connector(turn: Turn, connector: Connector) -> None:
    """End what a Connector has under way: they leave, or are forgotten."""
    for match in await turn.uow.matches.of_connector(connector.id):
        if match.under_way:
            await _replace(turn, match, connector)
        await _meet_no_more(turn, match, why="connector")


async def of_removed(turn: Turn, connector: Connector, community_id: int) -> None:
    """End what a Connector has not answered yet in a community that removes them."""
    for match in await turn.uow.matches.of_connector(connector.id):
        if match.community_id == community_id and match.stage is Stage.OFFERED:
            await _replace(turn, match, connector)


async def _replace(turn: Turn, match: Match, connector: Connector) -> None:
    application = await turn.uow.applications.hold(match.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    await offering.call_off(turn, match, why="connector", word=CONNECTOR_GONE)
    news = _(
        "<b>{match}</b> is called off: {connector} has left; {application} waits again.",
        match=match.reference,
        connector=connector.reference,
        application=application.reference,
    )
    await onward.go_on(turn, match, news=news)


async def _meet_no_more(turn: Turn, match: Match, *, why: str) -> None:
    """Call off what two who have met already have ahead, if anything."""
    if match.stage is Stage.CLOSED:
        await ending.of_match(turn, match, why=why)


CONNECTOR_GONE = _(
    "The Connector who wanted to meet you cannot do so after all. That has nothing to do with you,"
    " and we are looking for another one."
)
