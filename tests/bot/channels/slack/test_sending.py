"""Sending through a Slack that fails on demand."""

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
from bot.channels.slack import Api, OneWorkspace, SlackChannel
from bot.channels.slack.errors import MEANINGS
from handlers.files import File
from program.people import Address
from tests.fakes import slack_api
from tests.fakes.slack_api import TOKEN, FakeSlack, Fault
from tests.fakes.slack_words import words

AMINA = Address("slack", "T1", "U1")
YES = ((Button("Yes", data="5.yes"), Button("Site", url="https://example.org/")),)


@pytest.fixture
def channel(api: Api) -> SlackChannel:
    commands = {"status": "/connector", "statut": "/connecteur"}
    return SlackChannel(api, OneWorkspace(TOKEN), commands=commands)


async def test_message_arrives_with_its_buttons(channel: SlackChannel, fake: FakeSlack) -> None:
    id_ = await channel.send(AMINA, Outgoing("Tom &amp; <b>Ann</b>?", YES))

    assert id_ == "D1:1.000100"
    assert fake.tokens == [TOKEN]
    (sent,) = fake.called("chat.postMessage")
    assert sent == {
        "channel": "U1",
        "text": "Tom &amp; Ann?",
        "unfurl_links": "false",
        "unfurl_media": "false",
        "blocks": [
            {
                "type": "rich_text",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [
                            {"type": "text", "text": "Tom & "},
                            {"type": "text", "text": "Ann", "style": {"bold": True}},
                            {"type": "text", "text": "?"},
                        ],
                    }
                ],
            },
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "text": {"type": "plain_text", "text": "Yes", "emoji": False},
                        "action_id": "5.yes:0",
                        "value": "5.yes",
                    },
                    {
                        "type": "button",
                        "text": {"type": "plain_text", "text": "Site", "emoji": False},
                        "action_id": "page:1",
                        "url": "https://example.org/",
                    },
                ],
            },
        ],
    }


async def test_name_can_call_nobody(channel: SlackChannel, fake: FakeSlack) -> None:
    await channel.send(AMINA, Outgoing("Hello &lt;!channel&gt; *_~ &lt;@U2&gt;"))

    (sent,) = fake.called("chat.postMessage")
    assert sent["text"] == "Hello &lt;!channel&gt; *_~ &lt;@U2&gt;"
    assert words(sent) == "Hello <!channel> *_~ <@U2>"
    assert [each["type"] for each in sent["blocks"][0]["elements"][0]["elements"]] == ["text"]


async def test_command_is_written_as_slack_takes_it(channel: SlackChannel, fake: FakeSlack) -> None:
    await channel.send(AMINA, Outgoing("Send /status (/statut), not /x/status nor a/status."))

    (sent,) = fake.called("chat.postMessage")
    expected = "Send /connector status (/connecteur statut), not /x/status nor a/status."
    assert words(sent) == expected


async def test_instant_is_shown_on_the_readers_own_clock(
    channel: SlackChannel, fake: FakeSlack
) -> None:
    await channel.send(AMINA, Outgoing('For you: <time datetime="5">2 p.m. (X|Y&gt;)</time>'))

    (sent,) = fake.called("chat.postMessage")
    date = {
        "type": "date",
        "timestamp": 5,
        "format": "{date_long_pretty} {time}",
        "fallback": "2 p.m. (X|Y>)",
    }
    assert sent["blocks"][0]["elements"][0]["elements"][1] == date
    assert sent["text"] == "For you: <!date^5^{date_long_pretty} {time}|2 p.m. (X/Y&gt;)>"


async def test_name_makes_no_instant(channel: SlackChannel, fake: FakeSlack) -> None:
    await channel.send(AMINA, Outgoing("&lt;!date^5^{time}|now&gt; &lt;time datetime=5&gt;"))

    (sent,) = fake.called("chat.postMessage")
    said = "<!date^5^{time}|now> <time datetime=5>"
    assert sent["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": said}]
    assert sent["text"] == "&lt;!date^5^{time}|now&gt; &lt;time datetime=5&gt;"


