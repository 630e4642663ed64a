"""People and their addresses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from program.people import Address, Appointment, Person, Role, Standing
from storage.classification import ERASED
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells

JOINED = (
    *("addresses", "roles", "consents", "talks", "applications", "contact_messages", "outbox"),
    *("due", "failures", "audit", "invitations", "connectors", "rounds", "meetings"),
    *("introductions", "outcomes", "feedback", "relays", "disclosures"),
    *("case_notes", "takeovers"),
)
"""Tables that name people, in a fixed order."""


class People(Repository):
    """Everyone who has written to us; addresses come with their row's number."""

    table = "people"

    async def by_address(self, address: Address) -> tuple[Person, int] | None:
        """Find who writes from `address`; on PostgreSQL, lock the person until the commit."""
        cells = await self._row("person_at", digest=self._vault.digest(address))
        return None if cells is None else (_person(cells), cells["address_id"])

    async def meet(self, address: Address, *, language: str, at: datetime) -> tuple[Person, int]:
        """Find who writes from `address`, or make their acquaintance."""
        found = await self.by_address(address)
        if found is not None:
            return found
        person = Person(
            await self._value("add_person", language=language, created_at=at), language, at
        )
        address_id = await self._add_address(address, person_id=person.id, at=at)
        if address_id is not None:
            return person, address_id
        # Another worker met the same person in this very moment, and has committed.
        await self._run("drop_person", id=person.id)
        return await self.meet(address, language=language, at=at)

    async def get(self, person_id: int) -> Person | None:
        """Find someone who has not been forgotten."""
        cells = await self._row("person", id=person_id)
        return None if cells is None else _person(cells)

    async def hold(self, person_id: int) -> Person | None:
        """Find someone who has not been forgotten; on PostgreSQL, lock them until the commit."""
        cells = await self._row("held_person", id=person_id)
        return None if cells is None else _person(cells)

    async def standing(self, person_id: int, address_id: int | None) -> Standing:
        """Tell what every turn must know of someone who is held."""
        cells = await self._row("standing", person_id=person_id, address_id=address_id)
        assert cells is not None  # noqa: S101 -- a SELECT without FROM gives one row
        roles = tuple(_appointments(person_id, cells["roles"] or ""))
        return Standing(roles, away=bool(cells["away"]), in_person=bool(cells["in_person"]))

    async def save(self, person: Person) -> Person:
        """Save what changed.

        Raises:
            Stale: if someone else has, or the person has been forgotten.
        """
        version = await self._value(
            "save_person",
            id=person.id,
            language=person.language,
            language_confirmed=person.language_confirmed,
            zone=person.zone,
            hat=person.hat,
            version=person.version,
        )
        if version is None:
            raise Stale(self.table, person.id)
        return replace(person, version=version)

    async def strangers(self, before: datetime) -> list[int]:
        """List who wrote before then, but never agreed to anything and holds no role."""
        return [cells["id"] for cells in await self._rows("strangers", before=before)]

    async def unattached(self, before: datetime) -> list[Person]:
        """List who came before then and holds no role."""
        return [_person(cells) for cells in await self._rows("unattached_people", before=before)]

    async def address(self, person_id: int) -> tuple[Address, int] | None:
        """Find where to write unasked: the preferred address, else the newest living one."""
        cells = await self._row("preferred_address", person_id=person_id)
        return None if cells is None else self._address(cells)

    async def addresses(self, person_id: int) -> list[tuple[Address, int]]:
        """List every address, the dead ones too."""
        found = await self._rows("addresses_of", person_id=person_id)
        return [self._address(cells) for cells in found]

    async def prefer(self, person_id: int, address_id: int) -> None:
        await self._run("prefer_address", person_id=person_id, address_id=address_id)

    async def mark_dead(self, address_id: int, at: datetime) -> None:
        """Note that the platform says that nobody can be reached there any more."""
        await self._run("mark_address_dead", id=address_id, dead_at=at)

    async def revive(self, address_id: int) -> bool:
        """Note that somebody is there again; tell whether the address was dead."""
        return await self._value("revive_address", id=address_id) is not None

    async def erase(self, person_id: int, at: datetime) -> None:
        """Forget someone: what is personal goes, from every table; what is counted stays."""
        # From the youngest table to the oldest: rows go before what they refer to.
        for table in reversed(ERASED):
            await self._run(f"erase_{table}", person_id=person_id, at=at)

    async def join(self, gone: int, *, into: int, at: datetime) -> None:
        """Make two people one: all that is `gone`'s becomes `into`'s, and `gone` is erased.

        Both must be held, the lower number first, and no two of what each may have but once.
        """
        for table in JOINED:
            await self._run(f"join_{table}", kept=into, gone=gone, at=at)
        await self._run("erase_people", person_id=gone, at=at)

    async def _add_address(self, address: Address, *, person_id: int, at: datetime) -> int | None:
        place = [address.channel, address.tenant, address.user]
        added: int | None = await self._value(
            "add_address",
            person_id=person_id,
            digest=self._vault.digest(address),
            place=self._vault.seal("addresses", "place", place),
            created_at=at,
        )
        return added

    def _address(self, cells: Cells) -> tuple[Address, int]:
        place = self._vault.unseal("addresses", "place", cells["place"])
        return Address(*place), cells["id"]


def _person(cells: Cells) -> Person:
    return Person(
        id=cells["id"],
        language=cells["language"],
        created_at=cells["created_at"],
        language_confirmed=bool(cells["language_confirmed"]),
        zone=cells["zone"],
        hat=cells["hat"],
        version=cells["version"],
    )


def _appointments(person_id: int, listed: str) -> Iterator[Appointment]:
    """Read `3:coordinator:7 9:secretariat:` in the order of the numbers."""
    rows = (each.split(":") for each in listed.split())
    for _number, role, community in sorted(rows, key=lambda row: int(row[0])):
        yield Appointment(person_id, Role(role), int(community) if community else None)
