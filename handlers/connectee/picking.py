"""Which of one's applications a command is about; nobody else's can be picked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from handlers.message import Button
from handlers.wording import community_name
from locales.text import Text, _, p_
from program.applications import Application

if TYPE_CHECKING:
    from handlers.message import Action
    from handlers.turn import Turn

OVER = _("That has been dealt with already.")


async def sent(turn: Turn) -> list[Application]:
    """List those that were sent and are not over, oldest first."""
    return [each for each in await turn.uow.applications.of(turn.person.id) if each.sent]


async def own(turn: Turn, application_id: object) -> Application | None:
    """Find one of the person's own applications by its number."""
    mine = await turn.uow.applications.of(turn.person.id)
    return next((each for each in mine if each.id == application_id), None)


async def own_sent(turn: Turn, application_id: object) -> Application | None:
    """Do the same, if it was sent and is not over."""
    application = await own(turn, application_id)
    return application if application is not None and application.sent else None


async def offer(
    turn: Turn, applications: Iterable[Application], text: Text, action: Action
) -> None:
    """Ask which one is meant; the action of its button is told by `application`."""
    rows = [(await _button(turn, each, action),) for each in applications]
    turn.say(text, tuple(rows))


async def _button(turn: Turn, application: Application, action: Action) -> Button:
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    label = p_(
        "button",
        "{reference}, {community}",
        reference=application.reference,
        community=community_name(community),
    )
    return Button(application.reference, label, {**action, "application": application.id})
