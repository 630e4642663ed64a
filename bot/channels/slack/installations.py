"""Which workspaces we are installed in, and with which token we speak there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Installations(Protocol):
    """The workspaces that installed us."""

    async def bot_token(self, tenant: str) -> str | None:
        """Give the token for a workspace; `None` if it does not have us."""
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

    async def ended(self, tenant: str) -> None:
        """Do nothing: only the operator can set another token."""
