"""A workspace installs the bot by itself: to Slack's page of consent, and back with a code.

The state that goes with somebody is known to the browser that set out, is good for one return,
and only for ten minutes; so nobody can be made to finish what another has begun.

Source: https://docs.slack.dev/authentication/installing-with-oauth
"""

from __future__ import annotations

import hmac
import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode, urljoin

from aiohttp import web

from bot.channels.channel import SendError
from bot.channels.slack.api import Api
from locales.text import InBoth, Text, _
from locales.translator import Translator
from storage.database import Store, UnitOfWork
from storage.errors import StorageUnavailable
from storage.workspaces import Workspace

INSTALL, RETURN = "/slack/install", "/slack/oauth_redirect"
COOKIE = "passerelle-install"
GOOD_FOR = timedelta(minutes=10)
SCOPES = (
    "app_mentions:read",
    "chat:write",
    "commands",
    "files:write",
    "im:history",
    "im:read",
    "im:write",
    "users:read",
)
"""What we ask a workspace for: to talk with its people in private, and no more."""

_PAGE = '<!doctype html><meta charset="utf-8"><title>Passerelle</title><body>{words}</body>'

log = logging.getLogger(__name__)


class Installing:
    """The two pages of an installation.

    Args:
        base_url: of the Web API; the page of consent is on the same host.
        now: the current time, aware UTC.
    """

    def __init__(
        self,
        api: Api,
        store: Store,
        translator: Translator,
        *,
        client: tuple[str, str],
        base_url: str,
        now: Callable[[], datetime],
    ) -> None:
        self._api = api
        self._store = store
        self._translator = translator
        self._client_id, self._client_secret = client
        self._consent = urljoin(base_url, "/oauth/v2/authorize")
        self._now = now

    def routes(self) -> list[web.AbstractRouteDef]:
        """Name the pages that people and Slack call."""
        return [web.get(INSTALL, self._set_out), web.get(RETURN, self._come_back)]

    async def _set_out(self, request: web.Request) -> web.Response:
        state = secrets.token_urlsafe(24)
        try:
            await self._store.transact(partial(self._begin, state))
        except StorageUnavailable:
            return self._page(TRY_LATER, status=503)
        asked = {"client_id": self._client_id, "scope": ",".join(SCOPES), "state": state}
        answer = web.Response(
            status=302, headers={"Location": f"{self._consent}?{urlencode(asked)}"}
        )
        age_s = int(GOOD_FOR.total_seconds())
        answer.set_cookie(
            COOKIE, state, max_age=age_s, path=RETURN, secure=True, httponly=True, samesite="Lax"
        )
        return answer

    async def _begin(self, state: str, uow: UnitOfWork) -> None:
        now = self._now()
        await uow.oauth_states.purge(now)
        await uow.oauth_states.add(state, expires_at=now + GOOD_FOR)

    async def _come_back(self, request: web.Request) -> web.Response:
        state, code = request.query.get("state", ""), request.query.get("code", "")
        ours = hmac.compare_digest(state.encode(), request.cookies.get(COOKIE, "").encode())
        try:
            if not state or not ours or not await self._used(state):
                return self._page(EXPIRED, status=400)
            if not code:
                return self._page(DECLINED, status=400)
            return await self._installed(code)
        except (SendError, StorageUnavailable) as error:
            log.warning("an installation failed: %s", type(error).__name__)
            return self._page(TRY_LATER, status=503)

    async def _used(self, state: str) -> bool:
        now = self._now()
        return await self._store.transact(lambda uow: uow.oauth_states.use(state, now))

    async def _installed(self, code: str) -> web.Response:
        """Source: https://docs.slack.dev/reference/methods/oauth.v2.access."""
        given = {
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            "code": code,
        }
        granted = await self._api.call("oauth.v2.access", token="", given=given)
        workspace = _workspace(granted, at=self._now())
        if workspace is None:
            return self._page(WHOLE_ORGANISATION, status=400)
        await self._store.transact(lambda uow: uow.workspaces.install(workspace))
        log.info("a workspace has installed the bot")
        return self._page(INSTALLED)

    def _page(self, text: Text, *, status: int = 200) -> web.Response:
        words = self._translator.render(InBoth(text), "en").replace("\n\n", "<p>")
        return web.Response(status=status, text=_PAGE.format(words=words), content_type="text/html")


INSTALLED = _("Passerelle is installed. In Slack, open it under Apps and write to it.")
DECLINED = _("Nothing was installed in Slack.")
EXPIRED = _("This installation has expired or was begun elsewhere. Please begin again.")
TRY_LATER = _("Slack or the bot could not be reached. Please try again in a few minutes.")
WHOLE_ORGANISATION = _("Please install the bot in a single workspace.")


def _workspace(granted: Mapping[str, Any], *, at: datetime) -> Workspace | None:
    """Read what Slack granted; an installation of a whole organisation names no workspace."""
    team, token = granted.get("team") or {}, granted.get("access_token")
    if granted.get("is_enterprise_install") or not team.get("id") or not token:
        return None
    return Workspace(
        tenant=team["id"],
        name=team.get("name", ""),
        token=token,
        bot_user=granted.get("bot_user_id", ""),
        scopes=granted.get("scope", ""),
        installed_at=at,
    )
