"""Polling: in order, at once, confirmed only when finished, whatever fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.channels.backoff import Backoff
from bot.channels.channel import Misconfigured
from bot.channels.telegram import Api, Poller
from handlers.inbound import Inbound, Receipt, Said
from storage.errors import StorageUnavailable
from tests.bot.channels.telegram.updates import GROUP, membership, message
from tests.fakes import bot_api
from tests.fakes.bot_api import FakeBotApi, Shown

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


@dataclass
class FakeInbox:
    """Keeps what it takes; holds up or refuses whatever it is told to.

    Args:
        held: texts that wait for the gate.
        refusals: how often storage is away before a text is taken.
    """

    held: set[str] = field(default_factory=set)
    refusals: dict[str, int] = field(default_factory=dict)
    taken: list[tuple[str, str]] = field(default_factory=list)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, inbound: Inbound) -> Receipt:
        content = inbound.content
        text = content.text if isinstance(content, Said) else type(content).__name__
        if text in self.held:
            await self.gate.wait()
        if self.refusals.get(text, 0):
            self.refusals[text] -= 1
            raise StorageUnavailable
        async with self.news:
            self.taken.append((inbound.address.user, text))
            self.news.notify_all()
        return Receipt("Noted")

    async def until(self, number: int) -> None:
        async with asyncio.timeout(5), self.news:
            await self.news.wait_for(lambda: len(self.taken) >= number)


def poller(api: Api, inbox: FakeInbox) -> Poller:
    return Poller(
        api, inbox, now=lambda: NOW, poll_s=1, backoff=lambda: Backoff(first_s=0.01, longest_s=0.02)
    )


@asynccontextmanager
async def polling(api: Api, inbox: FakeInbox) -> AsyncIterator[None]:
    stop = asyncio.Event()
    running = asyncio.create_task(poller(api, inbox).run(stop))
    try:
        yield
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await running


async def test_updates_reach_the_inbox_and_are_confirmed(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.say(17, text="one")

    async with polling(api, inbox):
        await inbox.until(1)
        fake.say(17, text="two")
        await inbox.until(2)

    assert inbox.taken == [("17", "one"), ("17", "two")]
    assert fake.pending == []


async def test_person_waits_for_nobody_but_their_own_last(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox(held={"slow"})
    fake.say(17, text="slow")
    fake.say(17, text="after")
    fake.say(18, text="quick")

    async with polling(api, inbox):
        await inbox.until(1)
        fake.say(18, text="quick again")
        await inbox.until(2)
        before = list(inbox.taken)
        inbox.gate.set()

    assert before == [("18", "quick"), ("18", "quick again")]
    assert inbox.taken == [*before, ("17", "slow"), ("17", "after")]


async def test_nothing_behind_an_unfinished_update_is_confirmed(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox(held={"slow"})
    fake.say(16, text="first")
    slow = fake.say(17, text="slow")
    last = fake.say(18, text="quick")

    async with polling(api, inbox):
        await inbox.until(2)
        await asyncio.sleep(0.2)
        unconfirmed = [update["update_id"] for update in fake.pending]
        polls = len(fake.calls)
        inbox.gate.set()

    assert unconfirmed == [slow, last]
    assert polls < 15
    assert fake.pending == []


async def test_update_is_tried_again_in_order_while_storage_is_away(
    api: Api, fake: FakeBotApi
) -> None:
    inbox = FakeInbox(refusals={"one": 3})
    fake.say(17, text="one")
    fake.say(17, text="two")

    async with polling(api, inbox):
        await inbox.until(2)

    assert inbox.taken == [("17", "one"), ("17", "two")]
    assert fake.pending == []


async def test_stop_while_storage_is_away_leaves_the_rest_unconfirmed(
    api: Api, fake: FakeBotApi
) -> None:
    inbox = FakeInbox(refusals={"one": 1_000_000})
    fake.say(18, text="zero")
    one = fake.say(17, text="one")
    two = fake.say(17, text="two")

    async with polling(api, inbox):
        await inbox.until(1)

    assert inbox.taken == [("18", "zero")]
    assert [update["update_id"] for update in fake.pending] == [one, two]


async def test_unknown_kind_and_rubbish_block_nothing(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.put(message={"hologram": 1})
    fake.put(message=None)
    fake.pending.insert(1, {"message": "no update"})
    fake.say(17, text="one")

    async with polling(api, inbox):
        await inbox.until(3)

    assert sorted(inbox.taken) == [("", "Unknown"), ("", "Unknown"), ("17", "one")]


async def test_update_that_cannot_be_confirmed_is_not_fetched_without_a_pause(
    api: Api, fake: FakeBotApi
) -> None:
    fake.pending.append({"message": "no update"})

    async with polling(api, FakeInbox()):
        await asyncio.sleep(0.3)

    assert 2 < fake.polls < 10


async def test_press_is_answered_with_the_receipt(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.press(17, message_id=3, data="7.yes")

    async with polling(api, inbox):
        await inbox.until(1)

    assert list(fake.answers.values()) == ["Noted"]


async def test_group_is_told_once_where_to_write(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.put(message=message(chat=GROUP, text="hi"))
    fake.put(my_chat_member=membership("member", chat=GROUP))

    async with polling(api, inbox):
        await inbox.until(2)

    assert fake.chat(-100) == [Shown(-100, 1, "Noted")]


async def test_slow_or_failing_answer_holds_nobody_up(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.fail(
        "answerCallbackQuery", fault=bot_api.Fault(delay_s=0.3, status=400, description="old")
    )
    fake.press(17, message_id=3, data="7.yes")
    fake.say(17, text="next")
    started = time.monotonic()

    async with polling(api, inbox):
        await inbox.until(2)
        took_s = time.monotonic() - started

    assert took_s < 0.3


@pytest.mark.parametrize("fault", [bot_api.BROKEN, bot_api.DROPPED, bot_api.CONFLICT])
async def test_polling_goes_on_after_a_failure(
    api: Api, fake: FakeBotApi, fault: bot_api.Fault
) -> None:
    inbox = FakeInbox()
    fake.fail("deleteWebhook", fault=fault)
    fake.fail("getUpdates", fault=fault, times=2)
    fake.say(17, text="one")

    async with polling(api, inbox):
        await inbox.until(1)

    assert inbox.taken == [("17", "one")]


async def test_conflict_is_told_clearly(
    api: Api, fake: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = FakeInbox()
    fake.fail("getUpdates", fault=bot_api.CONFLICT)
    fake.say(17, text="one")

    async with polling(api, inbox):
        await inbox.until(1)

    assert "another process is fetching this bot's updates" in caplog.text


async def test_wrong_token_stops_polling(fake: FakeBotApi) -> None:
    async with Api("123:wrong", base_url=fake.base_url) as api:
        with pytest.raises(Misconfigured):
            await poller(api, FakeInbox()).run(asyncio.Event())


async def test_offset_is_forgotten_once_it_is_confirmed(api: Api, fake: FakeBotApi) -> None:
    inbox = FakeInbox()
    fake.say(17, text="before the silent week")

    async with polling(api, inbox):
        await inbox.until(1)
        await asyncio.sleep(1.2)
        fake._next_update = 5
        fake.say(17, text="after it")
        await inbox.until(2)

    assert inbox.taken == [("17", "before the silent week"), ("17", "after it")]


async def test_inbox_that_breaks_its_promise_stops_polling(api: Api, fake: FakeBotApi) -> None:
    class Broken(FakeInbox):
        async def take(self, inbound: Inbound) -> Receipt:
            raise ZeroDivisionError

    fake.say(17, text="one")

    async with asyncio.timeout(5):
        with pytest.raises(ZeroDivisionError):
            await poller(api, Broken()).run(asyncio.Event())

    assert len(fake.pending) == 1
