"""Telling somebody else: in their own language, at a decent hour of their own place."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.message import Message, Rows, body, both
from handlers.turn import Terms
from program.decent import REMINDERS, Hours, next_decent
from program.people import Role
from storage.outbox import Draft, Lane

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.text import Text
    from program.people import Person

A_WEEK = timedelta(days=7)


async def tell(
    turn: Turn,
    person_id: int,
    text: Text,
    rows: Rows = (),
    *,
    hours: Hours | None = REMINDERS,
    fresh: timedelta = A_WEEK,
) -> int | None:
    """Write to somebody who has not just written to us; gives the outbox row.

    Args:
        hours: decent ones where they are; None if they are waiting for it right now.
        fresh: later than this, it is stale and not sent.

    Returns:
        None if they cannot be reached, or were forgotten.
    """
    person = await turn.uow.people.get(person_id)
    place = await turn.uow.people.address(person_id)
    if person is None or place is None:
        return None
    render = both if turn.book.bilingual else body
    message = render(Message(text, rows), turn.translator, language=person.language)
    return await turn.uow.outbox.add(_draft(turn, person, place[1], message, hours, fresh))


async def tell_coordinators(
    turn: Turn, community_id: int, text: Text, rows: Rows = (), *, but: int | None = None
) -> int:
    """Write to all who coordinate a community, but one; gives how many can be reached."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, community_id)
    told = [await tell(turn, each, text, rows) for each in held if each != but]
    return sum(row is not None for row in told)


def _draft(
    turn: Turn,
    person: Person,
    address_id: int,
    message: dict[str, object],
    hours: Hours | None,
    fresh: timedelta,
) -> Draft:
    terms = Terms(hours if person.zone else None, person.zone, turn.now + fresh)
    return Draft(
        person_id=person.id,
        address_id=address_id,
        lane=Lane.REPLY if hours is None else Lane.DUE,
        body={**message, **terms.decent()},
        not_before=_from(turn.now, person, hours),
        created_at=turn.now,
        not_after=terms.not_after,
    )


def _from(now: datetime, person: Person, hours: Hours | None) -> datetime:
    """Put it off from the start: what was refused for now would hold up slower lanes."""
    if hours is None or not person.zone:
        return now
    return next_decent(now, zone=ZoneInfo(person.zone), hours=hours)
