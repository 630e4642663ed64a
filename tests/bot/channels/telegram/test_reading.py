"""Reading updates: each kind as it is, and whatever else without raising."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram import read
from handlers.inbound import (
    Blocked,
    Commanded,
    Content,
    Edited,
    Elsewhere,
    Inbound,
    Pressed,
    Said,
    Shared,
    Unknown,
)
from program.people import Address
from tests.bot.channels.telegram.updates import (
    AMINA,
    GROUP,
    PRIVATE,
    Json,
    membership,
    message,
    press,
    update,
)

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
PLACE = {"latitude": 45.5, "longitude": -73.6}

UPDATES: list[tuple[Json, Content]] = [
    (update(message=message(text=" Bonjour\u202e ")), Said("Bonjour")),
    (update(message=message(text="/start c-halifax")), Commanded("start", "c-halifax")),
    (update(message=message(text="/Help@fake_bot")), Commanded("help")),
    (update(message=message(photo=[{}], caption="my permit")), Shared("photo", "my permit")),
    (update(message=message(voice={})), Shared("voice")),
    (update(message=message(document={}, animation={})), Shared("animation")),
    (update(message=message(location=PLACE)), Shared("location", "", (45.5, -73.6))),
    (update(message=message(location=PLACE, venue={})), Shared("venue", "", (45.5, -73.6))),
    (update(message=message(location={"latitude": 1e9, "longitude": 0})), Shared("location")),
    (update(message=message(contact={})), Shared("contact")),
    (update(message=message(sticker={})), Shared("sticker")),
    (update(message=message(poll={})), Shared("poll")),
    (update(message=message(dice={})), Shared("dice")),
    (update(message=message(pinned_message={})), Unknown("message")),
    (update(message=message(chat=GROUP, text="hi")), Elsewhere("-100")),
    (update(edited_message=message(text="no: Oran")), Edited("no: Oran")),
    (update(edited_message=message(location=PLACE)), Edited("")),
    (update(callback_query=press()), Pressed("7.yes", "9", "p1")),
    (update(callback_query=press(chat=GROUP)), Elsewhere("-100")),
    (update(my_chat_member=membership("kicked")), Blocked()),
    (update(my_chat_member=membership("member")), Blocked(back=True)),
    (update(my_chat_member=membership("left")), Unknown("my_chat_member left")),
    (update(my_chat_member=membership("member", chat=GROUP)), Elsewhere("-100")),
    (update(message_reaction={"user": AMINA}), Unknown("message_reaction")),
    (update(), Unknown("")),
]


@pytest.mark.parametrize(("raw", "expected"), UPDATES)
def test_content_is_read(raw: Json, expected: Content) -> None:
    assert read(raw, at=NOW).content == expected


def test_inbound_tells_who_when_and_in_what_language() -> None:
    raw = update(message=message(text="Bonjour"))

    inbound = read(raw, at=NOW)

    assert inbound == Inbound(
        channel="telegram",
        event_id="1000",
        address=Address("telegram", "", "17"),
        content=Said("Bonjour"),
        at=NOW,
        language_hint="fr-CH",
    )
    assert inbound.raw == raw


def test_update_without_a_person_has_no_user() -> None:
    raw = update(message={"chat": PRIVATE, "text": "hello"})

    inbound = read(raw, at=NOW)

    assert (inbound.address.user, inbound.content) == ("", Unknown("message"))


RUBBISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=40)
@given(st.data())
def test_mangled_update_never_raises(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from([raw for raw, _ in UPDATES]))

    inbound = read(mangled(json.loads(json.dumps(raw)), data), at=NOW)

    assert all(isinstance(part, str) for part in (inbound.event_id, inbound.address.user))


@given(RUBBISH)
def test_rubbish_never_raises(rubbish: object) -> None:
    assert isinstance(read(rubbish, at=NOW), Inbound)


def mangled(value: Any, data: st.DataObject) -> Any:
    """Replace some part of a JSON value, at any depth, with something else."""
    if isinstance(value, dict) and value and data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(value)))
        return {**value, name: mangled(value[name], data)}
    return data.draw(RUBBISH)
