"""What people see before they write."""

from __future__ import annotations

import pytest

from bot.channels.channel import TryLater
from bot.channels.telegram import Api, Showcase
from tests.fakes import bot_api
from tests.fakes.bot_api import FakeBotApi


async def test_menus_are_set_the_default_one_first(api: Api, fake: FakeBotApi) -> None:
    await Showcase(api).set_menus(
        {"fr": [("aide", "Que puis-je faire?")], "en": [("help", "Help")]}
    )

    assert fake.calls == [
        ("setMyCommands", {"commands": '[{"command": "help", "description": "Help"}]'}),
        (
            "setMyCommands",
            {
                "commands": '[{"command": "aide", "description": "Que puis-je faire?"}]',
                "language_code": "fr",
            },
        ),
    ]


async def test_descriptions_are_set(api: Api, fake: FakeBotApi) -> None:
    await Showcase(api).set_descriptions({"en": "Long"}, short={"fr": "Court"})

    assert fake.calls == [
        ("setMyDescription", {"description": "Long"}),
        ("setMyShortDescription", {"short_description": "Court", "language_code": "fr"}),
    ]


async def test_failure_is_told(api: Api, fake: FakeBotApi) -> None:
    fake.fail("setMyCommands", fault=bot_api.BROKEN)

    with pytest.raises(TryLater):
        await Showcase(api).set_menus({"en": []})


async def test_name_of_the_bot_is_asked_for(api: Api, fake: FakeBotApi) -> None:
    assert await Showcase(api).name() == "fake_bot"
