"""The page that Slack calls: signed, fresh, and answered 200 only once committed."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
from slack_sdk.signature import SignatureVerifier

from bot.channels.channel import Misconfigured
from bot.channels.slack import Api, Door
from bot.http import LONGEST_BODY_BYTES, HttpServer
from storage.errors import StorageUnavailable
from tests.bot.channels.slack.office import ScriptedInbox, hearing
from tests.fakes import slack_api
from tests.fakes.slack_api import TOKEN, FakeSlack, Fault, commanded, message, pressed

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
FORM = "application/x-www-form-urlencoded"


@dataclass
class House:
    """A served door, and somebody who knocks."""

    address: str
    inbox: ScriptedInbox

    async def knock(
        self, body: bytes, *, kind: str = "application/json", **headers: str
    ) -> tuple[int, str]:
        signed = {"Content-Type": kind, **signature(body), **headers}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.address}/slack/events", data=body, headers=signed) as answer,
        ):
            return answer.status, await answer.text()


def signature(body: bytes, *, secret: str = SECRET, age_s: int = 0) -> dict[str, str]:
    """Source: https://docs.slack.dev/authentication/verifying-requests-from-slack."""
    stamp = str(int(time.time()) - age_s)
    signed = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signed or ""}


def encoded(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()


@pytest.fixture
async def house(api: Api) -> AsyncIterator[House]:
    inbox = ScriptedInbox()
    door = Door(api, hearing(api, inbox), secret=SECRET)
    server = HttpServer(door.routes())
    yield House(await server.start("127.0.0.1", 0), inbox)
    await server.stop()


async def test_event_is_answered_once_committed(house: House) -> None:
    answer = await house.knock(encoded(message("hello")))

    assert answer == (200, "")
    assert house.inbox.events == ["T1:D1:Ev1"]


async def test_interaction_and_command_come_as_forms(house: House) -> None:
    payload = urlencode({"payload": json.dumps(pressed("5.yes"))}).encode()
    command = urlencode(commanded("status")).encode()

    answers = [await house.knock(each, kind=FORM) for each in (payload, command)]

    assert answers == [(200, ""), (200, "")]
    assert house.inbox.events == ["T1:U1:1.000100:5.yes:0:9.9", "T1:1.2.trigger"]


async def test_address_is_confirmed_to_slack(house: House) -> None:
    """Source: https://docs.slack.dev/reference/events/url_verification."""
    status, text = await house.knock(encoded({"type": "url_verification", "challenge": "3eZb"}))

    assert (status, json.loads(text)) == (200, {"challenge": "3eZb"})


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": "v0=00"},
        {"X-Slack-Request-Timestamp": "yesterday"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "٣٤"},
        signature(encoded(message("hello")), age_s=400),
        signature(encoded(message("hello")), age_s=-4000),
        signature(encoded(message("hello")), secret="another"),
        signature(encoded(message("other words"))),
    ],
)
async def test_what_is_not_slacks_is_refused(house: House, headers: dict[str, str]) -> None:
    headers = {name: value for name, value in headers.items() if value.isascii()} or {
        "X-Slack-Signature": "v0="
    }

    status, _ = await house.knock(encoded(message("hello")), **headers)

    assert (status, house.inbox.taken) == (401, [])


async def test_body_is_capped(house: House) -> None:
    status, _ = await house.knock(b"x" * (LONGEST_BODY_BYTES + 1))

    assert (status, house.inbox.taken) == (413, [])


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"\xff", "application/json", 400),
        (b"{", "application/json", 400),
        (b"payload=%7B", FORM, 400),
        (b"<a/>", "text/xml", 415),
    ],
)
async def test_rubbish_is_refused(house: House, body: bytes, kind: str, expected: int) -> None:
    try:
        status, _ = await house.knock(body, kind=kind)
    except UnicodeDecodeError:
        status = 400

    assert (status, house.inbox.taken) == (expected, [])


async def test_broken_inbox_makes_slack_try_again(house: House) -> None:
    house.inbox.faults.append(RuntimeError())

    first = await house.knock(encoded(message("hello")))
    again = await house.knock(encoded(message("hello")))

    assert (first[0], again[0]) == (503, 200)


async def test_storage_that_is_away_delays_the_answer(house: House) -> None:
    house.inbox.faults.append(StorageUnavailable("away"))

    assert await house.knock(encoded(message("hello"))) == (200, "")


async def test_door_beats_as_long_as_slack_is_there(api: Api, fake: FakeSlack) -> None:
    beats: list[str] = []
    stop = asyncio.Event()

    def beat() -> None:
        beats.append("beat")
        stop.set()

    door = Door(api, hearing(api, ScriptedInbox()), secret=SECRET, token=TOKEN, beat=beat)
    async with asyncio.timeout(5):
        await door.run(stop)

    assert (beats, fake.tokens) == (["beat"], [TOKEN])


async def test_wrong_token_stops(api: Api, fake: FakeSlack) -> None:
    fake.fail("auth.test", fault=Fault("invalid_auth"))
    door = Door(api, hearing(api, ScriptedInbox()), secret=SECRET, token=TOKEN)

    with pytest.raises(Misconfigured):
        await door.run(asyncio.Event())


async def test_silence_of_slack_is_no_beat(api: Api, fake: FakeSlack) -> None:
    fake.fail("auth.test", fault=slack_api.AWAY)
    beats: list[str] = []
    door = Door(
        api,
        hearing(api, ScriptedInbox()),
        secret=SECRET,
        token=TOKEN,
        beat=lambda: beats.append(""),
    )
    stop = asyncio.Event()
    running = asyncio.create_task(door.run(stop))
    await asyncio.sleep(0.1)
    stop.set()
    await running

    assert beats == []
