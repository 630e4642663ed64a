"""Talks: what becomes of one whose script breaks, of keyboards, and of progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

import handlers
from conversations.talk import Talk
from locales.text import _
from tests.handlers.guest import PROFILE, Guest
from tests.handlers.scenes import failures, rows, tamper
from tests.stories.scene import CONTACT, Scene

BROKE = _(
    "Something went wrong on my side. Your answers are safe, and the team has been told. You can"
    " send /start to go on a little later."
)
PASSPORT = "AB1234567"


def with_script(scene: Scene, script: Callable[[Talk], object]) -> None:
    """Deploy another interview."""
    book = handlers.book(contact=CONTACT)
    intake = replace(book.conversations["intake"], script=script)
    conversations = {**book.conversations, "intake": intake}
    scene.read(replace(book, conversations=conversations))


def broken(talk: Talk) -> None:
    raise RuntimeError(f"a script was deployed that breaks, said {PASSPORT}")


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_script_that_breaks_is_parked_with_its_answers(scene: Scene, language: str) -> None:
    guest = Guest(scene, hint=language)
    await guest.reach("proof")
    answers = await guest.answered()
    with_script(scene, broken)

    heard = await guest.write("visa")

    assert heard == guest.words(BROKE)
    assert await guest.applications() == [("draft", answers)]
    assert [row["status"] for row in rows(scene)["talks"]][-1] == "parked"


async def test_script_that_breaks_is_told_to_the_team_without_numbers(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")
    with_script(scene, broken)

    await guest.write("Amina")

    (failure,) = await failures(scene)
    assert failure.person_id == await guest.person_id()
    assert failure.error == ("intake: RuntimeError('a script was deployed that breaks, said •••')")


async def test_mended_script_goes_on_from_the_last_answer(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof")
    whole = scene.inbox
    with_script(scene, broken)
    await guest.write("visa")
    scene.inbox = whole

    heard = await guest.write("/start")

    assert heard.startswith("We are in the middle of it; let us go on from here.")
    assert "Which document have you received" in heard


async def test_chosen_answer_is_shown_in_the_place_of_the_buttons(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start")

    await guest.press("English")

    assert guest.messages()[0].endswith("\n\n✓ English")
    assert scene.channel.screens[guest.name][0].buttons() == []


async def test_keyboard_of_an_answer_that_was_typed_is_taken_off(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/start", "English")

    assert "✓" not in guest.messages()[0]
    assert scene.channel.screens[guest.name][0].buttons() == []


async def test_only_the_open_question_has_buttons(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("review")

    bearing = [shown.id for shown in scene.channel.screens[guest.name] if shown.buttons()]

    assert bearing == [scene.channel.screens[guest.name][-1].id]


async def test_tick_changes_the_message_in_its_place(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("topics")
    count, first = len(guest.messages()), guest.labels()[0]

    await guest.press(first)

    assert len(guest.messages()) == count
    assert guest.labels()[0] == f"✓ {first}"


async def test_after_two_refusals_a_person_is_offered(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("name")

    once, twice = await guest.write("😀"), await guest.write("😀")

    assert "a person can help" not in once
    assert twice.endswith("If you are stuck, a person can help.")


async def test_answer_is_changed_from_the_summary_and_all_others_stay(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.resume(PROFILE)

    await guest.press("Change an answer…")
    await guest.press("Years of experience")
    await guest.write("9", "yes")

    assert await guest.applications() == [("submitted", {**PROFILE, "years": 9})]


async def test_answers_survive_a_restart(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof")
    before = await guest.answered()

    await scene.restart()

    assert await guest.answered() == before
    assert "What date is on it?" in await guest.write("2")


async def test_question_whose_message_cannot_be_opened_is_answered(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof")
    tamper(scene, "outbox", "body")

    heard = await guest.write("visa")

    assert heard.endswith("What date is on it? The month is enough.")


async def test_keyboard_is_taken_off_a_message_that_was_erased_meanwhile(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.reach("proof_date")
    shown = len(guest.messages())
    late = scene.clock.now() + timedelta(days=30)
    await scene.store.transact(lambda uow: uow.outbox.purge(late))

    await guest.write("2026-11")

    asked = scene.channel.screens[guest.name][shown - 1].message
    assert asked.buttons == ()
    assert guest.labels() == ["I do not know yet", "← Back"]
