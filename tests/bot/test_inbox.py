"""The one door in: each inbound once, whole or not at all, and nobody left without a word."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from structlog.testing import capture_logs

import handlers
from bot.inbox import APOLOGY, CommittingInbox, masked
from handlers.book import Command
from handlers.inbound import Blocked, Commanded, Elsewhere, Pressed, Receipt, Said, Unknown, said
from handlers.message import Action, Button
from handlers.route import IN_PRIVATE
from handlers.turn import Turn
from locales.text import Verbatim, _
from storage.database import Store, UnitOfWork
from storage.errors import StorageUnavailable
from tests.handlers.guest import Guest
from tests.handlers.scenes import everything, failures, fresh_scene, rows
from tests.stories.scene import CONTACT, Scene

T = TypeVar("T")

PASSPORT = "AB1234567"


class Broken(Exception):
    """A fault that a test planted."""


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    with capture_logs():
        async with fresh_scene(tmp_path) as scene:
            yield scene


async def test_event_that_comes_twice_is_handled_once(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")
    inbound = guest.inbound(said("Amina"))

    receipts = [await scene.inbox.take(inbound) for _ in range(2)]
    await scene.delivery.drain()

    assert receipts == [Receipt(), Receipt()]
    assert [each for each in guest.messages() if "Nice to meet you" in each] == [
        "2 of about 15\n\nNice to meet you, Amina. Which town do you live in now?"
    ]
    assert await guest.answered() == {"name": "Amina"}


async def test_event_that_comes_twice_at_the_same_instant_is_handled_once(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")
    inbound = guest.inbound(said("Amina"))

    await asyncio.gather(*(scene.inbox.take(inbound) for _ in range(5)))
    await scene.delivery.drain()

    assert await guest.answered() == {"name": "Amina"}
    assert len([each for each in guest.messages() if "Nice to meet you" in each]) == 1


async def test_answers_given_at_the_same_instant_are_both_kept(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    both = [guest.inbound(said(text)) for text in ("Amina", "Abidjan")]
    await asyncio.gather(*map(scene.inbox.take, both))
    await scene.delivery.drain()
    await guest.write("oui")

    answers = await guest.answered()
    assert (answers["name"], answers["city"]["zone"]) == ("Amina", "Africa/Abidjan")


async def test_strangers_who_come_at_the_same_instant_are_different_people(scene: Scene) -> None:
    guests = [Guest(scene, f"guest{number}") for number in range(5)]

    await asyncio.gather(*(scene.inbox.take(each.inbound(said("hello"))) for each in guests))

    assert len({await guest.person_id() for guest in guests}) == 5


async def broken_command(turn: Turn, arguments: str) -> None:
    turn.say(Verbatim("half a sentence"))
    await turn.save_person(zone="Europe/Paris")
    raise Broken(arguments)


async def broken_action(turn: Turn, action: Action, press: Pressed) -> None:
    raise Broken(press.data)


async def trap(turn: Turn, arguments: str) -> None:
    turn.say(Verbatim("a trap"), ((Button("go", Verbatim("Go"), {"do": "break"}),),))


def with_faults(scene: Scene) -> None:
    """Add a command and a button that break."""
    book = handlers.book(contact=CONTACT)
    commands = {
        name: (Command({"en": name, "fr": name}, _("what you can do here"), run),)
        for name, run in (("break", broken_command), ("trap", trap))
    }
    actions = {**book.actions, "break": broken_action}
    broken = replace(book, commands={**book.commands, **commands}, actions=actions)
    scene.read(broken)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_handler_that_raises_changes_nothing_and_apologises(
    scene: Scene, language: str
) -> None:
    guest = Guest(scene, hint=language)
    with_faults(scene)
    await guest.reach("name")
    before = rows(scene)

    heard = await guest.write("/break me")

    after = rows(scene)
    assert heard.startswith(guest.words(APOLOGY))
    assert {name: after[name] for name in ("people", "talks", "applications", "consents")} == {
        name: before[name] for name in ("people", "talks", "applications", "consents")
    }
    assert "half a sentence" not in guest.messages()


async def test_button_that_breaks_apologises(scene: Scene) -> None:
    guest = Guest(scene)
    with_faults(scene)
    await guest.reach("name")
    await guest.write("/trap")

    heard = await guest.press("Go")

    assert heard.startswith(guest.words(APOLOGY))
    assert await guest.write("Amina") == (
        "2 of about 15\n\nNice to meet you, Amina. Which town do you live in now?"
    )


async def test_update_that_breaks_is_kept_masked(scene: Scene) -> None:
    guest = Guest(scene)
    with_faults(scene)
    raw = {"message": {"text": f"/break {PASSPORT}", "entities": [{"url": PASSPORT}, 7, None]}}

    inbound = guest.inbound(Commanded("break"), raw=raw)
    await scene.inbox.take(inbound)

    (failure,) = await failures(scene)
    assert (failure.channel, failure.event_id, failure.person_id, failure.update) == (
        "story",
        inbound.event_id,
        await guest.person_id(),
        {"message": {"text": "/break •••", "entities": [{"url": "•••"}, 7, None]}},
    )
    assert failure.error.startswith("Broken")
    assert PASSPORT not in everything(scene)


async def test_words_of_the_error_are_kept_masked(scene: Scene) -> None:
    guest = Guest(scene)
    with_faults(scene)

    await guest.write(f"/break {PASSPORT}")

    (failure,) = await failures(scene)
    assert failure.error == "Broken('•••')"
    assert PASSPORT not in everything(scene)


async def test_update_that_broke_is_seen(scene: Scene) -> None:
    guest = Guest(scene)
    with_faults(scene)
    inbound = guest.inbound(Commanded("break"))
    await scene.inbox.take(inbound)
    await scene.delivery.drain()
    shown = guest.messages()

    await scene.inbox.take(inbound)
    await scene.delivery.drain()

    assert guest.messages() == shown
    assert len(await failures(scene)) == 1


async def test_handler_that_raises_holds_nobody_else_up(scene: Scene) -> None:
    unlucky, lucky = Guest(scene, "unlucky"), Guest(scene, "lucky")
    with_faults(scene)

    inbounds = [unlucky.inbound(Commanded("break")), lucky.inbound(said("hello"))]
    await asyncio.gather(*map(scene.inbox.take, inbounds))
    await scene.delivery.drain()

    assert unlucky.messages()[-1].startswith(unlucky.words(APOLOGY))
    assert lucky.messages()[-1].startswith("Hello! I am Passerelle.")


class Absent:
    """A store that cannot be reached after so many units of work."""

    def __init__(self, store: Store, *, units: int) -> None:
        self._store = store
        self.units = units

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        if self.units == 0:
            raise StorageUnavailable
        self.units -= 1
        return await self._store.transact(work)

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await self._store.snapshot(work)

    async def close(self) -> None:
        await self._store.close()


async def test_storage_that_is_away_is_raised_and_nothing_is_kept(scene: Scene) -> None:
    guest = Guest(scene)
    inbound = guest.inbound(said("hello"))
    before = rows(scene)
    woken: list[None] = []
    inbox = replace(
        scene.inbox, store=Absent(scene.store, units=0), wake=lambda: woken.append(None)
    )

    with pytest.raises(StorageUnavailable):
        await inbox.take(inbound)

    assert rows(scene) == before
    assert woken == []


async def test_event_is_handled_once_storage_is_back(scene: Scene) -> None:
    guest = Guest(scene)
    inbound = guest.inbound(said("hello"))
    inbox = replace(scene.inbox, store=Absent(scene.store, units=0))
    with pytest.raises(StorageUnavailable):
        await inbox.take(inbound)

    await scene.inbox.take(inbound)
    await scene.delivery.drain()

    assert guest.messages()[-1].startswith("Hello! I am Passerelle.")


async def test_storage_that_goes_away_before_the_apology_is_raised(scene: Scene) -> None:
    guest = Guest(scene)
    with_faults(scene)
    before = rows(scene)
    inbox = replace(scene.inbox, store=Absent(scene.store, units=1))

    with pytest.raises(StorageUnavailable):
        await inbox.take(guest.inbound(Commanded("break")))

    assert rows(scene) == before


@pytest.mark.parametrize(
    "content", [Elsewhere("-100123"), Blocked(), Blocked(back=True)], ids=["group", "gone", "back"]
)
async def test_what_is_no_conversation_makes_nobody_a_person(
    scene: Scene, content: Elsewhere | Blocked
) -> None:
    guest = Guest(scene)

    await guest.hand_in(content)

    assert (rows(scene)["people"], rows(scene)["addresses"], guest.messages()) == ([], [], [])


async def test_event_without_a_sender_makes_nobody_a_person(scene: Scene) -> None:
    inbound = Guest(scene, name="").inbound(Unknown("poll"))

    assert await scene.inbox.take(inbound) == Receipt()

    assert rows(scene)["people"] == []


@pytest.mark.parametrize("hint", ["en-CA", "fr-CH"])
async def test_group_is_told_where_to_write(scene: Scene, hint: str) -> None:
    guest = Guest(scene, hint=hint)

    receipt = await guest.hand_in(Elsewhere("-100123"))

    assert receipt.text == guest.notice(IN_PRIVATE)


async def test_address_is_dead_while_the_bot_is_blocked(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    await guest.hand_in(Blocked())
    blocked = [row["dead_at"] for row in rows(scene)["addresses"]]
    await guest.hand_in(Blocked(back=True))
    back = [row["dead_at"] for row in rows(scene)["addresses"]]

    assert (blocked, back) == ([int(scene.clock.now().timestamp() * 1_000_000)], [None])
    assert (await guest.write("Amina")).endswith(
        "Nice to meet you, Amina. Which town do you live in now?"
    )


async def test_whoever_starts_again_is_reached_again(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")
    await guest.hand_in(Blocked())

    await guest.write("/start")

    assert [row["dead_at"] for row in rows(scene)["addresses"]] == [None]


async def test_inbox_wakes_delivery(scene: Scene) -> None:
    woken: list[None] = []
    inbox: CommittingInbox = replace(scene.inbox, wake=lambda: woken.append(None))

    await inbox.take(Guest(scene).inbound(Said("hello")))

    assert woken == [None]


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ({"text": "UCI 1234-5678", "n": 12345678}, {"text": "UCI •••", "n": 12345678}),
        (
            ["193 456 787", {"deep": ["my passport AB1234567"]}],
            ["•••", {"deep": ["my passport •••"]}],
        ),
        ({1: True, "none": None}, {"1": True, "none": None}),
        ("x" * 9000, "x" * 4000),
    ],
)
def test_masked_hides_identity_numbers_at_any_depth(raw: object, kept: object) -> None:
    assert masked(raw) == kept


def test_masked_number_is_not_spared_where_the_text_is_cut() -> None:
    assert masked("x" * 3995 + " AB1234567") == "x" * 3995 + " •••"
