"""Messages on their way: written with the turn that says them, sent by delivery."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from program.people import Address
from storage.errors import SealBroken
from storage.instants import from_micros
from storage.repository import Repository
from storage.rows import Cells

_SEALED = ("body", "platform_id", "place", "target_platform_id")


class Lane(IntEnum):
    """How urgent a message is; lower goes first."""

    REPLY = 0
    DUE = 1
    BULK = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be sent.

    Args:
        body: what delivery renders, plain JSON values; sealed when stored.
        not_before: earliest moment to send it.
        not_after: after this moment it is stale.
        target: an earlier row whose message this one edits.
    """

    person_id: int
    address_id: int
    lane: Lane
    body: dict[str, Any]
    not_before: datetime
    created_at: datetime
    not_after: datetime | None = None
    target: int | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message and how far it has got.

    Args:
        address: where it goes; None once the person is forgotten.
        body: empty once it has been erased.
        state: `queued`, `sending`, `sent` or `dropped`.
        attempts: how often it was claimed, this time included.
        platform_id: the platform's number of the message, once sent.
        target_platform_id: the same of the message that this one edits.
        broken: which seal does not open, "" if all do; such a row comes without what is sealed.
    """

    id: int
    person_id: int
    address_id: int | None
    address: Address | None
    lane: Lane
    body: dict[str, Any]
    not_before: datetime
    not_after: datetime | None
    created_at: datetime
    state: str
    attempts: int
    target: int | None
    platform_id: str | None
    target_platform_id: str | None
    broken: str = ""


class Outbox(Repository):
    """The queue of messages; rows stay when their bodies are erased."""

    table = "outbox"

    async def add(self, draft: Draft) -> int:
        """Queue a message; gives its number."""
        added: int = await self._value(
            "add_message",
            person_id=draft.person_id,
            address_id=draft.address_id,
            lane=draft.lane,
            body=draft.body,
            target=draft.target,
            not_before=draft.not_before,
            not_after=draft.not_after,
            created_at=draft.created_at,
        )
        return added

    async def get(self, message_id: int) -> OutboxRow | None:
        sealed = await self._sealed_row("message", id=message_id)
        return None if sealed is None else self._opened(sealed)

    async def waiting(self, person_id: int) -> list[OutboxRow]:
        """List what is still to be sent to somebody."""
        found = await self._sealed_rows("waiting_messages", person_id=person_id)
        return [self._opened(sealed) for sealed in found]

    async def claim(
        self, now: datetime, *, limit: int, busy: Collection[int] = ()
    ) -> list[OutboxRow]:
        """Take messages to be sent now, at most one for each address, faster lanes first.

        Within a lane an address's order is kept, even if the first in line has to wait; a faster
        lane overtakes.

        Args:
            busy: addresses (row numbers) to leave alone.
        """
        await self._value("take_turn_to_claim")
        claimed = await self._sealed_rows(
            "claim_messages", now=now, limit=limit, busy=json.dumps(sorted(busy))
        )
        messages = [self._opened(sealed) for sealed in claimed]
        return sorted(messages, key=lambda message: (message.lane, message.id))

    async def sent(self, message_id: int, platform_id: str | None, at: datetime) -> None:
        await self._settle(message_id, "sent", at, platform_id=platform_id)

    async def retry(self, message_id: int, not_before: datetime) -> None:
        """Put a claimed message back, at the head of its line."""
        await self._run("retry_message", id=message_id, not_before=not_before)

    async def drop(self, message_id: int, reason: str, at: datetime) -> None:
        """Record that a message is not sent, and why (a code, nothing personal)."""
        await self._settle(message_id, "dropped", at, reason=reason)

    async def drop_outdated(self, address_id: int, before: datetime, *, at: datetime) -> int:
        """Drop what was said before then and never reached an address; gives how many."""
        return await self._count("drop_outdated", address_id=address_id, before=before, at=at)

    async def drop_unreachable(self, before: datetime, *, at: datetime) -> int:
        """Drop what was said before then to people who blocked us since; gives how many."""
        return await self._count("drop_unreachable", before=before, at=at)

    async def replace_body(self, message_id: int, body: dict[str, Any]) -> None:
        """Change a message that is kept, unless its body was erased."""
        await self._run("replace_body", id=message_id, body=body)

    async def recover(self, at: datetime, *, lease: timedelta = timedelta(0)) -> int:
        """Queue again what was being sent when a worker died; gives how many.

        Args:
            lease: how long other workers may take; zero if there are none.
        """
        return await self._count("recover_messages", claimed_before=at - lease)

    async def purge(self, before: datetime) -> int:
        """Erase the bodies of what was settled before then; gives how many."""
        return await self._count("purge_bodies", before=before)

    async def last_reply_at(self, person_id: int) -> datetime | None:
        """Tell when a person was last answered, and so when they last wrote."""
        micros = await self._value("last_reply_at", person_id=person_id, lane=Lane.REPLY)
        return None if micros is None else from_micros(micros)

    async def counts(self) -> dict[str, int]:
        """Count messages by state."""
        found = await self._rows("message_counts")
        return {cells["state"]: cells["messages"] for cells in found}

    async def drops(self) -> dict[str, int]:
        """Count what was dropped by its reason."""
        found = await self._rows("drop_counts")
        return {cells["reason"]: cells["messages"] for cells in found}

    async def next_at(self, now: datetime) -> datetime | None:
        """Tell when the next message may be sent: not before `now`, None if none is queued."""
        micros = await self._value("next_message_at")
        return None if micros is None else max(now, from_micros(micros))

    async def _settle(
        self,
        message_id: int,
        state: str,
        at: datetime,
        *,
        platform_id: str | None = None,
        reason: str | None = None,
    ) -> None:
        await self._run(
            "settle_message",
            id=message_id,
            state=state,
            platform_id=platform_id,
            reason=reason,
            settled_at=at,
        )

    def _opened(self, sealed: Cells) -> OutboxRow:
        """Open a row; one whose seal is broken must not stop what it is met by."""
        try:
            return self._message(self._mapper.cells(sealed.items()))
        except SealBroken as broken:
            bare = {**sealed, **dict.fromkeys(_SEALED)}
            return replace(
                self._message(self._mapper.cells(bare.items())),
                broken=f"{broken.table}.{broken.column}",
            )

    def _message(self, cells: Cells) -> OutboxRow:
        place = cells.pop("place")
        target_id = cells["target_platform_id"]
        opened = {
            "address": place and Address(*self._vault.unseal("addresses", "place", place)),
            "lane": Lane(cells["lane"]),
            "body": cells["body"] or {},
            "target_platform_id": target_id
            and self._vault.unseal("outbox", "platform_id", target_id),
        }
        return OutboxRow(**{**cells, **opened})
