"""Makes turns: for what somebody sent us, and for what is due for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.world import World
from handlers.book import Book
from handlers.inbound import Blocked, Inbound
from handlers.turn import Turn
from locales.translator import Translator, nearest_language
from program.occupations import OccupationIndex
from program.people import Address, Person
from program.places import PlaceIndex
from storage.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class Turns:
    """What every turn needs of the bot, the same for all of them."""

    book: Book
    translator: Translator
    places: PlaceIndex
    occupations: OccupationIndex

    async def answering(self, inbound: Inbound, uow: UnitOfWork) -> Turn | None:
        """Find or meet who wrote; None if there is nobody to be answered."""
        if not inbound.address.user:
            return None
        if isinstance(inbound.content, Blocked):
            known = await uow.people.by_address(inbound.address)
            if known is None:
                return None
        else:
            language = nearest_language(inbound.language_hint)
            known = await uow.people.meet(inbound.address, language=language, at=inbound.at)
        person, address_id = known
        turn = await self.of(person, (inbound.address, address_id), uow, now=inbound.at)
        turn.window = bool(inbound.window)
        if inbound.zone_hint and not person.zone:
            hint = ZoneInfo(inbound.zone_hint)
            turn.world = replace(turn.world, zone=hint, hint=hint)
        return turn

    async def unasked(self, person_id: int, uow: UnitOfWork, *, now: datetime) -> Turn | None:
        """Make the turn of somebody for whom something is due; None if they were forgotten."""
        person = await uow.people.hold(person_id)
        if person is None:
            return None
        place = await uow.people.address(person_id)
        return await self.of(person, place or (None, None), uow, now=now)

    async def of(
        self,
        person: Person,
        place: tuple[Address, int] | tuple[None, None],
        uow: UnitOfWork,
        *,
        now: datetime,
    ) -> Turn:
        """Make the turn of somebody who is reached at `place`, an address and its row."""
        address, address_id = place
        standing = await uow.people.standing(person.id, address_id)
        return Turn(
            person=person,
            address=address,
            address_id=address_id,
            roles=standing.roles,
            away=standing.away,
            in_person=standing.in_person,
            now=now,
            uow=uow,
            world=self._world(person, now=now),
            translator=self.translator,
            book=self.book,
        )

    def _world(self, person: Person, *, now: datetime) -> World:
        return World(
            now=now,
            places=self.places,
            occupations=self.occupations,
            speaker=self.translator,
            zone=ZoneInfo(person.zone or "UTC"),
        )
