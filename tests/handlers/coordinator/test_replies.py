"""Words to coordinators are announced, answered once, and gone afterwards."""

from tests.handlers.caseload import appointed, community, submitted
from tests.handlers.desk import Desk


async def test_all_coordinators_hear_of_it_by_day(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")

    await desk.says("amina", "/contact Is it free?")
    told = await desk.player.play("~ 4 hours")

    assert told.count("C-101 Amina, infirmière writes to you:") == 2
    assert "@ claire" in told
    assert "@ omar" in told


async def test_answered_message_is_closed_and_its_words_are_gone(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Is it free?")
    await desk.says("claire", "/review", "[Next → (1 more)]")

    told = await desk.says("claire", "[Answer]", "It <i>is</i>.")
    late = await desk.forges("omar", {"do": "message.reply", "message": 1})

    here = await community(desk)
    assert "< A coordinator of Halifax writes: “It <i>is</i>.”" in told
    assert "Coordinator 1 was faster: message answered, just now." in late
    assert await desk.look(lambda uow: uow.contacts.waiting(here.id)) == []


async def test_answer_that_was_overtaken_is_not_sent(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Is it free?")
    await desk.says("claire", "/review", "[Next → (1 more)]", "[Answer]")
    await desk.forges("omar", {"do": "message.done", "message": 1})

    told = await desk.says("claire", "It is.")

    assert "That message has been dealt with meanwhile; yours was not sent." in told
    assert "Coordinator 2 was faster: message closed, just now." in told
    assert "@ amina" not in told


async def test_message_that_needs_no_answer_is_closed(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("amina", "/contact Thank you!")

    told = await desk.says("claire", "/review", "[Next → (1 more)]", "[No answer needed]")

    assert "Closed without an answer; its words are erased." in told


async def test_message_to_another_community_is_not_there(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")
    await desk.says("amina", "/contact Is it free?")

    for deed in ("show", "reply", "done"):
        told = await desk.forges("claire", {"do": f"message.{deed}", "message": 1})
        assert "That has been dealt with already." in told
        assert "Is it free?" not in told


async def test_draft_of_who_wrote_is_not_shown(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.enters("amina")
    await desk.says("amina", "Amina", "/contact Is it free?")

    told = await desk.says("claire", "/queue", "[✉ 1]")

    assert "Somebody who has not applied writes to you:" in told
    assert "Amina" not in told
