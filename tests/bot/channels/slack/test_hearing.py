"""Nothing is acknowledged before it is committed, and nobody's words overtake each other."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.channels.slack import Api, Hearing
from bot.channels.slack.profiles import PATIENCE_S
from handlers.inbound import Receipt, Said
from storage.errors import StorageUnavailable
from tests.bot.channels.slack.office import ScriptedInbox, hearing
from tests.fakes import slack_api
from tests.fakes.slack_api import FakeSlack, commanded, event, message, pressed, submitted


@pytest.fixture
def inbox() -> ScriptedInbox:
    return ScriptedInbox()


@pytest.fixture
def ears(api: Api, inbox: ScriptedInbox) -> Hearing:
    return hearing(api, inbox)


async def heard(ears: Hearing, body: dict[str, Any]) -> BoltResponse:
    return await ears.hear(AsyncBoltRequest(mode="socket_mode", body=body))


async def test_message_is_taken_with_what_slack_knows(ears: Hearing, inbox: ScriptedInbox) -> None:
    response = await heard(ears, message("Bonjour"))

    (inbound,) = inbox.taken
    assert response.status == 200
    assert inbound.content == Said("Bonjour")
    assert (inbound.language_hint, inbound.zone_hint) == ("fr-CA", "America/Montreal")


async def test_person_is_looked_up_once(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack
) -> None:
    await heard(ears, message("1", event_id="Ev1"))
    await heard(ears, message("2", event_id="Ev2"))

    assert fake.called("users.info") == [{"user": "U1", "include_locale": "true"}]


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", "../../etc/passwd", "", None, 5])
async def test_zone_that_there_is_not_is_left_out(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack, zone: object
) -> None:
    fake.profile = {"locale": 7, "tz": zone}

    await heard(ears, message("hello"))

    assert [(each.language_hint, each.zone_hint) for each in inbox.taken] == [("", "")]


async def test_profile_that_cannot_be_had_does_not_matter(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack
) -> None:
    fake.fail("users.info", fault=slack_api.TOO_MANY)

    await heard(ears, message("1", event_id="Ev1"))
    await heard(ears, message("2", event_id="Ev2"))

    assert [each.language_hint for each in inbox.taken] == ["", "fr-CA"]
    assert PATIENCE_S < 3


async def test_nothing_is_acknowledged_before_the_commit(
    ears: Hearing, inbox: ScriptedInbox
) -> None:
    inbox.gate.clear()
    hearing_it = asyncio.create_task(heard(ears, message("hello")))
    await inbox.held()

    done = hearing_it.done()
    inbox.gate.set()

    assert not done
    assert (await hearing_it).status == 200


async def test_broken_inbox_is_not_acknowledged(ears: Hearing, inbox: ScriptedInbox) -> None:
    inbox.faults.append(RuntimeError("Amina"))

    first = await heard(ears, message("hello"))
    again = await heard(ears, message("hello"))

    assert (first.status, again.status) == (503, 200)
    assert inbox.events == ["T1:D1:Ev1"]


async def test_storage_that_is_away_is_waited_for_in_order(
    ears: Hearing, inbox: ScriptedInbox
) -> None:
    inbox.faults.extend([StorageUnavailable("away"), StorageUnavailable("away")])

    responses = await asyncio.gather(
        *(heard(ears, message(str(n), event_id=f"Ev{n}")) for n in range(3))
    )

    assert [each.status for each in responses] == [200, 200, 200]
    assert inbox.events == ["T1:D1:Ev0", "T1:D1:Ev1", "T1:D1:Ev2"]


async def test_closing_gives_back_what_cannot_be_committed(
    ears: Hearing, inbox: ScriptedInbox
) -> None:
    inbox.faults.extend(StorageUnavailable("away") for _ in range(1000))
    hearing_it = asyncio.create_task(heard(ears, message("hello")))
    await asyncio.sleep(0.02)

    await ears.close()

    assert (await hearing_it).status == 503
    assert (await heard(ears, message("later"))).status == 503
    assert inbox.taken == []


async def test_other_people_do_not_wait(ears: Hearing, inbox: ScriptedInbox) -> None:
    inbox.gate.clear()
    first = asyncio.create_task(heard(ears, message("1", event_id="Ev1")))
    second = asyncio.create_task(heard(ears, message("2", event_id="Ev2")))
    other = asyncio.create_task(heard(ears, message("3", event_id="Ev3", user="U2")))
    await inbox.held(2)
    await asyncio.sleep(0.02)

    waiting = inbox.waiting
    inbox.gate.set()
    await asyncio.gather(first, second, other)

    assert waiting == 2
    assert [each for each in inbox.events if each != "T1:D1:Ev3"] == ["T1:D1:Ev1", "T1:D1:Ev2"]


async def test_retry_is_handed_in_again(ears: Hearing, inbox: ScriptedInbox) -> None:
    await heard(ears, message("hello"))
    request = AsyncBoltRequest(
        mode="socket_mode", body=message("hello"), headers={"x-slack-retry-num": ["1"]}
    )
    await ears.hear(request)

    assert inbox.events == ["T1:D1:Ev1", "T1:D1:Ev1"]


async def test_what_nobody_wrote_is_acknowledged_and_dropped(
    ears: Hearing, inbox: ScriptedInbox
) -> None:
    response = await heard(ears, message("I am the bot", bot_id="B1"))

    assert (response.status, inbox.taken) == (200, [])


async def test_command_in_a_channel_is_answered_there_and_then(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack
) -> None:
    inbox.receipt = Receipt("I only talk in private.")

    response = await heard(ears, commanded("status", channel="C1"))
    await ears.close()

    assert '"text": "I only talk in private."' in response.body
    assert '"response_type": "ephemeral"' in response.body
    assert fake.called("chat.postEphemeral") == []


async def test_mention_in_a_channel_is_answered_to_one_person(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack
) -> None:
    inbox.receipt = Receipt("I only talk in private.")

    await heard(ears, event(type="app_mention", user="U1", channel="C1", text="hello"))
    await ears.close()

    assert fake.called("chat.postEphemeral") == [
        {"channel": "C1", "user": "U1", "text": "I only talk in private."}
    ]


async def test_notice_of_a_button_is_for_one_person(
    ears: Hearing, inbox: ScriptedInbox, fake: FakeSlack
) -> None:
    inbox.receipt = Receipt("That button is no longer in use.")

    await heard(ears, pressed("5.yes"))
    await ears.close()

    assert fake.called("chat.postEphemeral") == [
        {"channel": "D1", "user": "U1", "text": "That button is no longer in use."}
    ]


async def test_errors_of_a_form_go_with_the_acknowledgement(
    ears: Hearing, inbox: ScriptedInbox
) -> None:
    inbox.receipt = Receipt(errors={"words": "Too long."})

    response = await heard(ears, submitted("contact", words="x"))

    assert '"response_action": "errors"' in response.body
    assert '"errors": {"words": "Too long."}' in response.body


async def test_environment_does_not_configure_bolt(
    api: Api, inbox: ScriptedInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"):
        monkeypatch.setenv(name, "theirs")

    ears = hearing(api, inbox)

    assert (await heard(ears, message("hello"))).status == 200


async def test_words_are_never_logged(
    ears: Hearing, inbox: ScriptedInbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    inbox.faults.append(RuntimeError("secret words"))

    await heard(ears, message("secret words"))
    await heard(ears, {**message("secret words"), "type": "shortcut"})

    assert caplog.records
    assert "secret words" not in caplog.text
