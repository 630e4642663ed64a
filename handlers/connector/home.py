"""A Connector's part of the home page: where they stand, and who waits for their answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers.connector import offers, serving
from handlers.introductions import progress
from handlers.matches import portraits
from handlers.meetings import standing as meeting_standing
from handlers.meetings.listing import upcoming
from handlers.message import Button, Message, Rows
from locales.formats import YourTime
from locales.text import Text, _, blocks, p_
from program.connectors import Standing
from program.matches import Match, Stage
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.introductions.promising import Pledge
    from handlers.turn import Turn
    from program.connectors import Connector

MOST = 10
"""Matches shown; somebody who takes more at once asks for them by /answer."""


async def standing(turn: Turn) -> Sequence[Message]:
    """Show a Connector what they would like to know at a glance."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or not connector.serving:
        return []
    await serving.say(turn, connector)
    told = blocks(*(each.text for each in turn.unsaid()), _promise(connector))
    matches = await _matches(turn, connector)
    logging = await _logging(turn, connector)
    return [*await upcoming(turn), *matches, Message(told, (*logging, *_ways(connector)))]


async def _matches(turn: Turn, connector: Connector) -> list[Message]:
    """Show who hopes for an answer, and whom they have said yes to."""
    asked = [await _asked(turn, each) for each in await offers.unanswered(turn)]
    every = await turn.uow.matches.of_connector(connector.id)
    agreed = [each for each in every if each.stage is Stage.ACCEPTED]
    unplanned = [each for each in agreed if not await turn.uow.meetings.of_match(each.id)]
    return [*asked, *[await _agreed(turn, each) for each in unplanned]][:MOST]


async def _asked(turn: Turn, match: Match) -> Message:
    text = _(
        "<b>{match}</b>: {name} hopes for your answer, until {moment}.",
        match=match.reference,
        name=await _called(turn, match),
        moment=YourTime(await offers.deadline(turn, match), turn.world.zone),
    )
    option = f"answer {match.reference}"
    return Message(text, ((Button(option, p_("button", "Answer now"), {}),),))


async def _agreed(turn: Turn, match: Match) -> Message:
    text = _(
        "<b>{match}</b>: you said yes to {name}.",
        match=match.reference,
        name=await _called(turn, match),
    )
    stands = await meeting_standing.of_match(turn, match, Side.HOST)
    return Message(blocks(text, stands, between="\n"))


async def _called(turn: Turn, match: Match) -> str:
    application = await turn.uow.applications.get(match.application_id)
    return portraits.called(application.profile) if application else ""


async def _logging(turn: Turn, connector: Connector) -> Rows:
    """Offer to log an introduction, for each of those who have been met."""
    found = (await progress.wanting(turn, connector))[:MOST]
    return tuple((_log(each),) for each in found)


def _log(pledge: Pledge) -> Button:
    label = p_("button", "Log one now: {name}", name=pledge.name)
    return Button(f"refer {pledge.match.reference}", label, {})


def _promise(connector: Connector) -> Text | None:
    """Recall the promise of the onboarding."""
    if not connector.profile.get("promise"):
        return None
    return _("Your promise: at least three introductions after each meeting.")


def _ways(connector: Connector) -> Rows:
    resting = connector.standing is Standing.PAUSED
    rest = Button("pause", p_("button", "Rest for a while"), {})
    back = Button("resume", p_("button", "I am back"), {})
    hours = Button("hours", p_("button", "My free hours"), {})
    capacity = Button("capacity", p_("button", "People at once"), {})
    return ((back if resting else rest, hours, capacity),)
