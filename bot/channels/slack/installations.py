"""Which workspaces we are installed in, and with which token we speak there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from storage.database import Store


class Installations(Protocol):
    """The workspaces that installed us."""

    async def bot_token(self, tenant: str) -> str | None:
        """Give the token for a workspace; `None` if it does not have us."""
        ...

    async def tokens(self) -> dict[str, str]:
        """Give every workspace's token; "" names the only one there is."""
        ...

    async def ended(self, tenant: str) -> None:
        """Note that a workspace removed us: its token opens nothing any more."""
        ...


@dataclass(frozen=True, slots=True)
class OneWorkspace:
    """A single workspace, whose token its operator has set."""

    token: str

    async def bot_token(self, tenant: str) -> str | None:
        """Give the one token, whichever workspace is meant."""
        return self.token

    async def tokens(self) -> dict[str, str]:
        """Give the one token."""
        return {"": self.token}

    async def ended(self, tenant: str) -> None:
        """Do nothing: only the operator can set another token."""


@dataclass(frozen=True, slots=True)
class StoredWorkspaces:
    """Every workspace that installed us by itself, its token sealed in the database.

    Once one is gone, whatever is to go there finds no token, and marks its address as dead.

    Args:
        now: the current time, aware UTC.
    """

    store: Store
    now: Callable[[], datetime]

    async def bot_token(self, tenant: str) -> str | None:
        """Read the token of a workspace."""
        found = await self.store.snapshot(lambda uow: uow.workspaces.get(tenant))
        return found.token if found else None

    async def tokens(self) -> dict[str, str]:
        """Read all tokens."""
        found = await self.store.snapshot(lambda uow: uow.workspaces.all())
        return {each.tenant: each.token for each in found}

    async def ended(self, tenant: str) -> None:
        """Forget the token of a workspace."""
        at = self.now()
        await self.store.transact(lambda uow: uow.workspaces.uninstall(tenant, at))
