"""The one door in: each inbound is one unit of work, and is acknowledged only once committed.

A handler that raises is rolled back; then, in a second unit, the masked and sealed update is
written to `failures` with its seen key, and the person gets an apology: one poisonous message
never blocks the queue. If storage itself fails, nothing is acknowledged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import structlog

from bot.turns import Turns
from handlers.inbound import Elsewhere, Inbound, Receipt
from handlers.route import IN_PRIVATE, route
from locales.text import _
from locales.translator import nearest_language
from program.identifiers import mask
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
        wake: tells that there may be something to send, or to do.
    """

    store: Store
    turns: Turns
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
        turn = await self.turns.answering(inbound, uow)
        if turn is None:
            return Receipt()
        await route(turn, inbound.content)
        return turn.receipt

    async def _apologise(self, inbound: Inbound, error: Exception, uow: UnitOfWork) -> Receipt:
        if not await uow.seen.mark(inbound.channel, inbound.event_id, inbound.at):
            return Receipt()
        turn = await self.turns.answering(inbound, uow)
        await _fail(inbound, error, uow, person_id=turn.person.id if turn else None)
        if turn is not None:
            turn.say(APOLOGY)
            await turn.flush()
        return Receipt()

    async def _note(self, inbound: Inbound, error: Exception, uow: UnitOfWork) -> Receipt:
        if await uow.seen.mark(inbound.channel, inbound.event_id, inbound.at):
            await _fail(inbound, error, uow, person_id=None)
        return Receipt()

    def _elsewhere(self, inbound: Inbound) -> Receipt:
        """Say where to write, in a group; nobody is made a person of ours for it."""
        language = nearest_language(inbound.language_hint)
        return Receipt(self.turns.translator.plain(IN_PRIVATE, language))


APOLOGY = _(
    "Something went wrong on my side, and I could not take that in. The team has been told. Please"
    " try again, or send /start; your earlier answers are safe."
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
