"""Who holds which role where."""

from __future__ import annotations

from datetime import datetime

from program.people import Appointment, Role
from storage.repository import Repository


class Roles(Repository):
    """Appointments; ended ones stay on record."""

    table = "roles"

    async def of(self, person_id: int) -> list[Appointment]:
        """List what the person holds now."""
        return [
            Appointment(cells["person_id"], Role(cells["role"]), cells["community_id"])
            for cells in await self._rows("roles_of", person_id=person_id)
        ]

    async def anyone(self, role: Role, community_id: int | None) -> bool:
        """Tell whether somebody holds a role in a community."""
        held = await self._value("role_is_held", role=role, community_id=community_id)
        return held is not None

    async def holders(self, role: Role, community_id: int | None) -> list[int]:
        """List the people who hold a role in a community, the longest serving first."""
        found = await self._rows("holders_of_role", role=role, community_id=community_id)
        return [cells["person_id"] for cells in found]

    async def grant(self, appointment: Appointment, at: datetime) -> None:
        """Appoint; doing it twice changes nothing."""
        await self._run("grant_role", **_key(appointment), granted_at=at)

    async def end(self, appointment: Appointment, at: datetime) -> None:
        await self._run("end_role", **_key(appointment), ended_at=at)


def _key(appointment: Appointment) -> dict[str, object]:
    return {
        "person_id": appointment.person_id,
        "role": appointment.role,
        "community_id": appointment.community_id,
    }
