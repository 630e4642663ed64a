"""The way in for Connectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.wording import community_name
from locales.text import _

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.communities import Community


async def begin(turn: Turn, community: Community) -> None:
    """Welcome somebody who was invited to be a Connector."""
    await turn.uow.connectors.start(turn.person.id, community.id, turn.now)
    turn.say(
        _(
            "Welcome! {community} would be glad to have you as a Connector.",
            community=community_name(community),
        )
    )
