"""Every fault of the Bot API, met by the real delivery through the real Telegram channel.

What each fault looks like stands in `tests/fakes/bot_api.py`, with the page that describes it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.channels.telegram import Api, TelegramChannel
from bot.delivery import Delivery
from bot.pacing import Pacer
from program.people import Address
from storage.database import Store
from storage.outbox import Draft, Lane, OutboxRow
from tests.fakes import bot_api
from tests.fakes.bot_api import TOKEN, FakeBotApi, Fault
from tests.fakes.files import no_file
from tests.storage.scenes import NOW
from tests.stories.scene import VirtualClock

AMINA = Address("telegram", "", "17")
ASKS_TO_WAIT = Fault(status=429, description="Too Many Requests: retry after 40", retry_after_s=40)
GATEWAY = Fault(status=502, description="Bad Gateway")
MOVED = Fault(status=400, description="Bad Request: chat not found")


class Scene:
    """Delivery to a Bot API that fails, with one message in the outbox."""

    def __init__(self, store: Store, api: Api, fake: FakeBotApi) -> None:
        self.store = store
        self.fake = fake
        self.clock = VirtualClock(NOW)
        channel = TelegramChannel(api)
        self.delivery = Delivery(
            store, {channel.name: channel}, pacer=Pacer({}), clock=self.clock, draw=no_file
        )

    async def say(self, text: str) -> int:
        person, address_id = await self.store.transact(
            lambda uow: uow.people.meet(AMINA, language="en", at=NOW)
        )
        body = {"markup": text, "buttons": [], "actions": {}}
        draft = Draft(person.id, address_id, Lane.REPLY, body, NOW, NOW)
        return await self.store.transact(lambda uow: uow.outbox.add(draft))

    async def row(self, number: int) -> OutboxRow:
        row = await self.store.snapshot(lambda uow: uow.outbox.get(number))
        assert row is not None
        return row

    async def reachable(self, person: int = 1) -> bool:
        found = await self.store.snapshot(lambda uow: uow.people.address(person))
        return found is not None

    def shown(self) -> list[str]:
        return [shown.text for shown in self.fake.chat(17)]


@pytest_asyncio.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    async with FakeBotApi() as fake, Api(TOKEN, base_url=fake.base_url) as api:
        yield Scene(store, api, fake)


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (ASKS_TO_WAIT, timedelta(seconds=40)),
        (bot_api.BROKEN, timedelta(seconds=2)),
        (GATEWAY, timedelta(seconds=2)),
        (bot_api.DROPPED, timedelta(seconds=2)),
        (bot_api.UNAUTHORIZED, timedelta(minutes=1)),
    ],
)
async def test_what_was_not_sent_waits_in_storage_and_goes_out_once(
    scene: Scene, fault: Fault, wait: timedelta
) -> None:
    number = await scene.say("Hello")
    scene.fake.fail("sendMessage", fault=fault)

    await scene.delivery.drain()
    row = await scene.row(number)
    scene.clock.wind(wait - timedelta(seconds=1))
    await scene.delivery.drain()
    early = scene.shown()
    scene.clock.wind(timedelta(seconds=1))
    scene.delivery = Delivery(
        scene.store, scene.delivery._channels, pacer=Pacer({}), clock=scene.clock, draw=no_file
    )
    await scene.delivery.drain()

    assert (row.state, row.not_before, row.attempts) == ("queued", NOW + wait, 1)
    assert (early, scene.shown()) == ([], ["Hello"])


async def test_answer_that_never_comes_costs_one_copy_and_no_message(scene: Scene) -> None:
    number = await scene.say("Hello")
    await scene.say("Next")
    scene.fake.fail("sendMessage", fault=bot_api.UNANSWERED)

    await scene.delivery.drain()
    scene.clock.wind(timedelta(minutes=1))
    await scene.delivery.drain()

    assert scene.shown() == ["Hello", "Hello", "Next"]
    assert (await scene.row(number)).state == "sent"


async def test_slow_call_is_waited_for(scene: Scene) -> None:
    number = await scene.say("Hello")
    scene.fake.fail("sendMessage", fault=bot_api.SLOW)

    await scene.delivery.drain()

    assert (scene.shown(), (await scene.row(number)).attempts) == (["Hello"], 1)


async def test_message_that_is_refused_does_not_hold_up_the_next(scene: Scene) -> None:
    refused = await scene.say("Odd")
    await scene.say("Next")
    scene.fake.fail("sendMessage", fault=bot_api.BAD)

    await scene.delivery.drain()

    assert ((await scene.row(refused)).state, scene.shown()) == ("dropped", ["Next"])
    assert await scene.reachable()


@pytest.mark.parametrize("fault", [bot_api.BLOCKED, MOVED])
async def test_person_who_is_gone_is_left_alone_and_gets_it_on_coming_back(
    scene: Scene, fault: Fault
) -> None:
    waiting = await scene.say("Hello")
    await scene.say("Next")
    scene.fake.fail("sendMessage", fault=fault)

    await scene.delivery.drain()
    scene.clock.wind(timedelta(days=1))
    await scene.delivery.drain()
    calls, row = len(scene.fake.calls), await scene.row(waiting)
    reachable = await scene.reachable()
    assert row.address_id is not None
    address_id = row.address_id
    await scene.store.transact(lambda uow: uow.people.revive(address_id))
    await scene.delivery.drain()

    assert (calls, reachable, row.state) == (1, False, "queued")
    assert scene.shown() == ["Hello", "Next"]
