"""A question reaches the person by day, is asked twice at the most, and comes back answered."""

from program.applications import Status
from tests.handlers.caseload import application, appointed, community, submitted
from tests.handlers.desk import Desk

QUESTION = "Which licence do you hold?"


async def wound(desk: Desk, span: str, person: str = "amina") -> str:
    desk.player.person = person
    return await desk.player.play(f"~ {span}")


async def test_answer_comes_to_whoever_asked_with_the_card(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")

    asked = await desk.says("claire", f"/clarify C-101 {QUESTION}")
    told = await desk.says("amina", "A Moroccan one.")
    then = await wound(desk, "4 hours", "claire")

    found = await application(desk)
    assert QUESTION in asked.split("@ amina")[1]
    assert "The coordinator has your answer" in told
    assert "Here is the answer to your question:" in then
    assert "< Answer: A Moroccan one." in then
    assert "@ omar" not in then
    assert found.status is Status.SUBMITTED
    assert [(each["words"], each["answer"]) for each in found.questions] == [
        (QUESTION, "A Moroccan one.")
    ]


async def test_silence_is_reminded_of_once_after_three_days(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}", "/digest")

    before = await wound(desk, "2 days")
    then = await wound(desk, "2 days")
    after = await wound(desk, "20 days")

    assert [each.count(QUESTION) for each in (before, then, after)] == [0, 1, 0]
    assert "There is still a question for you" in then


async def test_reminder_asks_again_what_was_left(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")
    await desk.says("amina", "/cancel")

    await wound(desk, "4 days")
    told = await desk.says("amina", "A Moroccan one.")

    assert "The coordinator has your answer" in told


async def test_answered_question_is_not_reminded_of(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")
    await desk.says("amina", "A Moroccan one.")

    then = await wound(desk, "10 days")

    assert "There is still a question for you" not in then


async def test_answer_after_the_decision_is_kept_as_words_to_the_coordinators(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}", "/accept C-101")

    told = await desk.says("amina", "A Moroccan one.")

    here = await community(desk)
    [message] = await desk.look(lambda uow: uow.contacts.waiting(here.id))
    assert "your application has gone on meanwhile" in told
    assert (message.words, message.application_id) == ("A Moroccan one.", 101)
    assert (await application(desk)).status is Status.ACCEPTED


async def test_asker_who_left_is_stood_in_for_by_the_others(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")
    await desk.player.play("# person: claire\n# dismiss: coordinator halifax")

    await desk.says("amina", "A Moroccan one.")
    then = await wound(desk, "4 hours", "omar")

    assert "Answer: A Moroccan one." in then
    assert "@ claire" not in then


async def test_second_question_takes_the_place_of_the_first(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")
    await wound(desk, "1 hour")

    await desk.says("claire", "/clarify C-101 And since when?")
    asked = await wound(desk, "1 hour")
    await desk.says("amina", "Since 2019.")

    found = await application(desk)
    assert "And since when?" in asked or found.questions[-1]["answer"] == "Since 2019."
    assert [each.get("answer") for each in found.questions] == [None, "Since 2019."]


async def test_identity_number_in_a_question_is_refused(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/clarify C-101 Is 1234-5678 your client number?")

    assert "I have not kept it" in told
    assert (await application(desk)).status is Status.SUBMITTED


async def test_question_that_was_overtaken_is_not_asked(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/clarify C-101")
    await desk.says("claire", "/accept C-101")

    told = await desk.says("omar", QUESTION)

    assert "C-101 is settled: accepted" in told
    assert (await application(desk)).questions == []


async def test_old_button_does_not_open_an_answered_question(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")
    await desk.says("amina", "/cancel", "/status", "[Answer the question]", "A Moroccan one.")

    told = await desk.says("amina", "[Answer the question]")

    assert "That has been dealt with already." in told


async def test_nobody_answers_for_somebody_else(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", "mallory")
    await desk.says("claire", f"/clarify C-101 {QUESTION}")

    told = await desk.forges("mallory", {"do": "clarification.answer", "application": 101})

    assert QUESTION not in told
    assert (await application(desk)).status is Status.NEEDS_INFO
