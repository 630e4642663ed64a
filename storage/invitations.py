"""Invitations as stored: digests of codes, and what each code is for."""

from __future__ import annotations

from datetime import datetime

from program.invitations import Errand, Invitation
from storage.repository import Repository
from storage.rows import Cells


class Invitations(Repository):
    """Invitations; the code itself is known to nobody but whoever was given it."""

    table = "invitations"

    async def add(self, invitation: Invitation, *, code: str) -> int:
        """Keep an invitation; gives its number."""
        number: int = await self._value(
            "add_invitation",
            digest=self._digest(code),
            role=invitation.errand,
            language=invitation.language,
            community_id=invitation.community_id,
            person_id=invitation.person_id,
            inviter_id=invitation.inviter_id,
            hint=invitation.hint or None,
            created_at=invitation.created_at,
            expires_at=invitation.expires_at,
        )
        return number

    async def by_code(self, code: str) -> Invitation | None:
        """Find what a code is for, usable or not."""
        cells = await self._row("invitation_by_code", digest=self._digest(code))
        return None if cells is None else _invitation(cells)

    async def get(self, invitation_id: int) -> Invitation | None:
        cells = await self._row("invitation", id=invitation_id)
        return None if cells is None else _invitation(cells)

    async def usable(self, community_id: int, now: datetime) -> list[Invitation]:
        """List a community's invitations that nobody has used yet, oldest first."""
        found = await self._rows("open_invitations", community_id=community_id, now=now)
        return [_invitation(cells) for cells in found]

    async def used_by(self, person_id: int, community_id: int, errand: Errand) -> Invitation | None:
        """Find the newest invitation by which somebody came to a role in a community."""
        cells = await self._row(
            "invitation_used_by", role=errand, person_id=person_id, community_id=community_id
        )
        return None if cells is None else _invitation(cells)

    async def use(self, invitation_id: int, person_id: int, at: datetime) -> bool:
        """Use an invitation up; False if somebody was faster."""
        used = await self._value(
            "use_invitation", id=invitation_id, person_id=person_id, used_at=at
        )
        return used is not None

    async def revoke(self, invitation_id: int, at: datetime) -> bool:
        """Make a code worthless; False if it was used before."""
        done = await self._value("revoke_invitation", id=invitation_id, revoked_at=at)
        return done is not None

    async def purge(self, before: datetime) -> int:
        """Delete what expired before then without being used."""
        return await self._count("purge_invitations", before=before)

    def _digest(self, code: str) -> bytes:
        return self._vault.digest_of("invitation", code)


def _invitation(cells: Cells) -> Invitation:
    cells.pop("digest")
    return Invitation(errand=Errand(cells.pop("role")), **{**cells, "hint": cells["hint"] or ""})
