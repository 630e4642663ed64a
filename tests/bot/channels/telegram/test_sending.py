"""Sending through a strict Bot API that fails on demand."""

from __future__ import annotations

import logging

import pytest

from bot.channels.channel import (
    Button,
    Gone,
    Misconfigured,
    Outgoing,
    Refused,
    SendError,
    TryLater,
    Uncertain,
)
from bot.channels.telegram import Api, TelegramChannel
from bot.channels.telegram.sending import TooLongData
from handlers.files import File
from program.people import Address
from tests.fakes import bot_api
from tests.fakes.bot_api import TOKEN, FakeBotApi, Fault, Key, Shown

AMINA = Address("telegram", "", "17")
YES = ((Button("Yes", data="5.yes"),), (Button("Site", url="https://example.org/"),))


async def test_message_arrives_with_its_buttons(api: Api, fake: FakeBotApi) -> None:
    id_ = await TelegramChannel(api).send(AMINA, Outgoing("Tom &amp; <b>Ann</b>?", YES))

    assert id_ == "1"
    assert fake.shown == [
        Shown(
            17, 1, "Tom & Ann?", (Key("Yes", data="5.yes"), Key("Site", url="https://example.org/"))
        )
    ]


async def test_link_gets_no_preview(api: Api, fake: FakeBotApi) -> None:
    await TelegramChannel(api).send(AMINA, Outgoing("See example.org"))
    await TelegramChannel(api).send(AMINA, Outgoing("No link here. Really"))

    options = [given.get("link_preview_options") for _, given in fake.calls]
    assert options == ['{"is_disabled": true}', None]


async def test_long_message_goes_in_parts_with_buttons_on_the_last(
    api: Api, fake: FakeBotApi
) -> None:
    paragraphs = ["é" * 3000, "<i>🙂</i>" * 1500]

    id_ = await TelegramChannel(api).send(AMINA, Outgoing("\n\n".join(paragraphs), YES))

    first, last = fake.shown
    assert id_ == str(last.id)
    assert (first.text, last.text) == ("é" * 3000, "🙂" * 1500)
    assert (len(first.keys), len(last.keys)) == (0, 2)


async def test_edit_changes_text_and_buttons(api: Api, fake: FakeBotApi) -> None:
    channel = TelegramChannel(api)
    id_ = await channel.send(AMINA, Outgoing("Ready?", YES))

    edited = await channel.send(AMINA, Outgoing("Ready? <b>Yes</b>", replaces=id_))

    assert edited == id_
    assert fake.shown[-1] == Shown(17, 1, "Ready? Yes", edited=True)


async def test_edit_without_text_takes_the_buttons_only(api: Api, fake: FakeBotApi) -> None:
    channel = TelegramChannel(api)
    id_ = await channel.send(AMINA, Outgoing("Ready?", YES))

    await channel.send(AMINA, Outgoing("", replaces=id_))

    assert fake.shown[-1] == Shown(17, 1, "Ready?", edited=True)


async def test_edit_that_changes_nothing_succeeds(api: Api, fake: FakeBotApi) -> None:
    channel = TelegramChannel(api)
    id_ = await channel.send(AMINA, Outgoing("Ready?", YES))

    again = await channel.send(AMINA, Outgoing("Ready?", YES, replaces=id_))

    assert again == id_
    assert len(fake.shown) == 1


async def test_too_long_data_is_never_sent(api: Api, fake: FakeBotApi) -> None:
    button = Button("Yes", data="é" * 33)

    with pytest.raises(TooLongData):
        await TelegramChannel(api).send(AMINA, Outgoing("Ready?", ((button,),)))

    assert fake.calls == []


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (bot_api.TOO_MANY, TryLater),
        (bot_api.BROKEN, TryLater),
        (Fault(status=502, description="Bad Gateway"), TryLater),
        (bot_api.BLOCKED, Gone),
        (Fault(status=403, description="Forbidden: user is deactivated"), Gone),
        (Fault(status=400, description="Bad Request: chat not found"), Gone),
        (bot_api.BAD, Refused),
        (bot_api.DROPPED, Uncertain),
        (bot_api.UNANSWERED, Uncertain),
        (bot_api.UNAUTHORIZED, Misconfigured),
    ],
)
async def test_failure_says_what_to_do(
    api: Api, fake: FakeBotApi, fault: Fault, expected: type[SendError]
) -> None:
    fake.fail("sendMessage", fault=fault)

    with pytest.raises(SendError) as raised:
        await TelegramChannel(api).send(AMINA, Outgoing("Hello"))

    assert type(raised.value) is expected


