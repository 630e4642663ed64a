"""Telling somebody else: in their own language, at a decent hour of their own place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.message import Message, Rows, body, both
from handlers.turn import Terms
from program.decent import REMINDERS, Hours, next_decent
from program.people import Role
from storage.outbox import Draft, Lane

if TYPE_CHECKING:
    from handlers.message import Action
    from handlers.turn import Turn
    from locales.text import Text
    from program.people import Person

A_WEEK = timedelta(days=7)
COORDINATING = "coordinating"
"""Under this name, a message says to the coordinators of which communities it is told."""


async def tell(
    turn: Turn,
    person_id: int,
    text: Text,
    rows: Rows = (),
    *,
    hours: Hours | None = REMINDERS,
    fresh: timedelta = A_WEEK,
    coordinating: Iterable[int] = (),
) -> int | None:
    """Write to somebody who has not just written to us; gives the outbox row.

    Args:
        hours: decent ones where they are; None if they are waiting for it right now.
        fresh: later than this, it is stale and not sent.
        coordinating: they read it as the coordinator of one of these communities, and not at all
            if they are none of them by then; see `withhold`.

    Returns:
        None if they cannot be reached, or were forgotten.
    """
    person = await turn.uow.people.get(person_id)
    place = await turn.uow.people.address(person_id)
    if person is None or place is None:
        return None
    render = both if turn.book.bilingual else body
    message = render(Message(text, rows), turn.translator, language=person.language)
    if meant_for := sorted(coordinating):
        message[COORDINATING] = meant_for
    return await turn.uow.outbox.add(_draft(turn, person, place[1], message, hours, fresh))


async def tell_coordinators(
    turn: Turn, community_id: int, text: Text, rows: Rows = (), *, but: int | None = None
) -> int:
    """Write to all who coordinate a community, but one; gives how many can be reached."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, community_id)
    told = [
        await tell(turn, each, text, rows, coordinating=(community_id,))
        for each in held
        if each != but
    ]
    return sum(row is not None for row in told)


async def tell_all_coordinators(
    turn: Turn, communities: Iterable[int], text: Text, *, but: int | None = None
) -> None:
    """Write once to each who coordinates any of the communities, but one."""
    places = sorted(communities)
    held = [await turn.uow.roles.holders(Role.COORDINATOR, each) for each in places]
    for person_id in dict.fromkeys(chain.from_iterable(held)):
        if person_id != but:
            await tell(turn, person_id, text, coordinating=places)


async def withhold(turn: Turn, person_id: int) -> None:
    """Drop what waits for the morning to be told to a coordinator who is none any more."""
    roles = await turn.uow.roles.of(person_id)
    held = {each.community_id for each in roles if each.role is Role.COORDINATOR}
    for row in await turn.uow.outbox.waiting(person_id):
        meant_for = row.body.get(COORDINATING)
        if meant_for and held.isdisjoint(meant_for):
            await turn.uow.outbox.drop(row.id, "role ended", turn.now)


async def unsay(turn: Turn, person_id: int, action: Action) -> None:
    """Drop what waits to be told to somebody and offers them to do what is no longer possible."""
    for row in await turn.uow.outbox.waiting(person_id):
        if action in row.body.get("actions", {}).values():
            await turn.uow.outbox.drop(row.id, "outdated", turn.now)


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
        # Not put off by delivery later: what it puts off holds up the rest of the line.
        not_before=_decent(turn, person, hours),
        created_at=turn.now,
        not_after=terms.not_after,
    )


def _decent(turn: Turn, person: Person, hours: Hours | None) -> datetime:
    if hours is None or not person.zone:
        return turn.now
    return next_decent(turn.now, zone=ZoneInfo(person.zone), hours=hours)
