"""The socket stays open, hands over, and acknowledges only what is committed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.channels.channel import Misconfigured
from bot.channels.slack import Api, Socket
from handlers.inbound import Receipt
from tests.bot.channels.slack.office import ScriptedInbox, hearing, quick
from tests.fakes import slack_api
from tests.fakes.slack_api import APP_TOKEN, FakeSlack, Fault, commanded, message


@asynccontextmanager
async def connected(
    api: Api, fake: FakeSlack, inbox: ScriptedInbox
) -> AsyncIterator[asyncio.Event]:
    """Run a socket, and stop it as on a server."""
    stop = asyncio.Event()
    socket = Socket(api, hearing(api, inbox), token=APP_TOKEN, backoff=quick)
    running = asyncio.create_task(socket.run(stop))
    try:
        await fake.until(lambda: bool(fake.sockets) or running.done())
        yield stop
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await running


async def test_message_is_acknowledged(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()

    async with connected(api, fake, inbox):
        await fake.deliver("e1", message("hello"))
        await fake.until(lambda: "e1" in fake.acked)

    assert inbox.events == ["T1:D1:Ev1"]
    assert fake.tokens[0] == APP_TOKEN


async def test_answer_goes_with_the_acknowledgement(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox(receipt=Receipt("In private."))

    async with connected(api, fake, inbox):
        await fake.deliver("e1", commanded("status", channel="C1"))
        await fake.until(lambda: "e1" in fake.acked)

    assert fake.acked == {"e1": {"text": "In private.", "response_type": "ephemeral"}}


async def test_what_breaks_is_not_acknowledged_until_it_comes_again(
    api: Api, fake: FakeSlack
) -> None:
    inbox = ScriptedInbox()
    inbox.faults.append(RuntimeError())

    async with connected(api, fake, inbox):
        await fake.deliver("e1", message("hello"))
        await fake.deliver("e2", message("hello"))
        await fake.until(lambda: "e2" in fake.acked)

    assert fake.acked == {"e2": None}
    assert inbox.events == ["T1:D1:Ev1"]


async def test_order_of_one_person_is_kept(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()

    async with connected(api, fake, inbox):
        for n in range(20):
            await fake.deliver(f"e{n}", message(str(n), event_id=f"Ev{n}"))
        await fake.until(lambda: len(fake.acked) == 20)

    assert inbox.events == [f"T1:D1:Ev{n}" for n in range(20)]


async def test_refresh_opens_the_next_before_the_old_one_closes(api: Api, fake: FakeSlack) -> None:
    """Source: https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect."""
    inbox = ScriptedInbox()

    async with connected(api, fake, inbox):
        await fake.sockets[0].send_json({"type": "disconnect", "reason": "warning"})
        await fake.until(lambda: len(fake.sockets) == 2)
        await fake.deliver("e1", message("1", event_id="Ev1"), socket=0)
        await fake.deliver("e2", message("2", event_id="Ev2"), socket=1)
        await fake.until(lambda: len(fake.acked) == 2)

    assert sorted(inbox.events) == ["T1:D1:Ev1", "T1:D1:Ev2"]


async def test_lost_connection_is_opened_again(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()
    fake.fail("apps.connections.open", fault=Fault())

    async with connected(api, fake, inbox):
        fake.fail("apps.connections.open", fault=slack_api.AWAY)
        fake.fail("apps.connections.open", fault=slack_api.DROPPED)
        await fake.sockets[0].close()
        await fake.until(lambda: len(fake.sockets) == 2)
        await fake.deliver("e1", message("hello"))
        await fake.until(lambda: "e1" in fake.acked)

    assert inbox.events == ["T1:D1:Ev1"]


async def test_stopping_finishes_and_acknowledges_what_has_begun(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()
    inbox.gate.clear()

    async with connected(api, fake, inbox) as stop:
        await fake.deliver("e1", message("hello"))
        await inbox.held()
        stop.set()
        await asyncio.sleep(0.02)
        inbox.gate.set()
        await fake.until(lambda: "e1" in fake.acked)

    assert inbox.events == ["T1:D1:Ev1"]


async def test_rubbish_is_passed_over(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()

    async with connected(api, fake, inbox):
        for rubbish in ("{", "[]", '{"envelope_id": 1}', '{"envelope_id": "x", "payload": []}'):
            await fake.sockets[0].send_str(rubbish)
        await fake.deliver("e1", message("hello"))
        await fake.until(lambda: "e1" in fake.acked)

    assert fake.acked == {"e1": None}


async def test_wrong_token_stops(api: Api, fake: FakeSlack) -> None:
    fake.fail("apps.connections.open", fault=Fault("invalid_auth"))
    socket = Socket(api, hearing(api, ScriptedInbox()), token=APP_TOKEN)

    with pytest.raises(Misconfigured):
        await socket.run(asyncio.Event())
