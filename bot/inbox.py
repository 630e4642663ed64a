"""The one door in: each inbound is one unit of work, and is acknowledged only once committed.

A handler that raises is rolled back; then, in a second unit, the masked and sealed update is
written to `failures` with its seen key, and the person gets an apology: one poisonous message
never blocks the queue. If storage itself fails, nothing is acknowledged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import structlog

from conversations.world import World
from handlers.book import Book
from handlers.inbound import Blocked, Elsewhere, Inbound, Receipt
from handlers.route import IN_PRIVATE, route
from handlers.turn import Turn
from locales.text import _
from locales.translator import Translator, nearest_language
from program.identifiers import mask
from program.occupations import OccupationIndex
from program.people import Address, Person
from program.places import PlaceIndex
from storage.database import Store, UnitOfWork
from storage.errors import StorageUnavailable

log = structlog.get_logger()

LONGEST_KEPT = 4000
LONGEST_ERROR = 200


class Inbox(Protocol):
    """What channels hand their inbound to."""

    async def take(self, inbound: Inbound) -> Receipt:
        """Handle and commit one inbound; when this returns, the platform may be told.

        Raises:
            StorageUnavailable: nothing was kept; do not acknowledge, try again later.
        """
        ...


@dataclass(frozen=True, slots=True)
class CommittingInbox:
    """The inbox on a store.

    Args:
        wake: tells delivery that there may be something to send.
    """

    store: Store
    book: Book
    translator: Translator
    places: PlaceIndex
    occupations: OccupationIndex
    wake: Callable[[], None]

    async def take(self, inbound: Inbound) -> Receipt:
        """Handle one inbound in one unit of work."""
        try:
            receipt = await self.store.transact(partial(self._handle, inbound))
        except StorageUnavailable:
            raise
        except Exception as error:
            log.exception("a handler failed", channel=inbound.channel, update=inbound.event_id)
            receipt = await self._survive(inbound, error)
        self.wake()
        return receipt

    async def _survive(self, inbound: Inbound, error: Exception) -> Receipt:
        """Apologise; if even that fails, write it down only, so that the queue goes on."""
        try:
            return await self.store.transact(partial(self._apologise, inbound, error))
        except StorageUnavailable:
            raise
        except Exception:
            log.exception("an apology failed", channel=inbound.channel, update=inbound.event_id)
            return await self.store.transact(partial(self._note, inbound, error))

    async def _handle(self, inbound: Inbound, uow: UnitOfWork) -> Receipt:
        if not await uow.seen.mark(inbound.channel, inbound.event_id, inbound.at):
            return Receipt()
        if isinstance(inbound.content, Elsewhere):
            return self._elsewhere(inbound)
        turn = await self._turn(inbound, uow)
        if turn is None:
            return Receipt()
        await route(turn, inbound.content)
        return turn.receipt

    async def _apologise(self, inbound: Inbound, error: Exception, uow: UnitOfWork) -> Receipt:
        if not await uow.seen.mark(inbound.channel, inbound.event_id, inbound.at):
            return Receipt()
        turn = await self._turn(inbound, uow)
        await _fail(inbound, error, uow, person_id=turn.person.id if turn else None)
        if turn is not None:
            turn.say(APOLOGY)
            await turn.flush()
        return Receipt()

    async def _note(self, inbound: Inbound, error: Exception, uow: UnitOfWork) -> Receipt:
        if await uow.seen.mark(inbound.channel, inbound.event_id, inbound.at):
            await _fail(inbound, error, uow, person_id=None)
        return Receipt()

    async def _turn(self, inbound: Inbound, uow: UnitOfWork) -> Turn | None:
        language = nearest_language(inbound.language_hint)
        if not inbound.address.user:
            return None
        if isinstance(inbound.content, Blocked):
            known = await uow.people.by_address(inbound.address)
            if known is None:
                return None
        else:
            known = await uow.people.meet(inbound.address, language=language, at=inbound.at)
        person, address_id = known
        return await self.turn_of(person, inbound.address, address_id, at=inbound.at, uow=uow)

    async def turn_of(
        self, person: Person, address: Address, address_id: int, *, at: datetime, uow: UnitOfWork
    ) -> Turn:
        """Make a turn for a person whom we know."""
        roles = await uow.roles.of(person.id)
        return Turn(
            person=person,
            address=address,
            address_id=address_id,
            roles=tuple(roles),
            now=at,
            uow=uow,
            world=self._world(person, at),
            translator=self.translator,
            book=self.book,
        )

    def _world(self, person: Person, at: datetime) -> World:
        return World(
            now=at,
            places=self.places,
            occupations=self.occupations,
            speaker=self.translator,
            zone=ZoneInfo(person.zone or "UTC"),
        )

    def _elsewhere(self, inbound: Inbound) -> Receipt:
        """Say where to write, in a group; nobody is made a person of ours for it."""
        language = nearest_language(inbound.language_hint)
        return Receipt(str(self.translator.render(IN_PRIVATE, language).striptags()))


APOLOGY = _(
    "Something broke on my side, and I could not take that in. The team has been told. Please try"
    " again, or send /start; your earlier answers are safe."
)


async def _fail(
    inbound: Inbound, error: Exception, uow: UnitOfWork, *, person_id: int | None
) -> None:
    await uow.failures.add(
        channel=inbound.channel,
        event_id=inbound.event_id,
        person_id=person_id,
        error=mask(repr(error))[:LONGEST_ERROR],
        update=masked(inbound.raw),
        at=inbound.at,
    )


def masked(raw: object) -> Any:  # noqa: ANN401 -- JSON, as it came
    """Copy an update with everything masked that looks like an identity number."""
    match raw:
        case str():
            return mask(raw)[:LONGEST_KEPT]
        case dict():
            return {str(key): masked(value) for key, value in raw.items()}
        case list():
            return [masked(value) for value in raw]
        case _:
            return raw
