"""Stopping an interview, and being forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.handlers.guest import CANARY, PROFILE, Guest, in_the_middle
from tests.handlers.scenes import rows
from tests.stories.scene import Scene

FAREWELL = "Everything about you has been erased. Good luck, wherever you go!"
LATE = "That was a while ago. To erase everything, send /forget again."
NO_LONGER = "That button is no longer in use. Send /start to go on."
DEALT_WITH = "That has been dealt with already."


async def test_forget_leaves_nothing_of_anybody(scene: Scene) -> None:
    guest = await in_the_middle(scene, name="canary-address")
    await guest.write("Casablanca", "oui")
    await guest.write("/forget")
    known = [word in str(rows(scene)) for word in (CANARY, "Casablanca", guest.name)]

    heard = await guest.press("Yes, erase everything")

    left = str(rows(scene))
    assert known == [True, True, True]
    assert heard == FAREWELL
    assert [word in left for word in (CANARY, "Casablanca", guest.name)] == [False] * 3
    assert (rows(scene)["addresses"], rows(scene)["due"]) == ([], [])


async def test_forget_keeps_what_is_counted(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")

    await guest.press("Yes, erase everything")

    tables = rows(scene)
    assert [row["status"] for row in tables["applications"]] == ["withdrawn"]
    assert [(row["person_id"], row["purpose"]) for row in tables["consents"]] == [(None, "intake")]
    assert {row["body"] for row in tables["outbox"]} == {None}


async def test_forget_touches_nobody_else(scene: Scene) -> None:
    await in_the_middle(scene, "other")
    guest = await in_the_middle(scene)
    await guest.write("/forget")

    await guest.press("Yes, erase everything")

    assert await Guest(scene, "other").answered() == {"name": CANARY}


async def test_farewell_that_is_still_under_way_keeps_only_the_address(scene: Scene) -> None:
    guest = await in_the_middle(scene, name="canary-address")
    await guest.write("/forget")

    await scene.inbox.take(guest.inbound(guest.button("Yes, erase everything")))

    assert CANARY not in str(rows(scene))
    assert [row["place"][2] for row in rows(scene)["addresses"]] == [guest.name]
    await scene.delivery.drain()
    assert rows(scene)["addresses"] == []


async def test_whoever_comes_back_before_the_farewell_is_kept(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")
    await scene.inbox.take(guest.inbound(guest.button("Yes, erase everything")))

    heard = await guest.write("hello again")

    assert heard.startswith(FAREWELL)
    assert "Which language shall we speak?" in heard
    await guest.press("English")
    assert "your consent" in guest.messages()[-1]


@pytest.mark.parametrize(
    ("minutes", "heard"), [(10, FAREWELL), (11, LATE), (60 * 24 * 30, LATE)], ids=str
)
async def test_button_to_erase_is_good_for_ten_minutes(
    scene: Scene, minutes: int, heard: str
) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")

    scene.clock.wind(timedelta(minutes=minutes))

    assert await guest.press("Yes, erase everything") == heard
    assert (CANARY in str(rows(scene))) is (heard == LATE)


async def test_forget_pressed_twice_is_done_once(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")
    button = guest.button("Yes, erase everything")
    await guest.hand_in(button)

    receipt = await guest.hand_in(button)

    assert receipt.text == NO_LONGER
    assert [each for each in guest.messages() if each == FAREWELL] == [FAREWELL]


async def test_start_after_forget_begins_anew(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")
    await guest.press("Yes, erase everything")

    heard = await guest.agree()

    assert heard.endswith("1 of about 15\n\nWhat name shall we call you by?")
    assert await guest.applications() == [("draft", {})]
    assert CANARY not in str(rows(scene))


async def test_forget_of_a_stranger_leaves_nothing(scene: Scene) -> None:
    guest = Guest(scene)
    await guest.write("/forget")

    heard = await guest.press("Yes, erase everything")

    assert heard == FAREWELL
    assert rows(scene)["addresses"] == []


async def test_keeping_everything_goes_on_with_the_question(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/forget")

    heard = await guest.press("No, keep it")

    assert heard.startswith("Good: everything stays as it is.")
    assert heard.endswith("Which town do you live in now?")
    assert await guest.answered() == {"name": CANARY}


async def test_cancel_keeps_the_answers(scene: Scene) -> None:
    guest = await in_the_middle(scene)

    heard = await guest.write("/cancel")

    assert heard == "Stopped. Your answers are kept for 30 days; send /start to go on."
    assert (await guest.applications(), await guest.talk()) == ([("draft", {"name": CANARY})], None)


async def test_cancelled_interview_goes_on_where_it_was(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")

    heard = await guest.press("Go on now")

    assert heard.startswith("Welcome back. Your application to Halifax goes on here.")
    assert heard.endswith("Which town do you live in now?")
    assert await guest.answered() == {"name": CANARY}


async def test_cancelled_interview_goes_on_a_week_later(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")
    scene.clock.wind(timedelta(days=7))

    heard = await guest.write("/start")

    assert heard.endswith(f"Nice to meet you, {CANARY}. Which town do you live in now?")


async def test_cancelled_interview_is_erased(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")

    heard = await guest.press("Erase these answers")

    assert heard.startswith("Those answers are erased.")
    assert await guest.applications() == [("withdrawn", {})]
    assert CANARY not in str([rows(scene)["applications"], rows(scene)["talks"]])


async def test_erased_interview_begins_anew(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")
    await guest.press("Erase these answers")

    heard = await guest.write("/start halifax")

    assert heard.endswith("What name shall we call you by?")
    assert [status for status, _profile in await guest.applications()][-1] == "draft"


async def test_erasing_twice_is_done_once(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")
    await guest.press("Erase these answers")

    assert await guest.press("Erase these answers") == DEALT_WITH


async def test_old_button_erases_nothing_that_goes_on(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel", "/start")

    heard = await guest.press("Erase these answers")

    assert heard == "You have gone on since; send /cancel first."
    assert await guest.answered() == {"name": CANARY}


async def test_old_button_does_not_go_on_twice(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel", "/start")

    assert await guest.press("Go on now") == DEALT_WITH


async def test_old_button_erases_nothing_that_was_sent(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")
    old = guest.button("Erase these answers")
    await guest.resume(PROFILE)
    await guest.write("yes")

    receipt = await guest.hand_in(old)

    assert receipt.text == DEALT_WITH
    assert [status for status, _profile in await guest.applications()] == ["submitted"]


@pytest.mark.parametrize("typed", ["/cancel", "/annuler"])
async def test_cancel_before_the_interview_stops_it(scene: Scene, typed: str) -> None:
    guest = Guest(scene)
    await guest.write("/start halifax", "English")

    assert await guest.write(typed) == "Stopped. Send /start whenever you like."
    assert await guest.talk() is None


async def test_cancel_without_a_question_says_so(scene: Scene) -> None:
    guest = await in_the_middle(scene)
    await guest.write("/cancel")

    assert await guest.write("/cancel") == "There is nothing to cancel just now."
