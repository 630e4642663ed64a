"""Our Telegram channel against an emulator that we did not write."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.channels.channel import Button, Outgoing
from bot.channels.telegram import Api, Poller, Showcase, TelegramChannel
from handlers.files import File
from handlers.inbound import Inbound, Pressed, Receipt, Said
from program.people import Address
from tests.fakes.bot_api import TOKEN, Key, Shown
from tests.fakes.emulator import emulated

pytestmark = pytest.mark.e2e

AMINA = Address("telegram", "", "17")


class Echo:
    """Answers what was said with a button, and a press by taking the button away."""

    def __init__(self, channel: TelegramChannel) -> None:
        self.channel = channel
        self.taken: list[object] = []
        self.done = asyncio.Event()

    async def take(self, inbound: Inbound) -> Receipt:
        self.taken.append(inbound.content)
        match inbound.content:
            case Said(text):
                button = Button("Yes", data="5.yes")
                await self.channel.send(inbound.address, Outgoing(f"<b>{text}</b>?", ((button,),)))
            case Pressed(platform_id=platform_id):
                await self.channel.send(inbound.address, Outgoing("", replaces=platform_id))
                self.done.set()
        return Receipt("Thanks")


async def test_conversation_goes_there_and_back() -> None:
    async with emulated() as (emulator, base_url), Api(TOKEN, base_url=base_url) as api:
        echo, stop = Echo(TelegramChannel(api)), asyncio.Event()
        emulator.watchers[17] = lambda shown: (
            emulator.press(17, message_id=shown.id, data=shown.keys[0].data) if shown.keys else None
        )
        emulator.say(17, text="Ça va")
        poller = Poller(api, echo, now=lambda: datetime.now(UTC), poll_s=1)
        running = asyncio.create_task(poller.run(stop))
        async with asyncio.timeout(10):
            await echo.done.wait()
            stop.set()
            await running

    assert emulator.shown == [
        Shown(17, 1, "Ça va?", (Key("Yes", data="5.yes"),)),
        Shown(17, 1, "Ça va?", edited=True),
    ]
    assert echo.taken == [Said("Ça va"), Pressed("5.yes", "1", "5.yes")]
    assert emulator.refused == []


async def test_menus_and_long_texts_are_accepted() -> None:
    async with emulated() as (emulator, base_url), Api(TOKEN, base_url=base_url) as api:
        await Showcase(api).set_menus({"en": [("help", "Help")], "fr": [("aide", "Aide")]})
        await TelegramChannel(api).send(AMINA, Outgoing("é " * 5000))

    assert emulator.refused == []
    assert len(emulator.shown) == 3


async def test_file_is_accepted() -> None:
    file = File("a.json", b"{}", "application/json")
    async with emulated() as (emulator, base_url), Api(TOKEN, base_url=base_url) as api:
        await TelegramChannel(api).send(AMINA, Outgoing("<b>Here</b>", file=file))

    assert emulator.refused == []
    assert [method for method, _ in emulator.calls] == ["sendDocument"]
