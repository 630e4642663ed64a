"""After a long outage, the conversations are read again for what Slack gave up delivering.

Slack tries three times within about six minutes, and remembers nothing longer; but what people
wrote still stands in their conversations with us. What has come in all the same is recognised.

Source: https://docs.slack.dev/apis/events-api#retries,
    https://docs.slack.dev/reference/methods/users.conversations,
    https://docs.slack.dev/reference/methods/conversations.history
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from slack_bolt.async_app import AsyncBoltRequest

from bot.channels.backoff import Backoff
from bot.channels.channel import SendError, TryLater, Uncertain
from bot.channels.slack.api import Api
from bot.channels.slack.hearing import Hearing
from bot.channels.slack.installations import Installations
from storage.database import Store
from storage.errors import StorageUnavailable
from storage.notes import Note

DELIVERED_FOR = timedelta(minutes=6)
MISSED = "missed:slack"
AT_ONCE = 200
MOST_TRIES = 8

log = logging.getLogger(__name__)


class History:
    """Notices when we could not be reached for long, and reads what was written meanwhile.

    Args:
        heard_at: when we last could take input before this start, `None` if never.
        now: the current time, aware UTC.
        beat: told whenever this is.
    """

    def __init__(
        self,
        api: Api,
        installations: Installations,
        hearing: Hearing,
        store: Store,
        *,
        heard_at: datetime | None,
        now: Callable[[], datetime],
        beat: Callable[[], None] = lambda: None,
        backoff: Callable[[], Backoff] = Backoff,
    ) -> None:
        self._api = api
        self._installations = installations
        self._hearing = hearing
        self._store = store
        self._heard_at = heard_at
        self._now = now
        self._tell = beat
        self._backoff = backoff
        self._since: datetime | None = None
        self._gap = asyncio.Event()

    def beat(self) -> None:
        """Note that we can take input, and whether we could not for long before."""
        now, before = self._now(), self._heard_at
        if before is not None and now - before > DELIVERED_FOR:
            self._since = min(self._since or before, before)
            self._gap.set()
        self._heard_at = now
        self._tell()

    async def run(self, stop: asyncio.Event) -> None:
        """Read what was missed, whenever something was; a reading cut short is begun anew."""
        stopped = asyncio.create_task(stop.wait())
        stopped.add_done_callback(lambda _task: self._gap.set())
        try:
            await self._resume()
            while not stop.is_set():
                await self._gap.wait()
                self._gap.clear()
                if self._since is not None and not await self._caught_up():
                    await asyncio.wait({stopped}, timeout=self._backoff().longest_s)
                    self._gap.set()
        finally:
            stopped.cancel()

    async def _resume(self) -> None:
        note = await self._store.snapshot(lambda uow: uow.notes.get(MISSED))
        if note is not None:
            self._since = note.noted_at
            self._gap.set()

    async def _caught_up(self) -> bool:
        """Try to read what was missed; tell whether nothing is left."""
        since, self._since = self._since, None
        try:
            if since is not None:
                await self._catch_up(since)
        except (SendError, StorageUnavailable) as error:
            log.warning("what was missed on Slack is read later: %s", type(error).__name__)
            self._since = since
            return False
        return True

    async def _catch_up(self, since: datetime) -> None:
        await self._store.transact(lambda uow: uow.notes.write(Note(MISSED, since)))
        count = 0
        for name, token in (await self._installations.tokens()).items():
            tenant = name or await self._team(token)
            async for message in self._missed(token, since):
                await self._hear(tenant, message)
                count += 1
        await self._store.transact(lambda uow: uow.notes.drop(MISSED))
        log.info("read what was missed on Slack: %s messages", count)

    async def _hear(self, tenant: str, message: Mapping[str, Any]) -> None:
        """Hand a message in as if it had been delivered.

        Raises:
            Uncertain: it could not be committed.
        """
        body = {"type": "event_callback", "team_id": tenant, "event": dict(message)}
        response = await self._hearing.hear(AsyncBoltRequest(mode="socket_mode", body=body))
        if response.status != 200:  # noqa: PLR2004 -- HTTP
            raise Uncertain("a message of the history was not taken")

    async def _missed(self, token: str, since: datetime) -> AsyncIterator[dict[str, Any]]:
        """Give what was written since, in each conversation from the oldest on."""
        asked = {"types": "im", "limit": AT_ONCE}
        async for room in self._pages("users.conversations", token, asked, key="channels"):
            given = {
                "channel": room["id"],
                "oldest": f"{since.timestamp():.6f}",
                "limit": AT_ONCE,
            }
            pages = self._pages("conversations.history", token, given, key="messages")
            found = [each async for each in pages]
            for each in reversed(found):
                yield {**each, "channel": room["id"], "channel_type": "im"}

    async def _pages(
        self, method: str, token: str, given: Mapping[str, object], *, key: str
    ) -> AsyncIterator[dict[str, Any]]:
        """Source: https://docs.slack.dev/apis/web-api/pagination."""
        cursor: str | None = None
        while cursor != "":
            answer = await self._insisted(method, token, {**given, "cursor": cursor})
            for each in answer[key]:
                yield each
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""

    async def _team(self, token: str) -> str:
        answer = await self._insisted("auth.test", token, {})
        return str(answer["team_id"])

    async def _insisted(self, method: str, token: str, given: Mapping[str, object]) -> Any:
        """Call a method at the pace that Slack asks for."""
        backoff = self._backoff()
        for _ in range(MOST_TRIES):
            try:
                return await self._api.call(method, token=token, given=given)
            except TryLater as later:
                await asyncio.sleep(later.wait_s or backoff.next_s())
        raise TryLater
