"""The Slack workspaces in which the app is installed, and installations under way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.repository import Repository


@dataclass(frozen=True, slots=True)
class Workspace:
    """One installation.

    Args:
        tenant: Slack's id of the team.
        token: the bot's, sealed when stored.
        bot_user: Slack's id of the bot there.
        scopes: what was granted, separated by commas.
    """

    tenant: str
    name: str
    token: str
    bot_user: str
    scopes: str
    installed_at: datetime
    ended_at: datetime | None = None
    id: int = 0


class Workspaces(Repository):
    """Installations; a removed one loses its token at once."""

    table = "workspaces"

    async def install(self, workspace: Workspace) -> None:
        """Keep a token, in the place of an earlier one of the same workspace."""
        await self._run(
            "install_workspace",
            tenant=workspace.tenant,
            name=workspace.name,
            token=workspace.token,
            bot_user=workspace.bot_user,
            scopes=workspace.scopes,
            installed_at=workspace.installed_at,
        )

    async def get(self, tenant: str) -> Workspace | None:
        cells = await self._row("workspace", tenant=tenant)
        return None if cells is None else Workspace(**cells)

    async def all(self) -> list[Workspace]:
        return [Workspace(**cells) for cells in await self._rows("workspaces")]

    async def uninstall(self, tenant: str, at: datetime) -> None:
        await self._run("uninstall_workspace", tenant=tenant, ended_at=at)


class OAuthStates(Repository):
    """Installations that somebody has begun: single use, for a short time."""

    table = "oauth_states"

    async def add(self, state: str, *, expires_at: datetime) -> None:
        await self._run("add_oauth_state", digest=self._digest(state), expires_at=expires_at)

    async def use(self, state: str, now: datetime) -> bool:
        """Use a state up; False if we never gave it, or it has expired."""
        return await self._value("use_oauth_state", digest=self._digest(state), now=now) is not None

    async def purge(self, before: datetime) -> int:
        return await self._count("purge_oauth_states", before=before)

    def _digest(self, state: str) -> bytes:
        return self._vault.digest_of("oauth state", state)