async def test_page_becomes_a_link(channel: SlackChannel, fake: FakeSlack) -> None:
    await channel.send(AMINA, Outgoing('See https://a.org/x. Or <a href="https://b.org">B</a>'))

    (sent,) = fake.called("chat.postMessage")
    elements = sent["blocks"][0]["elements"][0]["elements"]
    assert elements == [
        {"type": "text", "text": "See "},
        {"type": "link", "url": "https://a.org/x"},
        {"type": "text", "text": ". Or "},
        {"type": "link", "url": "https://b.org", "text": "B"},
    ]


async def test_long_message_goes_in_parts_with_buttons_on_the_last(
    channel: SlackChannel, fake: FakeSlack
) -> None:
    id_ = await channel.send(AMINA, Outgoing("\n\n".join(["é" * 2500, "è" * 2500]), YES))

    first, last = fake.called("chat.postMessage")
    assert id_ == "D1:2.000100"
    assert (words(first), words(last)) == ("é" * 2500, "è" * 2500)
    assert (len(first["blocks"]), len(last["blocks"])) == (1, 2)


async def test_many_buttons_still_fit(channel: SlackChannel, fake: FakeSlack) -> None:
    rows = tuple((Button(f"{n} {'x' * 80}", data=f"5.{n}"),) for n in range(60))

    await channel.send(AMINA, Outgoing("Which?", rows))

    (sent,) = fake.called("chat.postMessage")
    buttons = [each for block in sent["blocks"][1:] for each in block["elements"]]
    assert [len(block["elements"]) for block in sent["blocks"][1:]] == [25, 25, 10]
    assert [each["value"] for each in buttons] == [f"5.{n}" for n in range(60)]
    assert {len(each["text"]["text"]) for each in buttons} == {75}


async def test_edit_changes_text_and_takes_the_buttons(
    channel: SlackChannel, fake: FakeSlack
) -> None:
    id_ = await channel.send(AMINA, Outgoing("Ready?", YES))

    edited = await channel.send(AMINA, Outgoing("Ready? <b>Yes</b>", replaces=id_))

    (given,) = fake.called("chat.update")
    assert edited == id_
    assert (given["channel"], given["ts"], words(given)) == ("D1", "1.000100", "Ready? Yes")
    assert len(given["blocks"]) == 1


async def test_edit_without_text_leaves_the_text(channel: SlackChannel, fake: FakeSlack) -> None:
    fake.history = [{"ts": "1.000100", "text": "Tom &amp; Ann?"}]

    await channel.send(AMINA, Outgoing("", replaces="D1:1.000100"))

    (given,) = fake.called("chat.update")
    assert (words(given), given["text"]) == ("Tom & Ann?", "Tom &amp; Ann?")


async def test_edit_without_text_leaves_the_instant(channel: SlackChannel, fake: FakeSlack) -> None:
    shown = "For &lt;you&gt;: <!date^5^{date_long_pretty} {time}|2 p.m. (&lt;X&gt;)>, yes"
    fake.history = [{"ts": "1.000100", "text": shown}]

    await channel.send(AMINA, Outgoing("", replaces="D1:1.000100"))

    (given,) = fake.called("chat.update")
    assert given["text"] == shown
    (words, date, rest) = given["blocks"][0]["elements"][0]["elements"]
    assert (words["text"], date["fallback"], rest["text"]) == (
        "For <you>: ",
        "2 p.m. (<X>)",
        ", yes",
    )


