"""What Slack sends, read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.slack.reading import read, sender, tenant_ended
from handlers.inbound import (
    Commanded,
    Content,
    Edited,
    Elsewhere,
    Inbound,
    Opened,
    Pressed,
    Said,
    Shared,
    Submitted,
    Unknown,
)
from program.people import Address
from tests.fakes.slack_api import commanded, event, message, pressed, submitted

NOW = datetime(2027, 1, 5, 12, tzinfo=UTC)
AMINA = Address("slack", "T1", "U1")

IN_GENERAL = {"type": "app_mention", "user": "U1", "channel": "C1", "text": "<@U0BOT> hello"}
EDIT = {"type": "message", "subtype": "message_changed", "channel_type": "im", "channel": "D1"}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def content(body: Any) -> Content | None:
    inbound = read(body, at=NOW)
    return inbound.content if inbound else None


def test_message_is_read_with_its_key_and_address() -> None:
    body = message("Bonjour", event_id="Ev7")

    inbound = read(body, at=NOW)

    assert inbound == Inbound("slack", "T1:D1:Ev7", AMINA, Said("Bonjour"), NOW)
    assert inbound is not None
    assert inbound.raw == body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom &amp; Ann &lt;3", "Tom & Ann <3"),
        ("&amp;lt;", "&lt;"),
        ("<https://linkedin.com/in/a|linkedin.com/in/a>", "linkedin.com/in/a"),
        ("<https://linkedin.com/in/a>", "https://linkedin.com/in/a"),
        ("<https://linkedin.com/in/a|my page>", "https://linkedin.com/in/a"),
        ("<mailto:a@example.org|a@example.org>", "a@example.org"),
        ("ask <@U2> in <#C1|general>, <!here>", "ask @U2 in #general, @here"),
        ("a\u202eb", "ab"),
    ],
)
def test_text_is_unescaped_once(text: str, expected: str) -> None:
    assert content(message(text)) == Said(expected)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (commanded("status"), Commanded("status")),
        (commanded("/Language FR"), Commanded("language", "FR")),
        (commanded(""), Commanded("help")),
        (commanded("statut", command="/connecteur"), Commanded("statut")),
        (commanded("status", channel="C1"), Elsewhere("C1")),
        (commanded("status", channel="G1"), Elsewhere("G1")),
        (event(**IN_GENERAL), Elsewhere("C1")),
        (message("", files=[{"mimetype": "image/png"}], subtype="file_share"), Shared("photo")),
        (message("see", files=[{"mimetype": "application/pdf"}]), Shared("document", "see")),
        (message("", files=[{"subtype": "slack_audio", "mimetype": "audio/mp4"}]), Shared("voice")),
        (event(type="app_home_opened", user="U1", tab="home"), Opened()),
        (event(type="reaction_added", user="U1"), Unknown("reaction_added")),
        (submitted("contact", words=" Hello "), Submitted("contact", {"words": "Hello"})),
        (
            event(
                **EDIT,
                message={"user": "U1", "text": "a &amp; b"},
                previous_message={"user": "U1", "text": "a"},
            ),
            Edited("a & b"),
        ),
    ],
)
def test_kind_is_told(body: dict[str, Any], expected: Content) -> None:
    assert content(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        message("I am the bot", bot_id="B1"),
        message("a channel", channel_type="channel"),
        message("gone", subtype="message_deleted"),
        event(**{**IN_GENERAL, "bot_id": "B1"}),
        event(type="app_home_opened", user="U1", tab="messages"),
        event(
            **EDIT,
            message={"user": "U1", "text": "see example.org", "attachments": [{}]},
            previous_message={"user": "U1", "text": "see example.org"},
        ),
        event(type="app_uninstalled"),
        {},
    ],
)
def test_what_nobody_wrote_to_us_is_not_taken(body: dict[str, Any]) -> None:
    assert read(body, at=NOW) is None


def test_button_is_read_with_its_place_and_key() -> None:
    inbound = read(pressed("5.yes"), at=NOW)

    expected = Pressed("5.yes", platform_id="D1:1.000100", press_id="trigger")
    assert inbound == Inbound("slack", "T1:U1:1.000100:5.yes:0:9.9", AMINA, expected, NOW)


def test_button_that_opens_a_page_is_not_taken() -> None:
    assert read(pressed(""), at=NOW) is None


def test_form_and_command_have_keys_of_their_own() -> None:
    form, command = read(submitted("f"), at=NOW), read(commanded("help"), at=NOW)

    assert form is not None
    assert command is not None
    assert (form.event_id, command.event_id) == ("T1:V1:h1", "T1:1.2.trigger")


def test_two_workspaces_do_not_share_keys() -> None:
    bodies = [{**message("hello"), "team_id": team} for team in ("T1", "T2")]

    keys = {inbound.event_id for each in bodies if (inbound := read(each, at=NOW))}

    assert keys == {"T1:D1:Ev1", "T2:D1:Ev1"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (event(type="app_uninstalled"), True),
        (event(type="tokens_revoked", tokens={"bot": ["U0BOT"]}), True),
        (event(type="tokens_revoked", tokens={"oauth": ["U1"]}), False),
        (message("app_uninstalled"), False),
    ],
)
def test_end_of_an_installation_is_told(body: dict[str, Any], expected: object) -> None:
    assert tenant_ended(body) is expected


@settings(max_examples=25)
@given(JSON)
def test_nothing_makes_reading_raise(body: object) -> None:
    read(body, at=NOW)
    sender(body)


@settings(max_examples=25)
@given(
    st.sampled_from(["event_callback", "block_actions", "view_submission", "shortcut"]),
    st.dictionaries(
        st.sampled_from(["event", "user", "team_id", "view", "actions", "container", "event_id"]),
        JSON,
    ),
)
def test_rubbish_in_known_places_does_not_either(kind: str, body: dict[str, Any]) -> None:
    read({"type": kind, **body}, at=NOW)
