"""People and communities to write about."""

from dataclasses import dataclass
from datetime import UTC, datetime

from program.communities import Community, Kind, Partner
from program.people import Address
from storage.database import UnitOfWork
from storage.outbox import Draft, Lane

NOW = datetime(2027, 3, 14, 15, 9, 26, 535_897, tzinfo=UTC)
AWA = Address("telegram", "", "55501")
LOUIS = Address("slack", "T0ACME", "U0LOUIS")
HALIFAX = Community(
    "halifax",
    Kind.PLACE,
    "Halifax",
    "Halifax",
    "America/Halifax",
    "NS",
    texts={"welcome.fr": "Allô"},
)


@dataclass(frozen=True)
class Met:
    """Somebody, and where they wrote from."""

    person_id: int
    address_id: int

    def draft(self, text: str, *, lane: Lane = Lane.REPLY, not_before: datetime = NOW) -> Draft:
        return Draft(self.person_id, self.address_id, lane, {"text": text}, not_before, NOW)


async def met(uow: UnitOfWork, address: Address = AWA) -> Met:
    person, address_id = await uow.people.meet(address, language="fr", at=NOW)
    return Met(person.id, address_id)


async def halifax(uow: UnitOfWork) -> tuple[Community, Partner]:
    community = await uow.communities.add(HALIFAX)
    return community, await uow.partners.add(Partner(community.id, "isans", "ISANS"))
