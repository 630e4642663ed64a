"""What Slack gave up delivering is read from the conversations, once, from the oldest on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.slack import Api, History, OneWorkspace
from bot.channels.slack.history import MISSED
from handlers.inbound import Said
from storage.database import Store
from storage.notes import Note
from tests.bot.channels.slack.office import NOW, ScriptedInbox, hearing, quick
from tests.fakes import slack_api
from tests.fakes.slack_api import AMINA, TOKEN, FakeSlack
from tests.handlers.scenes import fresh_scene

LONG = timedelta(minutes=7)


@dataclass
class Archive:
    """A history, its inbox, and its clock."""

    api: Api
    store: Store
    inbox: ScriptedInbox = field(default_factory=ScriptedInbox)
    clock: list[datetime] = field(default_factory=lambda: [NOW])

    def history(self, heard_at: datetime | None) -> History:
        return History(
            self.api,
            OneWorkspace(TOKEN),
            hearing(self.api, self.inbox),
            self.store,
            heard_at=heard_at,
            now=lambda: self.clock[0],
            backoff=quick,
        )

    async def note(self) -> Note | None:
        return await self.store.snapshot(lambda uow: uow.notes.get(MISSED))


async def run(history: History, until: Callable[[], bool]) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(history.run(stop))
    async with asyncio.timeout(5):
        while not until():  # noqa: ASYNC110 -- what is waited for tells nobody
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.05)
        stop.set()
        await running


@pytest.fixture
async def archive(api: Api, fake: FakeSlack, tmp_path: Path) -> AsyncIterator[Archive]:
    ago = [NOW - timedelta(minutes=minutes) for minutes in (1, 2, 3, 10)]
    fake.history = [
        {"type": "message", "user": AMINA, "text": str(n), "ts": f"{each.timestamp():.6f}"}
        for n, each in enumerate(ago)
    ]
    fake.history[1]["bot_id"] = "B1"
    async with fresh_scene(tmp_path) as scene:
        yield Archive(api, scene.store)


async def test_missed_messages_are_read_from_the_oldest_on(archive: Archive) -> None:
    history = archive.history(NOW - LONG)

    history.beat()
    await run(history, lambda: len(archive.inbox.taken) == 2)

    assert [each.content for each in archive.inbox.taken] == [Said("2"), Said("0")]
    assert [each.address.tenant for each in archive.inbox.taken] == ["T1", "T1"]
    assert await archive.note() is None


async def test_message_has_the_key_that_its_event_has(archive: Archive, fake: FakeSlack) -> None:
    history = archive.history(NOW - LONG)

    history.beat()
    await run(history, lambda: len(archive.inbox.taken) == 2)

    assert archive.inbox.events[-1] == f"T1:D1:{fake.history[0]['ts']}"


@pytest.mark.parametrize("heard_at", [None, NOW - timedelta(minutes=5)])
async def test_short_silence_is_left_to_slack(
    archive: Archive, fake: FakeSlack, heard_at: datetime | None
) -> None:
    history = archive.history(heard_at)

    history.beat()
    await run(history, lambda: True)

    assert fake.calls == []


async def test_outage_while_running_is_noticed_too(archive: Archive) -> None:
    history = archive.history(None)
    archive.clock[0] = NOW - LONG
    history.beat()
    archive.clock[0] = NOW

    history.beat()
    await run(history, lambda: len(archive.inbox.taken) == 2)

    assert len(archive.inbox.taken) == 2


async def test_reading_that_was_cut_short_is_begun_anew(archive: Archive) -> None:
    await archive.store.transact(lambda uow: uow.notes.write(Note(MISSED, NOW - LONG)))

    await run(archive.history(NOW), lambda: len(archive.inbox.taken) == 2)

    assert await archive.note() is None


async def test_limits_of_slack_are_waited_for(archive: Archive, fake: FakeSlack) -> None:
    fake.fail("users.conversations", fault=slack_api.AWAY)
    fake.fail("conversations.history", fault=slack_api.BROKEN)
    history = archive.history(NOW - LONG)

    history.beat()
    await run(history, lambda: len(archive.inbox.taken) == 2)

    assert await archive.note() is None
