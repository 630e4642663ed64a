"""From an accepted invitation to a Connector who has agreed; a coordinator then confirms them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.onboarding import DEFAULT_CAPACITY, DEFAULT_NOTICE_H, Onboarding
from handlers import talking
from handlers.connectee import journey
from handlers.connector import enrolling, serving, unfinished
from handlers.coordinator import confirming
from handlers.everyone import days_away
from handlers.telling import tell_coordinators
from locales.text import _
from program.connectors import Standing
from program.hours import with_width

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn
    from program.communities import Community
    from program.connectors import Connector

NOT_KEPT = ("review", "review_details", "kept", "kept_details", "kept_whole", "reconsider")
"""Keys (before any bracket) whose answers steer the talk and are no part of a profile."""

OVER = _("That has been dealt with already.")


async def begin(turn: Turn, community: Community) -> None:
    """Take somebody in whom a community has invited to be its Connector.

    They may be new to us, in the middle of anything else, or a Connector elsewhere.
    """
    for row in reversed(await turn.uow.talks.stack(turn.person.id)):
        await talking.keep(turn, row)
    await journey.go_on(turn, enrolling.origin_of(community))


async def onboarded(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Hand a Connector who agreed to the coordinator; forget the answers of one who did not."""
    connector = await _asked(turn, facts)
    result: Onboarding = finished.value
    if connector is None:
        turn.say(OVER)
        return
    await unfinished.leave(turn, connector)
    if result.agreed:
        await _agree(turn, connector, kept(finished.answers))
    else:
        await _decline(turn, connector)


async def keep_onboarding(turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
    """Keep what was answered so far for another day."""
    connector = await _asked(turn, facts)
    if connector is not None:
        await turn.uow.connectors.save(replace(connector, profile=kept(answers)))
        await unfinished.watch(turn, connector)


def kept(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what only steered the talk."""
    return {key: value for key, value in answers.items() if key.split("[")[0] not in NOT_KEPT}


def complete(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Fill in what was left out and has a default."""
    given = {key: value for key, value in answers.items() if value is not None}
    default = {"capacity": DEFAULT_CAPACITY, "notice_h": DEFAULT_NOTICE_H}
    return with_width({**answers, **default, **given})


async def _asked(turn: Turn, facts: Mapping[str, Any]) -> Connector | None:
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or connector.id != facts["connector"]:
        return None
    return connector if connector.standing is Standing.ONBOARDING else None


async def _agree(turn: Turn, connector: Connector, answers: dict[str, Any]) -> None:
    profile = complete(await days_away.carried(turn, answers))
    agreed = await turn.uow.connectors.save(
        replace(
            connector,
            standing=Standing.AGREED,
            profile=profile,
            capacity=profile["capacity"],
            communities=connector.communities | await enrolling.helped(turn, profile),
            # Who comes back was counted when they first agreed.
            agreed_at=connector.agreed_at or turn.now,
        )
    )
    await _note(turn, agreed, "connector.agreed")
    turn.say(
        _(
            "Thank you, {name}! You are <b>{reference}</b>. Your coordinator confirms you, usually"
            " within a few days; then I send you a short guide, and write when somebody fits."
            " There is nothing to do until then.",
            name=profile["name"],
            reference=agreed.reference,
        )
    )
    await confirming.present(turn, agreed)


async def _decline(turn: Turn, connector: Connector) -> None:
    left = await turn.uow.connectors.save(
        replace(connector, standing=Standing.LEFT, profile={}, left_at=turn.now)
    )
    await _note(turn, left, "connector.declined")
    turn.say(
        _(
            "Thank you for thinking about it. Your answers are erased. Should you change your mind,"
            " your coordinator will gladly invite you again."
        )
    )
    text = _("{who}, whom you invited, will not become a Connector.", who=serving.name_of(left))
    await tell_coordinators(turn, connector.community_id, text)


async def _note(turn: Turn, connector: Connector, action: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=connector.reference,
        detail={},
        community_id=connector.community_id,
        person_id=turn.person.id,
    )