async def test_wait_that_telegram_asks_for_is_told(api: Api, fake: FakeBotApi) -> None:
    fake.fail("sendMessage", fault=Fault(status=429, description="Too Many", retry_after_s=7))

    with pytest.raises(TryLater) as raised:
        await TelegramChannel(api).send(AMINA, Outgoing("Hello"))

    assert raised.value.wait_s == 7.0


async def test_no_connection_means_that_nothing_was_sent() -> None:
    async with Api(TOKEN, base_url="http://127.0.0.1:9/bot") as api:
        with pytest.raises(TryLater):
            await TelegramChannel(api).send(AMINA, Outgoing("Hello"))


async def test_markup_that_is_not_neutral_still_arrives(api: Api, fake: FakeBotApi) -> None:
    await TelegramChannel(api).send(AMINA, Outgoing("<p>1 <b>2 <u>3</b> <code><i>4</i></code>"))

    assert [shown.text for shown in fake.shown] == ["1 2 3 4"]


async def test_token_is_never_logged(
    api: Api, fake: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.fail("sendMessage", fault=bot_api.DROPPED)

    with pytest.raises(Uncertain) as raised:
        await TelegramChannel(api).send(AMINA, Outgoing("Hello"))
    await TelegramChannel(api).send(AMINA, Outgoing("Hello"))

    told = repr(raised.value) + repr(raised.value.__cause__)
    assert "no answer" in told
    assert TOKEN not in caplog.text + told


async def test_file_goes_with_its_caption(api: Api, fake: FakeBotApi) -> None:
    file = File("données.json", '{"ville": "Thiès"}'.encode(), "application/json")

    id_ = await TelegramChannel(api).send(AMINA, Outgoing("<b>Voilà</b>", file=file))

    assert id_ == "1"
    assert fake.shown == [Shown(17, 1, "Voilà", file="données.json")]
    assert fake.files == {"données.json": file.content}


async def test_picture_goes_as_one_to_be_seen_at_once(api: Api, fake: FakeBotApi) -> None:
    file = File("meeting.png", b"\x89PNG", "image/png")

    await TelegramChannel(api).send(AMINA, Outgoing("You meet.", file=file))

    assert fake.shown == [Shown(17, 1, "You meet.", file="meeting.png")]
    assert [method for method, _given in fake.calls] == ["sendPhoto"]


async def test_caption_that_is_too_long_goes_before_its_file(api: Api, fake: FakeBotApi) -> None:
    file = File("a.json", b"{}", "application/json")

    await TelegramChannel(api).send(AMINA, Outgoing("é" * 1025, YES, file=file))

    assert [(each.text, each.file, len(each.keys)) for each in fake.shown] == [
        ("é" * 1025, "", 0),
        ("", "a.json", 2),
    ]


async def test_file_that_is_refused_for_now_is_tried_later(api: Api, fake: FakeBotApi) -> None:
    fake.fail("sendDocument", fault=bot_api.TOO_MANY)

    with pytest.raises(TryLater):
        await TelegramChannel(api).send(
            AMINA, Outgoing("Here", file=File("a.json", b"{}", "application/json"))
        )


async def test_menu_is_set_in_one_chat_the_default_one_first(api: Api, fake: FakeBotApi) -> None:
    menu = {"fr": [["aide", "Que puis-je faire?"]], "en": [["help", "Help"]]}

    await TelegramChannel(api).send(AMINA, Outgoing("", menu=menu))

    scope = '{"type": "chat", "chat_id": "17"}'
    assert fake.shown == []
    assert [(method, given["scope"]) for method, given in fake.calls] == [
        ("setMyCommands", scope)
    ] * 2
    assert [given.get("language_code") for _, given in fake.calls] == [None, "fr"]
    assert fake.calls[0][1]["commands"] == '[{"command": "help", "description": "Help"}]'


async def test_menu_that_cannot_be_set_now_is_tried_again(api: Api, fake: FakeBotApi) -> None:
    fake.fail("setMyCommands", fault=bot_api.BROKEN)

    with pytest.raises(TryLater):
        await TelegramChannel(api).send(AMINA, Outgoing("", menu={"en": []}))
