"""Onboardings that nobody has come back to: after the period of drafts, the answers go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from handlers import talking
from handlers.due import Due
from locales.text import _
from program.connectors import Standing
from program.decent import REMINDERS
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.connectors import Connector
    from storage.talks import TalkRow

KIND = "onboarding.over"


async def watch(turn: Turn, connector: Connector) -> None:
    """Count the period from now on."""
    await _expect(turn, connector.id, turn.now + turn.book.periods.drafts)


async def leave(turn: Turn, connector: Connector) -> None:
    """End the watch: it is finished."""
    await turn.uow.due.cancel(_subject(connector.id))


async def end(turn: Turn, item: DueItem) -> None:
    """Erase the answers, unless they have gone on since."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or connector.id != item.payload["connector"]:
        return
    if connector.standing is not Standing.ONBOARDING:
        return
    row = await _talk(turn, connector)
    if row is not None and turn.now < row.updated_at + turn.book.periods.drafts:
        await _expect(turn, connector.id, row.updated_at + turn.book.periods.drafts)
        return
    if row is not None:
        await talking.drop(turn, row)
    await turn.uow.connectors.save(
        replace(connector, standing=Standing.LEFT, profile={}, left_at=turn.now)
    )
    turn.say(
        _(
            "I have not heard from you for a while, so the answers you gave as a Connector are"
            " erased. Should you like to take part after all, ask your coordinator for a new"
            " invitation."
        )
    )


async def _talk(turn: Turn, connector: Connector) -> TalkRow | None:
    stack = await turn.uow.talks.stack(connector.person_id)
    about = (row for row in stack if talking.state_of(row).facts.get("connector") == connector.id)
    return next(about, None)


async def _expect(turn: Turn, connector_id: int, at: datetime) -> None:
    subject = _subject(connector_id)
    payload = {"connector": connector_id}
    await turn.uow.due.put(DueItem(at, KIND, subject, subject, payload, turn.person.id))


def _subject(connector_id: int) -> str:
    return f"onboarding:{connector_id}"


DUE = {KIND: Due(end, hours=REMINDERS)}
