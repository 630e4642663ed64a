"""Rooms by Zoom, made in the account of the organisation that runs the program.

Zoom knows no idempotency key. Each meeting therefore bears the request that it was made for, in
its agenda; whoever asks a second time looks for it first, and so a crash or a time-out after
Zoom had made the meeting makes no second one. Should Zoom's list lag behind by more than the
pause before the second attempt, there are two: the first one is empty and harmless.

Zoom allows 100 of these requests a day for each host, and says by 429 when they may go on.

Source: https://developers.zoom.us/docs/api/meetings/ and
https://developers.zoom.us/docs/api/rate-limits/
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, TypeAlias

import aiohttp

from handlers.services import Declined, TryLater
from program.video import Room, Wanted

API_URL = "https://api.zoom.us/v2"
OAUTH_URL = "https://zoom.us/oauth/token"
CONNECT_TIMEOUT_S = 10.0
TIMEOUT_S = 20.0
MARGIN_S = 60.0
"""So long before its end a token is not used any more."""

_SCHEDULED = 2
_PAGE = 300
_LONGEST_REASON = 200
_UNAUTHORIZED, _NOT_FOUND, _TOO_MANY, _BROKEN = 401, 404, 429, 500

Json: TypeAlias = Any
"""What Zoom answers."""


class Gone(Declined):
    """The meeting is not there any more."""


@dataclass(frozen=True, slots=True)
class Account:
    """A server-to-server OAuth app in the organisation's account."""

    account_id: str
    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """What opens the API for an hour.

    Args:
        until: on the event loop's own clock.
        scopes: what it may be used for.
    """

    value: str = field(repr=False)
    until: float
    scopes: frozenset[str]


class Zoom:
    """Makes, moves and deletes meetings.

    Args:
        api_url: up to the path, which is appended.
    """

    def __init__(
        self, account: Account, *, api_url: str = API_URL, oauth_url: str = OAUTH_URL
    ) -> None:
        self._account = account
        self._api_url = api_url.rstrip("/")
        self._oauth_url = oauth_url
        self._token: Token | None = None
        self._asking = asyncio.Lock()

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
        self._session = aiohttp.ClientSession(timeout=timeout)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def create(self, wanted: Wanted) -> Room:
        """Make a meeting, unless an earlier attempt made it.

        Raises:
            TryLater: Zoom is away, or we asked too often.
            Declined: it refuses.
        """
        made = await self._made(wanted) if wanted.again else None
        return _room(made or await self._call("POST", "/users/me/meetings", _meeting(wanted)))

    async def move(self, room: Room, wanted: Wanted) -> Room:
        """Give the meeting another time; its link stays, unless somebody deleted it at Zoom."""
        try:
            await self._call("PATCH", f"/meetings/{room.id}", _meeting(wanted))
        except Gone:
            return await self.create(wanted)
        return room

    async def cancel(self, room: Room) -> None:
        """Delete the meeting."""
        try:
            await self._call("DELETE", f"/meetings/{room.id}")
        except Gone:
            return

    async def token(self) -> Token:
        """Get a token, or the one that is still good.

        Source: https://developers.zoom.us/docs/internal-apps/s2s-oauth/
        """
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if self._token is None or self._token.until <= now:
                self._token = await self._new_token(now)
            return self._token

    async def _new_token(self, now: float) -> Token:
        account = self._account
        given = {"grant_type": "account_credentials", "account_id": account.account_id}
        sender = aiohttp.encode_basic_auth(account.client_id, account.client_secret)
        headers = {"Authorization": sender}
        status, answer = await self._sent("POST", self._oauth_url, headers=headers, data=given)
        if status >= _TOO_MANY:
            raise TryLater(f"no token ({status})")
        if "access_token" not in answer:
            raise Declined(_reason(answer, status))
        until = now + float(answer.get("expires_in", 3600)) - MARGIN_S
        return Token(answer["access_token"], until, frozenset(answer.get("scope", "").split()))

    async def _made(self, wanted: Wanted) -> Json | None:
        """Find what an earlier attempt made."""
        async for each in self._upcoming():
            if each.get("topic") == wanted.topic:
                whole = await self._call("GET", f"/meetings/{each['id']}")
                if whole.get("agenda") == _mark(wanted):
                    return whole
        return None

    async def _upcoming(self) -> AsyncIterator[Json]:
        page = {"type": "upcoming", "page_size": str(_PAGE)}
        while True:
            answer = await self._call("GET", "/users/me/meetings", query=page)
            for each in answer.get("meetings", ()):
                yield each
            following = answer.get("next_page_token")
            if not following:
                return
            page = {**page, "next_page_token": following}

    async def _call(
        self, method: str, path: str, given: Json = None, *, query: Mapping[str, str] | None = None
    ) -> Json:
        """Call the API; with a new token, once, if it does not take ours any more."""
        url = f"{self._api_url}{path}"
        for _attempt in range(2):
            token = await self.token()
            headers = {"Authorization": f"Bearer {token.value}"}
            status, answer = await self._sent(
                method, url, headers=headers, json=given, params=query
            )
            if status != _UNAUTHORIZED:
                break
            self._token = None
        return _judged(status, answer)

    async def _sent(self, method: str, url: str, **given: Any) -> tuple[int, Json]:
        try:
            async with self._session.request(method, url, allow_redirects=False, **given) as answer:
                if answer.status == _TOO_MANY:
                    wait_s = _wait_s(answer.headers.get("Retry-After", ""), datetime.now(UTC))
                    raise TryLater("we asked Zoom too often", wait_s=wait_s)
                return answer.status, await _content(answer)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TryLater(f"no answer ({type(error).__name__})") from None


async def _content(answer: aiohttp.ClientResponse) -> Json:
    try:
        content = await answer.json(content_type=None)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _judged(status: int, answer: Json) -> Json:
    """Give the answer, or raise what is wrong with it."""
    if status == _NOT_FOUND:
        raise Gone(_reason(answer, status))
    if status >= _BROKEN:
        raise TryLater(f"Zoom is broken ({status})")
    if status >= 300:  # noqa: PLR2004 -- HTTP's own: what is below has been done
        raise Declined(_reason(answer, status))
    return answer


def _reason(answer: Json, status: int) -> str:
    words = answer.get("message") or answer.get("reason") or answer.get("error") or "no reason"
    return f"{str(words)[:_LONGEST_REASON]} ({status})"


def _wait_s(given: str, now: datetime) -> float:
    """Read how long to wait: a number of seconds, or the instant of the next day.

    Source: https://developers.zoom.us/docs/api/rate-limits/
    """
    if given.isascii() and given.isdecimal():
        return float(given)
    try:
        until = datetime.fromisoformat(given)
    except ValueError:
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())


def _meeting(wanted: Wanted) -> Json:
    """Describe a meeting that people enter by themselves: nobody of ours is there as its host."""
    return {
        "topic": wanted.topic,
        "type": _SCHEDULED,
        "start_time": f"{wanted.starts_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "timezone": "UTC",
        "duration": wanted.minutes,
        "agenda": _mark(wanted),
        "settings": {
            "join_before_host": True,
            "jbh_time": 0,
            "waiting_room": False,
            "meeting_authentication": False,
            "auto_recording": "none",
        },
    }


def _mark(wanted: Wanted) -> str:
    return f"passerelle {wanted.request}"


def _room(made: Json) -> Room:
    return Room(made["join_url"], made.get("password") or None, str(made["id"]))
