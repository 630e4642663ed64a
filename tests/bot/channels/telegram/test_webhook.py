"""The webhook: updates with the right secret, in order, answered 200 only once they are kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.channels.telegram import Api, UnusableWebhook, Webhook
from bot.channels.telegram.webhook import MOST_UNDER_WAY, SECRET_HEADER
from bot.http import LONGEST_BODY_BYTES, HttpServer
from handlers.inbound import Inbound, Receipt
from tests.bot.channels.telegram.test_polling import NOW, FakeInbox
from tests.bot.channels.telegram.updates import message, press, update
from tests.fakes.bot_api import BROKEN, FakeBotApi

SECRET = "s3cret_-"
URL = "https://bot.example.org/telegram"
RIGHT = {SECRET_HEADER: SECRET}


class Telegram:
    """The side of Telegram that calls us."""

    def __init__(self, address: str, session: aiohttp.ClientSession) -> None:
        self.address = address
        self.session = session

    async def post(self, value: object, **headers: str) -> int:
        return await self.send(json.dumps(value), **headers)

    async def send(self, body: str | bytes, **headers: str) -> int:
        given = {"Content-Type": "application/json", **RIGHT, **headers}
        async with self.session.post(self.address, data=body, headers=given) as answer:
            return answer.status


def said(number: int, text: str, *, user: int = 17) -> dict[str, Any]:
    sender = {"id": user, "is_bot": False, "first_name": "Somebody"}
    chat = {"id": user, "type": "private"}
    return {
        **update(message={**message(text=text, chat=chat), "from": sender}),
        "update_id": number,
    }


@asynccontextmanager
async def served(api: Api, inbox: Any) -> AsyncIterator[tuple[Telegram, Webhook]]:
    webhook = Webhook(api, inbox, url=URL, secret=SECRET, now=lambda: NOW)
    server = HttpServer(webhook.routes())
    address = await server.start("127.0.0.1", 0)
    try:
        async with aiohttp.ClientSession() as session:
            yield Telegram(f"{address}/telegram", session), webhook
    finally:
        await server.stop()


async def test_update_is_taken_before_it_is_acknowledged(api: Api) -> None:
    inbox = FakeInbox(held={"slow"})

    async with served(api, inbox) as (telegram, _):
        answering = asyncio.create_task(telegram.post(said(1, "slow")))
        await asyncio.sleep(0.1)
        before = (answering.done(), list(inbox.taken))
        inbox.gate.set()
        status = await answering

    assert before == (False, [])
    assert (status, inbox.taken) == (200, [("17", "slow")])


async def test_person_is_taken_in_order_and_waits_for_nobody_else(api: Api) -> None:
    inbox = FakeInbox(held={"slow"})

    async with served(api, inbox) as (telegram, _):
        first = asyncio.create_task(telegram.post(said(1, "slow")))
        await asyncio.sleep(0.05)
        second = asyncio.create_task(telegram.post(said(2, "after")))
        await telegram.post(said(3, "quick", user=18))
        inbox.gate.set()
        await asyncio.gather(first, second)

    assert inbox.taken == [("18", "quick"), ("17", "slow"), ("17", "after")]


async def test_storage_that_is_away_makes_telegram_try_again(api: Api) -> None:
    inbox = FakeInbox(refusals={"one": 1})

    async with served(api, inbox) as (telegram, _):
        statuses = [await telegram.post(said(1, "one")) for _ in range(2)]

    assert (statuses, inbox.taken) == ([503, 200], [("17", "one")])


async def test_inbox_that_breaks_is_no_acknowledgement(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        async def take(self, inbound: Inbound) -> Receipt:
            raise ZeroDivisionError("what somebody wrote")

    async with served(api, Broken()) as (telegram, _):
        status = await telegram.post(said(1, "one"))

    assert status == 500
    assert "ZeroDivisionError" in caplog.text
    assert "what somebody wrote" not in caplog.text


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (json.dumps(said(1, "canary")), {SECRET_HEADER: "wrong"}, 403),
        (json.dumps(said(1, "canary")), {SECRET_HEADER: ""}, 403),
        (json.dumps(said(1, "canary")), {SECRET_HEADER: f"{SECRET}é"}, 403),
        (json.dumps(said(1, "canary")), {"Content-Type": "text/plain"}, 415),
        ("canary{", {}, 400),
        ("[" * 100_000, {}, 400),
        (b"\xff\xfe", {}, 400),
        ('["canary"]', {}, 400),
        ('{"canary": 1}', {}, 400),
        ('{"update_id": "canary"}', {}, 400),
        (json.dumps(said(1, "canary" * (LONGEST_BODY_BYTES // 6))), {}, 413),
    ],
    ids=lambda value: str(value)[:24] if not isinstance(value, dict) else "",
)
async def test_everything_else_is_refused_without_a_trace(
    api: Api,
    caplog: pytest.LogCaptureFixture,
    body: str | bytes,
    headers: dict[str, str],
    status: int,
) -> None:
    inbox = FakeInbox()

    async with served(api, inbox) as (telegram, _):
        answered = await telegram.send(body, **headers)

    assert (answered, inbox.taken) == (status, [])
    assert "canary" not in caplog.text


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "", 405), ("POST", "/more", 404)])
async def test_wrong_method_or_path_is_refused(
    api: Api, method: str, path: str, status: int
) -> None:
    inbox = FakeInbox()

    async with served(api, inbox) as (telegram, _):
        request = telegram.session.request(method, telegram.address + path, headers=RIGHT)
        async with request as answer:
            answered = answer.status

    assert (answered, inbox.taken) == (status, [])


async def test_too_many_at_once_have_to_come_again(api: Api) -> None:
    inbox = FakeInbox(held={"slow"})

    async with served(api, inbox) as (telegram, webhook):
        webhook._under_way = MOST_UNDER_WAY
        status = await telegram.post(said(1, "one"))

    assert (status, inbox.taken) == (503, [])


async def test_caller_who_hangs_up_loses_nothing(api: Api) -> None:
    inbox = FakeInbox(held={"slow"})

    async with served(api, inbox) as (telegram, _):
        impatient = asyncio.create_task(telegram.post(said(1, "slow")))
        await asyncio.sleep(0.1)
        impatient.cancel()
        inbox.gate.set()
        await inbox.until(1)

    assert inbox.taken == [("17", "slow")]


async def test_press_is_answered_with_the_receipt(api: Api, fake: FakeBotApi) -> None:
    async with served(api, FakeInbox()) as (telegram, webhook):
        await telegram.post(update(callback_query=press()))
        await webhook._receipts.given()

    assert fake.answers == {"p1": "Noted"}


async def test_telegram_is_told_where_we_are_and_with_which_secret(
    api: Api, fake: FakeBotApi
) -> None:
    beats: list[str] = []
    webhook = Webhook(
        api, FakeInbox(), url=URL, secret=SECRET, now=lambda: NOW, beat=lambda: beats.append("beat")
    )
    fake.fail("setWebhook", fault=BROKEN)
    stop = asyncio.Event()
    running = asyncio.create_task(webhook.run(stop))
    async with asyncio.timeout(5):
        while not beats:  # noqa: ASYNC110 -- the webhook tells by this list alone
            await asyncio.sleep(0.02)
    stop.set()
    await running

    assert fake.webhook == {
        "url": URL,
        "secret_token": SECRET,
        "allowed_updates": '["message", "edited_message", "callback_query", "my_chat_member"]',
        "max_connections": "40",
    }


@pytest.mark.parametrize(
    ("url", "secret"),
    [("", SECRET), ("https://bot.example.org", SECRET), (URL, ""), (URL, "two words")],
)
async def test_unusable_webhook_is_refused_at_the_start(api: Api, url: str, secret: str) -> None:
    with pytest.raises(UnusableWebhook):
        Webhook(api, FakeInbox(), url=url, secret=secret, now=lambda: NOW)
