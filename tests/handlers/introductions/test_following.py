"""“Did Sarah write to you?”, “have you met?”: asked once, once more, and never out of date."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.introductions.acquaintances import STAGES
from handlers.introductions.drawing import MARKS
from handlers.introductions.questions import ANSWERS, OF_SEVERAL
from program.introductions import Stage
from program.networks import Question
from tests.handlers.introductions.met import SARAH, introduced, people, withdrawn
from tests.handlers.matchmaking import MORNING, Matchmaking

WROTE = "Did Sarah Roy (head nurse, QEII) write to you?"
MET = "Have you met Sarah Roy (head nurse, QEII)?"
THREE = (SARAH, "Jo Hébert, recruiter, Northwood", ", dean, Dalhousie")


def test_every_stage_and_question_has_words() -> None:
    assert set(STAGES) == set(MARKS) == set(Stage)
    assert set(ANSWERS) == set(OF_SEVERAL) == set(Question)


async def test_connectee_is_asked_after_three_days_and_once_more(
    matchmaking: Matchmaking,
) -> None:
    await introduced(matchmaking)

    before = await matchmaking.passes(days=2, hours=23)
    asked = await matchmaking.passes(hours=6)
    more = await matchmaking.passes(days=40)

    assert WROTE not in before
    assert f"@ amina\n< {WROTE}\n  [Yes] [Not yet]\n  [We have met already]" in asked
    assert more.count(WROTE) == 1


async def test_question_waits_for_the_morning(matchmaking: Matchmaking) -> None:
    matchmaking.scene.clock.at = MORNING + timedelta(hours=9)
    await introduced(matchmaking)

    night = await matchmaking.passes(days=3, hours=8)
    morning = await matchmaking.passes(hours=4)

    assert (WROTE in night, WROTE in morning) == (False, True)


async def test_three_on_one_day_are_asked_about_in_one_message(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking, *THREE)

    asked = await matchmaking.passes(days=4)
    more = await matchmaking.passes(days=40)

    assert asked.count("Did these people write to you? Tap on each of them.") == 1
    assert "write to you?\n" not in asked.replace("Did these people write to you?", "")
    assert more.count("Did these people write to you?") == 1


async def test_yes_is_taken_down_and_the_meeting_asked_about_in_two_weeks(
    matchmaking: Matchmaking,
) -> None:
    await introduced(matchmaking)
    await matchmaking.passes(days=3, hours=4)

    told = await matchmaking.says("amina", "[Yes]")
    quiet = await matchmaking.passes(days=13)
    asked = await matchmaking.passes(days=2)

    (sarah,) = await people(matchmaking)
    assert "I ask again in two weeks." in told
    assert (sarah.stage, sarah.confirmed_at is not None) == (Stage.INTRODUCED, True)
    assert (MET in quiet, MET in asked) == (False, True)
    assert WROTE not in quiet + asked


async def test_met_is_taken_down_with_a_line_of_thanks(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    await matchmaking.passes(days=3, hours=4)

    told = await matchmaking.says("amina", "[We have met already]")

    (sarah,) = await people(matchmaking)
    deeds = [each.action for each in await matchmaking.deeds()]
    assert "Hello Sarah Roy! Thank you for taking the time" in told
    assert "introduce you to anybody else?" in told
    assert (sarah.stage, sarah.met_at, sarah.confirmed_at) == (
        Stage.MET,
        sarah.confirmed_at,
        sarah.met_at,
    )
    assert "introduction.met" in deeds


async def test_second_not_yet_is_told_to_whoever_introduced(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    await matchmaking.passes(days=3, hours=4)

    first = await matchmaking.says("amina", "[Not yet]")
    await matchmaking.passes(days=8)
    second = await matchmaking.says("amina", "[Not yet]")
    told = second + await matchmaking.passes(days=1)

    assert "I ask you once more, later." in first
    assert "I do not ask again" in second
    assert "Amina has not heard from Sarah Roy (head nurse, QEII) yet." in told


async def test_who_was_taken_back_is_not_asked_about(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    await withdrawn(matchmaking)

    assert WROTE not in await matchmaking.passes(days=20)


@pytest.mark.parametrize("person", ["karim", "claire"])
async def test_nobody_else_answers(matchmaking: Matchmaking, person: str) -> None:
    await introduced(matchmaking)
    (before,) = await people(matchmaking)
    said = {"introduction": before.id, "question": "wrote", "said": "yes"}

    told = await matchmaking.forges(person, {"do": "net_said", **said})

    assert told == "That has been dealt with already."
    assert await people(matchmaking) == [before]
