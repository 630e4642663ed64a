"""What the bot knows of the person in a pane, for the page to show; it only reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.channels.preview.channel import NAME
from bot.channels.preview.zones import Shift, shifts
from program.people import Address
from storage.database import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Known:
    """A person as the bot has them; what it was not told is empty."""

    language: str = ""
    zone: str = ""
    roles: tuple[str, ...] = ()


class Acquainted(Protocol):
    """Somebody who can say what the bot knows of people."""

    async def of(self, pane: str) -> Known:
        """Tell what the bot knows of a pane's person."""
        ...


class Nobody:
    """Knows nobody."""

    async def of(self, pane: str) -> Known:
        return Known()


class Acquaintance:
    """Looks in the bot's own database."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, pane: str) -> Known:
        """Tell what the bot knows of a pane's person; nothing of strangers."""

        async def look(uow: UnitOfWork) -> Known:
            found = await uow.people.by_address(Address(NAME, "", pane))
            if found is None:
                return Known()
            person, _address_id = found
            language = person.language if person.language_confirmed else ""
            roles = tuple(each.role.value for each in await uow.roles.of(person.id))
            return Known(language, person.zone, roles)

        return await self._store.snapshot(look)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A person's zone, and how its clocks run; browsers often know it less well than we do."""

    zone: str
    shifts: tuple[Shift, ...]

    @classmethod
    def around(cls, zone: str, moment: datetime) -> Whereabouts:
        """Tell how a zone's clocks run around a moment."""
        return cls(zone, shifts(zone, moment) if zone else ())
