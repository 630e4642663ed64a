"""Forms are opened at once and filled later; the home page is published."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncBoltRequest

from bot.channels.slack import Api
from handlers.inbound import Commanded, Field, Form, Receipt
from tests.bot.channels.slack.office import ScriptedInbox, hearing
from tests.fakes.slack_api import FakeSlack, Fault, commanded, event, pressed
from tests.fakes.slack_words import words

FORM = Form("contact", "Write to us", "May I?", (Field("words", "What?", 1000, lines=True),), "Go")
HOME: tuple[dict[str, Any], ...] = (
    {"markup": "<b>Welcome</b>, see /status", "buttons": []},
    {"markup": "Do:", "buttons": [[{"label": "Status", "option": "status"}]]},
)


async def heard(api: Api, inbox: ScriptedInbox, body: dict[str, Any]) -> None:
    ears = hearing(api, inbox)
    await ears.hear(AsyncBoltRequest(mode="socket_mode", body=body))
    await ears.close()


async def test_form_is_opened_before_the_commit_and_filled_after(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox(receipt=Receipt(form=FORM))

    await heard(api, inbox, commanded("contact"))

    (inbound,) = inbox.taken
    (opened,), (filled,) = fake.called("views.open"), fake.called("views.update")
    assert (inbound.window, opened["trigger_id"]) == ("V1", "1.2.trigger")
    assert filled["view_id"] == "V1"
    assert filled["view"]["callback_id"] == "contact"
    assert filled["view"]["submit"] == {"type": "plain_text", "text": "Go"}
    assert words({"blocks": filled["view"]["blocks"]}) == "May I?"
    assert filled["view"]["blocks"][1] == {
        "type": "input",
        "block_id": "words",
        "label": {"type": "plain_text", "text": "What?"},
        "element": {
            "type": "plain_text_input",
            "action_id": "words",
            "multiline": True,
            "max_length": 1000,
        },
    }


async def test_command_with_words_needs_no_form(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()

    await heard(api, inbox, commanded("contact Hello there"))

    assert [each.window for each in inbox.taken] == [""]
    assert fake.called("views.open") == []


async def test_form_that_cannot_be_opened_is_asked_for_in_the_chat(
    api: Api, fake: FakeSlack
) -> None:
    fake.fail("views.open", fault=Fault("expired_trigger_id"))
    inbox = ScriptedInbox()

    await heard(api, inbox, commanded("contact"))

    assert [each.window for each in inbox.taken] == [""]
    assert fake.called("views.update") == []


async def test_open_window_is_never_left_empty(api: Api, fake: FakeSlack) -> None:
    await heard(api, ScriptedInbox(receipt=Receipt("See the chat.")), commanded("contact"))

    (filled,) = fake.called("views.update")
    assert words({"blocks": filled["view"]["blocks"]}) == "See the chat."
    assert "submit" not in filled["view"]


async def test_home_is_published_with_commands_on_its_buttons(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox(receipt=Receipt(home=HOME))

    await heard(api, inbox, event(type="app_home_opened", user="U1", tab="home"))

    (published,) = fake.called("views.publish")
    shown = published["view"]["blocks"]
    assert (published["user_id"], published["view"]["type"]) == ("U1", "home")
    assert words({"blocks": shown}) == "Welcome, see /connector status\nDo:"
    assert [each["value"] for each in shown[2]["elements"]] == ["/status"]


async def test_home_never_has_more_blocks_than_slack_takes(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox(receipt=Receipt(home=HOME * 60))

    await heard(api, inbox, event(type="app_home_opened", user="U1", tab="home"))

    (published,) = fake.called("views.publish")
    assert len(published["view"]["blocks"]) == 100


async def test_button_on_the_home_page_may_carry_what_follows_a_command(
    api: Api, fake: FakeSlack
) -> None:
    inbox = ScriptedInbox()

    await heard(api, inbox, pressed("/review C-104", container={"type": "view", "view_id": "V9"}))

    (inbound,) = inbox.taken
    assert inbound.content == Commanded("review", "C-104")


async def test_button_on_the_home_page_is_a_command(api: Api, fake: FakeSlack) -> None:
    inbox = ScriptedInbox()
    box = {"type": "view", "view_id": "V9"}

    await heard(api, inbox, pressed("/status", container=box))

    (inbound,) = inbox.taken
    assert inbound.content == Commanded("status")
    assert inbound.event_id == "T1:U1:V9:/status:0:9.9"