async def test_refused_blocks_go_as_text_that_can_be_answered(
    channel: SlackChannel, fake: FakeSlack
) -> None:
    fake.fail("chat.postMessage", fault=slack_api.BLOCKS_REFUSED)

    id_ = await channel.send(AMINA, Outgoing("Ready &amp; set?", YES))

    (sent,) = fake.called("chat.postMessage")
    assert id_ == "D1:1.000100"
    assert (sent["text"], sent["blocks"]) == ("Ready &amp; set?\n• Yes\n• Site", [])


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (slack_api.TOO_MANY, TryLater),
        (slack_api.AWAY, TryLater),
        (slack_api.BROKEN, Uncertain),
        (slack_api.DROPPED, Uncertain),
        (slack_api.UNANSWERED, Uncertain),
        (Fault("fatal_error"), Uncertain),
        (Fault("service_unavailable", status=503), TryLater),
        (Fault("channel_not_found"), Gone),
        (Fault("is_archived"), Gone),
        (Fault("invalid_auth"), Misconfigured),
        (Fault("missing_scope"), Misconfigured),
        (Fault("msg_too_long"), Refused),
        (Fault("something_new"), Refused),
    ],
)
async def test_failure_says_what_to_do(
    channel: SlackChannel, fake: FakeSlack, fault: Fault, expected: type[SendError]
) -> None:
    fake.fail("chat.postMessage", fault=fault)

    with pytest.raises(SendError) as raised:
        await channel.send(AMINA, Outgoing("Hello"))

    assert type(raised.value) is expected


def test_every_kind_of_failure_has_its_codes() -> None:
    assert {TryLater, Uncertain, Gone, Misconfigured, Refused} < set(MEANINGS.values())


async def test_wait_that_slack_asks_for_is_told(channel: SlackChannel, fake: FakeSlack) -> None:
    fake.fail("chat.postMessage", fault=slack_api.TOO_MANY)

    with pytest.raises(TryLater) as raised:
        await channel.send(AMINA, Outgoing("Hello"))

    assert raised.value.wait_s == 7.0
    assert fake.calls == []


async def test_no_connection_means_that_nothing_was_sent() -> None:
    async with Api(base_url="http://127.0.0.1:9/api/") as api:
        with pytest.raises(TryLater):
            await SlackChannel(api, OneWorkspace(TOKEN)).send(AMINA, Outgoing("Hello"))


async def test_workspace_without_us_is_gone(api: Api) -> None:
    class Nowhere:
        async def bot_token(self, tenant: str) -> str | None:
            return None

        async def tokens(self) -> dict[str, str]:
            return {}

        async def ended(self, tenant: str) -> None:
            raise AssertionError

    with pytest.raises(Gone):
        await SlackChannel(api, Nowhere()).send(AMINA, Outgoing("Hello"))


async def test_file_goes_with_its_caption(channel: SlackChannel, fake: FakeSlack) -> None:
    file = File("données.json", '{"ville": "Thiès"}'.encode(), "application/json")

    id_ = await channel.send(AMINA, Outgoing("<b>Voilà</b> &amp;", file=file))

    assert id_ == "D1:F1"
    assert fake.uploads == [file.content]
    assert fake.called("files.getUploadURLExternal") == [
        {"filename": "données.json", "length": str(len(file.content))}
    ]
    assert fake.called("files.completeUploadExternal") == [
        {
            "files": [{"id": "F1", "title": "données.json"}],
            "channel_id": "D1",
            "initial_comment": "Voilà &amp;",
        }
    ]


async def test_picture_goes_with_its_words(channel: SlackChannel, fake: FakeSlack) -> None:
    file = File("meeting.png", b"\x89PNG", "image/png", alt="Both days. " * 100)

    await channel.send(AMINA, Outgoing("You meet.", file=file))

    (asked,) = fake.called("files.getUploadURLExternal")
    assert asked["alt_txt"] == file.alt[:1000]


async def test_file_with_buttons_has_them_below(channel: SlackChannel, fake: FakeSlack) -> None:
    file = File("a.json", b"{}", "application/json")

    id_ = await channel.send(AMINA, Outgoing("Keep it?", YES, file=file))

    (shared,) = fake.called("files.completeUploadExternal")
    (sent,) = fake.called("chat.postMessage")
    assert id_ == "D1:1.000100"
    assert "initial_comment" not in shared
    assert words(sent) == "Keep it?"


async def test_token_and_words_are_never_logged(
    channel: SlackChannel, fake: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.fail("chat.postMessage", fault=slack_api.DROPPED)

    with pytest.raises(Uncertain) as raised:
        await channel.send(AMINA, Outgoing("Amina"))
    await channel.send(AMINA, Outgoing("Amina"))

    seen = caplog.text + repr(raised.value) + repr(raised.value.__cause__)
    assert TOKEN not in seen
    assert "Amina" not in seen
